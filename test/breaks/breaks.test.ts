/** The built add-on, broken on purpose in ways that Google refuses: each is refused here too, by a gate on the files or by the workbench in Google's words. */

import type { BuiltAddOn, Outcome } from '../../workbench/google/host/contract';
import { builtAddOn } from '../built-add-on';
import {
  dataGate,
  functionsGate,
  type Gate,
  globalsGate,
  manifestGate,
  methodsGate,
  pageGate,
  sizeGate,
  syntaxGate,
  wideNamesGate,
} from '../bundle/gates';
import { parseScript, topLevelFunctions } from '../bundle/syntax-tree';
import { AddOnBed, type BedOptions } from '../journeys/run-add-on';

const whole = builtAddOn();
const names = topLevelFunctions(parseScript(whole.code));

/** Puts a statement first in one of the add-on's entry points. */
const inside =
  (entryPoint: string, statement: string) =>
  (addOn: BuiltAddOn): BuiltAddOn =>
    withCode(addOn, `function ${entryPoint}(e){`, (start) => `${start}${statement}\n`);

/** Adds a line below the bundle. */
const below = (line: string) => (addOn: BuiltAddOn) => ({ ...addOn, code: `${addOn.code}\n${line}\n` });

/** Changes the last place of a text: the entry points stand below the bundle. */
function withCode(addOn: BuiltAddOn, text: string, change: (text: string) => string): BuiltAddOn {
  const at = addOn.code.lastIndexOf(text);
  if (at < 0) throw new Error(`The bundle has no ${text}`);
  return { ...addOn, code: addOn.code.slice(0, at) + change(text) + addOn.code.slice(at + text.length) };
}

const withManifest = (change: (manifest: Record<string, unknown>) => object) => (addOn: BuiltAddOn) => ({
  ...addOn,
  manifest: JSON.stringify(change(JSON.parse(addOn.manifest))),
});
const scopes = (...added: string[]) =>
  withManifest(({ oauthScopes, ...manifest }) => ({
    ...manifest,
    oauthScopes: [...(Array.isArray(oauthScopes) ? oauthScopes : []), ...added],
  }));
const inPage =
  (markup: string) =>
  (addOn: BuiltAddOn): BuiltAddOn => ({
    ...addOn,
    html: { ...addOn.html, sidebar: (addOn.html.sidebar ?? '').replace('</body>', () => `${markup}</body>`) },
  });

const AUTH = 'https://www.googleapis.com/auth';
const SHEET = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';

describe('A gate on the files refuses', () => {
  const breaks: readonly (readonly [string, (addOn: BuiltAddOn) => BuiltAddOn, Gate, RegExp])[] = [
    ['a private field', below('class Counter { #count = 0; }'), syntaxGate, /Unexpected character '#'/],
    ['a static field', below('class Counter { static count = 0; }'), syntaxGate, /Unexpected token/],
    ['a static block', below('class Counter { static { this.count = 0; } }'), syntaxGate, /Unexpected token/],
    ['logical assignment', below('var a; a ??= 1;'), syntaxGate, /Unexpected token/],
    ['optional chaining, which es2019 lowers', below('var a; a?.b;'), syntaxGate, /Unexpected token/],
    ['import', below("import { a } from './a.js';"), syntaxGate, /'import' and 'export' may appear only/],
    ['export', below('export const a = 1;'), syntaxGate, /'import' and 'export' may appear only/],
    ['await at the top level', below('await 1;'), syntaxGate, /Unexpected token/],
    ['setTimeout', inside('rpc', 'setTimeout(function () {}, 10);'), globalsGate, /uses setTimeout/],
    ['URL', inside('rpc', "new URL('https://a.example');"), globalsGate, /uses URL/],
    ['fetch', inside('rpc', "fetch('https://a.example');"), globalsGate, /uses fetch/],
    ['atob', inside('rpc', "atob('YQ==');"), globalsGate, /uses atob/],
    ['crypto', inside('rpc', 'crypto.randomUUID();'), globalsGate, /uses crypto/],
    ['TextEncoder', inside('rpc', 'new TextEncoder();'), globalsGate, /uses TextEncoder/],
    ['process', inside('rpc', 'process.exit();'), globalsGate, /uses process/],
    ['window', inside('rpc', 'window.alert();'), globalsGate, /uses window/],
    [
      'document, where another function has a variable of that name',
      below('function f(document) {}\nfunction g() { return document.title; }'),
      globalsGate,
      /uses document/,
    ],
    ['a method of newer engines', inside('rpc', '[3, 1].toSorted();'), methodsGate, /toSorted/],
    ['openById', inside('rpc', "SpreadsheetApp.openById('x');"), wideNamesGate, /openById/],
    ['another service in dead code', below('if (false) DriveApp.getFiles();'), wideNamesGate, /DriveApp/],
    ['another service in a comment', below('// GmailApp could send it'), wideNamesGate, /GmailApp/],
    [
      'another service by use',
      below('if (false) CardService.newCardBuilder();'),
      globalsGate,
      /uses CardService/,
    ],
    ['a wider scope', scopes(`${AUTH}/spreadsheets`), manifestGate, /other scopes than the two/],
    [
      'no scopes, for which Google guesses wide ones',
      withManifest(({ oauthScopes, ...rest }) => rest),
      manifestGate,
      /other scopes than the two/,
    ],
    [
      'an addOns block',
      withManifest((manifest) => ({ ...manifest, addOns: { common: {} } })),
      manifestGate,
      /addOns block/,
    ],
    [
      'the old runtime',
      withManifest((manifest) => ({ ...manifest, runtimeVersion: 'DEPRECATED_ES5' })),
      manifestGate,
      /V8/,
    ],
    [
      'an advanced service',
      withManifest((manifest) => ({ ...manifest, dependencies: { enabledAdvancedServices: [] } })),
      manifestGate,
      /more than it needs/,
    ],
    [
      'a function that nothing calls',
      below('function left() {}'),
      functionsGate(names),
      /Nothing calls the function left/,
    ],
    [
      'an entry point that is no declaration',
      (addOn) => withCode(addOn, 'function rpc(e){', () => 'globalThis.rpc = function (e) {'),
      functionsGate(names),
      /rpc is no top-level function/,
    ],
    [
      'a bundle as large as the whole of zod makes it',
      below(`// ${'x'.repeat(250_000)}`),
      sizeGate,
      /Code\.js has \d+ of at most 250000/,
    ],
    [
      'a page that loads a script',
      inPage('<script src="https://cdn.example/a.js"></script>'),
      pageGate,
      /loads something from elsewhere/,
    ],
    [
      'a page that loads a font',
      inPage('<style>@import "https://fonts.example/a.css";</style>'),
      pageGate,
      /loads something from elsewhere/,
    ],
    [
      'a page that calls home',
      inPage("<script>fetch('https://a.example')</script>"),
      pageGate,
      /can send something away/,
    ],
    [
      'a page that makes markup of text',
      inPage('<script>app.innerHTML = name</script>'),
      pageGate,
      /makes markup or code of text/,
    ],
    [
      'a page whose script ends too early',
      inPage('<script>var a = "</script>";</script>'),
      pageGate,
      /opens \d+ scripts and closes \d+/,
    ],
    ['a page that a template would evaluate', inPage('<?= name ?>'), pageGate, /holds <\?/],
    [
      'data that ends its script element',
      (addOn) => ({
        ...addOn,
        html: { ...addOn.html, sample: whole.html.sample?.replace('{', '{"</script>":1,') ?? '' },
      }),
      dataGate,
      /sample\.html is not JSON/,
    ],
    [
      'a page too large for every opening of the sidebar',
      inPage(`<!-- ${'x'.repeat(120_000)} -->`),
      sizeGate,
      /sidebar\.html has \d+ of at most 120000/,
    ],
  ];

  test.each(breaks)('%s', (_what, change, gate, text) => {
    const problemsBefore = gate(whole);
    const broken = change(whole);
    const found = gate(broken).filter((problem) => !problemsBefore.includes(problem));
    expect(found).toEqual([expect.stringMatching(text)]);
  });
});

test('A gate on the files refuses an entry point that Google hides from the page', () => {
  const hidden = withCode(whole, 'function rpc(e){', () => 'function rpc_(e){');
  expect(functionsGate(names.map((name) => (name === 'rpc' ? 'rpc_' : name)))(hidden)).toEqual([
    'rpc_ is private: its name ends in _.',
  ]);
});

/** What a person does, and how it ends. */
const edit = (bed: AddOnBed): Outcome =>
  bed.workbench.edit({
    sheetId: bed.snapshot.activeSheetId,
    row: 1,
    column: 0,
    values: [['x']],
    kind: 'type',
  });
const call = (bed: AddOnBed) => bed.workbench.callServer('rpc', ['{"method":"getSession"}']);
const menu = (functionName: string) => (bed: AddOnBed) => bed.workbench.runMenu(functionName);
const open = (bed: AddOnBed) => bed.workbench.open();

describe('The workbench refuses in Google’s words', () => {
  interface Break {
    readonly what: string;
    readonly change: (addOn: BuiltAddOn) => BuiltAddOn;
    readonly act: (bed: AddOnBed) => Outcome;
    readonly text: string;
    readonly options?: BedOptions;
  }
  const service = (what: string, statement: string, text: string): Break => ({
    what,
    change: inside('openMap', statement),
    act: menu('openMap'),
    text,
  });
  const breaks: readonly Break[] = [
    service(
      'rows of another width',
      `${SHEET}.getRange(1, 1, 1, 2).setValues([[1]]);`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ),
    service(
      'fewer rows than the range has',
      `${SHEET}.getRange(1, 1, 3, 1).setValues([[1]]);`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    ),
    service(
      'reading beyond the grid',
      `${SHEET}.getRange(1, 1, 5000, 1).getValues();`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ),
    service(
      'a range of no rows',
      `${SHEET}.getRange(2, 1, 0, 1);`,
      'The number of rows in the range must be at least 1.',
    ),
    service(
      'a sheet name that is taken',
      "SpreadsheetApp.getActiveSpreadsheet().insertSheet('sheet1');",
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ),
    service(
      'openById',
      "SpreadsheetApp.openById('x');",
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}/spreadsheets`,
    ),
    service(
      'a cache value over 100 kB',
      "CacheService.getDocumentCache().put('k', new Array(200000).join('x'));",
      'Argument too large: value',
    ),
    service(
      'a property over 9 kB',
      "PropertiesService.getDocumentProperties().setProperty('k', new Array(9300).join('x'));",
      'Argument too large: value',
    ),
    service(
      'an entry its rule rejects',
      `var range = ${SHEET}.getRange('A1'); range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()); range.setValue('b'); SpreadsheetApp.flush();`,
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    ),
    service(
      'an argument of another type',
      `${SHEET}.getRange('A1').setNotes('x');`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ),
    service(
      'metadata on a single cell',
      `${SHEET}.getRange('A1').addDeveloperMetadata('k', 'v');`,
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    ),
    service(
      'a method that no sheet has',
      `${SHEET}.getTable();`,
      'not implemented in the workbench: Sheet.getTable',
    ),
    service('a timer', 'setTimeout(function () {}, 10);', 'setTimeout is not defined'),
    service(
      'a pattern of another language',
      "Utilities.formatDate(new Date(), 'GMT', 'yyyy-MM-ddTHH');",
      "Illegal pattern character 'T'",
    ),
    {
      what: 'a sidebar opened from an edit',
      change: inside('onEdit', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));"),
      act: edit,
      text: `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}/script.container.ui`,
    },
    {
      what: 'the person’s address asked for in an edit',
      change: inside('onEdit', 'Session.getActiveUser().getEmail();'),
      act: edit,
      text: 'You do not have permission to call Session.getActiveUser.',
    },
    {
      what: 'properties read before the add-on was used',
      change: inside('onOpen', 'PropertiesService.getDocumentProperties();'),
      act: open,
      text: 'You do not have permission to call getDocumentProperties',
      options: { openedAs: 'NONE' },
    },
    {
      what: 'the document read before the add-on was used',
      change: inside('onOpen', 'SpreadsheetApp.getActiveSpreadsheet();'),
      act: open,
      text: 'You do not have permission to call getActiveSpreadsheet',
      options: { openedAs: 'NONE' },
    },
    {
      what: 'a sidebar without its scope',
      change: withManifest((manifest) => ({
        ...manifest,
        oauthScopes: [`${AUTH}/spreadsheets.currentonly`],
      })),
      act: menu('openMap'),
      text: `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}/script.container.ui`,
    },
    {
      what: 'a server function whose name ends in _',
      change: (addOn) => withCode(addOn, 'function rpc(e){', () => 'function rpc_(e){'),
      act: (bed) => bed.workbench.callServer('rpc_', ['{}']),
      text: 'Script function not found: rpc_',
    },
    {
      what: 'a menu item whose function is gone',
      change: (addOn) => withCode(addOn, 'function openMap(e){', () => 'function openMapp(e){'),
      act: menu('openMap'),
      text: 'Script function not found: openMap',
    },
    {
      what: 'a dialog from a cell’s formula',
      change: below(
        '/** @customfunction */\nfunction SCORE() { return SpreadsheetApp.getUi().createMenu("x") && 1; }',
      ),
      act: (bed) => bed.workbench.callCustomFunction('SCORE', []),
      text: 'Cannot call SpreadsheetApp.getUi() from this context.',
    },
    {
      what: 'a module',
      change: below('export const a = 1;'),
      act: call,
      text: "Unexpected token 'export'",
    },
  ];

  test.each(breaks)('$what', ({ change, act, text, options = {} }) => {
    const broken = change(whole);
    expect(broken).not.toEqual(whole);
    const { addOn: _whole, ...rest } = options;
    const bed = new BrokenBed({ ...rest, addOn: broken });
    const outcome = act(bed);
    if (outcome.state !== 'failed') throw new Error('It was not refused.');
    // The add-on words what it did not expect; Google's own words are then in its log.
    expect([outcome.message, ...outcome.record.log].join('\n')).toContain(text);
  });

  test.each([edit, call, open, menu('openMap')])('nothing where nothing is broken', (act) => {
    expect(act(new AddOnBed()).state).toBe('done');
  });
});

/** A bed whose add-on may fail already when the spreadsheet is opened. */
class BrokenBed extends AddOnBed {
  protected override opened(): void {
    this.workbench.open();
  }
}

describe('google.script.run delivers nothing of', () => {
  test.each([
    ['a Date in a result', 'return { ok: true, data: new Date(0) };'],
    ['a Date deep in a list', 'return [{ at: [new Date(0)] }];'],
    ['undefined', 'return undefined;'],
  ])('%s, and every journey notices', (_what, statement) => {
    const bed = new AddOnBed({ addOn: inside('rpc', statement)(whole) });
    expect(bed.workbench.callServer('rpc', ['{}'])).toMatchObject({ state: 'done', value: null });
    expect(() => bed.ask('getSession', {})).toThrow();
  });

  test.each([
    ['a Map', 'return new Map([["a", 1]]);', {}],
    ['an object with a method', 'return { a: 1, b: undefined };', { a: 1, b: null }],
  ])('what %s holds beyond plain values', (_what, statement, arrives) => {
    const bed = new AddOnBed({ addOn: inside('rpc', statement)(whole) });
    expect(bed.workbench.callServer('rpc', ['{}'])).toMatchObject({ state: 'done', value: arrives });
    expect(() => bed.ask('getSession', {})).toThrow();
  });
});
