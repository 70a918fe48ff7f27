/** Goals: one row is a goal of ours or of the customer. */
import { defineSheet } from '../column';

export const goals = defineSheet({
  key: 'goals',
  nameColumn: 'goal',
  frozenColumns: 1,
  columns: [
    { key: 'goal', kind: 'text', required: true, width: 280, requirements: ['A5', 'A6'] },
    { key: 'check', kind: 'check' },
    { key: 'account', kind: 'reference', target: 'accounts', required: true, width: 160 },
    { key: 'side', kind: 'choice', choices: 'side', requirements: ['A1', 'A3'] },
    { key: 'horizon', kind: 'choice', choices: 'horizon', requirements: ['A5'] },
    { key: 'owner', kind: 'text', requirements: ['A5'] },
    { key: 'priority', kind: 'choice', choices: 'priority', requirements: ['A9'] },
    { key: 'target', kind: 'number', requirements: ['A6'] },
    { key: 'unit', kind: 'text', width: 90, requirements: ['A6'] },
    { key: 'baseline', kind: 'number', requirements: ['A6'] },
    { key: 'current', kind: 'number', requirements: ['A6'] },
    { key: 'due', kind: 'date', requirements: ['A5'] },
    { key: 'value', kind: 'money', internal: true, requirements: ['A4'] },
    { key: 'parentGoal', kind: 'reference', target: 'goals', requirements: ['A6'] },
    { key: 'status', kind: 'choice', choices: 'goalStatus' },
    { key: 'note', kind: 'longText', internal: true },
    { key: 'id', kind: 'id' },
  ],
});
