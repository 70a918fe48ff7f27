/** Relationships: one row is a tie between two people, theirs, ours or outsiders. */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const relationships = defineSheet({
  key: 'relationships',
  group: 'essential',
  nameColumn: 'from',
  frozenColumns: 1,
  columns: [
    { key: 'from', kind: 'reference', target: 'contacts', or: 'team', required: true, width: 180 },
    checkColumn,
    { key: 'to', kind: 'reference', target: 'contacts', or: 'team', required: true, width: 180 },
    accountColumn,
    { key: 'kind', kind: 'choice', choices: 'tieKind', required: true, internal: true },
    { key: 'feeling', kind: 'choice', choices: 'feeling', internal: true },
    { key: 'strength', kind: 'integer', minimum: 1, maximum: 5, internal: true },
    { key: 'direction', kind: 'choice', choices: 'direction', internal: true },
    internalNote,
    idColumn,
  ],
});
