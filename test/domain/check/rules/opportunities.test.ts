import { rowCheck } from './row-check';

const check = rowCheck('opportunities', { name: 'Renewal' });

check(
  'LOST_WITHOUT_REASON',
  { 'business that was lost': { stage: 'lost' } },
  { 'a reason': { stage: 'lost', reasonLost: 'Price' }, 'business that was won': { stage: 'won' } },
);
check(
  'CLOSE_OVERDUE',
  {
    'open business': { stage: 'proposal', expectedClose: '2026-11-20' },
    'a stage of the team’s own': { stage: 'Waiting', expectedClose: '2026-11-20' },
    'no stage': { expectedClose: '2026-11-20' },
  },
  {
    'a close today': { expectedClose: '2026-11-21' },
    'business that was won': { stage: 'won', expectedClose: '2026-11-20' },
    'business that was lost': { stage: 'lost', expectedClose: '2026-11-20' },
    'a day of closing': { closed: '2026-11-19', expectedClose: '2026-11-20' },
  },
  { days: 1 },
);
check(
  'WON_WITHOUT_AMOUNT',
  { 'business that was won': { stage: 'won' } },
  { 'an amount': { stage: 'won', amount: 1 }, 'open business': { stage: 'proposal' } },
);
check(
  'BILLED_WITHOUT_KIND',
  { 'a bare number': { billedUnits: 10 } },
  { hours: { billedUnits: 10, unitKind: 'hour' }, 'nothing billed': {} },
);
