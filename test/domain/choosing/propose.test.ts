import { proposeChoices } from '../../../src/domain/choosing/propose';
import type { SampleRow } from '../cells/sample-tables';
import { standingsOf } from './standings-of';

const limits = { cap: 2, minimumScore: 5 };
type Accounts = Parameters<typeof standingsOf>[0];
const choicesOf = (accounts: Accounts, history: readonly SampleRow[] = [], within = limits) =>
  proposeChoices(standingsOf(accounts, history, within), within);
const codesOf = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

/** Account, proposal, codes of its reasons. */
const check = (
  accounts: Accounts,
  expected: readonly (readonly [string, string | null, ...string[]])[],
  history: readonly SampleRow[] = [],
) =>
  expect(
    choicesOf(accounts, history).map(({ account, proposal, reasons }) => [
      account,
      proposal,
      ...codesOf(reasons),
    ]),
  ).toEqual(expected);

describe('proposeChoices', () => {
  it('proposes to promote what the ranking makes key, and to scale down what it no longer does', () => {
    check(
      [
        { name: 'Was', status: 'key', score: 4 },
        { name: 'Best', status: 'candidate', score: 9 },
        { name: 'Quiet', status: 'standard', score: 3 },
      ],
      [
        ['Best', 'promote', 'RANKED'],
        ['Was', 'scaleDown', 'BELOW_MINIMUM'],
        ['Quiet', null],
      ],
    );
  });

  it('says what an account brings, with the numbers', () => {
    const [best] = choicesOf([
      { name: 'Best', score: 9, revenue: 300, costToServe: 80, potential: 1000, referrals: 2 },
    ]);
    expect(best?.reasons).toEqual([
      { code: 'RANKED', facts: { rank: 1, count: 1, score: 9, cap: 2, minimum: 5 } },
      { code: 'RATIO', facts: { revenue: 300, cost: 80, ratio: 3.75 } },
      { code: 'POTENTIAL', facts: { potential: 1000, times: 3.33 } },
      { code: 'REFERS', facts: { count: 2 } },
    ]);
  });

  it('never calls a blank cost zero, nor a potential strong beside a revenue nobody knows', () => {
    check(
      [
        { name: 'No cost', score: 9, revenue: 300, costToServe: 0 },
        { name: 'No revenue', score: 8, potential: 5000 },
      ],
      [
        ['No cost', 'promote', 'RANKED', 'REVENUE'],
        ['No revenue', 'promote', 'RANKED'],
      ],
    );
  });

  it('asks whether a key account that costs more than it brings is still worth the resources', () => {
    check(
      [
        { name: 'Dear', status: 'key', score: 9, revenue: 100, costToServe: 150 },
        { name: 'Sound', status: 'key', score: 8, revenue: 300, costToServe: 150 },
      ],
      [
        ['Dear', 'keep', 'RANKED', 'COSTS_MORE'],
        ['Sound', null],
      ],
    );
  });

  it('wants a key account rated before it judges it, and judges none that stands in several rows', () => {
    check(
      [
        { name: 'Half', status: 'key', score: 0 },
        { name: 'Unrated', status: 'key' },
        { name: 'Twice', status: 'key', score: 9 },
        { name: 'TWICE ', status: 'standard' },
        { name: 'Not key', status: 'standard' },
      ],
      [
        ['Twice', null, 'REPEATED'],
        ['Half', null, 'RATE_FIRST'],
        ['Unrated', null, 'NOT_RATED'],
        ['Not key', null],
      ],
    );
  });

  it('judges none whose name stands in Scoring twice, though formulas take accents for a difference', () => {
    const accounts = [{ name: 'Café', status: 'key' as const, score: 9 }];
    const standings = standingsOf(accounts, [], limits, [{ name: 'Cafe', score: 2 }]);
    expect(proposeChoices(standings, limits)).toMatchObject([
      { proposal: null, reasons: [{ code: 'REPEATED' }] },
    ]);
  });

  it('counts the ranks of accounts that are rated without standing in Accounts', () => {
    const standings = standingsOf([{ name: 'Known', score: 6 }], [], limits, [{ name: 'Gone', score: 9 }]);
    expect(proposeChoices(standings, limits)[0]?.reasons[0]?.facts).toMatchObject({ rank: 2, count: 2 });
  });

  it('never promotes what cannot be kept, and says why', () => {
    const [choice] = choicesOf([
      { name: 'Lost', status: 'cannotBeKept', statusReason: 'Sold to a rival', score: 9 },
    ]);
    expect(choice).toMatchObject({ proposal: null, watch: [] });
    expect(choice?.reasons[0]).toEqual({ code: 'CANNOT_BE_KEPT', facts: { reason: 'Sold to a rival' } });
  });

  it('is sparing: beyond the cap a promotion names who would make room, the weakest first', () => {
    const choices = choicesOf([
      { name: 'New 1', score: 9 },
      { name: 'New 2', score: 8 },
      { name: 'Old 1', status: 'key', score: 7 },
      { name: 'Old 2', status: 'key', score: 6 },
    ]);
    const last = choices.map(({ account, reasons }) => [account, reasons[reasons.length - 1]]);
    expect(last.slice(0, 2)).toEqual([
      ['New 1', { code: 'MAKES_ROOM', facts: { cap: 2, count: 2, name: 'Old 2' } }],
      ['New 2', { code: 'MAKES_ROOM', facts: { cap: 2, count: 2, name: 'Old 1' } }],
    ]);
    expect(choices[2]?.reasons[0]).toEqual(expect.objectContaining({ code: 'BEYOND_CAP' }));
  });

  it('names nobody where those who fill the places have no score', () => {
    check(
      [
        { name: 'New', score: 9 },
        { name: 'Old 1', status: 'key' },
        { name: 'Old 2', status: 'key' },
      ],
      [
        ['New', 'promote', 'RANKED', 'CAP_FULL'],
        ['Old 1', null, 'NOT_RATED'],
        ['Old 2', null, 'NOT_RATED'],
      ],
    );
  });

  it('proposes to watch a standard account with strong potential or a large rise since the last review', () => {
    check(
      [
        { name: 'Best', status: 'key', score: 9 },
        { name: 'Could', status: 'standard', score: 2, revenue: 100, potential: 300 },
        { name: 'Rises', score: 4 },
        { name: 'Stays', status: 'standard', score: 3, revenue: 100, potential: 299 },
      ],
      [
        ['Rises', 'watch', 'ROSE'],
        ['Could', 'watch', 'POTENTIAL'],
        ['Best', null],
        ['Stays', null],
      ],
      [
        { account: 'rises', score: 3, rank: 2 },
        { account: 'Stays', score: 2.5, rank: 3 },
      ],
    );
  });

  it('tells places gained and lost, and nothing of an account that was not ranked then', () => {
    const choices = choicesOf(
      [
        { name: 'Up', score: 9 },
        { name: 'New', score: 8 },
        { name: 'Down', score: 7 },
      ],
      [{ account: 'Up', score: 9, rank: 5 }, { account: 'New' }, { account: 'Down', score: 7.5, rank: 1 }],
    );
    expect(choices.map(({ account, moved }) => [account, moved])).toEqual([
      ['Up', 4],
      ['New', null],
      ['Down', -2],
    ]);
  });

  it('puts what was decided since the last review behind what is still open', () => {
    check(
      [
        { name: 'First', status: 'candidate', score: 9, decision: 'keep' },
        { name: 'Second', status: 'candidate', score: 8, decision: 'keep' },
      ],
      [
        ['Second', 'promote', 'RANKED'],
        ['First', 'promote', 'RANKED'],
      ],
      [{ account: 'Second', decision: 'keep' }],
    );
  });
});

describe('the watch list', () => {
  const watchOf = (accounts: Accounts) =>
    choicesOf(accounts).flatMap(({ account, watch }) =>
      watch.length > 0 ? [[account, ...codesOf(watch)]] : [],
    );

  it('holds those on it, candidates near the line, strong potential, and much revenue without a score', () => {
    const rows: Accounts = [
      { name: 'Key', status: 'key', score: 9, revenue: 100, potential: 900 },
      { name: 'Near', status: 'candidate', score: 4 },
      { name: 'Standard', status: 'standard', score: 3 },
      { name: 'Watched', status: 'watch', statusReason: 'Merging', score: 3 },
      { name: 'Far', status: 'candidate', score: 1 },
      { name: 'Rich', status: 'standard', revenue: 5000 },
      { name: 'Gone', status: 'cannotBeKept', revenue: 9000 },
      { name: 'Could', status: 'standard', revenue: 10, potential: 40 },
    ];
    expect(watchOf(rows)).toEqual([
      ['Near', 'NEAR_LINE'],
      ['Watched', 'WATCHED'],
      ['Could', 'POTENTIAL'],
    ]);
    expect(watchOf(rows.filter(({ name }) => name !== 'Gone'))).toContainEqual(['Rich', 'REVENUE_UNRATED']);
  });

  it('leaves out whom the ranking makes key: they are proposed', () => {
    expect(watchOf([{ name: 'Best', status: 'watch', score: 9 }])).toEqual([]);
  });
});
