import { rowCheck } from './row-check';

rowCheck('swot', { point: 'Their network' })(
  'SWOT_UNDATED',
  { 'a point without a date': {} },
  { 'a dated point': { dated: '2020-01-01' } },
);

const of = (...days: readonly string[]) =>
  rowCheck(
    'accounts',
    { name: 'Acme', status: 'key' },
    { swot: days.map((dated) => ({ point: 'Point', dated })) },
  );
of('2025-11-20', '2024-05-05', '')(
  'SWOT_STALE',
  { 'a year and a day': {} },
  { 'an account that is not key': { status: 'standard' } },
  { date: '2025-11-20' },
);
of('2024-05-05', '2025-11-21')('SWOT_STALE', {}, { 'a year to the day': {} });
of()('SWOT_STALE', {}, { 'an account without a SWOT': {} });
