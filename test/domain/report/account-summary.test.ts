import type { Issue } from '../../../src/domain/issue';
import { type AccountSummaryInput, buildAccountSummary } from '../../../src/domain/report/account-summary';
import type { AccountSummaryWords } from '../../../src/domain/report/account-summary-words';
import type { ReportDocument } from '../../../src/domain/report/document';
import type { ScoreExplanation } from '../../../src/domain/score/explain-score';
import type { TableRow } from '../../../src/domain/table';
import { reports } from '../../../src/locales/en/reports';
import { formatMessage } from '../../../src/locales/message';
import { columnsOf, type Row, type SheetKey } from '../../../src/schema/workbook';

const ACCOUNT = 'Norvik Mobile';
const TODAY = '2026-11-21';

const unexplained = {
  isRepeated: false,
  potential: null,
  limits: { cap: 10, minimumScore: 6 },
  change: null,
  range: null,
  tie: null,
};

/** A row with the given values and every other column blank. */
const rowOf = <S extends SheetKey>(sheet: S, rowNumber: number, given: Partial<Row<S>>): TableRow<S> => {
  const blanks = columnsOf(sheet).map((column) => [column.key, column.kind === 'choices' ? [] : null]);
  // Every column of the sheet is there.
  return { rowNumber, values: { ...Object.fromEntries(blanks), ...given } as Row<S> };
};

const words: AccountSummaryWords = {
  language: 'en',
  internalMark: 'Internal only',
  say: (key, facts = {}) => formatMessage(reports[key], facts, 'en'),
  choice: (_vocabulary, key) => `«${key}»`,
  formatDate: (isoDay) => isoDay,
  formatNumber: (value, style) => `${value} ${style}`,
};

const contact = (rowNumber: number, name: string, given: Partial<Row<'contacts'>> = {}) =>
  rowOf('contacts', rowNumber, { name, account: ACCOUNT, ...given });
const role = (holder: string, key: string, given: Partial<Row<'roles'>> = {}) =>
  rowOf('roles', 2, { holder, account: ACCOUNT, project: 'P', role: key, ...given });

const inputWith = (given: Partial<AccountSummaryInput>): AccountSummaryInput => ({
  account: rowOf('accounts', 2, { name: ACCOUNT }),
  contacts: [],
  roles: [],
  goals: [],
  strategy: [],
  relationships: [],
  score: null,
  issues: [],
  summary: { people: 0, tops: 0, levels: 0, widestSpan: 0, unattached: 0 },
  today: TODAY,
  words,
  ...given,
});

const tableOf = (report: ReportDocument, caption: string): readonly (readonly unknown[])[] => {
  const block = report.blocks.find((one) => one.kind === 'table' && one.caption === caption);
  if (block?.kind !== 'table') throw new Error(`No table ${caption}.`);
  return block.rows;
};
const gapsOf = (given: Partial<AccountSummaryInput>): readonly unknown[] =>
  tableOf(buildAccountSummary(inputWith(given)), reports.gapsCaption).map(([gap]) => gap);
const factOf = (report: ReportDocument, label: string): string | undefined =>
  report.blocks
    .flatMap((block) => (block.kind === 'facts' ? block.items : []))
    .find((item) => item.label === label)?.value;

describe('the account summary', () => {
  it('is marked internal, names the account and is dated today', () => {
    expect(buildAccountSummary(inputWith({}))).toMatchObject({
      title: 'Norvik Mobile: account summary',
      date: TODAY,
      language: 'en',
      internalMark: 'Internal only',
    });
  });

  it('shows what is unknown as a dash, never as zero', () => {
    const report = buildAccountSummary(inputWith({}));
    for (const label of [
      'Status',
      'Segment',
      'Revenue',
      'Potential',
      'Revenue / cost to serve',
      'Next review',
    ]) {
      expect([label, factOf(report, label)]).toEqual([label, '–']);
    }
  });

  it('shows a zero as a zero', () => {
    const account = rowOf('accounts', 2, { name: ACCOUNT, revenue: 0, revenueCostRatio: '' });
    const report = buildAccountSummary(inputWith({ account }));
    expect(factOf(report, 'Revenue')).toBe('0 money');
    expect(factOf(report, 'Revenue / cost to serve')).toBe('–');
  });

  it('gives the reason beside the status and says when the review is overdue', () => {
    const account = rowOf('accounts', 2, {
      name: ACCOUNT,
      status: 'watch',
      statusReason: 'new board',
      nextReview: '2026-11-20',
    });
    const report = buildAccountSummary(inputWith({ account }));
    expect(factOf(report, 'Status')).toBe('«watch»: new board');
    expect(factOf(report, 'Next review')).toBe('2026-11-20, overdue');
    const dueToday = rowOf('accounts', 2, { name: ACCOUNT, nextReview: TODAY });
    expect(factOf(buildAccountSummary(inputWith({ account: dueToday })), 'Next review')).toBe(TODAY);
  });

  it('lists each key person once: deciders, payers, those for us, those against us', () => {
    const contacts = [
      contact(2, 'Ola', { title: 'CTO', coverage: 'inDepth', ourPerson: 'Ewa' }),
      contact(3, 'Per', { title: 'Architect' }),
      contact(4, 'Ida'),
      contact(5, 'Kim'),
    ];
    const roles = [
      role('Per', 'blocker', { support: 'nonSupporter' }),
      role('Ida', 'champion', { support: 'mentor' }),
      role('Finance', 'budgetOwner'),
      role('OLA', 'decisionMaker', { support: 'supporter' }),
      role('Ola', 'evaluator', { support: 'neutral', project: 'Q' }),
      role('Kim', 'user'),
    ];
    expect(tableOf(buildAccountSummary(inputWith({ contacts, roles })), reports.keyPeopleCaption)).toEqual([
      ['Ola', 'CTO', '«decisionMaker», «evaluator»', '«supporter», «neutral»', '«inDepth»', 'Ewa'],
      ['Finance', '–', '«budgetOwner»', '–', '–', '–'],
      ['Ida', '–', '«champion»', '«mentor»', '–', '–'],
      ['Per', 'Architect', '«blocker»', '«nonSupporter»', '–', '–'],
    ]);
  });

  it('keeps personal columns out', () => {
    const personal = {
      birthday: '1970-01-02',
      hobbies: 'sailing',
      family: 'two sons',
      dislikes: 'early calls',
    };
    const contacts = [contact(2, 'Ola', { ...personal, coverage: 'noContact' })];
    const report = JSON.stringify(
      buildAccountSummary(inputWith({ contacts, roles: [role('Ola', 'decisionMaker')] })),
    );
    for (const value of Object.values(personal)) expect(report).not.toContain(value);
  });
});

describe('the gaps', () => {
  it('say that nobody decides, nobody is for us and the team is not worked', () => {
    expect(gapsOf({})).toEqual([
      'Nobody is known to decide.',
      'We have no champion or sponsor.',
      'The buying team lists nobody; fewer than 5 means it has not been worked yet.',
      'The account has no executive sponsor on our side.',
    ]);
  });

  const people = Array.from({ length: 10 }, (_, index) =>
    contact(index + 2, `Person ${index}`, { pain: 'slow', offer: 'fast', coverage: 'inDepth' }),
  );
  const complete: Partial<AccountSummaryInput> = {
    account: rowOf('accounts', 2, { name: ACCOUNT, executiveSponsor: 'Ewa' }),
    contacts: people,
    roles: people.map(({ values }, index) =>
      role(values.name ?? '', index === 0 ? 'decisionMaker' : index === 1 ? 'sponsor' : 'blocker'),
    ),
  };

  it('are none for a complete account', () => {
    expect(gapsOf(complete)).toEqual([]);
  });

  it('tell an incomplete team from one not worked, by sizes that can be set', () => {
    const roles = complete.roles?.slice(0, 9) ?? [];
    expect(gapsOf({ ...complete, roles })).toEqual([
      'The buying team lists 9 members; 10 or more are typical for a large customer.',
    ]);
    expect(gapsOf({ ...complete, roles, teamSizes: { minimum: 3, typical: 9 } })).toEqual([]);
  });

  it('count members without pain or offer, departments left out', () => {
    const contacts = people.map((person, index) =>
      index < 3
        ? contact(person.rowNumber, `Person ${index}`, { coverage: 'inDepth', pain: 'slow' })
        : person,
    );
    const roles = [...(complete.roles ?? []), role('Purchasing', 'user')];
    expect(gapsOf({ ...complete, contacts, roles })).toEqual([
      'There is no offer for 3 of 10 buying-team members.',
    ]);
  });

  it('name key people without contact apart from those whose coverage is not known', () => {
    const contacts = people.map((person, index) =>
      index < 2
        ? contact(person.rowNumber, `Person ${index}`, {
            pain: 'p',
            offer: 'o',
            ...(index === 0 ? { coverage: 'noContact' } : {}),
          })
        : person,
    );
    expect(gapsOf({ ...complete, contacts })).toEqual([
      'No contact yet with 1 key person: Person 0.',
      'How well we cover 1 key person is not known: Person 1.',
    ]);
  });

  it('warn of an opponent who influences a decider, once', () => {
    const tie = (from: string, to: string, given: Partial<Row<'relationships'>> = {}) =>
      rowOf('relationships', 2, { from, to, account: ACCOUNT, kind: 'influences', ...given });
    const sentence = 'Person 5, who is against us, influences Person 0, who decides.';
    expect(
      gapsOf({ ...complete, relationships: [tie('Person 5', 'Person 0'), tie('person 5', 'Person 0')] }),
    ).toEqual([sentence]);
    expect(gapsOf({ ...complete, relationships: [tie('Person 0', 'Person 5')] })).toEqual([]);
    expect(
      gapsOf({ ...complete, relationships: [tie('Person 0', 'Person 5', { direction: 'mutual' })] }),
    ).toEqual([sentence]);
    expect(gapsOf({ ...complete, relationships: [tie('Person 5', 'Person 0', { kind: 'knows' })] })).toEqual(
      [],
    );
  });

  it('count people outside the hierarchy and what the check found', () => {
    const issue = (code: Issue['code']): Issue => ({
      code,
      sheet: 'contacts',
      rowNumber: 2,
      columnKey: 'email',
      account: ACCOUNT,
      facts: {},
    });
    const issues = [
      issue('NOT_AN_EMAIL'),
      issue('REPEATED_SOURCE_ID'),
      issue('NOT_A_PHONE'),
      issue('RATING_MISSING'),
    ];
    const summary = { people: 10, tops: 1, levels: 2, widestSpan: 3, unattached: 2 };
    expect(gapsOf({ ...complete, issues, summary })).toEqual([
      '2 people hang outside the hierarchy because the manager could not be found.',
      'The check found 1 error in the rows of this account.',
      'The check found 2 warnings in the rows of this account.',
    ]);
  });
});

describe('goals, actions and score', () => {
  const action = (name: string, due: string | null, status: Row<'strategy'>['status'] = null) =>
    rowOf('strategy', 2, { action: name, account: ACCOUNT, due, status });
  const strategy = [
    action('no date', null),
    action('tomorrow', '2026-11-22'),
    action('today', TODAY),
    action('late', '2026-11-20', 'inProgress'),
    action('later still', '2026-01-01'),
    action('was done', '2026-01-01', 'done'),
    action('was dropped', '2026-12-01', 'dropped'),
  ];

  it('list actions due before today and not done as late, the others as next steps', () => {
    const report = buildAccountSummary(inputWith({ strategy }));
    expect(tableOf(report, reports.lateActionsCaption).map(([name]) => name)).toEqual([
      'later still',
      'late',
    ]);
    expect(tableOf(report, reports.nextStepsCaption).map(([name]) => name)).toEqual([
      'today',
      'tomorrow',
      'no date',
    ]);
  });

  it('keep to a page and say how many more there are', () => {
    const many = Array.from({ length: 11 }, (_, index) => action(`step ${index}`, null));
    const report = buildAccountSummary(inputWith({ strategy: many }));
    expect(tableOf(report, reports.nextStepsCaption)).toHaveLength(8);
    expect(report.blocks).toContainEqual({ kind: 'paragraph', text: 'And 3 more.' });
  });

  it('list open goals by date', () => {
    const goal = (name: string, due: string | null, status: Row<'goals'>['status'] = null) =>
      rowOf('goals', 2, { goal: name, account: ACCOUNT, due, status });
    const goals = [goal('b', '2027-01-01', 'atRisk'), goal('a', '2026-01-01'), goal('x', null, 'reached')];
    expect(tableOf(buildAccountSummary(inputWith({ goals })), reports.goalsCaption)).toEqual([
      ['a', '–', '2026-01-01, overdue', '–'],
      ['b', '–', '2027-01-01', '«atRisk»'],
    ]);
  });

  it('explain the score by its parts', () => {
    const score: ScoreExplanation = {
      ...unexplained,
      account: ACCOUNT,
      score: 7,
      rank: 2,
      rankedAccounts: 9,
      tier: 'key',
      parts: [{ criterion: 'Fit', rating: 7, share: 1, contribution: 7, meanings: {} }],
      missing: [],
    };
    const report = buildAccountSummary(inputWith({ score }));
    expect([factOf(report, 'Score'), factOf(report, 'Rank'), factOf(report, 'Key account by score')]).toEqual(
      ['7 score', '2 of 9', 'Yes'],
    );
    expect(tableOf(report, reports.scoreCaption)).toEqual([['Fit', '7 whole', '1 percent', '7 score']]);
  });

  it('say which ratings are missing instead of a score, and that an account is not rated at all', () => {
    const score: ScoreExplanation = {
      ...unexplained,
      account: ACCOUNT,
      score: null,
      rank: null,
      rankedAccounts: 9,
      tier: null,
      parts: [{ criterion: 'Fit', rating: null, share: 1, contribution: null, meanings: {} }],
      missing: ['Fit'],
    };
    const report = buildAccountSummary(inputWith({ score }));
    expect(factOf(report, 'Score')).toBe('–');
    expect(report.blocks).toContainEqual({ kind: 'paragraph', text: 'No score yet: Fit not rated.' });
    expect(tableOf(report, reports.scoreCaption)).toEqual([['Fit', '–', '1 percent', '–']]);
    expect(buildAccountSummary(inputWith({})).blocks).toContainEqual({
      kind: 'paragraph',
      text: 'The account is not rated on the Scoring sheet.',
    });
  });
});
