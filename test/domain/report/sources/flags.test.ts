/** Flags about an account: what the check finds, once for all rows alike, and what only reports ask. */

import { rules } from '../../../../src/domain/check/rules';
import { reports } from '../../../../src/locales/en/reports/all';
import { gaps, verdicts } from '../../../../src/schema/reports/flags';
import { contextOf, type RowsBySheet } from '../report-bed';

const account = 'Acme';
const accounts = [{ name: account, segment: 'enterprise', status: 'key' }];
const flagsOf = (source: 'verdicts' | 'gaps', rows: RowsBySheet, code: string) =>
  contextOf({ accounts, contacts: [], roles: [], ...rows }, { account })
    .rowsOf(source)
    .flatMap(({ values, behind }) =>
      values.code === code ? [{ topic: values.topic, tone: values.tone, text: values.text, behind }] : [],
    );
const textsOf = (...given: Parameters<typeof flagsOf>) =>
  flagsOf(...given).map(({ tone, text }) => [tone, text]);
const person = (name: string, values = {}) => ({ name, account, id: name, ...values });
const role = (holder: string, values = {}) => ({ holder, account, project: 'P', role: 'user', ...values });

it('names a rule of the check or rows of its own in every flag, and has a sentence for each', () => {
  const own = Object.keys(rules);
  for (const { code, rows } of [...verdicts, ...gaps]) {
    expect([code, own.includes(code) || rows !== undefined || ['error', 'warning'].includes(code)]).toEqual([
      code,
      true,
    ]);
    expect([code, reports[`flag.${code}`]]).toEqual([code, expect.any(String)]);
  }
});

describe('a finding of the check', () => {
  const strategy = [
    { action: 'Call', account, due: '2026-11-01', owner: 'Ewa' },
    { action: 'Write', account, due: '2026-11-02', owner: 'Ewa' },
    { action: 'Elsewhere', account: 'Other', due: '2026-11-02', owner: 'Ewa' },
  ];
  it('is told once, with all rows behind it, and only of this account', () => {
    expect(flagsOf('verdicts', { strategy }, 'ACTION_OVERDUE')).toMatchObject([
      {
        topic: 'plan',
        tone: 'fair',
        text: '2 actions are overdue: Call, Write.',
        behind: [
          { sheet: 'strategy', rowNumber: 2 },
          { sheet: 'strategy', rowNumber: 3 },
        ],
      },
    ]);
  });
  it('is not told once silenced', () => {
    const mutes = [{ rule: 'ACTION_OVERDUE', account }];
    expect(flagsOf('verdicts', { strategy, mutes }, 'ACTION_OVERDUE')).toEqual([]);
  });
  it('names the first eight of many, and none of them at length', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      action: `${index} ${'x'.repeat(5000)}`,
      account,
      due: '2026-11-01',
      owner: 'Ewa',
    }));
    const [[, text] = []] = textsOf('verdicts', { strategy: many }, 'ACTION_OVERDUE');
    expect(String(text)).toMatch(/^30 actions are overdue: 0 x+, 1 .* 7 x+, …\.$/);
    expect(String(text).length).toBeLessThan(800);
  });
  it('leaves braces and formulas in names as they are', () => {
    const action = '=HYPERLINK("{rows}") <b>';
    const rows = { strategy: [{ action, account, due: '2026-11-01', owner: 'Ewa' }] };
    expect(textsOf('verdicts', rows, 'ACTION_OVERDUE')).toEqual([
      ['fair', `One action is overdue: ${action}.`],
    ]);
  });
  it('says days and levels in words', () => {
    const rows = { contacts: [person('Ola', { level: 'board' })], pairing: [] };
    expect(textsOf('verdicts', rows, 'PAIRING_LEVEL_GAP')).toEqual([
      ['plain', 'Nobody of ours is paired with these levels of theirs: board.'],
    ]);
  });
  it('is red where a renewal within 90 days hangs on one of us, amber within 180', () => {
    const rows = (expectedClose: string) => ({
      team: [{ name: 'Ewa' }],
      touchpoints: [{ subject: 'Call', account, date: '2026-11-01', ourPerson: 'Ewa' }],
      opportunities: [{ name: 'Desk', account, kind: 'renewal', stage: 'proposal', expectedClose }],
    });
    const tone = (day: string) => textsOf('verdicts', rows(day), 'SINGLE_THREAD').map(([one]) => one);
    expect([tone('2027-02-19'), tone('2027-02-20'), tone('2027-05-20'), tone('2027-05-21')]).toEqual([
      ['bad'],
      ['fair'],
      ['fair'],
      [],
    ]);
  });
});

describe('the status of the account’s map', () => {
  const status = (rows: RowsBySheet) =>
    contextOf({ accounts, contacts: [], roles: [], ...rows }, { account })
      .rowsOf('verdicts')
      .flatMap(({ values: { code, tone } }) => (String(code).startsWith('map') ? [[code, tone]] : []));
  const contacts = [person('Ola')];
  const powerful = { politicalStatus: 'innerCircle' };
  it('is 0 without contacts, 1 without a key player, 2 without support, 3 with it', () => {
    expect(status({})).toEqual([['mapEmpty', 'bad']]);
    expect(status({ contacts, roles: [role('Ola', { support: 'mentor' })] })).toEqual([
      ['mapWithoutPower', 'bad'],
    ]);
    expect(status({ contacts, roles: [role('Ola', powerful)] })).toEqual([['mapUnsupported', 'fair']]);
    expect(status({ contacts, roles: [role('Ola', { ...powerful, support: 'supporter' })] })).toEqual([
      ['mapSupported', 'good'],
    ]);
  });
});

describe('the colour of a project’s map', () => {
  const colour = (...roles: ReturnType<typeof role>[]) =>
    contextOf({ accounts, contacts: [person('Ola'), person('Per')], roles }, { account })
      .rowsOf('projects')
      .map(({ values }) => values.colour);
  const backing = { politicalStatus: 'politicalStructure', support: 'supporter' };
  it('is red, amber with a key player for us, green where that one decides', () => {
    expect(colour(role('Ola', { role: 'decisionMaker', support: 'mentor' }))).toEqual(['red']);
    expect(colour(role('Ola', backing), role('Per', { role: 'decisionMaker' }))).toEqual(['amber']);
    expect(colour(role('Ola', backing), role('Ola', { role: 'decisionMaker' }))).toEqual(['green']);
  });
  it('is of each project by itself, and red where somebody is against us as well', () => {
    expect(colour(role('Ola', backing), role('Ola', { project: 'Q', role: 'buyer' }))).toEqual([
      'amber',
      'red',
    ]);
    expect(colour(role('Ola', backing), role('Ola', { support: 'enemy' }))).toEqual(['red']);
  });
});

describe('threads', () => {
  const touch = (ourPerson: string, date = '2026-11-01') => ({ subject: 'Call', account, ourPerson, date });
  const codes = (touchpoints: RowsBySheet['touchpoints']) =>
    contextOf(
      { accounts, team: [{ name: 'Ewa', email: 'ewa@b.pl' }], ...(touchpoints && { touchpoints }) },
      { account },
    )
      .rowsOf('verdicts')
      .flatMap(({ values: { code } }) => (/Thread|threads/.test(String(code)) ? [code] : []));
  it('are counted by our people in touch of late, each once; without a log nothing is said', () => {
    expect(codes([touch('Ewa; Jan'), touch('Ewa')])).toEqual(['threads']);
    expect(codes([touch('Ewa'), touch('EWA; ewa@b.pl'), touch('Jan', '2026-05-01')])).toEqual(['oneThread']);
    expect(codes([touch('Jan', '2026-05-01'), touch('Ewa', '2026-12-24')])).toEqual(['noThread']);
    expect(codes([])).toEqual([]);
    expect(codes(undefined)).toEqual([]);
  });
  it('are none, and no lack of any, where nobody has written down who of us it was', () => {
    expect(codes([{ ...touch(''), ourPerson: null }])).toEqual([]);
  });
});

describe('gaps', () => {
  const key = { politicalStatus: 'innerCircle' };
  it('tell whose coverage is not known, who was never met and who is silent', () => {
    const rows = {
      contacts: [
        person('Ada'),
        person('Ben', { coverage: 'noContact' }),
        person('Cem', { coverage: 'inDepth' }),
      ],
      roles: [role('Ada', key), role('Ben', key), role('Cem', { ...key, confidence: 'assumed' })],
      touchpoints: [{ subject: 'Call', account, person: 'Cem', date: '2026-10-01' }],
    };
    expect(textsOf('gaps', rows, 'coverageUnknown')).toEqual([
      ['fair', 'Power, but whether we had contact is not known: Ada.'],
    ]);
    expect(textsOf('gaps', rows, 'neverMet')).toEqual([['plain', 'Never met: Ben.']]);
    expect(flagsOf('gaps', rows, 'silent')).toMatchObject([{ text: expect.stringMatching(/: Cem\.$/) }]);
    expect(flagsOf('gaps', rows, 'assumed')).toMatchObject([{ text: expect.stringMatching(/: Cem\.$/) }]);
  });
  it('tell of an opponent whom nobody of ours has reached', () => {
    const rows = (date: string) => ({
      contacts: [person('Ada')],
      roles: [role('Ada', { support: 'enemy' })],
      touchpoints: [{ subject: 'Call', account, person: 'Ada', date }],
    });
    expect(flagsOf('gaps', rows('2026-01-01'), 'opponentUntouched')).toHaveLength(1);
    expect(flagsOf('gaps', rows('2026-09-01'), 'opponentUntouched')).toEqual([]);
  });
  it('count what the check finds wrong', () => {
    const rows = { contacts: [person('Ada', { reportsTo: 'Ada' })] };
    expect(textsOf('gaps', rows, 'error')).toEqual([
      ['bad', expect.stringMatching(/^\d+ entries are wrong|^One entry is wrong/)],
    ]);
  });
  it('are silent of an account nobody knows', () => {
    expect(contextOf({ accounts }, { account: 'Nobody' }).rowsOf('gaps')).toEqual([]);
  });
});

describe('influence', () => {
  const contacts = [person('Ada'), person('Ben')];
  const roles = [role('Ada', { support: 'enemy' }), role('Ben', { role: 'decisionMaker' })];
  const tie = (from: string, to: string, values = {}) => ({
    from,
    to,
    account,
    kind: 'influences',
    ...values,
  });
  const told = (relationships: RowsBySheet['relationships']) =>
    flagsOf(
      'verdicts',
      { contacts, roles, ...(relationships && { relationships }) },
      'opponentInfluences',
    ).map(({ text }) => text);
  it('of an opponent on somebody who decides is told with its direction', () => {
    const expected = ['Somebody against us influences somebody who decides: Ada → Ben.'];
    expect(told([tie('Ada', 'Ben')])).toEqual(expected);
    expect(told([tie('Ben', 'Ada', { direction: 'mutual' })])).toEqual(expected);
    expect(told([tie('Ben', 'Ada'), tie('Ada', 'Ben', { kind: 'knows' }), tie('Ada', 'Nobody')])).toEqual([]);
  });
});
