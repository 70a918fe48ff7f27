/** Ready criteria to pick from: the six of K2 and SBI's list (domain 3.5); their names and texts live in the locales. */

import type { ChoiceKey } from './vocabularies';

/** What of an account a rating can be suggested from; `ratio` is revenue divided by cost to serve. */
export type CriterionFigure =
  | 'revenue'
  | 'ratio'
  | 'potential'
  | 'presentWorth'
  | 'referrals'
  | 'groupShare'
  | null;

export interface ReadyCriterion {
  readonly family: ChoiceKey<'criterionFamily'>;
  readonly weight: number;
  readonly figure: CriterionFigure;
  /** Whether a new workbook starts with it. */
  readonly isDefault: boolean;
}

const ready = (
  family: ReadyCriterion['family'],
  weight: number,
  figure: CriterionFigure = null,
  isDefault = false,
): ReadyCriterion => ({ family, weight, figure, isDefault });

/**
 * By the id that its row in Criteria bears, in the order in which they are offered. Near-doubles are one: revenue and account
 * potential are `potential`; shared goals, strategy alignment and willingness to partner are `partner`.
 */
export const readyCriteria = {
  revenue: ready('revenue', 3, 'revenue', true),
  lifetimeValue: ready('revenue', 2, 'presentWorth'),
  profitability: ready('profitability', 2, 'ratio', true),
  centralBuying: ready('profitability', 1),
  potential: ready('potential', 3, 'potential', true),
  growth: ready('potential', 2),
  productFit: ready('potential', 2),
  partner: ready('strategic', 2, null, true),
  influence: ready('strategic', 2, 'groupShare'),
  industryLeader: ready('strategic', 1),
  referrals: ready('strategic', 2, 'referrals'),
  channel: ready('strategic', 1),
  innovation: ready('strategic', 1),
  geography: ready('strategic', 1),
  relationships: ready('relationship', 2),
  culture: ready('relationship', 1),
  solvency: ready('risk', 1),
};

export type ReadyCriterionKey = keyof typeof readyCriteria;

/** Entries with their keys' type, which `Object.entries` forgets. */
export const readyEntries = Object.entries(readyCriteria) as readonly (readonly [
  ReadyCriterionKey,
  ReadyCriterion,
])[];

/** Those that a new workbook starts with. */
export const defaultCriteria = readyEntries.filter(([, { isDefault }]) => isDefault);

/** The ready criterion whose row in Criteria bears this id; null: the team's own. */
export const readyCriterionOf = (id: string): ReadyCriterion | null =>
  readyEntries.find(([key]) => key === id)?.[1] || null;
