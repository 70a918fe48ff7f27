import type { CheckInput } from '../../../src/domain/check/check-context';
import { table } from '../cells/sample-tables';
import { issuesOf, placesOf } from './issues';

const check = (title: string, tables: CheckInput, expected: readonly string[]): void => {
  test(title, () => {
    expect(placesOf(tables, 'DATE_ORDER')).toEqual(expected);
  });
};
const action = (start: string, due: string) => ({
  strategy: table('strategy', [{ account: 'Acme', action: 'Call', start, due }]),
});

describe('DATE_ORDER', () => {
  check('is told of an action that is due before it starts', action('2026-12-02', '2026-12-01'), [
    'strategy 2 due',
  ]);
  check('is not told of one day', action('2026-12-01', '2026-12-01'), []);
  check('is not told of blanks', action('2026-12-01', ''), []);
  check('is not told of what is no date', action('soon', '2026-12-01'), []);
  check(
    'is told of every pair of dates',
    {
      accounts: table('accounts', [
        {
          name: 'Acme',
          lastPlanning: '2026-02-01',
          nextPlanning: '2026-01-01',
          lastReview: '2026-02-01',
          nextReview: '2026-01-01',
          lastCheckIn: '2026-02-01',
          nextCheckIn: '2026-01-01',
        },
      ]),
      pairing: table('pairing', [
        { account: 'Acme', topic: 'Plans', lastMet: '2026-02-01', nextMeeting: '2026-01-01' },
      ]),
      opportunities: table('opportunities', [
        {
          account: 'Acme',
          name: 'ERP',
          opened: '2026-03-01',
          expectedClose: '2026-02-01',
          closed: '2026-01-01',
        },
      ]),
      touchpoints: table('touchpoints', [
        { account: 'Acme', subject: 'Call', date: '2026-02-01', nextStepDate: '2026-01-01' },
      ]),
    },
    [
      'accounts 2 nextPlanning',
      'accounts 2 nextReview',
      'accounts 2 nextCheckIn',
      'pairing 2 nextMeeting',
      'opportunities 2 expectedClose',
      'opportunities 2 closed',
      'touchpoints 2 nextStepDate',
    ],
  );
  test('gives both days', () => {
    expect(issuesOf(action('2026-12-02', '2026-12-01'), 'DATE_ORDER')).toMatchObject([
      { account: 'Acme', facts: { value: '2026-12-01', earlier: '2026-12-02' } },
    ]);
  });
});
