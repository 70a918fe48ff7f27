import { placesOf } from '../issues';
import { tablesOf } from '../tables-of';
import { rowCheck } from './row-check';

const step = { matter: 'renewal', order: 1 };
rowCheck('approvals', step)(
  'APPROVAL_WITHOUT_APPROVER',
  { 'a step nobody approves': {} },
  { 'a step with an approver': { approver: 'Ann' } },
);
rowCheck('approvals', step, {
  approvals: [
    { matter: 'renewal', order: 2 },
    { account: 'Beta', matter: 'renewal', order: 3 },
    { matter: 'renewal' },
  ],
})(
  'APPROVAL_ORDER_REPEATED',
  { 'a second step of one number': { order: 2 } },
  {
    'a step of its own': {},
    'another matter': { matter: 'pilot', order: 2 },
    'another account': { order: 3 },
    'no number': { order: '' },
  },
  { value: 2, rows: '2, 3' },
);
test('APPROVAL_ORDER_REPEATED speaks at each of them', () => {
  expect(placesOf(tablesOf({ approvals: [step, step] }), 'APPROVAL_ORDER_REPEATED')).toEqual([
    'approvals 2 order',
    'approvals 3 order',
  ]);
});
