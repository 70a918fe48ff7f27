/** Rating an account: what helps to judge it beside each criterion, and ratings written without touching anything else. */

import { deleteByPerson, sortByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { withFormula } from './formula-cell';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const TODAY = '2026-11-21';
const ROUND_TRIPS = 12;

const scoringRow = (bed: AddOnBed, account: string) =>
  bed.rows('Scoring').find((row) => row.Account === account);
/** Without Check, which the check writes. */
const others = (bed: AddOnBed, account: string) =>
  bed
    .rows('Scoring')
    .filter((row) => row.Account !== account)
    .map(({ Check, Score, Rank, ...row }) => row);

describe('Before rating an account', () => {
  test('each criterion comes with its texts, its share and the rating so far', () => {
    const { ratings, ratedOn, ratedBy } = sampleBed().ask('getRatings', { account: 'kestrel  insurance' });
    expect(ratings.map(({ id, share, rating }) => [id, share, rating])).toEqual([
      ['revenue', 0.3, 2],
      ['profitability', 0.2, 5],
      ['potential', 0.3, 9],
      ['partner', 0.2, null],
    ]);
    expect(ratings[1]?.meanings[2]).toBe('Brings five times its cost or more');
    expect([ratedOn, ratedBy]).toEqual(['2026-11-01', null]);
  });

  test('the figures of the account stand beside it under the headers of the sheet, in its currency, blank where unknown', () => {
    const bed = sampleBed();
    bed.type('Accounts', 1, 'Cost to serve', 'What they cost us');
    const { figures } = bed.ask('getRatings', { account: 'Norvik Mobile' });
    expect(Object.fromEntries(figures.map(({ label, value }) => [label, value]))).toMatchObject({
      'What they cost us': '€210,000',
      Revenue: '€840,000',
    });
    expect(figures.map(({ value }) => value)).toEqual([
      '€840,000',
      '€210,000',
      '4.00',
      '€1,900,000',
      '€2,500,000',
      expect.anything(),
      '62%',
      'Enterprise',
      expect.stringMatching(/./),
    ]);
    const unknown = bed.ask('getRatings', { account: 'Mirador Hotels' }).figures;
    expect(unknown.map(({ value }) => value)).toContain('');
  });

  test('a figure suggests a rating by its place and says so; where there is none, nothing is suggested', () => {
    const bed = sampleBed();
    const suggestions = (account: string) =>
      bed.ask('getRatings', { account }).ratings.map(({ suggestion }) => suggestion);
    expect(suggestions('Baltra Energy')).toEqual([
      { rating: 9, reason: 'Place 2 of 7 by Revenue: €610,000' },
      { rating: 10, reason: 'Place 1 of 7 by Revenue / cost: 4.36' },
      { rating: 7, reason: 'Place 3 of 7 by Potential: €800,000' },
      null,
    ]);
    expect(suggestions('Norvik Group')).toEqual([null, null, null, null]);
  });

  test('an account without a row in Scoring can be rated; one that nobody knows, or with two rows, is refused', () => {
    const bed = sampleBed();
    expect(bed.ask('getRatings', { account: 'Norvik Group' }).ratings.map(({ rating }) => rating)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(bed.rpc('getRatings', { account: 'Nobody' })).toMatchObject({ code: 'NO_SUCH_ACCOUNT' });
    bed.type('Scoring', 9, 'Account', 'BALTRA Energy');
    const before = bed.snapshot;
    const refusal = {
      ok: false,
      code: 'ACCOUNT_REPEATED',
      message: expect.stringContaining('Scoring: 5, 9'),
    };
    expect(bed.rpc('getRatings', { account: 'Baltra Energy' })).toMatchObject(refusal);
    expect(bed.rpc('rateAccount', { account: 'Baltra Energy', ratings: { revenue: 1 } })).toMatchObject(
      refusal,
    );
    expect(bed.rows('Scoring')).toHaveLength(8);
    expect(bed.snapshot.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  });

  test('without criteria that count there is nothing to rate', () => {
    const bed = sampleBed();
    for (const row of [2, 3, 4, 5]) bed.type('Criteria', row, 'Weight', 0);
    expect(bed.ask('getRatings', { account: 'Baltra Energy' }).ratings).toEqual([]);
  });

  test('the next account is one with a rating missing, then one without any, then the oldest', () => {
    const bed = sampleBed();
    const next = (account: string) => bed.ask('getRatings', { account }).next;
    expect([next('Baltra Energy'), next('Kestrel Insurance')]).toEqual(['Kestrel Insurance', 'Norvik Group']);
    bed.ask('rateAccount', { account: 'Kestrel Insurance', ratings: { partner: 4 } });
    const all = { revenue: 1, profitability: 1, potential: 1, partner: 1 };
    expect(bed.ask('rateAccount', { account: 'Norvik Group', ratings: all }).next).toBe('Norvik Mobile');
    expect(next('Norvik Mobile')).toBe('Norvik Fiber');
  });
});

describe('Rating an account', () => {
  test('writes the given ratings, the day and the name, and nothing else, in few round trips', () => {
    const bed = sampleBed();
    const [row, rest] = [scoringRow(bed, 'Baltra Energy'), others(bed, 'Baltra Energy')];
    const answer = bed.ask('rateAccount', {
      account: 'Baltra Energy',
      ratings: { potential: 6, partner: null },
      ratedBy: ' =Elena Fischer ',
    });
    const after = scoringRow(bed, 'Baltra Energy');
    expect(after).toMatchObject({
      'Recurring revenue': row?.['Recurring revenue'],
      'Revenue to cost': row?.['Revenue to cost'],
      'Room to grow': 6,
      'Strategic partner': '',
      'Rated by': '=Elena Fischer',
      Id: row?.Id,
    });
    expect(others(bed, 'Baltra Energy')).toEqual(rest);
    expect(answer).toMatchObject({ ratedOn: TODAY, ratedBy: '=Elena Fischer', notes: [] });
    expect(answer.ratings.map(({ rating }) => rating)).toEqual([7, 8, 6, null]);
    expect(bed.ask('getRatings', { account: 'Baltra Energy' })).toEqual(answer);
  });

  test('completes the score of an account with the rating that was missing', () => {
    const bed = sampleBed();
    bed.ask('rateAccount', { account: 'Kestrel Insurance', ratings: { partner: 10 } });
    expect(bed.ask('explainScore', { account: 'Kestrel Insurance' })).toMatchObject({
      score: 6.3,
      missing: [],
    });
  });

  test('adds a row with formulas for an account without one', () => {
    const bed = sampleBed();
    const before = bed.rows('Scoring').length;
    const ratings = { revenue: 10, profitability: 10, potential: 10, partner: 10 };
    bed.ask('rateAccount', { account: 'norvik group', ratings, ratedBy: 'Elena' });
    expect(bed.rows('Scoring')).toHaveLength(before + 1);
    expect(scoringRow(bed, 'Norvik Group')).toMatchObject({ 'Rated by': 'Elena', 'Room to grow': 10 });
    const score = bed.headers('Scoring').indexOf('Score');
    expect(bed.formulas('Scoring').some((text) => text.startsWith(`${before + 1},${score} =`))).toBe(true);
    expect(bed.ask('explainScore', { account: 'Norvik Group' })).toMatchObject({ score: 10, rank: 1 });
    expect(scoringRow(bed, 'Norvik Group')?.Id).toMatch(/^[0-9a-f]{12}-0$/);
  });

  test('adds no row that would say nothing but the day', () => {
    const bed = sampleBed();
    const before = bed.rows('Scoring');
    const answer = bed.ask('rateAccount', { account: 'Norvik Group', ratings: { revenue: null } });
    expect(answer.ratedOn).toBeNull();
    expect(bed.rows('Scoring')).toHaveLength(before.length);
  });

  test('without a new rating confirms those that stand there', () => {
    const bed = sampleBed();
    const row = scoringRow(bed, 'Baltra Energy');
    const answer = bed.ask('rateAccount', { account: 'Baltra Energy', ratings: {} });
    expect(answer.ratedOn).toBe(TODAY);
    expect(scoringRow(bed, 'Baltra Energy')).toMatchObject({ 'Room to grow': row?.['Room to grow'] ?? null });
  });

  test('finds the row after people have sorted the sheet, and keeps their own columns', () => {
    const bed = sampleBed();
    const { id } = bed.sheet('Scoring');
    bed.byPerson((book) =>
      sortByPerson(book, id, { row: 1, column: 0, rowCount: 7, columnCount: bed.headers('Scoring').length }, [
        { column: 0, ascending: false },
      ]),
    );
    const rest = others(bed, 'Norvik Towers');
    bed.ask('rateAccount', { account: 'Norvik Towers', ratings: { revenue: 1 } });
    expect(scoringRow(bed, 'Norvik Towers')?.['Recurring revenue']).toBe(1);
    expect(others(bed, 'Norvik Towers')).toEqual(rest);
  });

  test('takes names of accounts and criteria as they are', () => {
    const bed = sampleBed();
    bed.type('Criteria', 2, 'Criterion', '__proto__');
    bed.type('Accounts', 10, 'Account', 'constructor');
    const answer = bed.ask('rateAccount', {
      account: 'constructor',
      ratings: { revenue: 3 },
      ratedBy: '=1+1',
    });
    expect(answer).toMatchObject({ account: 'constructor', ratedBy: '=1+1', notes: [] });
    expect(answer.ratings[0]).toMatchObject({ criterion: '__proto__', rating: 3 });
    expect(scoringRow(bed, 'constructor')).toMatchObject({ 'Rated by': '=1+1' });
  });

  test('keeps a formula of the team’s, writes the others, and says so', () => {
    const plain = sampleBed();
    const bed = withFormula(plain, 'Scoring', 5, 'Room to grow', '=2+2', 4);
    const answer = bed.ask('rateAccount', {
      account: 'Baltra Energy',
      ratings: { revenue: 1, potential: 9 },
    });
    expect(answer.notes).toEqual([expect.stringContaining('1 cell was kept: a formula of yours')]);
    expect(answer.ratings.map(({ rating }) => rating)).toEqual([1, 8, 4, 9]);
    expect(bed.formulas('Scoring')).toContain(`4,${bed.headers('Scoring').indexOf('Room to grow')} =2+2`);
  });

  test.each([
    ['a criterion that is gone', { gone: 5 }, 'NO_SUCH_CRITERION'],
    ['one of every object', { constructor: 5 }, 'NO_SUCH_CRITERION'],
    ['a criterion without an id', { '': 5 }, 'NO_SUCH_CRITERION'],
    ['11', { revenue: 11 }, 'BAD_REQUEST'],
    ['7.5', { revenue: 7.5 }, 'BAD_REQUEST'],
  ])('refuses %s with a remedy, and writes nothing', (_, ratings, code) => {
    const bed = sampleBed();
    const before = bed.rows('Scoring');
    const refusal = bed.rpc('rateAccount', { account: 'Baltra Energy', ratings: { partner: 2, ...ratings } });
    expect(refusal).toMatchObject({ ok: false, code, remedy: expect.stringMatching(/\.$/) });
    expect(bed.rows('Scoring')).toEqual(before);
  });

  test('names the rating column that is missing, and says what adds it again', () => {
    const bed = sampleBed();
    const { id } = bed.sheet('Scoring');
    const column = bed.headers('Scoring').indexOf('Room to grow');
    bed.byPerson((book) => deleteByPerson(book, id, 'column', column, 1));
    const refusal = bed.rpc('rateAccount', { account: 'Baltra Energy', ratings: { potential: 2 } });
    expect(refusal).toMatchObject({
      code: 'COLUMN_MISSING',
      message: 'The column “Room to grow” is missing from the sheet “Scoring”.',
    });
  });

  test('adds no row while the column of the accounts is missing', () => {
    const bed = sampleBed();
    const { id } = bed.sheet('Scoring');
    bed.byPerson((book) => deleteByPerson(book, id, 'column', bed.headers('Scoring').indexOf('Account'), 1));
    const before = bed.rows('Scoring').length;
    const refusal = bed.rpc('rateAccount', { account: 'Baltra Energy', ratings: { potential: 2 } });
    expect(refusal).toMatchObject({ code: 'COLUMN_MISSING', message: expect.stringContaining('“Account”') });
    expect(bed.rows('Scoring')).toHaveLength(before);
  });

  test('goes on without the columns of day and name', () => {
    const bed = sampleBed();
    const { id } = bed.sheet('Scoring');
    for (const header of ['Rated on', 'Rated by'])
      bed.byPerson((book) => deleteByPerson(book, id, 'column', bed.headers('Scoring').indexOf(header), 1));
    const ratings = { potential: 2 };
    const answer = bed.ask('rateAccount', { account: 'Baltra Energy', ratings, ratedBy: 'Elena' });
    expect(answer).toMatchObject({ ratedOn: null, ratedBy: null, notes: [] });
    expect(scoringRow(bed, 'Baltra Energy')?.['Room to grow']).toBe(2);
  });

  test('is refused on a protected sheet, whether the row is there or not', () => {
    const { sheets, ...book } = sampleBed().snapshot;
    const closed = sheets.map((sheet) =>
      sheet.name === 'Scoring' ? { ...sheet, protections: [{ editors: [] }] } : sheet,
    );
    const shared = { ...book, owner: 'owner@example.com', editors: ['me@example.com'], sheets: closed };
    const bed = new AddOnBed({ snapshot: shared, user: 'me@example.com' });
    const before = bed.rows('Scoring');
    for (const account of ['Baltra Energy', 'Norvik Group']) {
      expect(bed.rpc('rateAccount', { account, ratings: { revenue: 2 } })).toMatchObject({
        code: 'PROTECTED',
      });
    }
    expect(bed.rows('Scoring')).toEqual(before);
  });

  test('needs the sheets', () => {
    expect(new AddOnBed().rpc('getRatings', { account: 'A' })).toMatchObject({ code: 'NOT_SET_UP' });
    expect(setUpBed().rpc('getRatings', { account: 'A' })).toMatchObject({ code: 'NO_SUCH_ACCOUNT' });
  });

  test.each([['Baltra Energy'], ['Norvik Group']])(
    'of %s costs at most 12 round trips beside the check that follows',
    (account) => {
      const bed = sampleBed();
      bed.menu('checkWorkbook').menu('checkWorkbook');
      const check = bed.last.roundTrips;
      bed.ask('rateAccount', { account, ratings: { revenue: 6 } });
      expect(bed.last.roundTrips - check).toBeLessThanOrEqual(ROUND_TRIPS);
    },
  );
});

test('A new account takes part in the ranks of all others where the sheet had no row left', () => {
  const bed = sampleBed();
  const { id, rowCount } = bed.sheet('Scoring');
  bed.byPerson((book) => deleteByPerson(book, id, 'row', 8, rowCount - 8));
  const ratings = { revenue: 9, profitability: 9, potential: 9, partner: 9 };
  bed.ask('rateAccount', { account: 'Norvik Group', ratings });
  const ranges = bed.formulas('Scoring').map((formula) => /RANK\(\w+,([^)]+)\)/.exec(formula)?.[1] ?? '');
  const ends = ranges.filter((range) => range !== '').map((range) => Number(/\d+$/.exec(range)?.[0]));
  expect(ends).toHaveLength(8);
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(9);
});
