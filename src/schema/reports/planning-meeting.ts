/** The planning meeting: the seven questions with what the sheets know, who owes what by when, and the next meeting (Q1-Q6). */

import { competitorTable, flagsOf, needTable } from './account-blocks';
import { openQuestions } from './account-figures';
import type { ReportDefinition } from './definition';

export const planningMeeting: ReportDefinition = {
  key: 'planningMeeting',
  isOfAccount: true,
  months: 6,
  sections: [
    {
      part: 'questions',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'questions' },
          columns: ['question', 'state', 'answer', 'evidence', 'found'],
          caption: 'table.questions',
          empty: 'empty.questions',
        },
        { kind: 'paragraph', text: 'planningMeeting.howStates' },
      ],
    },
    {
      part: 'owed',
      blocks: [
        {
          kind: 'table',
          rows: { ...openQuestions, sort: ['due', 'question'] },
          columns: ['question', 'owner', 'due', 'late'],
          caption: 'table.owed',
          empty: 'empty.owed',
        },
      ],
    },
    {
      part: 'meeting',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { figure: 'openQuestionCount' },
            { column: 'planningCadence' },
            { column: 'lastPlanning' },
            { column: 'nextPlanning' },
            { column: 'accountManager' },
            { column: 'marketer' },
            { column: 'supportTeam' },
          ],
        },
        flagsOf('verdicts', ['plan']),
      ],
    },
    {
      part: 'structure',
      blocks: [
        {
          kind: 'facts',
          facts: [{ column: 'groupPosition' }, { column: 'parentAccount' }, { column: 'decisionNote' }],
        },
        {
          kind: 'table',
          rows: { from: 'units', sort: ['weSellHere'] },
          columns: ['name', 'type', 'parentUnit', 'head', 'weSellHere', 'why', 'influences'],
          caption: 'table.units',
          empty: 'empty.units',
        },
      ],
    },
    {
      part: 'team',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', sort: ['-political', 'name'] },
          columns: ['name', 'title', 'roles', 'acquaintance', 'coverage', 'knowsUs'],
          caption: 'table.teamOfQuestions',
          empty: 'empty.members',
        },
        needTable,
        flagsOf('gaps', ['team', 'coverage']),
      ],
    },
    {
      part: 'cycle',
      blocks: [
        { kind: 'facts', facts: [{ column: 'financialYearStart' }, { column: 'tenderDate' }] },
        {
          kind: 'table',
          // The actions on the way are those of the report from point A to point B.
          rows: { from: 'timeline', where: [['kind', 'isNot', 'action']], sort: ['start'] },
          columns: ['label', 'start', 'text'],
          caption: 'table.timeline',
          empty: 'empty.timeline',
        },
      ],
    },
    { part: 'competition', blocks: [competitorTable] },
    { part: 'principle', blocks: [{ kind: 'paragraph', text: 'planningMeeting.principle' }] },
  ],
};
