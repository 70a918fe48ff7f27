/** Planning: one row is an answer to one of the seven questions of the planning meeting (Q1). */
import {
  accountColumn,
  checkColumn,
  choice,
  date,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  longText,
  reference,
} from '../column';

export const planning = defineSheet('more', [
  choice('question', 'planningQuestion', { required: true }),
  checkColumn,
  accountColumn,
  longText('answer', internal),
  choice('state', 'answerState'),
  reference('owner', 'team', { or: 'contacts', loose: true }),
  date('due'),
  date('meeting'),
  internalNote,
  idColumn,
]);
