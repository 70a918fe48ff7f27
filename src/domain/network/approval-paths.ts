/** Through whom a consent must pass, step by step, how we reach each of them, and what blocks (M10). */

import { groupedBy } from '../grouped-by';
import type { MapApproval, MapView } from '../map/map-view';
import { foldText } from '../text/fold';
import type { Network } from './network';
import { gatherStanding, supportOf } from './standing';
import { type Way, waysAround } from './ways';

/**
 * - `unknown`: nobody knows who approves
 * - `noPerson`: a department, or a name that is not in Contacts: nobody to speak to
 * - `against`: the approver is an opponent
 * - `noWay`: no chain of acquaintances leads to the approver
 */
export type ApprovalBlock = 'unknown' | 'noPerson' | 'against' | 'noWay';

export interface ApprovalStep {
  readonly approval: MapApproval;
  /** Keys of `support` over all projects, each once; none: unknown. */
  readonly support: readonly string[];
  /** The surest way of ours to the approver; null where there is none or nobody to go to. */
  readonly way: Way | null;
  readonly blocks: readonly ApprovalBlock[];
  /** The order is blank, or that of another step too. */
  readonly order: 'fine' | 'missing' | 'repeated';
}

export interface ApprovalPath {
  /** Vocabulary key, or the team's own word. */
  readonly matter: string;
  /** Index into `view.accounts`. */
  readonly account: number;
  /** By order, those without one last; equals as the sheet has them. */
  readonly steps: readonly ApprovalStep[];
}

/** In the order in which the matters first stand in the sheet, each company's by itself. */
export const approvalPaths = (view: MapView, network: Network): readonly ApprovalPath[] => {
  const standing = gatherStanding(view);
  const stepOf = (approval: MapApproval, isRepeated: boolean): ApprovalStep => {
    const { approver, name, order } = approval;
    const isPerson = approver >= 0;
    const [way = null] = isPerson
      ? waysAround(network, standing.against, { from: 'ours', to: approver, count: 1 }).ways
      : [];
    const blocks: ApprovalBlock[] = [];
    if (!isPerson) blocks.push(name === '' ? 'unknown' : 'noPerson');
    if (standing.against.has(approver)) blocks.push('against');
    if (isPerson && way === null) blocks.push('noWay');
    return {
      approval,
      support: supportOf(standing, approver),
      way,
      blocks,
      order: order === null ? 'missing' : isRepeated ? 'repeated' : 'fine',
    };
  };
  const paths = groupedBy(view.approvals, ({ matter, account }) => `${account} ${foldText(matter)}`);
  return [...paths.values()].map((approvals) => {
    const counts = groupedBy(approvals, ({ order }) => order);
    const placeOf = ({ order }: MapApproval) => order ?? Infinity;
    return {
      matter: approvals[0]?.matter ?? '',
      account: approvals[0]?.account ?? 0,
      steps: [...approvals]
        // Not their difference: two without an order are equal.
        .sort((one, other) => Number(placeOf(one) > placeOf(other)) - Number(placeOf(one) < placeOf(other)))
        .map((approval) => stepOf(approval, (counts.get(approval.order)?.length ?? 0) > 1)),
    };
  });
};
