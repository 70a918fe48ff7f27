/** The measures KPI1-KPI11 as data, by the formulas and edge rules of domain 3.6. */

import type { Condition, Figure, FigureDefinition, NumberStyle, Selection } from './definition';

const touches = (...where: readonly Condition[]): Selection => ({
  from: 'touchpoints',
  inTime: 'date',
  where,
});
const wonDeals = (...where: readonly Condition[]): Selection => ({
  from: 'opportunities',
  inTime: 'closed',
  where: [['stage', 'is', 'won'], ...where],
});
const customersIn = (states: readonly string[], ...where: readonly Condition[]): Selection => ({
  from: 'customers',
  where: [['state', 'in', states], ...where],
});

const counted = (selection: Selection): Figure => ({ count: selection, needsRows: true });
const summed = (column: string, of: Selection): Figure => ({ sum: column, of });
const share = (part: Figure, base: Figure): Figure => ({ share: [part, base] });
const styled = (style: NumberStyle, figure: Figure): FigureDefinition => ({ figure, style });
const percent = (part: Figure, base: Figure): FigureDefinition => styled('percent', share(part, base));

const requests = touches(['kind', 'is', 'request']);
const lostRequests = touches(['kind', 'is', 'request'], ['requestStatus', 'is', 'lostRequest']);

const atStart = customersIn(['kept', 'lost']);
const startRevenue = summed('startRevenue', atStart);
const compared = customersIn(['kept', 'lost', 'new']);
const withCost = customersIn(
  ['kept', 'lost', 'new', 'unknown'],
  ['endRevenue', 'filled'],
  ['endCost', 'after', 0],
);

const answers = touches(['recommend', 'filled']);
const conversations = touches(['kind', 'isNot', 'request']);
const sold = wonDeals(['amount', 'filled']);
const soldWithCost = wonDeals(['amount', 'filled'], ['cost', 'filled']);
const opened: Selection = { from: 'opportunities', inTime: 'opened' };
const decided = (stages: readonly string[]): Figure => ({
  count: {
    from: 'opportunities',
    inTime: 'closed',
    where: [
      ['kind', 'filled'],
      ['kind', 'isNot', 'newBusiness'],
      ['stage', 'in', stages],
    ],
  },
});
const peopleIn = (...where: readonly Condition[]): Figure => ({ count: { from: 'people', where } });
const rate = (unitKind: string): FigureDefinition => {
  const billed = wonDeals(['unitKind', 'is', unitKind], ['billedUnits', 'after', 0], ['amount', 'filled']);
  return styled('money', share(summed('amount', billed), summed('billedUnits', billed)));
};
const touchesOf = (...where: readonly Condition[]): FigureDefinition =>
  styled('whole', counted(touches(...where)));

/** Kinds of conversation, each with a figure of its own (KPI6). */
const conversationKinds = ['email', 'call', 'onlineMeeting', 'meeting', 'courtesyVisit', 'checkIn', 'event'];
export const kindFigures = [...conversationKinds.map((kind) => `touch.${kind}`), 'touch.other'];

export const kpiFigures: Readonly<Record<string, FigureDefinition>> = {
  // Raising lifetime value: KPI1-KPI3. Retention in both readings: of requests (002) and of customers.
  requestRetention: percent({ less: [counted(requests), counted(lostRequests)] }, counted(requests)),
  customerRetention: percent(
    { less: [counted(customersIn(['kept', 'new'])), counted(customersIn(['new']))] },
    counted(atStart),
  ),
  churn: { ...percent(counted(customersIn(['lost'])), counted(atStart)), isBetterBelow: true },
  // The start less what shrank or was cancelled is what each keeps; with what grew it is what each has at the end.
  netRevenueRetention: percent({ total: [startRevenue, summed('change', atStart)] }, startRevenue),
  grossRevenueRetention: percent(summed('kept', atStart), startRevenue),
  satisfaction: percent(
    counted(touches(['satisfaction', 'onOrAfter', 4])),
    counted(touches(['satisfaction', 'filled'])),
  ),
  recommendation: styled('whole', {
    times: [
      { number: 100 },
      share(
        {
          less: [
            counted(touches(['recommend', 'onOrAfter', 9])),
            counted(touches(['recommend', 'onOrBefore', 6])),
          ],
        },
        counted(answers),
      ),
    ],
  }),
  lifetimeValue: styled('money', {
    times: [
      { mean: 'endRevenue', of: customersIn(['kept', 'new', 'unknown'], ['endRevenue', 'after', 0]) },
      share({ mean: 'years', of: atStart }, { figure: 'churn' }),
    ],
  }),

  // Strengthening the relationship: KPI4-KPI6, and what is measured all the time: KPI10, KPI11.
  requests: styled('whole', counted(requests)),
  projectSize: styled('money', { mean: 'amount', of: opened }),
  projectSizeMedian: styled('money', { median: 'amount', of: opened }),
  touchpoints: styled('whole', counted(conversations)),
  touchesPerMonth: styled(
    'ratio',
    share(counted(conversations), { times: [{ number: 12 }, { years: true }] }),
  ),
  longestSilence: { ...styled('whole', { longestGap: 'date', of: touches() }), isBetterBelow: true },
  ...Object.fromEntries(conversationKinds.map((kind) => [`touch.${kind}`, touchesOf(['kind', 'is', kind])])),
  'touch.other': touchesOf(['kind', 'notIn', [...conversationKinds, 'request']]),
  engagement: percent(peopleIn(['touches', 'after', 0]), peopleIn(['touches', 'filled'])),
  teamEngagement: percent(
    peopleIn(['isInTeam', 'is', 'yes'], ['touches', 'after', 0]),
    peopleIn(['isInTeam', 'is', 'yes'], ['touches', 'filled']),
  ),
  loyalty: percent(decided(['won']), decided(['won', 'lost'])),

  // Growing profit: KPI7-KPI9, the ratio of K4, and our growth.
  averageCheque: styled('money', { mean: 'amount', of: sold }),
  averageRate: rate('hour'),
  averageRateDay: rate('day'),
  averageRateMonth: rate('month'),
  averageRatePiece: rate('piece'),
  averageRateLicence: rate('licence'),
  margin: percent(
    { less: [summed('amount', soldWithCost), summed('cost', soldWithCost)] },
    summed('amount', soldWithCost),
  ),
  revenueCostRatio: styled('ratio', share(summed('endRevenue', withCost), summed('endCost', withCost))),
  growth: percent(
    { less: [summed('endRevenue', compared), summed('startRevenue', compared)] },
    summed('startRevenue', compared),
  ),
};
