/** The account plan in the four parts of A1, with chances, obstacles and threats (A2) and what each part still lacks (A1-A11). */

import { competitorTable, flagsOf, goalTable, mapPicture, stepTable } from './account-blocks';
import { closedAs, openDeals } from './account-figures';
import type { BlockDefinition, ReportDefinition } from './definition';

/** A3: the two readings are told apart. */
const swotTable = (reading: 'market' | 'relationship'): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'swot', where: [['reading', 'is', reading]], sort: ['quadrant', 'priority'] },
  columns: ['quadrant', 'point', 'priority', 'dated'],
  caption: `table.swot.${reading}`,
  empty: `empty.swot.${reading}`,
});

const dealTable = (stage: 'won' | 'lost'): BlockDefinition => ({
  kind: 'table',
  rows: closedAs(stage),
  columns: [
    'name',
    'offering',
    'kind',
    'amount',
    ...(stage === 'won' ? ['cost'] : []),
    'closed',
    ...(stage === 'lost' ? ['reasonLost'] : []),
  ],
  caption: `table.deals.${stage}`,
  empty: `empty.deals.${stage}`,
});

export const accountPlan: ReportDefinition = {
  key: 'accountPlan',
  isOfAccount: true,
  months: 12,
  sections: [
    {
      part: 'completeness',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'completeness' },
          columns: ['part', 'share', 'missing'],
          caption: 'table.completeness',
          empty: 'empty.completeness',
        },
        flagsOf('verdicts', ['plan'], { where: [['tone', 'in', ['bad', 'fair']]] }),
      ],
    },
    {
      part: 'relationships',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', sort: ['-political', 'support', 'name'] },
          columns: ['name', 'roles', 'support', 'relationLevel', 'wantedRelationLevel', 'ourPerson', 'stake'],
          caption: 'table.members',
          empty: 'empty.members',
        },
        flagsOf('verdicts', ['team', 'coverage'], { most: 8 }),
        {
          kind: 'table',
          rows: { from: 'pairing', sort: ['theirLevel', 'nextMeeting'] },
          columns: ['theirLevel', 'theirPerson', 'ourPerson', 'topic', 'cadence', 'nextMeeting'],
          caption: 'table.pairing',
          empty: 'empty.pairing',
        },
        mapPicture,
      ],
    },
    {
      part: 'customer',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'industry' },
            { column: 'customerGoals' },
            { column: 'financialHealth' },
            { column: 'initiatives' },
            { column: 'decisionNote' },
            { column: 'financialYearStart' },
            { column: 'tenderDate' },
          ],
        },
        goalTable('customers'),
        {
          kind: 'table',
          rows: { from: 'challenges', sort: ['status', 'coverage'] },
          columns: ['challenge', 'unit', 'touches', 'answer', 'coverage', 'status'],
          caption: 'table.challenges',
          empty: 'empty.challenges',
        },
      ],
    },
    { part: 'swot', blocks: [swotTable('market'), swotTable('relationship')] },
    { part: 'ourGoals', blocks: [goalTable('ours')] },
    {
      part: 'strategy',
      blocks: [
        {
          kind: 'table',
          rows: {
            from: 'strategy',
            where: [['status', 'notIn', ['done', 'dropped']]],
            sort: ['horizon', 'due'],
          },
          columns: ['horizon', 'action', 'goal', 'owner', 'due', 'status'],
          caption: 'table.strategy',
          empty: 'empty.strategy',
        },
        {
          kind: 'table',
          rows: { from: 'strategy', where: [['status', 'is', 'done']], sort: ['-due'] },
          columns: ['action', 'owner', 'due', 'result', 'lesson'],
          caption: 'table.lessons',
          empty: 'empty.lessons',
        },
      ],
    },
    {
      part: 'growth',
      blocks: [
        {
          kind: 'table',
          rows: openDeals,
          columns: ['name', 'unit', 'offering', 'kind', 'stage', 'amount', 'forecast', 'expectedClose'],
          caption: 'table.openDeals',
          empty: 'empty.openDeals',
        },
        {
          kind: 'table',
          rows: {
            from: 'whiteSpace',
            where: [
              ['state', 'is', 'white'],
              ['potential', 'filled'],
            ],
            sort: ['-worth'],
            most: 10,
          },
          columns: ['unit', 'offering', 'current', 'potential', 'worth'],
          caption: 'table.whiteCells',
          empty: 'empty.whiteCells',
        },
      ],
    },
    {
      part: 'obstacles',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', where: [['stake', 'is', 'watch']] },
          columns: ['name', 'title', 'roles', 'support', 'coverage', 'lastContact', 'ourPerson'],
          caption: 'table.opponents',
          empty: 'empty.opponents',
        },
        {
          kind: 'table',
          rows: {
            from: 'whiteSpace',
            where: [['state', 'is', 'blocked']],
            sort: ['-potential'],
          },
          columns: ['unit', 'offering', 'potential', 'reason'],
          caption: 'table.blockedCells',
          empty: 'empty.blockedCells',
        },
        flagsOf('verdicts', ['risk']),
      ],
    },
    {
      part: 'threats',
      blocks: [competitorTable],
    },
    {
      part: 'worth',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'revenue' },
            { column: 'costToServe' },
            { figure: 'portfolioRatio', word: 'fact.ratio' },
            { column: 'presentWorth' },
            { column: 'potential' },
            { figure: 'roomToGrow' },
            { figure: 'wonAmount' },
            { figure: 'lostAmount' },
            { figure: 'openAmount' },
            { figure: 'openForecast' },
          ],
        },
        dealTable('won'),
        dealTable('lost'),
      ],
    },
    { part: 'nextSteps', blocks: [stepTable(6)] },
  ],
};
