/** Reviews of key accounts: kept whole or not at all, once a day, and readable after everything else has changed. */

import { ExecutionKilled } from '../../workbench/google/host/execution';
import { deleteByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { type AddOnBed, AddOnBed as Bed, sampleBed, setUpBed } from './run-add-on';

const TODAY = '2026-11-21';
const reviewsOf = (bed: AddOnBed) => bed.ask('listChoices', {}).reviews;
/** Days of the sample's reviews. */
const kept = ['2026-08-23', '2026-05-25', '2026-02-24', '2025-11-21'];
const historyOf = (bed: AddOnBed, account: string) => bed.ask('getHistory', { account }).entries;
const withoutHistory = (bed: AddOnBed) =>
  JSON.stringify(bed.snapshot.sheets.filter(({ name }) => name !== 'History'));

/** Accounts that are rated on every criterion; the sheets hold nothing else. */
function bedOf(count: number): AddOnBed {
  const bed = setUpBed();
  const names = Array.from({ length: count }, (_, index) => [`Account ${index}`]);
  bed.paste('Accounts', 2, 'Account', names);
  bed.paste('Scoring', 2, 'Account', names);
  bed.paste(
    'Scoring',
    2,
    'Recurring revenue',
    names.map((_, index) => [(index % 10) + 1, ((index * 7) % 10) + 1, ((index * 3) % 10) + 1, 5]),
  );
  return bed;
}

describe('Closing a review', () => {
  test('keeps how each account stands in a hidden sheet, and changes nothing else', () => {
    const bed = bedOf(3);
    const before = withoutHistory(bed);
    expect(bed.ask('closeReview', {}).reviews).toEqual([TODAY]);
    expect(withoutHistory(bed)).toBe(before);
    expect(bed.sheet('History').hidden).toBe(true);
    expect(bed.rows('History').map(({ Account, Score, Rank }) => [Account, Score, Rank])).toEqual([
      ['Account 0', 1.8, 3],
      ['Account 1', 4.4, 2],
      ['Account 2', 5, 1],
    ]);
    expect(historyOf(bed, 'account 2')).toMatchObject([
      { reviewedOn: TODAY, score: 5, rank: 1, tier: 'Standard', status: null, revenue: null, ratio: null },
    ]);
  });

  test('keeps customers that are neither rated nor given a status, so that they do not look new later', () => {
    const bed = bedOf(1);
    bed.paste('Accounts', 3, 'Account', [['Customer'], ['Just a name']]);
    bed.paste('Accounts', 3, 'Revenue', [[500]]);
    bed.ask('closeReview', {});
    expect(bed.rows('History').map(({ Account, Revenue }) => [Account, Revenue])).toEqual([
      ['Account 0', ''],
      ['Customer', 500],
    ]);
  });

  test('takes along the decision, the reason and the figures', () => {
    const bed = sampleBed();
    bed.ask('decide', { account: 'Baltra Energy', decision: 'promote', reason: '=Refers' });
    bed.ask('closeReview', {});
    expect(historyOf(bed, 'Baltra Energy')[0]).toMatchObject({
      reviewedOn: TODAY,
      tier: 'Key',
      status: 'key',
      decision: 'promote',
      reason: '=Refers',
      revenue: 610_000,
      criteriaVersion: '1',
    });
    // Nothing has moved since, and what was decided is open again.
    expect(bed.ask('listChoices', {}).choices.map(({ moved }) => moved ?? 0)).toEqual(Array(8).fill(0));
  });

  test('again on the same day replaces that day, and leaves the team’s own cells beside it', () => {
    const bed = sampleBed();
    bed.ask('closeReview', {});
    const rows = bed.rows('History').length;
    const { id } = bed.sheet('History');
    const column = bed.headers('History').length;
    const note = { sheetId: id, row: rows, column, values: [['ours']], kind: 'type' } as const;
    bed.workbench.edit(note);
    bed.type('Scoring', 2, 'Recurring revenue', 1);
    bed.ask('closeReview', {});
    expect(bed.rows('History').length).toBe(rows);
    expect(bed.sheet('History').cells[rows]?.[column]?.value).toBe('ours');
    expect(historyOf(bed, 'Norvik Mobile').map(({ score }) => score)).toEqual([6, 8.2, 7.7, 7.4, 6.9]);
    expect(reviewsOf(bed)).toEqual([TODAY, ...kept]);
  });

  test('costs the same round trips for 1,000 accounts as for ten', () => {
    const tripsOf = (count: number) => {
      const bed = bedOf(count);
      bed.ask('closeReview', {});
      bed.ask('closeReview', {});
      const { roundTrips, reads } = bed.last;
      expect(bed.rows('History').length).toBe(count);
      return { roundTrips, reads, bed };
    };
    const few = tripsOf(10);
    const many = tripsOf(1000);
    expect([many.roundTrips, many.reads]).toEqual([few.roundTrips, few.reads]);
    // One read for each sheet of which the state is kept.
    expect(many.roundTrips).toBeLessThanOrEqual(24);
    for (const { Ratings } of many.bed.rows('History')) expect(String(Ratings).length).toBeLessThan(500);
  });
});

describe('A review that is cut short', () => {
  test('counts nowhere, wherever it is cut, and closing again makes it whole', () => {
    const start = sampleBed().snapshot;
    const watched = new Bed({ snapshot: start });
    const calls: number[] = [];
    watched.workbench.hooks = {
      afterCall: (number, name) => {
        if (/setValues|setNumberFormats|getValues|flush/.test(name)) calls.push(number);
      },
    };
    watched.ask('closeReview', {});
    const whole = watched.rows('History').length;
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls.filter((_, index) => index % 5 === 0 || index >= calls.length - 3)) {
      const bed = new Bed({ snapshot: start });
      bed.workbench.hooks = {
        afterCall: (number) => {
          if (number === call) throw new ExecutionKilled('process gone');
        },
      };
      const { state } = bed.workbench.callServer('rpc', ['{"method":"closeReview","params":{}}']);
      bed.workbench.hooks = {};
      const isWhole = bed.rows('History').length === whole;
      expect([state, reviewsOf(bed).includes(TODAY) && !isWhole]).toEqual(['failed', false]);
      expect(bed.ask('closeReview', {}).reviews).toEqual([TODAY, ...kept]);
      expect(bed.rows('History').length).toBe(whole);
    }
  });

  test('goes when a review is closed again, and a row that somebody typed stays', () => {
    const bed = bedOf(2);
    bed.ask('closeReview', {});
    bed.paste('History', 2, 'Reviewed on', [[null], [null]]);
    bed.type('History', 4, 'Account', 'Typed by hand');
    expect(reviewsOf(bed)).toEqual([]);
    bed.ask('closeReview', {});
    expect(bed.rows('History').map(({ Account }) => Account)).toEqual([
      'Typed by hand',
      'Account 0',
      'Account 1',
    ]);
  });
});

describe('The history of an account', () => {
  test('still knows criteria that were renamed and deleted since', () => {
    const bed = sampleBed();
    bed.ask('closeReview', {});
    bed.type('Criteria', 2, 'Criterion', 'Turnover');
    bed.byPerson((book) => deleteByPerson(book, bed.sheet('Criteria').id, 'row', 2, 1));
    const [latest] = historyOf(bed, 'Norvik Mobile');
    expect(latest?.ratings).toEqual([
      { criterion: 'Recurring revenue', share: 0.3, rating: 9 },
      { criterion: 'Revenue to cost', share: 0.2, rating: 7 },
      { criterion: 'Room to grow', share: 0.3, rating: 9 },
      { criterion: 'Strategic partner', share: 0.2, rating: 8 },
    ]);
  });

  test('is newest first, and says whether scores came true', () => {
    const { entries, notes } = sampleBed().ask('getHistory', { account: 'norvik towers' });
    expect(
      entries.map(({ reviewedOn, score, rank, decision }) => [reviewedOn, score, rank, decision]),
    ).toEqual([
      ['2026-08-23', 5.9, 3, 'keep'],
      ['2026-05-25', 6.5, 2, 'promote'],
      ['2026-02-24', 6.3, 2, 'watch'],
      ['2025-11-21', 5.7, 2, null],
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^Accounts scored high on 2026-05-25 have grown more.* 0.71, 6/),
    ]);
  });

  test('tells what it cannot read as unknown', () => {
    const bed = sampleBed();
    bed.type('History', 24, 'Ratings', '[["a"');
    bed.type('History', 24, 'Score', 'high');
    bed.type('History', 24, 'Revenue', '=1/0');
    expect(historyOf(bed, 'Norvik Mobile')[0]).toMatchObject({
      reviewedOn: '2026-08-23',
      score: null,
      rank: 1,
      ratings: [],
    });
  });

  test('outlives the account, is empty for one without a review, and refuses a name nobody knows', () => {
    const bed = sampleBed();
    expect(historyOf(bed, 'Norvik Group')).toEqual([]);
    bed.byPerson((book) => deleteByPerson(book, bed.sheet('Accounts').id, 'row', 4, 1));
    expect(historyOf(bed, 'Norvik Towers').length).toBe(kept.length);
    expect(bed.rpc('getHistory', { account: 'Nobody' })).toMatchObject({ code: 'NO_SUCH_ACCOUNT' });
  });
});
