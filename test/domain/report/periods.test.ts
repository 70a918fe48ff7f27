/** The time a report is about, and the times before it. */

import { earlier, periodOf } from '../../../src/domain/report/periods';

const TODAY = '2026-11-22';

test('looks back on as many months as the report has, up to today', () => {
  expect(periodOf({ months: 3 }, TODAY)).toEqual({ from: '2026-08-23', to: TODAY });
  expect(periodOf({ months: 12 }, TODAY, undefined, '2025-12-31')).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
  });
  expect(periodOf({ months: 12 }, TODAY, '2026-02-01')).toEqual({ from: '2026-02-01', to: TODAY });
});

test('looks ahead by whole months from this one on', () => {
  expect(periodOf({ months: 3, isAhead: true }, TODAY)).toEqual({ from: '2026-11-01', to: '2027-01-31' });
  expect(periodOf({ months: 1, isAhead: true }, TODAY, '2027-02-10')).toEqual({
    from: '2027-02-10',
    to: '2027-03-09',
  });
});

test('whole months come before whole months, else as many days', () => {
  expect(earlier({ from: '2026-02-01', to: '2026-02-28' }, 1)).toEqual({
    from: '2026-01-01',
    to: '2026-01-31',
  });
  expect(earlier({ from: '2026-11-10', to: '2026-11-19' }, 2)).toEqual({
    from: '2026-10-21',
    to: '2026-10-30',
  });
});

test('no day falls between times that begin on the last of a month', () => {
  const time = { from: '2026-01-31', to: '2026-02-27' };
  expect([1, 2, 3].map((count) => earlier(time, count))).toEqual([
    { from: '2025-12-31', to: '2026-01-30' },
    { from: '2025-11-30', to: '2025-12-30' },
    { from: '2025-10-31', to: '2025-11-29' },
  ]);
});
