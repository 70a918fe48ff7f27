/** Planning: one row is an answer to one of the seven questions of the planning meeting (Q1). */
import {
  accountColumn,
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalNote,
  reference,
} from '../column';

export const planning = defineSheet({
  group: 'more',
  nameColumn: 'question',
  columns: [
    choice('question', 'planningQuestion', { required: true, width: 280 }),
    checkColumn,
    accountColumn,
    column('answer', 'longText', { internal: true }),
    choice('state', 'answerState'),
    reference('owner', 'team', { or: 'contacts', loose: true }),
    column('due', 'date'),
    column('meeting', 'date'),
    internalNote,
    idColumn,
  ],
});
