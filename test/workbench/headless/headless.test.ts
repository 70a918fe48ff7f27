import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Greet', 'greet').addItem('Fail', 'fail').addToUi();
}
function onEdit(e) {
  var cell = e.range;
  if (cell.getColumn() === 1) cell.offset(0, 1).setValue('seen ' + e.value);
}
function greet() {
  var ui = SpreadsheetApp.getUi();
  var name = ui.prompt('Greeting', 'Who?', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  if (ui.alert('Greeting', 'Really?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  SpreadsheetApp.getActiveSheet().getRange('C1').setValue(name.getResponseText());
  ui.alert('Done.');
}
function fail() { throw new Error('The plan has no accounts.'); }
function rpc(request) {
  var call = JSON.parse(request);
  if (call.method === 'listMethods') return JSON.stringify({ ok: true, data: ['listMethods', 'day'] });
  if (call.method === 'day') return JSON.stringify({ ok: true, data: Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy-MM-dd') });
  return JSON.stringify({ ok: false, code: 'NO', message: 'There is no such method.', remedy: 'Choose another.' });
}
`;
const MANIFEST = {
  timeZone: 'Etc/GMT',
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headless-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'people.csv'), 'id,name\n0012,=1+1\n0013,+48\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('build/headless.mjs'), '--add-on', folder, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function readDump(name: string): { sheets: Record<string, { values: unknown[][]; formulas: string[][] }> } {
  return JSON.parse(readFileSync(file(name), 'utf8'));
}

test('opens text files as text, or converted when told so', () => {
  const result = run(
    '--open',
    file('people.csv'),
    '--convert',
    '--open',
    file('people.csv'),
    '--dump',
    file('a.json'),
  );
  expect(result).toMatchObject({ status: 0, stdout: '' });
  expect(result.stderr).toContain('There is a sheet people already: the new one was added as people 2.');
  expect(result.stderr).not.toContain('guessed');
  const { sheets } = readDump('a.json');
  expect(Object.keys(sheets)).toEqual(['Sheet1', 'people', 'people 2']);
  expect(sheets.people?.values[1]).toEqual(['0012', '=1+1']);
  expect(sheets.people?.formulas[1]).toEqual(['', '']);
  expect(sheets['people 2']?.values[1]?.[0]).toBe(12);
  expect(sheets['people 2']?.formulas[1]).toEqual(['', '=1+1']);
});

test('a guessed encoding is told, and can be chosen for the next text file', () => {
  writeFileSync(file('west.csv'), Uint8Array.of(0xc4, 0xe3, 0x2c, 0xba, 0xc3));
  const guessed = run('--open', file('west.csv'));
  expect(guessed).toMatchObject({ status: 0, stdout: '' });
  expect(guessed.stderr).toMatch(/\(guessed\).*\n.*If names look wrong.*--encoding/);
  const chosen = run('--encoding', 'gbk', '--open', file('west.csv'), '--dump', file('w.json'));
  expect(chosen.stderr).toBe(`${file('west.csv')} was read as GBK, delimiter ,.\n`);
  expect(readDump('w.json').sheets.west?.values).toEqual([['你', '好']]);
});

test('edits raise onEdit, and a saved workbook opens again', () => {
  const saved = run('--edit', 'Sheet1!A2', '2026-01-31', '--save', file('b.xlsx'));
  expect(saved).toMatchObject({ status: 0, stderr: '' });
  expect(run('--open', file('b.xlsx'), '--dump', file('b.json')).status).toBe(0);
  const { sheets } = readDump('b.json');
  expect(sheets.Sheet1?.values[1]?.[0]).toBe('2026-01-31');
  expect(sheets.Sheet1?.values[1]?.[1]).toMatch(/^seen /);
});

test('answers questions in order and tells what was asked', () => {
  const result = run('--answer', 'Ada', '--answer', 'YES', '--menu', 'greet', '--dump', file('c.json'));
  expect(result.status).toBe(0);
  expect(result.stderr).toContain('Really? → YES');
  expect(result.stderr).toContain('Done.');
  expect(readDump('c.json').sheets.Sheet1?.values[0]?.[2]).toBe('Ada');
});

test('a question without an answer ends the run with what to do', () => {
  const result = run('--answer', 'Ada', '--menu', 'greet');
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/asks: .*Really\?\nPut --answer with YES or NO before the step that asks\./);
});

test('server calls print their envelope on one line, and a failed one fails the run', () => {
  const day = run('--today', '2026-01-31', '--rpc', 'day', '{}');
  expect(day).toMatchObject({ status: 0, stdout: '{"ok":true,"data":"2026-01-31"}\n' });
  const failed = run('--rpc', 'nothing', '{}');
  expect(failed.status).toBe(1);
  expect(JSON.parse(failed.stdout)).toMatchObject({ ok: false });
  expect(failed.stderr).toBe('There is no such method. Choose another.\n');
});

test('statistics are one line of JSON for each execution', () => {
  const { stdout } = run('--edit', 'Sheet1!A1', 'x', '--stats');
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ entryPoint }) => entryPoint)).toEqual(['onOpen', 'onEdit']);
  expect(Object.keys(records[1])).toEqual([
    'entryPoint',
    'serviceCalls',
    'reads',
    'writes',
    'roundTrips',
    'milliseconds',
  ]);
});

test('failures are sentences, with 1 for steps and 2 for a command line not understood', () => {
  const script = run('--menu', 'fail');
  expect(script.status).toBe(1);
  expect(script.stderr).toContain('The plan has no accounts.');
  const missing = run('--open', file('none.xlsx'));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/none\.xlsx cannot be read\. Check the path/);
  const sheet = run('--edit', 'Nowhere!A1', 'x');
  expect(sheet.stderr).toContain('There is no sheet Nowhere. The workbook has: Sheet1.');
  expect(run('--opne').status).toBe(2);
});

test('help lists menu items and server methods', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--encoding NAME');
  expect(stdout).toMatch(/greet +Greet\n/);
  expect(stdout).toMatch(/Server methods.*\n +listMethods\n +day\n/);
});
