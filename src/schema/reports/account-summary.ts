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
            { figure: 'score' },
            { figure: 'rank' },
            { column: 'revenue' },
            { column: 'accountManager' },
            { column: 'executiveSponsor' },
            { column: 'tenderDate' },
            { column: 'nextReview' },
            { figure: 'lateCount' },
          ],
        },
        flagsOf('verdicts', ['team', 'coverage', 'plan', 'risk'], { most: 5 }),
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
            { column: 'revenueCostRatio' },
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
