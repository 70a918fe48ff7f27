/** The seven questions with their evidence, and how complete the plan is. */

import { reports } from '../../../../src/locales/en/reports/all';
import { checkpoints } from '../../../../src/schema/reports/checkpoints';
import { vocabularies } from '../../../../src/schema/vocabularies';
import { contextOf, type RowsBySheet } from '../report-bed';

const account = 'Acme';
const accounts = [{ name: account }];
const rowsOf = (source: 'questions' | 'completeness', rows: RowsBySheet) =>
  contextOf({ accounts, ...rows }, { account })
    .rowsOf(source)
    .map(({ values }) => values);
const question = (key: string, rows: RowsBySheet) =>
  rowsOf('questions', rows).find((values) => values.question === key);
const person = (name: string, values = {}) => ({ name, account, id: name, ...values });
const role = (holder: string) => ({ holder, account, project: 'P', role: 'user' });

describe('the planning questions', () => {
  it('are all open in their order where nothing is known, and say so', () => {
    const found = rowsOf('questions', {});
    expect(found.map((values) => values.question)).toEqual(vocabularies.planningQuestion);
    for (const { state, evidence, tone } of found) {
      expect([state, tone]).toEqual(['open', 'fair']);
      expect(evidence).toEqual(expect.stringMatching(/[a-z]/));
      expect(evidence).not.toMatch(/[{}]|evidence\./);
    }
  });
  it('are answered in part, or whole, by what is there', () => {
    const units = [{ name: 'Board', account }];
    expect(question('structure', { units })).toMatchObject({
      found: 'partly',
      evidence: '1 unit: Board. Nobody is known; how they decide at the top is not written down.',
    });
    expect(
      question('structure', { units, accounts: [{ name: account, decisionNote: 'Board decides' }] }),
    ).toMatchObject({ found: 'answered' });
    expect(
      question('cycle', {
        accounts: [{ name: account, financialYearStart: 'm04', tenderDate: '2027-03-01' }],
      }),
    ).toMatchObject({ found: 'answered', evidence: 'Financial year from: m04. Tender: 2027-03-01.' });
  });
  it('count the people of the buying team, and departments apart', () => {
    const rows = {
      contacts: [person('Ola', { title: 'CTO', email: 'ola@b.pl' })],
      roles: [role('Ola'), role('Finance')],
    };
    expect(question('buyingTeam', rows)).toMatchObject({ evidence: '1 person is known and 1 department.' });
    expect(question('members', rows)).toMatchObject({
      found: 'answered',
      evidence: 'Title known of 1 out of 1; all can be reached by e-mail or phone.',
    });
    expect(question('relations', rows)).toMatchObject({ found: 'open' });
  });
  it('go by what the team said at the latest meeting', () => {
    const planning = [
      { question: 'cycle', account, state: 'answered', answer: 'Old', meeting: '2026-03-01' },
      {
        question: 'cycle',
        account,
        state: 'partly',
        answer: 'New',
        meeting: '2026-09-01',
        owner: 'Ewa',
        due: '2026-11-20',
      },
      { question: 'cycle', account: 'Other', state: 'answered', meeting: '2026-10-01' },
    ];
    expect(question('cycle', { planning })).toMatchObject({
      found: 'open',
      state: 'partly',
      answer: 'New',
      owner: 'Ewa',
      late: 'late',
      tone: 'bad',
    });
  });
  it('are not late on the day, nor once answered', () => {
    const late = (values: object) =>
      question('cycle', { planning: [{ question: 'cycle', account, ...values }] })?.late;
    expect(late({ state: 'open', due: '2026-11-21' })).toBeNull();
    expect(late({ state: 'answered', due: '2026-11-01' })).toBeNull();
    expect(late({ state: 'open', due: '2026-11-20' })).toBe('late');
  });
});

describe('completeness', () => {
  it('is 0 of each part where nothing is known, and names what is missing', () => {
    const found = rowsOf('completeness', {});
    expect(found.map(({ part, share, tone }) => [part, share, tone])).toEqual([
      ['relationships', 0, 'bad'],
      ['customer', 0, 'bad'],
      ['goals', 0, 'bad'],
      ['strategy', 0, 'bad'],
    ]);
    for (const { missing } of found) expect(missing).not.toMatch(/checkpoint\./);
  });
  it('has a word for each checkpoint', () => {
    for (const key of Object.values(checkpoints).flatMap((part) => Object.keys(part))) {
      expect([key, reports[`checkpoint.${key}`]]).toEqual([key, expect.any(String)]);
    }
  });
  it('is the share of checkpoints met', () => {
    const goal = (horizon: string, values = {}) => ({
      goal: horizon,
      account,
      side: 'ours',
      horizon,
      status: 'open',
      ...values,
    });
    const rows = {
      accounts: [{ name: account, presentWorth: 1, potential: 0 }],
      goals: [goal('short', { owner: 'Ewa', due: '2027-01-01' }), goal('long', { owner: 'Ewa' })],
    };
    const part = rowsOf('completeness', rows).find((values) => values.part === 'goals');
    expect(part?.share).toBeCloseTo(5 / 7);
    expect(part).toMatchObject({ missing: 'a medium-term goal; a due date of every goal', tone: 'fair' });
  });
});
