import { parseSteps } from '../../../workbench/headless/parse-steps';
import { UsageError } from '../../../workbench/headless/usage-error';

function checkRefused(args: string[], message: RegExp): void {
  expect(() => parseSteps(args)).toThrow(UsageError);
  expect(() => parseSteps(args)).toThrow(message);
}

test('steps keep their order, settings may stand anywhere', () => {
  const { steps, settings } = parseSteps([
    '--open',
    'plan.xlsx',
    '--locale',
    'pl_PL',
    '--answer',
    '--not-a-step',
    '--menu',
    'setUp',
    '--edit',
    "'Account plans'!B2",
    '',
    '--rpc',
    'getMap',
    '{"account":"Northwind"}',
    '--today',
    '2026-01-31',
    '--save',
    'out.XLSX',
  ]);
  expect(steps).toEqual([
    { kind: 'open', file: 'plan.xlsx' },
    { kind: 'answer', text: '--not-a-step' },
    { kind: 'menu', functionName: 'setUp' },
    { kind: 'edit', sheetName: 'Account plans', cell: 'B2', value: '' },
    { kind: 'rpc', method: 'getMap', params: { account: 'Northwind' } },
    { kind: 'save', file: 'out.XLSX' },
  ]);
  expect(settings).toEqual({
    locale: 'pl_PL',
    timeZone: 'Etc/GMT',
    today: '2026-01-31',
    addOnFolder: 'dist',
    help: false,
  });
});

test('what is not understood is refused with how to write it', () => {
  checkRefused(['--opne', 'x'], /no step --opne.*--help/);
  checkRefused(['--rpc', 'getMap'], /--rpc needs METHOD and JSON/);
  checkRefused(['--rpc', 'getMap', '{account:1}'], /not JSON.*'\{"account"/);
  checkRefused(['--encoding', 'klingon'], /klingon is not an encoding.*utf-8,.*gbk/);
  checkRefused(['--edit', 'B2', 'x'], /B2 is not a cell/);
  checkRefused(['--edit', 'A!B2:C3', 'x'], /not a cell/);
  checkRefused(['--save', 'x.csv'], /ends in \.xlsx/);
  checkRefused(['--today', '2026-02-30'], /not a day/);
  checkRefused(['--time-zone', 'Mars/Base'], /not a time zone/);
  checkRefused(['--locale', 'polish'], /not a locale/);
});
