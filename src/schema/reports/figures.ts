/** What reports reckon, by name: the measures of domain 3.6 (KPI1-KPI11), and the sums of other reports. */

import type { Condition, Figure, FigureDefinition, NumberStyle, Selection } from './definition';
import { kpiFigures } from './kpi-figures';

const percent = (part: Figure, base: Figure): FigureDefinition => ({
  figure: { share: [part, base] },
  style: 'percent',
});
const styled = (style: NumberStyle, figure: Figure): FigureDefinition => ({ figure, style });

const accounts: Selection = { from: 'accounts' };
const bothKnown: readonly Condition[] = [
  ['revenue', 'filled'],
  ['costToServe', 'after', 0],
];
const inTopFifth = (test: 'is' | 'filled'): Selection => ({
  from: 'portfolio',
  where: [test === 'is' ? ['isTopFifth', 'is', 'yes'] : ['isTopFifth', 'filled']],
});

/** Key accounts, load and division of the portfolio (K8, K15, G5). */
const ofPortfolio: Readonly<Record<string, FigureDefinition>> = {
  accounts: styled('whole', { count: accounts }),
  keyAccounts: styled('whole', {
    count: { ...accounts, where: [['status', 'is', 'key']] },
  }),
  keyAccountCap: styled('whole', { setting: 'keyAccountCap' }),
  portfolioRevenue: styled('money', { sum: 'revenue', of: accounts }),
  portfolioRatio: styled('ratio', {
    share: [
      { sum: 'revenue', of: { ...accounts, where: bothKnown } },
      { sum: 'costToServe', of: { ...accounts, where: bothKnown } },
    ],
  }),
  portfolioPotential: styled('money', { sum: 'potential', of: accounts }),
  paretoShare: percent(
    { sum: 'revenue', of: inTopFifth('is') },
    { sum: 'revenue', of: inTopFifth('filled') },
  ),
  load: styled('whole', { sum: 'load', of: { from: 'sellers' } }),
  capacity: styled('whole', { sum: 'capacity', of: { from: 'sellers' } }),
  capacityUsed: percent(
    { sum: 'load', of: { from: 'sellers', where: [['capacity', 'filled']] } },
    { sum: 'capacity', of: { from: 'sellers' } },
  ),
};

const cells = (column: string): Figure => ({ sum: column, of: { from: 'whiteSpace' } });
const cellsIn = (state: string): FigureDefinition =>
  styled('whole', { count: { from: 'whiteSpace', where: [['state', 'is', state]] } });

/** Domain 3.7. */
const ofWhiteSpace: Readonly<Record<string, FigureDefinition>> = {
  cellsHave: cellsIn('have'),
  cellsOpenDeal: cellsIn('openDeal'),
  cellsWhite: cellsIn('white'),
  cellsCompetitor: cellsIn('competitor'),
  cellsBlocked: cellsIn('blocked'),
  whiteCurrent: styled('money', cells('current')),
  whiteOpen: styled('money', cells('open')),
  whitePotential: styled('money', cells('potential')),
  whiteWorth: styled('money', cells('toWin')),
};

/** What the account-based marketing plan is made of (Q4, Q5). */
export const marketingActions: readonly Condition[] = [
  ['kind', 'in', ['campaign', 'conference', 'referenceVisit', 'pilot', 'training', 'informalMeeting']],
  ['status', 'isNot', 'dropped'],
];

const spending = (of: Selection, prefix: string): Readonly<Record<string, FigureDefinition>> => ({
  [`${prefix}Budget`]: styled('money', { sum: 'budget', of }),
  [`${prefix}Spent`]: styled('money', { sum: 'spent', of }),
  [`${prefix}Left`]: styled('money', {
    less: [
      { sum: 'budget', of },
      { sum: 'spent', of },
    ],
  }),
});

/** Planned against spent (Q5). */
const ofPlan: Readonly<Record<string, FigureDefinition>> = {
  ...spending({ from: 'timeline' }, 'path'),
  ...spending({ from: 'strategy', where: marketingActions }, 'marketing'),
};

export const figures: Readonly<Record<string, FigureDefinition>> = {
  ...kpiFigures,
  ...ofPortfolio,
  ...ofWhiteSpace,
  ...ofPlan,
};
