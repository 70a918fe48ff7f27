/** What changed since a review: told from the states that reviews kept, in the order in which a review asks (Q2, 3.11). */

import type { AnyValues } from '../../../../src/domain/cells/row-account';
import { encodeState } from '../../../../src/domain/report/snapshot';
import { changes } from '../../../../src/domain/report/sources/changes';
import { keptSheets } from '../../../../src/schema/reports/kept-state';
import { contextOf, type RowsBySheet, TODAY, tablesOf } from '../report-bed';

const ACCOUNT = 'Norvik';
const REVIEW = '2026-08-23';

const then: RowsBySheet = {
  accounts: [{ name: ACCOUNT, status: 'key', revenue: 100 }],
  contacts: [
    { id: 'a', name: 'Anna Berg', account: ACCOUNT, title: 'CTO', coverage: 'briefContact' },
    { id: 'b', name: 'Ben Cole', account: ACCOUNT, title: 'Buyer' },
    { name: 'Cleo Dahl', account: ACCOUNT },
  ],
  roles: [
    {
      id: 'r',
      holder: 'Anna Berg',
      account: ACCOUNT,
      project: 'Core',
      role: 'decisionMaker',
      support: 'neutral',
    },
  ],
  goals: [{ id: 'g', goal: 'Half by self-service', account: ACCOUNT, status: 'onTrack', current: 26 }],
  relationships: [{ id: 't', from: 'Anna Berg', to: 'Ben Cole', account: ACCOUNT, kind: 'knows' }],
  scoring: [{ id: 's', account: ACCOUNT, score: 6.5 }],
};

/** Rows of History for a review of these sheets. */
const reviewOf = (rows: RowsBySheet, reviewedOn: string): readonly AnyValues[] => {
  const tables = tablesOf(rows);
  return encodeState(keptSheets, (sheet) => tables[sheet]?.rows ?? []).map((state, index) => ({
    account: ACCOUNT,
    reviewedOn,
    state,
    part: index === 0 ? null : index + 1,
  }));
};

const told = (rows: RowsBySheet, days: { readonly from?: string; readonly to?: string } = {}) =>
  changes(contextOf(rows, { account: ACCOUNT, from: REVIEW, ...days })).map(({ values, behind }) => ({
    said: [values.change, values.sheet, values.what, values.column, values.was, values.is].join('|'),
    tone: values.tone,
    text: values.text,
    behind,
  }));
const saidOf = (rows: RowsBySheet, days = {}) => told(rows, days).map(({ said }) => said);

/** The same rows with some values instead, by id or name. */
const with_ = (
  sheet: 'contacts' | 'roles' | 'goals' | 'scoring' | 'accounts',
  values: AnyValues,
): RowsBySheet => ({
  ...then,
  [sheet]: (then[sheet] ?? []).map((row, index) => (index === 0 ? { ...row, ...values } : row)),
});
const history = reviewOf(then, REVIEW);

describe('Changes', () => {
  test('of nothing are none', () => {
    expect(told({ ...then, history })).toEqual([]);
  });

  test('of people, roles and support, goals, ties and score come in this order, each with what it was and the row behind', () => {
    const now: RowsBySheet = {
      ...then,
      accounts: [{ name: ACCOUNT, status: 'key', revenue: 120 }],
      contacts: [
        { id: 'n', name: 'Nina New', account: ACCOUNT, title: 'CFO', coverage: 'noContact' },
        { id: 'a', name: 'Anna Lund', account: ACCOUNT, title: 'CTO', coverage: 'inDepth' },
        { name: 'Cleo Dahl', account: ACCOUNT },
      ],
      roles: [{ ...then.roles?.[0], support: 'enemy' }],
      goals: [{ ...then.goals?.[0], status: 'atRisk', current: 30 }],
      relationships: [],
      scoring: [{ id: 's', account: ACCOUNT, score: 7.25 }],
      history,
    };
    expect(told(now)).toMatchObject([
      { said: 'added|contacts|Nina New|||CFO, noContact', tone: 'plain' },
      { said: 'changed|contacts|Anna Lund|contacts.name|Anna Berg|Anna Lund', tone: 'plain' },
      { said: 'changed|contacts|Anna Lund|contacts.coverage|briefContact|inDepth', tone: 'good' },
      { said: 'removed|contacts|Ben Cole||Buyer|', tone: 'fair', behind: [] },
      {
        said: 'changed|roles|Anna Berg – Core|roles.support|neutral|enemy',
        tone: 'bad',
        text: 'Anna Berg – Core, roles.support: was neutral, is enemy.',
        behind: [{ sheet: 'roles', rowNumber: 2 }],
      },
      { said: 'changed|goals|Half by self-service|goals.status|onTrack|atRisk', tone: 'bad' },
      { said: 'changed|goals|Half by self-service|goals.current|26 number|30 number', tone: 'plain' },
      { said: 'removed|relationships|Anna Berg – Ben Cole||knows|', tone: 'fair' },
      { said: 'changed|accounts|Norvik|accounts.revenue|100 money|120 money', tone: 'plain' },
      { said: 'changed|scoring|Norvik|scoring.score|6.5 ratio|7.25 ratio', tone: 'good' },
    ]);
  });

  test('know a person by name where the id was given later', () => {
    const now = {
      ...then,
      contacts: then.contacts?.map((row) => ({ ...row, id: row.id ?? 'late' })) ?? [],
      history,
    };
    expect(told(now)).toEqual([]);
  });

  test('tell rows of one name apart, with and without ids', () => {
    const tie = { from: 'Anna Berg', to: 'Ben Cole', account: ACCOUNT };
    const ties = [
      { ...tie, kind: 'knows' },
      { ...tie, kind: 'influences' },
    ];
    const kept = reviewOf({ ...then, relationships: ties }, REVIEW);
    expect(told({ ...then, relationships: ties, history: kept })).toEqual([]);
    // Somebody new bears the name that Anna had.
    const [anna, ...others] = then.contacts ?? [];
    const contacts = [
      { id: 'n', name: 'Anna Berg', account: ACCOUNT, title: 'CFO' },
      { ...anna, name: 'Anna Lund' },
      ...others,
    ];
    expect(saidOf({ ...then, contacts, history })).toEqual([
      'added|contacts|Anna Berg|||CFO',
      'changed|contacts|Anna Lund|contacts.name|Anna Berg|Anna Lund',
    ]);
  });

  test('tell a new name once, not where it is referred to', () => {
    const [anna, ben, ...others] = then.contacts ?? [];
    const boss = { ...ben, reportsTo: 'Anna Berg' };
    const kept = reviewOf({ ...then, contacts: [boss, { ...anna }, ...others] }, REVIEW);
    const renamed = { ...anna, name: 'Anna Lund' };
    const now = {
      ...then,
      contacts: [{ ...boss, reportsTo: 'Anna Lund' }, renamed, ...others],
      roles: [{ ...then.roles?.[0], holder: 'Anna Lund' }],
      relationships: [{ ...then.relationships?.[0], from: 'Anna Lund' }],
      history: kept,
    };
    expect(saidOf(now)).toEqual(['changed|contacts|Anna Lund|contacts.name|Anna Berg|Anna Lund']);
    // Whoever reports to somebody else instead is told of.
    const moved = { ...now, contacts: [{ ...boss, reportsTo: 'Cleo Dahl' }, renamed, ...others] };
    expect(saidOf(moved)).toContain('changed|contacts|Ben Cole|contacts.reportsTo|Anna Berg|Cleo Dahl');
  });

  test('to and from the unknown are no judgement', () => {
    const [change] = told({ ...with_('roles', { support: null }), history });
    expect(change).toMatchObject({
      said: 'changed|roles|Anna Berg – Core|roles.support|neutral|not known',
      tone: 'plain',
    });
  });

  test('compare any two reviews, today’s rows only when the time ends today or later', () => {
    const second = with_('scoring', { score: 7 });
    const both = {
      ...with_('scoring', { score: 9 }),
      history: [...history, ...reviewOf(second, '2026-10-01')],
    };
    const scores = (days: object) => saidOf(both, days);
    expect(scores({ from: '2026-09-30', to: '2026-10-30' })).toEqual([
      'changed|scoring|Norvik|scoring.score|6.5 ratio|7 ratio',
    ]);
    expect(scores({ from: '2026-09-30', to: TODAY })).toEqual([
      'changed|scoring|Norvik|scoring.score|6.5 ratio|9 ratio',
    ]);
    expect(scores({ from: '2026-10-01', to: '2099-01-01' })).toEqual([
      'changed|scoring|Norvik|scoring.score|7 ratio|9 ratio',
    ]);
    expect(scores({ from: '2026-09-01', to: '2026-09-30' })).toEqual([]);
  });

  test('are none before the first review, with one that cannot be read, and for an account without one', () => {
    const now = with_('scoring', { score: 9 });
    expect(saidOf({ ...now, history }, { from: '2026-08-22' })).toEqual([]);
    expect(saidOf({ ...now, history: [{ ...history[0], state: '[1,[[' }] })).toEqual([]);
    expect(saidOf({ ...now, history: [{ ...history[0], reviewedOn: null }] })).toEqual([]);
    expect(saidOf({ ...now, history: [{ ...history[0], account: 'Other' }] })).toEqual([]);
    expect(saidOf(now)).toEqual([]);
    expect(changes(contextOf({ ...now, history }))).toEqual([]);
  });

  test('leave out a sheet and a column that the review did not keep', () => {
    const state = '[1,[["contacts","name"]],[0,"a","Anna Berg"],[0,"b","Ben Cole"],[0,"","Cleo Dahl"]]';
    expect(told({ ...then, history: [{ ...history[0], state }] })).toEqual([]);
  });

  test('read a long state from its parts, in whatever order the rows stand', () => {
    const contacts = Array.from({ length: 1500 }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      account: ACCOUNT,
      title: 'Engineer of networks',
    }));
    const parts = reviewOf({ ...then, contacts }, REVIEW);
    expect(parts.length).toBeGreaterThan(1);
    const now = { ...then, contacts: contacts.slice(0, -1), history: [...parts].reverse() };
    expect(saidOf(now)).toEqual(['removed|contacts|Person 1499||Engineer of networks|']);
    expect(saidOf({ ...now, history: parts.slice(0, -1) })).toEqual([]);
  });

  test('say hostile texts as text', () => {
    const now = with_('contacts', { title: '=HYPERLINK("x")<b>{was}' });
    expect(told({ ...now, history })[0]?.text).toBe(
      'Anna Berg, contacts.title: was CTO, is =HYPERLINK("x")<b>{was}.',
    );
  });
});
