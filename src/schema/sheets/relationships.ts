/** Relationships: one row is a tie between two people, theirs, ours or outsiders. */
import { defineSheet } from '../column';

export const relationships = defineSheet({
  key: 'relationships',
  nameColumn: 'from',
  frozenColumns: 1,
  columns: [
    { key: 'from', kind: 'reference', target: 'contacts', required: true, width: 180 },
    { key: 'check', kind: 'check' },
    { key: 'to', kind: 'reference', target: 'contacts', required: true, width: 180 },
    { key: 'account', kind: 'reference', target: 'accounts', required: true, width: 160 },
    { key: 'kind', kind: 'choice', choices: 'tieKind', required: true, internal: true },
    { key: 'feeling', kind: 'choice', choices: 'feeling', internal: true },
    { key: 'strength', kind: 'integer', minimum: 1, maximum: 5, internal: true },
    { key: 'direction', kind: 'choice', choices: 'direction', internal: true },
    { key: 'note', kind: 'longText', internal: true },
    { key: 'id', kind: 'id' },
  ],
});
