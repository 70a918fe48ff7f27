/** For the customer: progress on what was shared with them, and the mutual action plan. Nothing else can be looked at (V3, M3). */

import type { FigureDefinition, ReportDefinition } from './definition';

const shared = ['shared', 'is', 'yes'] as const;

export const customerFigures: Readonly<Record<string, FigureDefinition>> = {
  customerRequestsAnswered: { figure: { count: { from: 'touchpoints' } }, style: 'whole' },
};

export const customerProgress: ReportDefinition = {
  key: 'customerProgress',
  isOfAccount: true,
  months: 3,
  shown: {
    accounts: { columns: ['name'] },
    goals: {
      columns: ['goal', 'account', 'side', 'target', 'unit', 'baseline', 'current', 'due', 'status'],
      where: [shared],
    },
    strategy: {
      columns: ['action', 'account', 'owner', 'withWhom', 'start', 'due', 'dependsOn', 'status'],
      where: [shared, ['status', 'isNot', 'dropped']],
    },
    challenges: {
      columns: ['challenge', 'account', 'unit', 'answer', 'status', 'solvedHow'],
      where: [shared],
    },
    // Counted only: what was asked was written down for ourselves.
    touchpoints: {
      columns: ['account', 'date'],
      where: [
        ['requestStatus', 'is', 'answered'],
        ['date', 'onOrAfter', '@from'],
        ['date', 'onOrBefore', '@to'],
        ['date', 'onOrBefore', '@today'],
      ],
    },
    caseStudies: {
      columns: ['story', 'industry', 'problem', 'result', 'link'],
      where: [['nda', 'is', 'no']],
    },
  },
  sections: [
    {
      part: 'sharedGoals',
      blocks: [
        {
          kind: 'paragraph',
          text: 'customerProgress.requests',
          facts: { count: 'customerRequestsAnswered' },
        },
        {
          kind: 'table',
          rows: { from: 'goals', sort: ['due'] },
          columns: ['goal', 'baseline', 'current', 'target', 'unit', 'due', 'status'],
          caption: 'customerProgress.goals',
          empty: 'customerProgress.goals.empty',
        },
      ],
    },
    {
      part: 'mutualPlan',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'strategy', sort: ['due'] },
          columns: [
            'action',
            ['withWhom', 'customerProgress.theirOwner'],
            ['owner', 'customerProgress.ourOwner'],
            'due',
            'status',
            'dependsOn',
          ],
          caption: 'customerProgress.plan',
          empty: 'customerProgress.plan.empty',
          isNumbered: true,
        },
        {
          kind: 'picture',
          picture: 'timeline',
          title: 'customerProgress.time',
          text: 'customerProgress.time.text',
          rows: { from: 'strategy', where: [['due', 'filled']], sort: ['due'] },
          fields: { label: 'action', start: 'start', end: 'due', text: 'status' },
        },
      ],
    },
    {
      part: 'solvedChallenges',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'challenges', where: [['status', 'is', 'solved']] },
          columns: ['challenge', 'unit', 'solvedHow'],
          caption: 'customerProgress.solved',
          empty: 'customerProgress.solved.empty',
        },
        {
          kind: 'table',
          rows: { from: 'challenges', where: [['status', 'isNot', 'solved']] },
          columns: ['challenge', 'unit', 'answer'],
          caption: 'customerProgress.open',
          empty: 'customerProgress.open.empty',
        },
      ],
    },
    {
      part: 'stories',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'caseStudies', most: 5 },
          columns: ['story', 'industry', 'problem', 'result', 'link'],
          caption: 'customerProgress.stories',
          empty: 'customerProgress.stories.empty',
        },
      ],
    },
  ],
};
