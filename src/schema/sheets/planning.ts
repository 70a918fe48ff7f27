/** Planning: one row is an answer to one of the seven questions of the planning meeting (Q1). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const planning = defineSheet({
  key: 'planning',
  group: 'more',
  nameColumn: 'question',
  frozenColumns: 1,
  columns: [
    { key: 'question', kind: 'choice', choices: 'planningQuestion', required: true, width: 280 },
    checkColumn,
    accountColumn,
    { key: 'answer', kind: 'longText', internal: true },
    { key: 'state', kind: 'choice', choices: 'answerState' },
    { key: 'owner', kind: 'reference', target: 'team', or: 'contacts', loose: true },
    { key: 'due', kind: 'date' },
    { key: 'meeting', kind: 'date' },
    internalNote,
    idColumn,
  ],
});
