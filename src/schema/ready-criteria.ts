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
  readonly isDefault?: true;
}

/**
 * By the id that its row in Criteria bears, in the order in which they are offered. Near-doubles are one: revenue and account
 * potential are `potential`; shared goals, strategy alignment and willingness to partner are `partner`.
 */
export const readyCriteria = {
  revenue: { family: 'revenue', weight: 3, figure: 'revenue', isDefault: true },
  lifetimeValue: { family: 'revenue', weight: 2, figure: 'presentWorth' },
  profitability: { family: 'profitability', weight: 2, figure: 'ratio', isDefault: true },
  centralBuying: { family: 'profitability', weight: 1, figure: null },
  potential: { family: 'potential', weight: 3, figure: 'potential', isDefault: true },
  growth: { family: 'potential', weight: 2, figure: null },
  productFit: { family: 'potential', weight: 2, figure: null },
  partner: { family: 'strategic', weight: 2, figure: null, isDefault: true },
  influence: { family: 'strategic', weight: 2, figure: 'groupShare' },
  industryLeader: { family: 'strategic', weight: 1, figure: null },
  referrals: { family: 'strategic', weight: 2, figure: 'referrals' },
  channel: { family: 'strategic', weight: 1, figure: null },
  innovation: { family: 'strategic', weight: 1, figure: null },
  geography: { family: 'strategic', weight: 1, figure: null },
  relationships: { family: 'relationship', weight: 2, figure: null },
  culture: { family: 'relationship', weight: 1, figure: null },
  solvency: { family: 'risk', weight: 1, figure: null },
} as const satisfies Readonly<Record<string, ReadyCriterion>>;

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
