/** Strategy: one row is an action for a goal. */
import { accountColumn, checkColumn, defineSheet, idColumn } from '../column';

export const strategy = defineSheet({
  key: 'strategy',
  group: 'essential',
  nameColumn: 'action',
  frozenColumns: 1,
  columns: [
    { key: 'action', kind: 'text', required: true, width: 280 },
    checkColumn,
    accountColumn,
    { key: 'goal', kind: 'reference', target: 'goals', width: 220 },
    { key: 'kind', kind: 'choice', choices: 'activityKind' },
    { key: 'horizon', kind: 'choice', choices: 'horizon' },
    { key: 'owner', kind: 'reference', target: 'team', or: 'contacts', loose: true },
    { key: 'withWhom', kind: 'reference', target: 'contacts', or: 'team', loose: true, several: true },
    { key: 'start', kind: 'date' },
    { key: 'due', kind: 'date' },
    { key: 'dependsOn', kind: 'text' },
    { key: 'budget', kind: 'money', minimum: 0, internal: true },
    { key: 'spent', kind: 'money', minimum: 0, internal: true },
    { key: 'status', kind: 'choice', choices: 'actionStatus' },
    { key: 'result', kind: 'longText', internal: true },
    { key: 'lesson', kind: 'longText', internal: true },
    idColumn,
  ],
});
