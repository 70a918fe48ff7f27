/** The review pack: one page first, then what a review talks about, in the order of domain 3.11. */

import { isOpenGoal, lateActions } from './account-figures';
import type { BlockDefinition, ReportDefinition, Selection } from './definition';

const table = (
  key: string,
  rows: Selection,
  columns: readonly string[],
  isBehindShown?: true,
): BlockDefinition => ({
  kind: 'table',
  rows,
  columns,
  caption: `reviewPack.${key}`,
  empty: `reviewPack.${key}.empty`,
  ...(isBehindShown ? { isBehindShown } : {}),
});
const flags = (key: string, rows: Selection): BlockDefinition => ({
  kind: 'flags',
  rows,
  empty: `reviewPack.${key}.empty`,
});

export const reviewPack: ReportDefinition = {
  key: 'reviewPack',
  isOfAccount: true,
  months: 3,
  isSinceReview: true,
  sections: [
    {
      part: 'reviewSummary',
      blocks: [
        flags('newest', {
          from: 'changes',
          where: [
            ['sheet', 'in', ['roles', 'goals', 'relationships', 'accounts', 'scoring']],
            ['tone', 'isNot', 'plain'],
          ],
          sort: ['tone'],
          most: 6,
        }),
        flags('people', {
          from: 'changes',
          where: [
            ['sheet', 'is', 'contacts'],
            ['change', 'isNot', 'changed'],
          ],
          sort: ['tone'],
          most: 4,
        }),
        {
          kind: 'facts',
          facts: [
            { column: 'status' },
            { column: 'accountManager' },
            { column: 'executiveSponsor' },
            { column: 'revenue' },
            { column: 'potential' },
            { figure: 'touchpoints' },
            { figure: 'satisfaction' },
            { column: 'tenderDate' },
          ],
        },
        flags('verdicts', { from: 'verdicts', where: [['tone', 'is', 'bad']], most: 6 }),
        table('firstSteps', { from: 'steps', sort: ['date'], most: 5 }, ['date', 'what', 'who', 'late']),
      ],
    },
    {
      part: 'reviewChanges',
      blocks: [
        table('changes', { from: 'changes', most: 60 }, ['sheet', 'what', 'change', 'column', 'was', 'is']),
        table('score', { from: 'score', where: [['criterion', 'filled']], sort: ['-share'] }, [
          'criterion',
          'share',
          'rating',
          'contribution',
        ]),
      ],
    },
    {
      part: 'reviewMap',
      blocks: [
        { kind: 'picture', picture: 'map', title: 'reviewPack.map', text: 'reviewPack.map.text' },
        flags('gaps', { from: 'gaps', most: 20 }),
      ],
    },
    {
      part: 'reviewTeam',
      blocks: [
        flags('team', { from: 'verdicts', where: [['topic', 'in', ['team', 'coverage']]], most: 8 }),
        table('members', { from: 'members', most: 30 }, [
          'name',
          'title',
          'roles',
          'support',
          'coverage',
          'ourPerson',
          'lastContact',
          'missing',
        ]),
      ],
    },
    {
      part: 'reviewGoals',
      blocks: [
        table('goals', { from: 'goals', where: [isOpenGoal], sort: ['due'], most: 20 }, [
          'goal',
          'side',
          'owner',
          'current',
          'target',
          'unit',
          'due',
          'status',
        ]),
        table('lateActions', { ...lateActions, most: 20 }, ['action', 'owner', 'due', 'status', 'dependsOn']),
        table(
          'doneActions',
          {
            from: 'strategy',
            where: [
              ['status', 'is', 'done'],
              ['due', 'onOrAfter', '@from'],
              ['due', 'onOrBefore', '@to'],
            ],
            sort: ['due'],
            most: 10,
          },
          ['action', 'owner', 'due', 'result'],
        ),
      ],
    },
    {
      part: 'reviewWhiteSpace',
      blocks: [
        {
          kind: 'picture',
          picture: 'heat',
          title: 'reviewPack.whiteSpace',
          text: 'reviewPack.whiteSpace.text',
          rows: { from: 'whiteSpace' },
          fields: { label: 'unit', group: 'offering', tone: 'tone', text: 'state' },
        },
        table(
          'white',
          {
            from: 'whiteSpace',
            where: [
              ['state', 'is', 'white'],
              ['potential', 'filled'],
            ],
            sort: ['-worth', '-potential'],
            most: 8,
          },
          ['unit', 'offering', 'potential', 'worth'],
        ),
      ],
    },
    {
      part: 'reviewFigures',
      blocks: [
        {
          kind: 'figures',
          figures: [
            'requestRetention',
            'satisfaction',
            'recommendation',
            'requests',
            'touchpoints',
            'longestSilence',
            'projectSize',
            'margin',
            'engagement',
          ],
          caption: 'reviewPack.figures',
          earlier: 1,
        },
        {
          kind: 'picture',
          picture: 'trend',
          title: 'reviewPack.trend',
          text: 'reviewPack.trend.text',
          figures: ['touchpoints', 'requests'],
          earlier: 5,
        },
      ],
    },
    {
      part: 'reviewMarket',
      blocks: [
        table('swot', { from: 'swot', sort: ['reading', 'quadrant', 'priority'], most: 24 }, [
          'reading',
          'quadrant',
          'point',
          'priority',
          'dated',
        ]),
        table('competitors', { from: 'competitors', sort: ['contractEnd'], most: 15 }, [
          'competitor',
          'unit',
          'offering',
          'backedBy',
          'tie',
          'contractEnd',
        ]),
      ],
    },
    {
      part: 'reviewQuestions',
      blocks: [
        table('questions', { from: 'questions', where: [['state', 'isNot', 'answered']] }, [
          'question',
          'state',
          'answer',
          'owner',
          'due',
          'late',
        ]),
      ],
    },
    {
      part: 'reviewSteps',
      blocks: [
        table('steps', { from: 'steps', sort: ['date'], most: 20 }, [
          'date',
          'kind',
          'what',
          'who',
          'withWhom',
          'late',
        ]),
      ],
    },
  ],
};
