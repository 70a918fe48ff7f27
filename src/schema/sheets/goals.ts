/** Goals: one row is a goal of ours or of the customer. */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const goals = defineSheet({
  key: 'goals',
  group: 'essential',
  nameColumn: 'goal',
  frozenColumns: 1,
  columns: [
    { key: 'goal', kind: 'text', required: true, width: 280 },
    checkColumn,
    accountColumn,
    { key: 'side', kind: 'choice', choices: 'side' },
    { key: 'horizon', kind: 'choice', choices: 'horizon' },
    { key: 'owner', kind: 'reference', target: 'team', or: 'contacts', loose: true },
    { key: 'priority', kind: 'choice', choices: 'priority' },
    { key: 'target', kind: 'number' },
    { key: 'unit', kind: 'text', width: 90 },
    { key: 'baseline', kind: 'number' },
    { key: 'current', kind: 'number' },
    { key: 'due', kind: 'date' },
    { key: 'value', kind: 'money', internal: true },
    { key: 'parentGoal', kind: 'reference', target: 'goals' },
    { key: 'status', kind: 'choice', choices: 'goalStatus' },
    internalNote,
    idColumn,
  ],
});
