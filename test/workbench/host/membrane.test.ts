import { evaluate } from './bench';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();';

/** What an expression in the script evaluates to, with `sheet` at hand. */
function check(expression: string, expected: unknown): void {
  expect(evaluate(`${SHEET} return ${expression}`)).toEqual(expected);
}

describe('a service object', () => {
  it('names what the workbench lacks, instead of ignoring it', () => {
    const attempt = (member: string) =>
      `(function () { try { ${member} } catch (e) { return String(e) } return 'nothing' })()`;
    check(
      attempt('sheet.getRange("A1").frobnicate()'),
      'Exception: not implemented in the workbench: Range.frobnicate',
    );
    check(attempt('sheet.frobnicate'), 'Exception: not implemented in the workbench: Sheet.frobnicate');
    check(attempt('SpreadsheetApp.Frob'), 'Exception: not implemented in the workbench: SpreadsheetApp.Frob');
    check(
      attempt('SpreadsheetApp.WrapStrategy.FOLD'),
      'Exception: not implemented in the workbench: SpreadsheetApp.WrapStrategy.FOLD',
    );
    check(attempt('sheet.name = 1'), 'Exception: not implemented in the workbench: Sheet.name = …');
  });

  it('hides the fields of its class', () => {
    check('"session" in sheet', false);
    check('Object.keys(sheet)', []);
  });

  it('can be printed, serialised, compared and returned from a promise', () => {
    check('String(sheet)', 'Sheet');
    check('sheet + ""', 'Sheet');
    check('JSON.stringify({ sheet })', '{"sheet":{}}');
    check('sheet.then === undefined', true);
    check('sheet.valueOf() === sheet', true);
    check('sheet instanceof Object', true);
    check('Promise.resolve(sheet).then((found) => found.getName())', 'Data');
  });

  it('hands out the same enum values every time', () => {
    check('SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP', true);
    check('String(ScriptApp.AuthMode.FULL) + ScriptApp.AuthMode.FULL.ordinal()', 'FULL3');
    check('ScriptApp.AuthMode.NONE == "NONE"', true);
  });

  it('takes other service objects as arguments', () => {
    check('(SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>")), "shown")', 'shown');
  });
});

describe('values crossing the membrane', () => {
  it('are of the script when they come in', () => {
    check('[] instanceof Array && sheet.getDataRange().getValues() instanceof Array', true);
    check('sheet.getDataRange().getValues()[0] instanceof Array', true);
    check('PropertiesService.getDocumentProperties().getProperties() instanceof Object', true);
    check('sheet.getRange.constructor === Function && sheet.getRange instanceof Function', true);
  });

  it('are dates of the script in both directions', () => {
    const script = `${SHEET}
      const range = sheet.getRange('C1').setValue(new Date(Date.UTC(2026, 0, 2)));
      const back = range.getValue();
      return [back instanceof Date, back.toISOString()];`;
    expect(evaluate(script)).toEqual([true, '2026-01-02T00:00:00.000Z']);
  });

  it('are copies: changing an array later changes no cell', () => {
    const script = `${SHEET}
      const rows = [['x', 'y']];
      sheet.getRange('A3:B3').setValues(rows);
      rows[0][0] = 'changed';
      return sheet.getRange('A3:B3').getValues();`;
    expect(evaluate(script)).toEqual([['x', 'y']]);
  });

  it("platform 5.2: are errors of the script named Exception, of Google's text", () => {
    const script = `${SHEET}
      try { sheet.getRange(0, 1) } catch (e) {
        return [String(e), e.name, e.message, e instanceof Error, e.constructor === Error];
      }`;
    expect(evaluate(script)).toEqual([
      'Exception: The starting row of the range is too small.',
      'Exception',
      'The starting row of the range is too small.',
      true,
      true,
    ]);
  });

  it('tell in their stack where the script stood, and nothing of the host', () => {
    const script = `try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return e.stack }`;
    const [head, ...frames] = String(evaluate(script)).split('\n');
    expect(head).toBe('Exception: The starting row of the range is too small.');
    expect(frames[0]).toContain('at f (Code.js:1:');
    expect(frames.filter((line) => /membrane|execution/i.test(line))).toEqual([]);
  });
});
