/** Key accounts and portfolio: ranking, tiers, moves, cap, capacity, Pareto, two-by-two and divisions (K5-K9, K15, G5, G8, G9). */

import type { BlockDefinition, ReportDefinition } from './definition';

const cutTable = (by: string): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'divisions', where: [['by', 'is', by]] },
  columns: [['group', `cut.${by}`], 'accounts', 'keyAccounts', 'revenue', 'share', 'ratio'],
  caption: `cutBy.${by}`,
  empty: 'divisions.empty',
});

export const portfolio: ReportDefinition = {
  key: 'portfolio',
  isOfAccount: false,
  months: 12,
  sections: [
    {
      part: 'portfolioGlance',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { figure: 'accounts' },
            { figure: 'keyAccounts' },
            { figure: 'keyAccountCap' },
            { figure: 'portfolioRevenue' },
            { figure: 'portfolioPotential' },
            { figure: 'portfolioRatio' },
            { figure: 'load' },
            { figure: 'capacity' },
            { figure: 'capacityUsed' },
          ],
        },
      ],
    },
    {
      part: 'ranking',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'portfolio', sort: ['rank', '-revenue', 'account'] },
          columns: [
            'rank',
            'account',
            'tier',
            'status',
            'score',
            'moved',
            'revenue',
            'ratio',
            'potential',
            'accountManager',
          ],
          caption: 'ranking.caption',
          empty: 'ranking.empty',
        },
      ],
    },
    {
      part: 'moves',
      blocks: [
        {
          kind: 'table',
          rows: {
            from: 'portfolio',
            where: [
              ['moved', 'filled'],
              ['moved', 'isNot', 0],
            ],
            sort: ['-moved', 'rank'],
          },
          columns: ['account', 'rankBefore', 'rank', 'moved', 'scoreBefore', 'score'],
          caption: 'moves.caption',
          empty: 'moves.empty',
        },
        {
          kind: 'table',
          rows: { from: 'portfolio', where: [['proposal', 'filled']], sort: ['proposal', 'rank'] },
          columns: ['account', 'status', 'tier', 'rank', 'score', 'proposal'],
          caption: 'proposals.caption',
          empty: 'proposals.empty',
        },
      ],
    },
    {
      part: 'twoByTwo',
      blocks: [
        {
          kind: 'picture',
          picture: 'twoByTwo',
          title: 'twoByTwo.title',
          text: 'twoByTwo.text',
          rows: {
            from: 'portfolio',
            where: [['field', 'filled']],
            sort: ['rank'],
          },
          fields: { label: 'account', group: 'field', x: 'health', y: 'score', text: 'status' },
        },
        {
          kind: 'table',
          rows: { from: 'portfolio', where: [['field', 'blank']], sort: ['account'] },
          columns: ['account', 'score', 'health'],
          caption: 'offPicture.caption',
          empty: 'offPicture.empty',
        },
      ],
    },
    {
      part: 'pareto',
      blocks: [
        { kind: 'paragraph', text: 'pareto.text' },
        { kind: 'facts', facts: [{ figure: 'paretoShare' }] },
        {
          kind: 'picture',
          picture: 'bars',
          title: 'pareto.title',
          text: 'pareto.picture',
          rows: { from: 'portfolio', where: [['running', 'filled']], sort: ['running'], most: 20 },
          fields: { label: 'account', value: 'revenue', group: 'isTopFifth' },
          style: 'money',
        },
        {
          kind: 'table',
          rows: { from: 'portfolio', where: [['running', 'filled']], sort: ['running'], most: 20 },
          columns: ['account', 'revenue', 'running', 'isTopFifth', 'status'],
          caption: 'pareto.caption',
          empty: 'pareto.empty',
        },
      ],
    },
    {
      part: 'capacity',
      blocks: [
        {
          kind: 'flags',
          rows: { from: 'sellers', where: [['tone', 'in', ['bad', 'fair']]] },
          empty: 'capacity.fine',
        },
        {
          kind: 'table',
          rows: { from: 'sellers', sort: ['-load', 'group'] },
          columns: [
            'group',
            'function',
            'sellerType',
            'authorityLevel',
            'accounts',
            'keyAccounts',
            'load',
            'capacity',
            'revenue',
            'target',
          ],
          caption: 'sellers.caption',
          empty: 'sellers.empty',
        },
      ],
    },
    {
      part: 'divisions',
      blocks: [
        { kind: 'paragraph', text: 'divisions.note' },
        ...['region', 'segment', 'subSegment', 'industry', 'division', 'authorityLevel', 'status'].map(
          cutTable,
        ),
      ],
    },
  ],
};
