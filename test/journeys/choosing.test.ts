/** Choosing key accounts: decisions written into the team's sheets, and nothing when one may not be. */

import type { ParametersOf } from '../../src/rpc/contract';
import { columnsOf, type SheetKey } from '../../src/schema/workbook';
import { deleteByPerson, sortByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { withFormula } from './formula-cell';
import { type AddOnBed, sampleBed, setUpBed } from './run-add-on';

type Decided = ParametersOf<'decide'>;

const rowOf = (bed: AddOnBed, sheet: string, account: string) =>
  bed.rows(sheet).find(({ Account }) => Account === account) ?? {};
/** Status, reason and decision as the sheets show them. */
const standingOf = (bed: AddOnBed, account: string) => {
  const { Status, 'Reason for status': reason } = rowOf(bed, 'Accounts', account);
  return [Status, reason, rowOf(bed, 'Scoring', account).Decision];
};
const sheetsOf = (bed: AddOnBed) => JSON.stringify(bed.snapshot.sheets);

/** The decision is refused with this code, and no cell is changed. */
const refuses = (bed: AddOnBed, decided: Decided, code: string) => {
  const before = sheetsOf(bed);
  const answer = bed.rpc('decide', decided);
  expect(answer).toMatchObject({ ok: false, code });
  expect(sheetsOf(bed)).toBe(before);
  return answer.ok ? '' : answer.message;
};

describe('The sample', () => {
  test('has a promotion, a scale-down and a watch list to decide about at once', () => {
    const { choices, watch, keyAccounts, limits, reviews } = sampleBed().ask('listChoices', {});
    expect(choices.flatMap(({ account, proposal }) => (proposal ? [[account, proposal]] : []))).toEqual([
      ['Baltra Energy', 'promote'],
      ['Norvik Towers', 'scaleDown'],
    ]);
    expect(choices[1]).toMatchObject({ rank: 4, moved: -1, status: 'key', tier: 'other' });
    expect(choices[1]?.reasons).toContain('Since the last review: from rank 3 (5.9) down to rank 4 (4.9).');
    expect(watch.map(({ account }) => account)).toEqual(['Norvik Fiber', 'Kestrel Insurance']);
    expect({ keyAccounts, limits, reviews }).toEqual({
      keyAccounts: 2,
      limits: { cap: 10, minimumScore: 6 },
      reviews: ['2026-08-23', '2026-05-25', '2026-02-24', '2025-11-21'],
    });
  });
});

describe('A decision', () => {
  const check = (decided: Decided, expected: readonly unknown[]) => {
    const bed = sampleBed();
    const { choices } = bed.ask('decide', decided);
    expect(standingOf(bed, decided.account)).toEqual(expected);
    expect(choices.find(({ account }) => account === decided.account)?.decision).toBe(decided.decision);
  };

  test('to promote makes the account key, with its reason', () => {
    check({ account: 'Baltra Energy', decision: 'promote', reason: ' Refers others ' }, [
      'Key account',
      'Refers others',
      'Promote',
    ]);
  });

  test('to scale down makes it standard, and the reason says that it is internal', () => {
    check({ account: 'Norvik Towers', decision: 'scaleDown', reason: 'Stable', isConfirmed: true }, [
      'Standard',
      'Stable (internal: not for the customer)',
      'Scale down',
    ]);
  });

  test('to watch puts it on the watch list; a reason stays text', () => {
    check({ account: 'Norvik Fiber', decision: 'watch', reason: '=1+1' }, ['Watch', '=1+1', 'Watch']);
  });

  test('to keep changes no status, and a blank reason leaves the old one', () => {
    check({ account: 'Norvik Towers', decision: 'keep', reason: '' }, [
      'Key account',
      'Builds for the whole group',
      'Keep',
    ]);
  });

  test('may go against the figures once it is confirmed', () => {
    check({ account: 'Halden Logistics', decision: 'promote', reason: 'Board', isConfirmed: true }, [
      'Key account',
      'Board',
      'Promote',
    ]);
  });

  test('to watch an account that nobody has rated yet needs no row in Scoring', () => {
    const bed = sampleBed();
    bed.ask('decide', { account: 'norvik group', decision: 'watch', reason: 'New board' });
    expect(standingOf(bed, 'Norvik Group')).toEqual(['Watch', 'New board', undefined]);
    refuses(bed, { account: 'Norvik Group', decision: 'keep', reason: '' }, 'NOT_SCORED');
  });
});

describe('A decision is refused, and nothing is changed,', () => {
  test('when it takes the status of key away unconfirmed: a demotion is never told', () => {
    const bed = sampleBed();
    for (const decision of ['scaleDown', 'watch'] as const) {
      const decided = { account: 'Norvik Towers', decision, reason: 'Stable' };
      expect(refuses(bed, decided, 'DEMOTION_UNCONFIRMED')).toContain('never of a demotion');
    }
  });

  test('without a reason for a scale-down or the watch list', () => {
    for (const decision of ['scaleDown', 'watch'] as const)
      refuses(
        sampleBed(),
        { account: 'Norvik Towers', decision, reason: ' ', isConfirmed: true },
        'REASON_NEEDED',
      );
  });

  test('when the figures do not speak for a promotion, or all places are taken', () => {
    const bed = sampleBed();
    const against = { account: 'Halden Logistics', decision: 'promote', reason: 'x' } as const;
    expect(refuses(bed, against, 'PROMOTION_UNCONFIRMED')).toContain('do not speak for');
    const cap = bed.rows('Settings').findIndex(({ Setting }) => Setting === 'Most key accounts');
    bed.type('Settings', cap + 2, 'Value', '2');
    const beyond = { account: 'Baltra Energy', decision: 'promote', reason: 'x' } as const;
    expect(refuses(bed, beyond, 'PROMOTION_UNCONFIRMED')).toContain('All 2 places');
    expect(bed.ask('listChoices', {}).choices[0]?.reasons).toContain(
      'All 2 places are taken (2 accounts are key): Norvik Towers would make room.',
    );
  });

  test('for an account that is unknown, or stands in several rows', () => {
    const bed = sampleBed();
    refuses(bed, { account: 'Nobody', decision: 'keep', reason: '' }, 'NO_SUCH_ACCOUNT');
    bed.type('Scoring', 9, 'Account', 'Baltra Energy');
    const told = refuses(bed, { account: 'Baltra Energy', decision: 'keep', reason: '' }, 'ACCOUNT_REPEATED');
    expect(told).toContain('rows of Scoring: 5, 9.');
  });

  test('where a formula of the team’s own stands in one of the cells', () => {
    const bed = withFormula(sampleBed(), 'Accounts', 5, 'Status', '=Team!A1', 'Key account');
    const decided = {
      account: 'Norvik Towers',
      decision: 'scaleDown',
      reason: 'x',
      isConfirmed: true,
    } as const;
    expect(refuses(bed, decided, 'LEFT_ALONE')).toContain('a formula of yours');
  });

  test('while somebody has sorted the rows meanwhile', () => {
    const bed = sampleBed();
    const area = { row: 1, column: 0, rowCount: 8, columnCount: bed.headers('Accounts').length };
    bed.workbench.hooks = {
      afterCall: (_number, name) => {
        if (name !== 'Sheet.getProtections') return;
        bed.workbench.hooks = {};
        bed.byPerson((book) =>
          sortByPerson(book, bed.sheet('Accounts').id, area, [{ column: 0, ascending: false }]),
        );
      },
    };
    const decided = { account: 'Norvik Fiber', decision: 'watch', reason: 'x' } as const;
    expect(bed.rpc('decide', decided)).toMatchObject({ ok: false, code: 'LEFT_ALONE' });
    expect(bed.rows('Accounts').filter(({ Status }) => Status === 'Watch').length).toBe(1);
    bed.ask('decide', decided);
    expect(standingOf(bed, 'Norvik Fiber')).toEqual(['Watch', 'x', 'Watch']);
  });

  test('when a column it is written to is gone', () => {
    const bed = sampleBed();
    const { id } = bed.sheet('Scoring');
    const column = bed.headers('Scoring').indexOf('Decision');
    bed.byPerson((book) => deleteByPerson(book, id, 'column', column, 1));
    refuses(bed, { account: 'Baltra Energy', decision: 'promote', reason: 'x' }, 'COLUMN_MISSING');
  });
});

test('An empty workbook has nothing to choose from, and says so when a review is to be closed', () => {
  const bed = setUpBed();
  expect(bed.ask('listChoices', {})).toMatchObject({ choices: [], watch: [], keyAccounts: 0, reviews: [] });
  expect(bed.rpc('closeReview', {})).toMatchObject({ ok: false, code: 'NOTHING_TO_REVIEW' });
});

test('Status, reasons, decisions and all that is kept of them are marked internal', () => {
  const internal = (sheet: SheetKey) =>
    columnsOf(sheet).flatMap(({ key, internal: isInternal }) => (isInternal ? [key] : []));
  expect(internal('accounts')).toEqual(expect.arrayContaining(['status', 'statusReason']));
  expect(internal('scoring')).toEqual(expect.arrayContaining(['score', 'rank', 'tier', 'decision']));
  expect(internal('history')).toEqual(
    expect.arrayContaining(['score', 'rank', 'tier', 'status', 'decision', 'reason', 'ratings']),
  );
});
