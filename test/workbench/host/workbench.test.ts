import { createBench, evaluate, failureOf } from './bench';

describe('a menu command', () => {
  it('runs a global function of the bundle with full authority', () => {
    const { workbench } = createBench(`
      function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange('A3').setValue('Bob'); }
    `);
    const outcome = workbench.runMenu('write');
    expect(outcome).toMatchObject({ state: 'done', record: { entryPoint: 'write', authMode: 'FULL' } });
    expect(workbench.snapshot().sheets[0]?.cells[2]?.[0]).toEqual({ value: 'Bob' });
    expect(workbench.executions).toHaveLength(1);
  });

  it('fails when the function is missing or private', () => {
    const { workbench } = createBench('function hidden_() {}');
    expect(failureOf(workbench.runMenu('absent'))).toBe('Script function not found: absent');
    expect(failureOf(workbench.runMenu('hidden_'))).toBe('Script function not found: hidden_');
  });
});

describe('opening the document', () => {
  it('platform 3.1: runs onOpen, whose menu reaches the front', () => {
    const { workbench, menus } = createBench(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Start ' + e.authMode, 'start').addSeparator()
          .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'help')).addToUi();
      }`);
    expect(workbench.open()).toMatchObject({ state: 'done', record: { authMode: 'LIMITED' } });
    expect(menus).toEqual([
      {
        name: 'Add-on',
        entries: [
          { caption: 'Start LIMITED', functionName: 'start' },
          { caption: '', separator: true },
          { caption: 'More', entries: [{ caption: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });
});

describe('installing the add-on', () => {
  it('platform 3.2: runs onInstall with full authority', () => {
    const { workbench, surfaces } = createBench(`function onInstall(e) {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(String(e.authMode))) }`);
    expect(workbench.install()).toMatchObject({ state: 'done', record: { authMode: 'FULL' } });
    expect(surfaces).toMatchObject([{ kind: 'sidebar', html: 'FULL' }]);
  });
});

describe('a call from the client', () => {
  it('platform 1.3: delivers what a promise resolves to', () => {
    expect(evaluate('return new Promise((resolve) => resolve("ok"))')).toBe('ok');
  });

  it('returns the cells of a range', () => {
    expect(evaluate('return SpreadsheetApp.getActiveSheet().getDataRange().getValues()')).toEqual([
      ['Name', 'Score'],
      ['Ada', 7],
    ]);
  });
});
