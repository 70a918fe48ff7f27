/** What reports about one account reckon beside the KPIs: money of A4, standing, and how much is open or late. */

import type { Condition, Figure, FigureDefinition, NumberStyle, Selection } from './definition';

const styled = (style: NumberStyle, figure: Figure): FigureDefinition => ({ style, figure });

export const isLive: Condition = ['status', 'notIn', ['done', 'dropped']];
export const isOpenGoal: Condition = ['status', 'notIn', ['reached', 'dropped']];
export const isOpenDeal: Condition = ['stage', 'notIn', ['won', 'lost']];

/** Pieces of business that were closed in the report's time. */
export const closedAs = (stage: 'won' | 'lost'): Selection => ({
  from: 'opportunities',
  inTime: 'closed',
  where: [['stage', 'is', stage]],
  sort: ['-closed'],
});
export const openDeals: Selection = { from: 'opportunities', where: [isOpenDeal], sort: ['expectedClose'] };
export const lateActions: Selection = {
  from: 'strategy',
  where: [isLive, ['due', 'before', '@today']],
  sort: ['due'],
};
export const openQuestions: Selection = { from: 'questions', where: [['state', 'isNot', 'answered']] };

export const accountFigures: Readonly<Record<string, FigureDefinition>> = {
  teamSize: styled('whole', { count: { from: 'members' } }),
  wonAmount: styled('money', { sum: 'amount', of: closedAs('won') }),
  lostAmount: styled('money', { sum: 'amount', of: closedAs('lost') }),
  openAmount: styled('money', { sum: 'amount', of: openDeals }),
  openForecast: styled('money', { sum: 'forecast', of: openDeals }),
  roomToGrow: styled('money', {
    less: [
      { sum: 'potential', of: { from: 'accounts' } },
      { sum: 'revenue', of: { from: 'accounts' } },
    ],
  }),
  openQuestionCount: styled('whole', { count: openQuestions }),
};
