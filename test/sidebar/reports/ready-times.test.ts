import { periodOf, problemOf } from '../../../sidebar/reports/ready-times';

describe('ready times', () => {
  it.each([
    ['thisMonth', '2026-11-22', '2026-11-01', '2026-11-30'],
    ['thisQuarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['thisYear', '2026-11-22', '2026-01-01', '2026-12-31'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['lastQuarter', '2026-02-28', '2025-10-01', '2025-12-31'],
    ['lastYear', '2026-11-22', '2025-01-01', '2025-12-31'],
    ['lastTwelveMonths', '2026-11-22', '2025-11-23', '2026-11-22'],
    ['lastTwelveMonths', '2028-02-29', '2027-03-01', '2028-02-29'],
  ] as const)('has %s on %s from %s to %s', (time, today, from, to) => {
    expect(periodOf(time, today)).toEqual({ from, to });
  });

  it('says why days of one’s own cannot be looked back on', () => {
    expect(problemOf({ from: '2026-01-01', to: '2026-01-01' })).toBeNull();
    expect(problemOf({ from: '2026-01-02', to: '2026-01-01' })).toBe('timeReversed');
    expect(problemOf({ from: '', to: '2026-01-01' })).toBe('timeMissing');
    expect(problemOf({ from: '2026-02-30', to: '2026-03-01' })).toBe('timeMissing');
  });
});
