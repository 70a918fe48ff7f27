/** Days ahead and days owed: steps of one account, the calendar of one or several. */

import { contextOf, type RowsBySheet } from '../report-bed';

const account = 'Acme';
const accounts = [{ name: account }];
const stepsOf = (rows: RowsBySheet) =>
  contextOf({ accounts, ...rows }, { account })
    .rowsOf('steps')
    .map(({ values: { date, kind, what, late } }) => [date, kind, what, late]);
const datesOf = (rows: RowsBySheet, from = '2026-11-21', to = '2027-02-20', of: string | null = null) =>
  contextOf({ accounts, ...rows }, { from, to, ...(of === null ? {} : { account: of }) })
    .rowsOf('dates')
    .map(({ values: { date, kind, account: name } }) => [date, kind, name]);

describe('steps', () => {
  it('are what is open, with late things first, and nothing that is done or dropped', () => {
    const action = (name: string, due: string, status: string | null = null) => ({
      action: name,
      account,
      due,
      status,
    });
    const strategy = [
      action('Later', '2027-01-01', 'inProgress'),
      action('Owed', '2026-11-20', 'notStarted'),
      action('Today', '2026-11-21'),
      action('Done', '2026-11-01', 'done'),
      action('Dropped', '2026-12-01', 'dropped'),
      { action: 'Some day', account },
    ];
    expect(stepsOf({ strategy })).toEqual([
      ['2026-11-20', 'action', 'Owed', 'late'],
      ['2026-11-21', 'action', 'Today', null],
      ['2027-01-01', 'action', 'Later', null],
    ]);
  });
  it('leave out a next step that was followed up, and name the subject where none is written', () => {
    const touch = (subject: string, date: string, values = {}) => ({ subject, account, date, ...values });
    const touchpoints = [
      touch('First', '2026-10-01', { person: 'Ola', nextStep: 'Call', nextStepDate: '2026-10-10' }),
      touch('Second', '2026-10-20', { person: 'Ola', nextStepDate: '2026-11-01' }),
      touch('Third', '2026-11-01', { person: 'Per', nextStep: 'Offer', nextStepDate: '2026-12-01' }),
    ];
    expect(stepsOf({ touchpoints })).toEqual([
      ['2026-11-01', 'nextStep', 'Second', 'late'],
      ['2026-12-01', 'nextStep', 'Offer', null],
    ]);
  });
  it('tell the meetings on the day agreed, else a cadence after the last one', () => {
    const given = {
      reviewCadence: 'monthly',
      lastReview: '2026-10-31',
      planningCadence: 'quarterly',
      lastPlanning: '2026-08-01',
      nextPlanning: '2026-12-05',
      checkInCadence: 'weekly',
      tenderDate: '2026-11-20',
    };
    expect(stepsOf({ accounts: [{ name: account, ...given }] })).toEqual([
      ['2026-11-30', 'review', 'Account review', null],
      ['2026-12-05', 'planning', 'Planning meeting', null],
    ]);
  });
  it('tell planning questions that are owed', () => {
    const ask = (question: string, values = {}) => ({ question, account, due: '2026-12-01', ...values });
    const planning = [
      ask('cycle', { state: 'open' }),
      ask('members', { state: 'answered' }),
      ask('division'),
      ask('structure', { answer: 'Known' }),
    ];
    expect(stepsOf({ planning }).map(([, , what]) => what)).toEqual(['cycle', 'division']);
  });
});

describe('the calendar', () => {
  it('tells the days of all accounts within its time, birthdays every year', () => {
    const rows = {
      accounts: [
        { name: account, tenderDate: '2027-01-15' },
        { name: 'Other', nextReview: '2026-12-01' },
      ],
      contacts: [
        { name: 'Ola', account, birthday: '1980-02-29' },
        { name: 'Per', account, birthday: '1980-08-01' },
      ],
      competitors: [{ competitor: 'Rival', account, contractEnd: '2027-02-20' }],
      opportunities: [
        { name: 'Open', account, stage: 'proposal', expectedClose: '2027-02-21' },
        { name: 'Won', account, stage: 'won', expectedClose: '2026-12-01' },
      ],
      goals: [{ goal: 'Reached', account, status: 'reached', due: '2026-12-01' }],
    };
    expect(datesOf(rows)).toEqual([
      ['2026-12-01', 'review', 'Other'],
      ['2027-01-15', 'tender', account],
      ['2027-02-20', 'contractEnd', account],
    ]);
    expect(
      datesOf(rows, '2026-11-21', '2028-03-01', account).filter(([, kind]) => kind === 'birthday'),
    ).toEqual([
      ['2027-02-28', 'birthday', account],
      ['2027-08-01', 'birthday', account],
      ['2028-02-29', 'birthday', account],
    ]);
  });
  it('keeps what is owed, and nothing that has passed', () => {
    const rows = {
      strategy: [{ action: 'Owed', account, due: '2026-11-01' }],
      competitors: [{ competitor: 'Rival', account, contractEnd: '2026-11-01' }],
      contacts: [{ name: 'Ola', account, birthday: '1980-11-02' }],
    };
    expect(datesOf(rows, '2026-10-01')).toEqual([['2026-11-01', 'action', account]]);
  });
  it('has no birthday of somebody not yet born, and nothing where nothing is dated', () => {
    expect(datesOf({ contacts: [{ name: 'Ola', account, birthday: '2060-12-01' }] })).toEqual([]);
    expect(datesOf({})).toEqual([]);
    expect(
      datesOf({ strategy: [{ action: 'Owed', account, due: '2026-12-01' }] }, '2027-01-01', '2026-12-31'),
    ).toEqual([]);
  });
});
