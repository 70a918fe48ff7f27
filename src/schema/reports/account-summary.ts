/** The account one-page: where we stand, who matters, what is missing, what is late, what comes next (domain 1.10, 3.11). */

import { flagsOf, lateActionTable, openGoals, stepTable } from './account-blocks';
import type { ReportDefinition } from './definition';

export const accountSummary: ReportDefinition = {
  key: 'accountSummary',
  isOfAccount: true,
  months: 12,
  sections: [
    {
      part: 'glance',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'status' },
            { column: 'revenue' },
            { column: 'accountManager' },
            { column: 'executiveSponsor' },
            { column: 'tenderDate' },
            { column: 'nextReview' },
            { figure: 'lateCount' },
          ],
        },
        flagsOf('verdicts', ['team', 'coverage', 'plan', 'risk'], {
          most: 5,
          // Late actions have a part of their own.
          where: [
            ['tone', 'in', ['bad', 'fair']],
            ['code', 'isNot', 'ACTION_OVERDUE'],
          ],
        }),
      ],
    },
    {
      part: 'people',
      blocks: [
        {
          kind: 'table',
          rows: {
            from: 'members',
            where: [['political', 'filled']],
            sort: ['-political', 'support'],
            most: 6,
          },
          columns: ['name', 'title', 'roles', 'support', 'coverage', 'ourPerson', 'stake'],
          caption: 'table.keyPeople',
          empty: 'empty.members',
        },
      ],
    },
    {
      part: 'gaps',
      blocks: [flagsOf('gaps', ['team', 'coverage', 'plan', 'risk'], { most: 5 })],
    },
    { part: 'goals', blocks: [openGoals(4)] },
    { part: 'lateActions', blocks: [lateActionTable(4)] },
    {
      part: 'money',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'presentWorth' },
            { column: 'potential' },
            { figure: 'portfolioRatio', word: 'fact.ratio' },
            { figure: 'wonAmount' },
            { figure: 'lostAmount' },
            { figure: 'openForecast' },
          ],
        },
      ],
    },
    {
      part: 'score',
      blocks: [
        { kind: 'flags', rows: { from: 'score', where: [['text', 'filled']] }, empty: 'empty.score' },
        {
          kind: 'table',
          rows: { from: 'score', where: [['criterion', 'filled']] },
          columns: ['criterion', 'rating', 'share', 'contribution'],
          caption: 'table.score',
          empty: 'empty.score',
        },
      ],
    },
    { part: 'nextSteps', blocks: [stepTable(5)] },
  ],
};
