/** Nothing internal, personal, judging or unshared can reach a report for the customer: every cell of every sheet is marked, and the document is searched (V3, M3). */

import type { AnyValues } from '../../../src/domain/cells/row-account';
import { createCheckContext } from '../../../src/domain/check/check-context';
import { buildReport } from '../../../src/domain/report/build-report';
import { createReportContext } from '../../../src/domain/report/create-report-context';
import { customerTables } from '../../../src/domain/report/customer-tables';
import type { Column } from '../../../src/schema/column';
import type { ReportDefinition } from '../../../src/schema/reports/definition';
import { workedOutSources } from '../../../src/schema/reports/definition';
import { library } from '../../../src/schema/reports/library';
import { columnsOf, type SheetKey, sheetKeys } from '../../../src/schema/workbook';
import { type RowsBySheet, surroundings, TODAY, tablesOf, words } from './report-bed';

const ACCOUNT = 'Norvik';
const days = { today: TODAY, from: '2026-08-22', to: TODAY };
const [definition] = library.reports.filter(({ shown }) => shown !== undefined);
if (!definition?.shown) throw new Error('There is no report for customers.');
const shown: NonNullable<ReportDefinition['shown']> = definition.shown;

const documentOf = (rows: RowsBySheet, report: ReportDefinition = definition) => {
  const check = createCheckContext(tablesOf(rows), [], [], surroundings);
  const tables = customerTables(shown, { ...check, ...days }, ACCOUNT);
  const context = createReportContext(tables, surroundings, {
    library,
    words,
    from: days.from,
    to: days.to,
    account: tables.accounts?.rows[0] ?? null,
    accounts: null,
    currency: 'EUR',
    isForCustomer: true,
  });
  return buildReport(report, context);
};
const textOf = (rows: RowsBySheet, report?: ReportDefinition) => JSON.stringify(documentOf(rows, report));

let numbers = 7_000_000;
/** A value that stands nowhere else, as text where the kind allows it. */
const marker = (column: Column, row: string, sheet: SheetKey): AnyValues[string] => {
  switch (column.kind) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
      return ++numbers;
    case 'choices':
      return [`§${sheet}.${column.key}.${row}`];
    case 'date':
      // A day of its own in a time that nothing else uses.
      return `2026-${String((++numbers % 3) + 9).padStart(2, '0')}-${String((numbers % 27) + 1).padStart(2, '0')}`;
    case 'checkbox':
      return true;
    default:
      return `§${sheet}.${column.key}.${row}`;
  }
};
/** A row with a marker in every cell, and what decides whether it may be seen. */
const marked = (sheet: SheetKey, row: string, given: AnyValues): AnyValues => ({
  ...Object.fromEntries(columnsOf(sheet).map((column) => [column.key, marker(column, row, sheet)])),
  ...Object.fromEntries(columnsOf(sheet).some(({ key }) => key === 'account') ? [['account', ACCOUNT]] : []),
  ...(sheet === 'accounts' ? { name: ACCOUNT } : {}),
  ...given,
});
/** What makes rows visible. */
const visible: Readonly<Partial<Record<SheetKey, AnyValues>>> = {
  goals: { shared: 'yes' },
  strategy: { shared: 'yes' },
  challenges: { shared: 'yes' },
  touchpoints: { requestStatus: 'answered', date: '2026-10-10' },
  caseStudies: { nda: 'no' },
};
const invisible: Readonly<Partial<Record<SheetKey, readonly AnyValues[]>>> = {
  goals: [{ shared: 'no' }, { shared: null }, { shared: 'yes', account: 'Another Ltd' }],
  strategy: [{ shared: 'no' }, { shared: null }, { shared: 'yes', account: 'Another Ltd' }],
  challenges: [{ shared: 'no' }, { shared: null }, { shared: 'yes', account: 'Another Ltd' }],
  touchpoints: [{ requestStatus: 'lostRequest' }, { requestStatus: null }],
  caseStudies: [{ nda: 'yes' }, { nda: null }],
  accounts: [{ name: 'Another Ltd' }],
};
const everything: RowsBySheet = Object.fromEntries(
  sheetKeys.map((sheet) => [
    sheet,
    [
      marked(sheet, 'seen', visible[sheet] ?? {}),
      ...(invisible[sheet] ?? []).map((given, index) => marked(sheet, `hidden${index}`, given)),
    ],
  ]),
);

describe('The list of what a customer may see', () => {
  test('names no internal and no personal column, and only columns that are there', () => {
    for (const [sheet, { columns }] of Object.entries(shown))
      for (const key of columns) {
        const column = columnsOf(sheet as SheetKey).find((known) => known.key === key);
        const isAllowed = column !== undefined && !column.internal && !column.personal;
        expect([sheet, key, isAllowed]).toEqual([sheet, key, true]);
      }
  });

  test('lets goals, actions and challenges through only where they are marked as shared, and stories without NDA', () => {
    for (const sheet of ['goals', 'strategy', 'challenges'] as const)
      expect(shown[sheet]?.where).toContainEqual(['shared', 'is', 'yes']);
    expect(shown.caseStudies?.where).toEqual([['nda', 'is', 'no']]);
  });
});

describe('A report for the customer', () => {
  const text = textOf(everything);
  const markersIn = (of: string) => [...new Set(of.match(/§[\w.]+/g) ?? [])];

  test('holds no marker of any cell that is not listed, and none of a hidden row', () => {
    const found = markersIn(text);
    expect(found.length).toBeGreaterThan(12);
    for (const one of found) {
      const [sheet = '', column = '', row] = one.slice(1).split('.');
      expect([one, shown[sheet as SheetKey]?.columns.includes(column), row]).toEqual([one, true, 'seen']);
    }
  });

  test('holds no number of a cell that is not listed', () => {
    for (const sheet of sheetKeys)
      for (const row of everything[sheet] ?? [])
        for (const [key, value] of Object.entries(row)) {
          const isListed = shown[sheet]?.columns.includes(key) && row === everything[sheet]?.[0];
          if (typeof value === 'number' && !isListed)
            expect([sheet, key, text.includes(String(value))]).toEqual([sheet, key, false]);
        }
    // The listed ones are there: the search can find.
    expect(text).toContain(String(everything.goals?.[0]?.target));
  });

  test('bears no mark of being internal, and says what is for the customer', () => {
    const document = documentOf(everything);
    expect(document.internalMark).toBeNull();
    expect(document.title).toBe('Norvik: progress report');
    expect(text).toContain('§challenges.answer.seen');
    expect(text).toContain('§caseStudies.story.seen');
    expect(text).not.toContain('Another Ltd');
  });

  test('cannot reach more, whatever a definition asks for: neither other sheets nor what is worked out', () => {
    const greedy: ReportDefinition = {
      ...definition,
      sections: [
        {
          part: 'all',
          blocks: [
            ...sheetKeys.map((sheet) => ({
              kind: 'table' as const,
              rows: { from: sheet },
              columns: columnsOf(sheet).map(({ key }) => key),
              caption: '',
              empty: '',
              isBehindShown: true as const,
            })),
            ...workedOutSources.map((source) => ({
              kind: 'table' as const,
              rows: { from: source },
              columns: Object.keys(library.columns[source]),
              caption: '',
              empty: '',
            })),
            { kind: 'facts' as const, facts: columnsOf('accounts').map(({ key }) => ({ column: key })) },
          ],
        },
      ],
    };
    for (const one of markersIn(textOf(everything, greedy))) {
      const [sheet = '', column = '', row] = one.slice(1).split('.');
      expect([one, shown[sheet as SheetKey]?.columns.includes(column), row]).toEqual([one, true, 'seen']);
    }
    const tables = documentOf(everything, greedy).blocks.filter((block) => block.kind === 'table');
    for (const table of tables.slice(sheetKeys.length))
      expect(table.kind === 'table' && table.rows).toEqual([]);
  });

  test('of an account without shared rows says so in words', () => {
    const text_ = textOf({ accounts: [{ name: ACCOUNT }] });
    expect(text_).toContain('No goals have been shared yet.');
    expect(text_).toContain('No steps have been agreed yet.');
    expect(text_).toContain('No request of yours is on record for this time.');
  });
});

describe('The mutual action plan', () => {
  const rows: RowsBySheet = {
    accounts: [{ name: ACCOUNT }],
    team: [{ name: 'Ola Berg', email: 'ola@ours.example', id: 'o' }],
    contacts: [{ name: 'Ana Cruz', account: ACCOUNT, email: 'ana@theirs.example', support: 'enemy' }],
    strategy: [
      {
        action: 'Second',
        account: ACCOUNT,
        shared: 'yes',
        owner: 'ana@theirs.example',
        withWhom: 'Ola Berg',
        due: '2026-12-20',
      },
      {
        action: 'First',
        account: ACCOUNT,
        shared: 'yes',
        owner: 'o',
        withWhom: 'Ana Cruz; Their board',
        due: '2026-12-01',
        dependsOn: 'Budget',
      },
      { action: 'Dropped', account: ACCOUNT, shared: 'yes', status: 'dropped' },
    ],
  };

  test('numbers the steps by date, and names who does them on either side, whichever column they stand in', () => {
    const table = documentOf(rows).blocks.find(
      (block) => block.kind === 'table' && block.columns[1]?.header === 'strategy.action',
    );
    expect(table?.kind === 'table' && table.columns.map(({ header }) => header)).toEqual([
      'No.',
      'strategy.action',
      'Who on your side',
      'Who on our side',
      'strategy.due',
      'strategy.status',
      'strategy.dependsOn',
    ]);
    expect(table?.kind === 'table' && table.rows).toEqual([
      [
        { style: 'whole', value: 1 },
        'First',
        'Ana Cruz; Their board',
        'Ola Berg',
        { style: 'date', value: '2026-12-01' },
        null,
        'Budget',
      ],
      [
        { style: 'whole', value: 2 },
        'Second',
        'Ana Cruz',
        'Ola Berg',
        { style: 'date', value: '2026-12-20' },
        null,
        null,
      ],
    ]);
  });

  test('names no step that is not shown, though a shown one depends on it', () => {
    const step = { account: ACCOUNT, shared: 'yes' };
    const strategy = [
      { ...step, action: 'Pilot', dependsOn: 'Budget; push out the RIVAL first; Kick-off' },
      { ...step, action: 'Kick-off', dependsOn: 'Push out the rival' },
      { action: 'Push out the rival', account: ACCOUNT, shared: 'no' },
      { action: 'Kick-off', account: ACCOUNT, shared: null },
      { action: null, account: ACCOUNT, shared: null },
    ];
    const text = textOf({ ...rows, strategy });
    expect(text).not.toMatch(/rival/i);
    expect(text).toContain('"Budget; Kick-off"');
  });

  test('counts answered requests of the time only', () => {
    const request = { account: ACCOUNT, requestStatus: 'answered' };
    const touchpoints = [
      { ...request, date: '2026-08-21' },
      { ...request, date: '2026-08-22' },
      { ...request, date: TODAY },
      { ...request, date: null },
      { ...request, date: TODAY, account: 'Another Ltd' },
    ];
    expect(textOf({ ...rows, touchpoints })).toContain('2 requests of yours were answered in this time.');
  });

  test('keeps a zero as a number', () => {
    const goals = [{ goal: 'G', account: ACCOUNT, shared: 'yes', current: 0, target: 5 }];
    expect(textOf({ ...rows, goals })).toContain('"value":0');
  });
});
