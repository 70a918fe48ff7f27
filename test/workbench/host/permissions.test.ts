import { createPermissionCheck } from '../../../workbench/google/host/permissions';
import { createBench, failureOf, MANIFEST, resultOf } from './bench';

const AUTH = 'https://www.googleapis.com/auth/';

describe('the manifest', () => {
  const attempt = (change: object) => () => createBench('', { manifest: { ...MANIFEST, ...change } });

  it.each([
    ['no V8', { runtimeVersion: 'DEPRECATED_ES5' }, 'runtimeVersion'],
    ['an addOns block', { addOns: {} }, 'addOns'],
    ['no scopes', { oauthScopes: undefined }, 'oauthScopes'],
    ['no time zone', { timeZone: undefined }, 'timeZone'],
  ])('platform 3.6: is refused with %s', (_name, change, message) => {
    expect(attempt(change)).toThrow(message);
    expect(attempt({})).not.toThrow();
  });
});

describe('a command whose manifest lacks a scope', () => {
  const check = (call: string, oauthScopes: readonly string[], message: string): void => {
    const { workbench } = createBench(`function f() { ${call} }`, { manifest: { ...MANIFEST, oauthScopes } });
    expect(failureOf(workbench.runMenu('f'))).toBe(`Exception: ${message}`);
  };

  it('platform 2.2: is refused a sidebar without container.ui', () => {
    check(
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      [`${AUTH}spreadsheets.currentonly`],
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    );
  });

  it('platform 3.5: is refused other files under currentonly', () => {
    for (const method of ['openById', 'openByUrl', 'create', 'open']) {
      check(
        `SpreadsheetApp.${method}("x")`,
        MANIFEST.oauthScopes,
        `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: ${AUTH}spreadsheets`,
      );
    }
  });

  it('platform 3.5: is refused the document itself without any spreadsheet scope', () => {
    check(
      'SpreadsheetApp.getActiveSpreadsheet()',
      [],
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
  });

  it.each([
    ['Session.getActiveUser', 'userinfo.email'],
    ['DriveApp.getFiles', 'drive'],
    ['UrlFetchApp.fetch', 'script.external_request'],
    ['ScriptApp.newTrigger', 'script.scriptapp'],
    ['DocumentApp.create', 'documents'],
  ])('platform 3.5: is refused %s', (name, scope) => {
    check(
      `${name}("x")`,
      MANIFEST.oauthScopes,
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${AUTH}${scope}`,
    );
  });

  it('is told of a service that its scopes allow and the workbench lacks', () => {
    check('DriveApp.getFiles()', [`${AUTH}drive`], 'not implemented in the workbench: DriveApp.getFiles');
  });
});

describe('onOpen in AuthMode NONE', () => {
  const open = (body: string) => {
    const bench = createBench(`function onOpen(e) { ${body} }`, { openedAs: 'NONE' });
    return { ...bench, outcome: bench.workbench.open() };
  };

  it('platform 3.1: builds the menu', () => {
    const { outcome, menus } = open(`
      if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode ' + e.authMode);
      SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();`);
    expect(outcome).toMatchObject({ state: 'done', record: { authMode: 'NONE' } });
    expect(menus).toHaveLength(1);
  });

  it.each([
    ['PropertiesService.getDocumentProperties()', 'getDocumentProperties'],
    ['PropertiesService.getUserProperties()', 'getUserProperties'],
    ['SpreadsheetApp.getActiveSpreadsheet()', 'getActiveSpreadsheet'],
    ['e.source.getName()', 'getName'],
    ['LockService.getDocumentLock()', 'getDocumentLock'],
    ['CacheService.getUserCache()', 'getUserCache'],
  ])('platform 3.1: is refused %s', (call, method) => {
    expect(failureOf(open(call).outcome)).toBe(`Exception: You do not have permission to call ${method}`);
  });

  it('platform 3.2: hears of no edit until the add-on was used in the document', () => {
    const { workbench } = createBench('function onEdit() { throw new Error("ran") } function use() {}', {
      openedAs: 'NONE',
    });
    const edit = { sheetId: 1, a1: 'A1', value: 'x' };
    expect(workbench.edited(edit).state).toBe('done');
    workbench.runMenu('use');
    expect(failureOf(workbench.edited(edit))).toBe('Error: ran');
  });
});

describe('a simple trigger in AuthMode LIMITED', () => {
  it.each([
    ['showSidebar', 'ui.showSidebar(page)'],
    ['showModalDialog', 'ui.showModalDialog(page, "t")'],
    ['showModelessDialog', 'ui.showModelessDialog(page, "t")'],
    ['alert', 'ui.alert("a")'],
    ['prompt', 'ui.prompt("a")'],
  ])('platform 3.1: may not %s', (method, call) => {
    const { workbench, surfaces, questions } = createBench(`function onOpen() {
      const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutput('x'); ${call} }`);
    expect(failureOf(workbench.open())).toBe(
      `Exception: You do not have permission to call Ui.${method}. Required permissions: ${AUTH}script.container.ui`,
    );
    expect([...surfaces, ...questions]).toEqual([]);
  });

  it('platform 3.1: uses the document and the properties', () => {
    const { workbench } = createBench(`function onOpen(e) {
      e.source.getSheetByName('Data').getRange('A5').setValue(e.user.getEmail() + 'seen');
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
    }`);
    expect(workbench.open().state).toBe('done');
    expect(workbench.snapshot().sheets[0]?.cells[4]?.[0]?.value).toBe('seen');
    expect(workbench.snapshot().stores).toEqual({ document: { k: 'v' } });
  });
});

describe('a custom function', () => {
  const CODE = `
    /**
     * Doubles.
     * @customfunction
     */
    function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((v) => v * 2)) : value * 2 }
    /** Not for cells. */
    function other(call) { return new Function('return ' + call)() }
    /** @customfunction */
    function HIDDEN_() {}`;
  const { workbench } = createBench(CODE);

  it('platform 1.4: is listed by its comment', () => {
    expect(workbench.customFunctions).toEqual(['DOUBLE']);
  });

  it('platform 3.4: takes values and grids and returns them', () => {
    expect(resultOf(workbench.callCustomFunction('DOUBLE', [2]))).toBe(4);
    expect(
      resultOf(
        workbench.callCustomFunction('DOUBLE', [
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(failureOf(workbench.callCustomFunction('HIDDEN_', []))).toContain('not found');
  });

  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange("B2").getValue()', 7],
    ['Utilities.formatString("%s", 1)', '1'],
    ['LockService.getDocumentLock().tryLock(0)', true],
    ['CacheService.getScriptCache().get("none")', null],
    ['PropertiesService.getDocumentProperties().getKeys().length', 0],
  ])('platform 3.4: may call %s', (call, expected) => {
    expect(resultOf(workbench.callCustomFunction('other', [call]))).toBe(expected);
  });

  it.each([
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
      'You do not have permission to call setValue',
    ],
    ['SpreadsheetApp.getActiveSheet().appendRow([1])', 'You do not have permission to call appendRow'],
    ['SpreadsheetApp.openById("x")', 'You do not have permission to call openById'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['Session.getActiveUserLocale()', 'You do not have permission to call Session service.'],
    ['GmailApp.sendEmail()', 'You do not have permission to call Gmail service.'],
    [
      'PropertiesService.getUserProperties().setProperty("a", "b")',
      'You do not have permission to call setProperty',
    ],
  ])('platform 3.4: may not call %s', (call, message) => {
    expect(failureOf(workbench.callCustomFunction('other', [call]))).toBe(`Exception: ${message}`);
  });
});

describe('the permission check', () => {
  it('lets everything through that needs nothing', () => {
    const permit = createPermissionCheck('FULL', new Set());
    expect(() => permit('Utilities.getUuid')).not.toThrow();
    expect(() => permit('PropertiesService.getUserProperties')).not.toThrow();
  });
});
