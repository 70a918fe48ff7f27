/** Relationships: one row is a tie between two people, theirs, ours or outsiders. */
import {
  accountColumn,
  checkColumn,
  choice,
  choiceOf,
  column,
  defineSheet,
  idColumn,
  internal,
  internalNote,
  reference,
} from '../column';

export const relationships = defineSheet('essential', [
  reference('from', 'contacts', { or: 'team', required: true }),
  checkColumn,
  reference('to', 'contacts', { or: 'team', required: true }),
  accountColumn,
  choice('kind', 'tieKind', { required: true, internal: true }),
  choiceOf('feeling', internal),
  column('strength', 'integer', { minimum: 1, maximum: 5, internal: true }),
  choiceOf('direction', internal),
  internalNote,
  idColumn,
]);
