/** Spreadsheets that have nothing of ours, or something else under our names: a sentence with a remedy, and nothing changed. */

import { language as english } from '../../src/locales/en/language';
import type { MethodName, ParametersOf } from '../../src/rpc/contract';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { emptyWorkbook } from '../../workbench/headless/add-sheet';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const SENTENCES = /^\S.*[.!?] \S.*[.!?]$/s;

const calls: { readonly [M in Exclude<MethodName, 'listMethods'>]: ParametersOf<M> } = {
  getSession: {},
  listIssues: {},
  issuesRevision: {},
  applyFixes: {
    fixes: [{ sheet: 'contacts', row: 2, id: '', column: 'email', from: '', to: 'a@b.example' }],
  },
  muteRule: { code: 'NO_GOALS', account: 'A', reason: 'Known.' },
  unmuteRule: { code: 'NO_GOALS', account: 'A' },
  showCell: { sheet: 'Sheet1', row: 1, column: 1 },
  showPerson: { id: 'row:2' },
  listImportSheets: {},
  planImport: { sheet: 'Sheet1', account: 'A' },
  runImport: { sheet: 'Sheet1', account: 'A' },
  getMap: { account: 'A' },
  getPerson: { id: 'x' },
  addRows: { rows: [{ sheet: 'roles', cells: { holder: 'A', account: 'A', project: 'P', role: 'user' } }] },
  removeRows: { rows: [{ sheet: 'roles', id: 'x' }] },
  selectedPerson: {},
  openLargeMap: { account: 'A' },
  showView: { view: 'rate', account: '', drafts: '{}' },
  listScores: {},
  explainScore: { account: 'A' },
  getCriteria: {},
  saveCriteria: {
    criteria: [{ id: '', name: 'Reach', weight: 1, family: null, meanings: ['', '', ''] }],
  },
  getRatings: { account: 'A' },
  rateAccount: { account: 'A', ratings: { revenue: 5 } },
  listChoices: {},
  decide: { account: 'A', decision: 'keep', reason: '' },
  closeReview: {},
  getHistory: { account: 'A' },
  getReadiness: {},
  saveReadiness: { answers: { readinessUpsell: 'yes' } },
  getPortfolio: {},
  writePortfolio: {},
  listReports: {},
  buildReport: { report: 'accountSummary', account: 'A' },
  viewReport: { report: 'accountSummary', account: 'A' },
  openReport: { report: 'accountSummary', account: 'A' },
  buildReports: { report: 'accountSummary' },
};
/** Pairs the table's types have checked. */
const call = (bed: AddOnBed, [method, params]: [string, object]) =>
  bed.rpc(method as 'getMap', params as ParametersOf<'getMap'>);

/** What works without our sheets: it looks, opens or lists. */
const HARMLESS = [
  'getSession',
  'issuesRevision',
  'showCell',
  'listImportSheets',
  'selectedPerson',
  'openLargeMap',
  'showView',
  'getReadiness',
  'listReports',
  'openReport',
];
const PANELS = [
  'openMap',
  'openLargeMap',
  'openChecks',
  'openScores',
  'openRatings',
  'openPortfolio',
  'openReports',
  'reportReviewPack',
  'openImport',
];

describe('In an empty spreadsheet', () => {
  test.each(Object.entries(calls))('%s answers, and changes nothing', (method, params) => {
    const bed = new AddOnBed();
    const before = bed.snapshot;
    const envelope = call(bed, [method, params]);
    expect(envelope.ok ? 'ok' : envelope.code).toBe(HARMLESS.includes(method) ? 'ok' : 'NOT_SET_UP');
    // What a person chose last is kept for that person, not with the spreadsheet.
    const { stores: _, ...after } = bed.snapshot;
    expect(method === 'openReport' ? after : bed.snapshot).toEqual(before);
  });

  test.each(PANELS)('%s opens, and changes nothing', (functionName) => {
    const bed = new AddOnBed();
    const before = bed.snapshot;
    expect(bed.menu(functionName).seen.surfaces.length).toBe(1);
    expect(bed.snapshot).toEqual(before);
  });

  test('checkWorkbook says what to do first', () => {
    const bed = new AddOnBed();
    const before = bed.snapshot;
    const refusal = bed.refusalOf('checkWorkbook');
    expect(refusal).toMatch(SENTENCES);
    expect(refusal).toContain(english.messages.errors.NOT_SET_UP.join(' '));
    expect(bed.snapshot).toEqual(before);
  });

  test.each(['setUpWorkbook', 'loadSample'])('%s works', (functionName) => {
    expect(new AddOnBed().menu(functionName).ask('getSession', {}).isSetUp).toBe(true);
  });
});

describe('In a spreadsheet set up and still without people', () => {
  // The blank first tab has become one of ours.
  const HINTS = ['NO_SUCH_ACCOUNT', 'NO_SUCH_SHEET', 'NO_SUCH_ROW', 'NOT_SCORED', 'NOTHING_TO_REVIEW'];

  test.each(Object.entries(calls))('%s answers without a bug', (method, params) => {
    const bed = setUpBed();
    const envelope = call(bed, [method, params]);
    if (!envelope.ok) expect(HINTS).toContain(envelope.code);
    expect(bed.last.error).toBeUndefined();
  });

  test('the check finds nothing, the session knows no account', () => {
    const bed = setUpBed().menu('checkWorkbook');
    expect(bed.ask('listIssues', {}).issues).toEqual([]);
    expect(bed.ask('getSession', {})).toMatchObject({ isSetUp: true, accounts: [], account: null });
  });

  test('an account without people has an empty map and a report', () => {
    const bed = setUpBed();
    bed.type('Accounts', 2, 'Account', 'Lonely Ltd');
    expect(bed.ask('getMap', { account: 'Lonely Ltd' }).summary).toEqual({
      people: 0,
      tops: 0,
      levels: 0,
      widestSpan: 0,
      unattached: 0,
    });
    expect(bed.ask('buildReport', { report: 'accountSummary', account: 'Lonely Ltd' }).sheet).not.toBe('');
  });
});

describe('Where a sheet has our name but other columns', () => {
  const withSheet = (name: string, rows: readonly (readonly string[])[]) =>
    new AddOnBed().addTexts(name, rows);

  test.each(['setUpWorkbook', 'loadSample'])(
    '%s refuses with a remedy and changes nothing',
    (functionName) => {
      const bed = withSheet('Contacts', [
        ['Colour', 'Price'],
        ['red', '1'],
      ]);
      const before = bed.snapshot;
      const refusal = bed.refusalOf(functionName);
      expect(refusal).toMatch(SENTENCES);
      expect(refusal).toContain('“Contacts”');
      expect(bed.snapshot).toEqual(before);
    },
  );

  test('the other journeys do not take it for ours', () => {
    const bed = withSheet('Contacts', [
      ['Colour', 'Price'],
      ['red', '1'],
    ]);
    expect(bed.rpc('getMap', { account: 'A' })).toMatchObject({ ok: false, code: 'NOT_SET_UP' });
    bed.type('Contacts', 2, 'Price', '2');
    expect(bed.last.writes).toBe(0);
  });

  test('sheets of ours that lost their marks, as in a saved file, are known again with all their rows', () => {
    const bed = sampleBed();
    const before = bed.snapshot.sheets.map(({ name }) => [name, bed.rows(name)]);
    const { metadata, ...rest } = bed.snapshot;
    expect(metadata?.length).toBeGreaterThan(100);
    bed.workbench.load(rest);
    bed.menu('setUpWorkbook', 'OK');
    expect(bed.snapshot.sheets.map(({ name }) => [name, bed.rows(name)])).toEqual(before);
    expect(bed.ask('getMap', { account: 'Norvik Mobile' }).summary.people).toBeGreaterThan(20);
  });
});

test.each([
  ['a name in capitals', 'CONTACTS'],
  ['a name with blanks', ' Contacts '],
])('Set up with %s taken does not fail half-way', (_what, name) => {
  const start: WorkbookSnapshot = emptyWorkbook('en_US', 'Etc/GMT');
  const bed = new AddOnBed({ snapshot: start }).addTexts(name, [['x'], ['1']]);
  const before = bed.snapshot;
  const outcome = bed.workbench.runMenu('setUpWorkbook');
  if (outcome.state === 'failed') {
    expect(outcome.message).toMatch(SENTENCES);
    expect(outcome.message).not.toContain('should not have');
    expect(bed.snapshot).toEqual(before);
  } else {
    expect(bed.sheet('Contacts').id).not.toBe(bed.sheet(name).id);
  }
});

test.each(['pl_PL', 'fa_IR', 'ru_RU', 'id_ID', 'de_DE'])(
  'A spreadsheet of the locale %s is set up, filled and checked',
  (locale) => {
    const bed = new AddOnBed({ snapshot: emptyWorkbook(locale, 'Europe/Warsaw') }).menu('loadSample');
    expect(bed.ask('listIssues', {}).counts).toEqual(sampleBed().ask('listIssues', {}).counts);
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.length).toBe(2);
  },
);
