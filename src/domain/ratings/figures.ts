/** The figures of an account that help to rate it, and which of them speaks for a criterion. */

import { readyCriterionOf } from '../../schema/ready-criteria';
import type { Row } from '../../schema/workbook';
import { revenueCostRatio } from '../revenue-cost-ratio';
import { foldText } from '../text/fold';

/** In the order in which they are shown: the column of Accounts each stands in, and how it is written. */
export const figures = {
  revenue: { column: 'revenue', style: 'money' },
  costToServe: { column: 'costToServe', style: 'money' },
  ratio: { column: 'revenueCostRatio', style: 'ratio' },
  potential: { column: 'potential', style: 'money' },
  presentWorth: { column: 'presentWorth', style: 'money' },
  referrals: { column: 'referrals', style: 'whole' },
  groupShare: { column: 'groupRevenueShare', style: 'percent' },
} as const;
export type Figure = keyof typeof figures;
export const figureKeys = Object.keys(figures) as readonly Figure[];

/** Null: unknown. */
export const figureOf = (account: Row<'accounts'>, figure: Figure): number | null =>
  figure === 'ratio' ? revenueCostRatio(account) : account[figures[figure].column];

/** Figures of criteria of the team's own, by their family. */
const figuresOfFamilies: ReadonlyMap<string | null, Figure> = new Map([
  ['revenue', 'revenue'],
  ['profitability', 'ratio'],
  ['potential', 'potential'],
]);

/** What a criterion can be suggested from; null: nothing that the sheets know. */
export const figureOfCriterion = (id: string, family: string | null): Figure | null => {
  const ready = readyCriterionOf(id);
  return ready ? ready.figure : figuresOfFamilies.get(family) || null;
};

/** Accounts by folded name; of several rows of one name the first counts. */
export function accountsByName(
  rows: readonly { readonly values: Row<'accounts'> }[],
): ReadonlyMap<string, Row<'accounts'>> {
  const accounts = new Map<string, Row<'accounts'>>();
  for (const { values } of rows) {
    const name = foldText(values.name);
    if (name !== '' && !accounts.has(name)) accounts.set(name, values);
  }
  return accounts;
}
