/** Strategy: one row is an action for a goal. */
import { defineSheet } from '../column';

export const strategy = defineSheet({
  key: 'strategy',
  nameColumn: 'action',
  frozenColumns: 1,
  columns: [
    { key: 'action', kind: 'text', required: true, width: 280 },
    { key: 'check', kind: 'check' },
    { key: 'account', kind: 'reference', target: 'accounts', required: true, width: 160 },
    { key: 'goal', kind: 'reference', target: 'goals', width: 220 },
    { key: 'kind', kind: 'choice', choices: 'activityKind', open: true },
    { key: 'horizon', kind: 'choice', choices: 'horizon' },
    { key: 'owner', kind: 'text' },
    { key: 'withWhom', kind: 'text' },
    { key: 'start', kind: 'date' },
    { key: 'due', kind: 'date' },
    { key: 'dependsOn', kind: 'text' },
    { key: 'budget', kind: 'money', minimum: 0, internal: true },
    { key: 'spent', kind: 'money', minimum: 0, internal: true },
    { key: 'status', kind: 'choice', choices: 'actionStatus' },
    { key: 'result', kind: 'longText', internal: true },
    { key: 'lesson', kind: 'longText', internal: true },
    { key: 'id', kind: 'id' },
  ],
});
