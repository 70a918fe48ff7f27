/** The KPIs in the three groups of the source, with targets, trends and the rows behind (KPI1-KPI11, G9, V4). */

import type { BlockDefinition, ReportDefinition, SectionDefinition } from './definition';
import { kindFigures } from './kpi-figures';

const lifetime = [
  'requestRetention',
  'customerRetention',
  'churn',
  'netRevenueRetention',
  'grossRevenueRetention',
  'satisfaction',
  'recommendation',
  'lifetimeValue',
];
const relationship = [
  'requests',
  'projectSize',
  'projectSizeMedian',
  'touchpoints',
  'touchesPerMonth',
  'longestSilence',
  'engagement',
  'teamEngagement',
  'loyalty',
];
const profit = ['averageCheque', 'margin', 'revenueCostRatio', 'growth'];
const rates = ['averageRate', 'averageRateDay', 'averageRateMonth', 'averageRatePiece', 'averageRateLicence'];

const EARLIER = 5;

const table = (figures: readonly string[], caption: string): BlockDefinition => ({
  kind: 'figures',
  figures,
  caption,
  earlier: 1,
});
const trend = (figures: readonly string[], word: string): BlockDefinition => ({
  kind: 'picture',
  picture: 'trend',
  title: `${word}.title`,
  text: `${word}.text`,
  figures,
  earlier: EARLIER,
});
const explained = (figures: readonly string[], caption: string): BlockDefinition => ({
  kind: 'figures',
  figures,
  caption,
  isExplained: true,
});

const measured: readonly SectionDefinition[] = [
  {
    part: 'kpiLifetime',
    blocks: [
      table(lifetime, 'kpiLifetime.caption'),
      trend(
        ['requestRetention', 'customerRetention', 'netRevenueRetention', 'satisfaction'],
        'kpiLifetime.trend',
      ),
    ],
  },
  {
    part: 'kpiRelationship',
    blocks: [
      table(relationship, 'kpiRelationship.caption'),
      {
        kind: 'picture',
        picture: 'bars',
        title: 'kpiTouches.title',
        text: 'kpiTouches.text',
        figures: kindFigures,
        earlier: EARLIER,
      },
      trend(['engagement', 'loyalty'], 'kpiRelationship.trend'),
    ],
  },
  {
    part: 'kpiProfit',
    blocks: [
      table(profit, 'kpiProfit.caption'),
      table(rates, 'kpiRates.caption'),
      trend(['margin'], 'kpiProfit.trend'),
    ],
  },
];

const customers: SectionDefinition = {
  part: 'kpiCustomers',
  blocks: [
    {
      kind: 'table',
      rows: {
        from: 'customers',
        where: [['state', 'isNot', 'unknown']],
        sort: ['change', 'account'],
      },
      columns: ['account', 'state', 'startDay', 'startRevenue', 'endDay', 'endRevenue', 'change'],
      caption: 'kpiCustomers.caption',
      empty: 'kpiCustomers.empty',
      isBehindShown: true,
    },
    {
      kind: 'table',
      rows: { from: 'customers', where: [['state', 'is', 'unknown']], sort: ['account'] },
      columns: ['account', 'startDay', 'startRevenue', 'endDay', 'endRevenue'],
      caption: 'kpiCustomersOpen.caption',
      empty: 'kpiCustomersOpen.empty',
    },
  ],
};

const how: SectionDefinition = {
  part: 'kpiHow',
  blocks: [
    { kind: 'paragraph', text: 'kpiHow.text' },
    explained(lifetime, 'kpiLifetime.caption'),
    explained(relationship, 'kpiRelationship.caption'),
    explained([...profit, ...rates], 'kpiProfit.caption'),
  ],
};

const sideBySide = (part: string, by: 'account' | 'accountManager'): SectionDefinition => {
  const block = (figures: readonly string[], caption: string): BlockDefinition => ({
    kind: 'figures',
    figures,
    caption,
    by,
  });
  return {
    part,
    blocks: [
      block(
        [
          'requestRetention',
          'customerRetention',
          'netRevenueRetention',
          'grossRevenueRetention',
          'satisfaction',
          'recommendation',
        ],
        'kpiLifetime.caption',
      ),
      block(
        ['requests', 'projectSize', 'touchpoints', 'longestSilence', 'engagement', 'loyalty'],
        'kpiRelationship.caption',
      ),
      block(profit, 'kpiProfit.caption'),
    ],
  };
};

export const kpis: ReportDefinition = {
  key: 'kpis',
  isOfAccount: false,
  months: 3,
  sections: [
    ...measured,
    sideBySide('kpiManagers', 'accountManager'),
    sideBySide('kpiAccounts', 'account'),
    customers,
    how,
  ],
};

export const accountKpis: ReportDefinition = {
  key: 'accountKpis',
  isOfAccount: true,
  months: 3,
  sections: [...measured, customers, how],
};
