/**
 * The account one-page: where we stand, who matters, what is missing, what is late, what comes next (domain 1.10, 3.11). What
 * is cut off is told by number, and stands in the account plan.
 */

import { comingSteps, flagsOf, lateSteps, openGoals } from './account-blocks';
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
          ],
        },
        flagsOf('verdicts', ['team', 'coverage', 'plan', 'risk'], {
          most: 3,
          // What is late has a part of its own.
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
            where: [['political', 'in', ['innerCircle', 'politicalStructure']]],
            sort: ['-political', 'support'],
            most: 5,
          },
          columns: ['name', 'title', 'roles', 'support', 'coverage', 'ourPerson', 'stake'],
          caption: 'table.keyPeople',
          empty: 'empty.members',
        },
      ],
    },
    {
      part: 'gaps',
      blocks: [flagsOf('gaps', ['team', 'coverage', 'plan', 'risk'], { most: 3 })],
    },
    { part: 'goals', blocks: [openGoals(3)] },
    { part: 'lateActions', blocks: [lateSteps(3)] },
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
      blocks: [{ kind: 'flags', rows: { from: 'score', where: [['text', 'filled']] }, empty: 'empty.score' }],
    },
    { part: 'nextSteps', blocks: [comingSteps(3)] },
  ],
};
