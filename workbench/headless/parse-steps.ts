/** Reads the runner's command line into steps, or says what it does not understand. */

import { ENCODINGS, isEncoding } from '../files/encodings';
import { parseA1 } from '../google/values/a1';
import type { RunSettings, Step } from './steps';
import { UsageError } from './usage-error';

export interface CommandLine {
  readonly steps: readonly Step[];
  readonly settings: RunSettings;
}

const OPERANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['--open', ['FILE']],
  ['--convert', []],
  ['--encoding', ['NAME']],
  ['--menu', ['FUNCTION']],
  ['--rpc', ['METHOD', 'JSON']],
  ['--edit', ['SHEET!A1', 'VALUE']],
  ['--answer', ['TEXT']],
  ['--dump', ['FILE.json']],
  ['--save', ['FILE.xlsx']],
  ['--stats', []],
  ['--locale', ['xx_XX']],
  ['--time-zone', ['ZONE']],
  ['--today', ['YYYY-MM-DD']],
  ['--add-on', ['FOLDER']],
  ['--help', []],
]);

/** Throws `UsageError` for unknown steps, missing operands and operands of the wrong form. */
export function parseSteps(args: readonly string[]): CommandLine {
  const steps: Step[] = [];
  let settings: RunSettings = { locale: 'en_US', timeZone: 'Etc/GMT', addOnFolder: 'dist', help: false };
  for (let at = 0; at < args.length; ) {
    const name = args[at] ?? '';
    const expected = OPERANDS.get(name);
    if (expected === undefined) {
      throw new UsageError(`There is no step ${name}. Run with --help to see all steps.`);
    }
    const operands = args.slice(at + 1, at + 1 + expected.length);
    if (operands.length < expected.length) {
      throw new UsageError(`${name} needs ${expected.join(' and ')} behind it.`);
    }
    at += 1 + expected.length;
    const [first = '', second = ''] = operands;
    const step = readStep(name, first, second);
    if (step !== undefined) steps.push(step);
    else settings = { ...settings, ...readSetting(name, first) };
  }
  return { steps, settings };
}

function readStep(name: string, first: string, second: string): Step | undefined {
  switch (name) {
    case '--open':
      return { kind: 'open', file: first };
    case '--convert':
      return { kind: 'convert' };
    case '--encoding':
      if (!isEncoding(first)) {
        const labels = ENCODINGS.map(([label]) => label).join(', ');
        throw new UsageError(`${first} is not an encoding known here. Write one of: ${labels}.`);
      }
      return { kind: 'encoding', label: first };
    case '--menu':
      return { kind: 'menu', functionName: first };
    case '--rpc':
      return { kind: 'rpc', method: first, params: readJson(first, second) };
    case '--edit':
      return { kind: 'edit', ...readCell(first), value: second };
    case '--answer':
      return { kind: 'answer', text: first };
    case '--dump':
      return { kind: 'dump', file: first };
    case '--save':
      if (!/\.xlsx$/i.test(first)) {
        throw new UsageError(
          `--save writes Excel workbooks: give it a name that ends in .xlsx, not ${first}.`,
        );
      }
      return { kind: 'save', file: first };
    case '--stats':
      return { kind: 'stats' };
    default:
      return undefined;
  }
}

function readSetting(name: string, value: string): Partial<RunSettings> {
  switch (name) {
    case '--locale':
      if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(value)) {
        throw new UsageError(`${value} is not a locale. Write it like en_US or pl_PL.`);
      }
      return { locale: value };
    case '--time-zone':
      if (!isTimeZone(value)) {
        throw new UsageError(`${value} is not a time zone. Write it like Europe/Warsaw.`);
      }
      return { timeZone: value };
    case '--today':
      if (!isDay(value)) throw new UsageError(`${value} is not a day. Write it like 2026-01-31.`);
      return { today: value };
    case '--add-on':
      return { addOnFolder: value };
    default:
      return { help: true };
  }
}

function readJson(method: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `The parameters of --rpc ${method} are not JSON: ${text}. Write an object, such as '{"account":"Northwind"}'.`,
    );
  }
}

function readCell(text: string): { readonly sheetName: string; readonly cell: string } {
  const parsed = parseA1(text);
  if (parsed?.sheetName === undefined || parsed.area.rowCount !== 1 || parsed.area.columnCount !== 1) {
    throw new UsageError(`${text} is not a cell. Write it like Contacts!B2 or 'Account plans'!B2.`);
  }
  return { sheetName: parsed.sheetName, cell: text.slice(text.lastIndexOf('!') + 1) };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return Number.isFinite(instant.getTime()) && instant.toISOString().startsWith(text);
}
