/** Strategy: one row is an action for a goal. */
import { defineSheet } from '../column';

export const strategy = defineSheet({
  key: 'strategy',
  nameColumn: 'action',
  frozenColumns: 1,
  columns: [
    { key: 'action', kind: 'text', required: true, width: 280, requirements: ['A7'] },
    { key: 'check', kind: 'check' },
    { key: 'account', kind: 'reference', target: 'accounts', required: true, width: 160 },
    { key: 'goal', kind: 'reference', target: 'goals', width: 220, requirements: ['A7'] },
    { key: 'kind', kind: 'choice', choices: 'activityKind', open: true, requirements: ['Q4'] },
    { key: 'horizon', kind: 'choice', choices: 'horizon', requirements: ['A7'] },
    { key: 'owner', kind: 'text', requirements: ['A7'] },
    { key: 'withWhom', kind: 'text', requirements: ['Q4'] },
    { key: 'start', kind: 'date', requirements: ['Q3'] },
    { key: 'due', kind: 'date', requirements: ['A7'] },
    { key: 'dependsOn', kind: 'text' },
    { key: 'budget', kind: 'money', minimum: 0, internal: true, requirements: ['Q5'] },
    { key: 'spent', kind: 'money', minimum: 0, internal: true, requirements: ['Q5'] },
    { key: 'status', kind: 'choice', choices: 'actionStatus' },
    { key: 'result', kind: 'longText', internal: true, requirements: ['A11'] },
    { key: 'lesson', kind: 'longText', internal: true, requirements: ['A11'] },
    { key: 'id', kind: 'id' },
  ],
});
