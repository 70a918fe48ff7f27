import { createBench, failureOf, resultOf } from './bench';

const CODE = `
  function book() { return SpreadsheetApp.getActiveSpreadsheet() }
  function f() {
    const ui = SpreadsheetApp.getUi();
    const range = book().getSheetByName('Data').getRange('A3');
    range.setValue('before'); SpreadsheetApp.flush();
    book().toast('working');
    PropertiesService.getUserProperties().setProperty('asked', 'yes');
    CacheService.getUserCache().put('asked', 'yes');
    const lock = LockService.getDocumentLock(); lock.waitLock(10);
    ui.showSidebar(HtmlService.createHtmlOutput('<p>side</p>'));
    const first = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
    if (first !== ui.Button.YES) return 'no ' + first;
    const second = ui.prompt('Name?');
    range.setValue(second.getResponseText());
    return [String(first), String(second.getSelectedButton()), second.getResponseText()];
  }`;

describe('a question to a person', () => {
  it('is answered at once by a front that can', () => {
    const { workbench, questions } = createBench(CODE, {
      answers: [{ button: 'YES' }, { button: 'OK', text: 'Bob' }],
    });
    expect(resultOf(workbench.callServer('f', []))).toEqual(['YES', 'OK', 'Bob']);
    expect(questions).toEqual([
      { kind: 'alert', title: 'Title', message: 'Sure?', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', message: 'Name?', buttons: 'OK' },
    ]);
  });

  it('suspends the script and undoes all it did so far', () => {
    const bench = createBench(CODE);
    const { workbench } = bench;
    const before = workbench.snapshot();
    workbench.takeChanges();
    expect(workbench.callServer('f', [])).toEqual({
      state: 'suspended',
      question: { kind: 'alert', title: 'Title', message: 'Sure?', buttons: 'YES_NO' },
    });
    expect(workbench.snapshot()).toEqual(before);
    expect(workbench.takeChanges()).toEqual({ structure: false, cells: [] });
    expect([...bench.surfaces, ...bench.toasts, ...bench.records]).toEqual([]);
    expect(workbench.locks.acquire('document', {}, 0)).toBe(true);
  });

  it('continues from the start with the answers so far', () => {
    const bench = createBench(CODE);
    const { workbench } = bench;
    workbench.callServer('f', []);
    expect(workbench.answer({ button: 'YES' })).toMatchObject({
      state: 'suspended',
      question: { kind: 'prompt', message: 'Name?' },
    });
    expect(resultOf(workbench.answer({ button: 'OK', text: 'Eve' }))).toEqual(['YES', 'OK', 'Eve']);
    expect(workbench.snapshot().sheets[0]?.cells[2]?.[0]?.value).toBe('Eve');
    expect(workbench.snapshot().stores).toEqual({ user: { asked: 'yes' } });
    expect(bench.surfaces).toHaveLength(1);
    expect(bench.toasts).toEqual(['working']);
    expect(bench.records).toHaveLength(1);
    expect(() => workbench.answer({ button: 'OK' })).toThrow('No question is open');
  });

  it('takes a closed window for an answer', () => {
    const { workbench } = createBench(CODE);
    workbench.callServer('f', []);
    expect(resultOf(workbench.answer({ button: 'CLOSE' }))).toBe('no CLOSE');
  });

  it('cannot be swallowed by the script', () => {
    const { workbench, records } = createBench(`function f() {
      const sheet = SpreadsheetApp.getActiveSheet();
      try { SpreadsheetApp.getUi().alert('a') } catch (e) {}
      try { sheet.getRange('A3').setValue('after') } catch (e) {}
      return 'went on' }`);
    expect(workbench.runMenu('f').state).toBe('suspended');
    expect(workbench.snapshot().sheets[0]?.cells[2]).toBeUndefined();
    expect(records).toEqual([]);
    expect(workbench.answer({ button: 'OK' }).state).toBe('done');
  });

  it('comes again with the same identifiers', () => {
    const { workbench } = createBench(
      'function f() { SpreadsheetApp.getUi().alert(Utilities.getUuid()); return 1 }',
    );
    expect(workbench.callServer('f', []).state).toBe('suspended');
    expect(resultOf(workbench.answer({ button: 'OK' }))).toBe(1);
  });

  it('fails when the script asks something else the second time', () => {
    const { workbench } = createBench('function f() { SpreadsheetApp.getUi().alert(String(Math.random())) }');
    workbench.runMenu('f');
    expect(failureOf(workbench.answer({ button: 'OK' }))).toContain('asked another question');
  });

  it('leaves other edits alone while it is open', () => {
    const { workbench } = createBench(`
      function ask() { SpreadsheetApp.getUi().alert('a'); return SpreadsheetApp.getActiveSheet().getRange('A4').getValue() }
      function other() { SpreadsheetApp.getActiveSheet().getRange('A4').setValue('other') }`);
    workbench.callServer('ask', []);
    workbench.runMenu('other');
    expect(resultOf(workbench.answer({ button: 'OK' }))).toBe('other');
  });
});
