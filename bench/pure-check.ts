/** The check of a large portfolio by itself: time in the bare runtime, and the memory it holds. */

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import * as vm from 'node:vm';
import { build } from 'esbuild';
import { recognise } from '../src/domain/recognition';
import type { RawCell } from '../src/domain/table';
import { foldText } from '../src/domain/text/fold';
import { vocabularies } from '../src/schema/vocabularies';
import { sheetKeys } from '../src/schema/workbook';
import type { CellSnapshot, WorkbookSnapshot } from '../workbench/google/snapshot';
import { medianOf } from './measure';
import type { PlainWorkbook } from './plain-workbook';

export interface PureCosts {
  readonly rows: number;
  readonly issues: number;
  /** Milliseconds. */
  readonly decode: number;
  readonly check: number;
  /** The same once the engine knows the code. */
  readonly checkAgain: number;
  readonly cellByCell: number;
  readonly zodAlone: number;
  /** Of 1,000 accounts and 5 criteria. */
  readonly scores: number;
  readonly robustness: number;
  /** 1,000 accounts, 10,000 contacts. */
  readonly portfolio: number;
  /** Bytes that the decoded rows and the issues take. */
  readonly memory: number;
}

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** Days as the add-on reads them: with a format of their own, else they are numbers. */
const rawCell = ({ value = '', numberFormat = '' }: CellSnapshot = {}): RawCell =>
  typeof value === 'number' && numberFormat.includes('yy')
    ? { isoDay: new Date((value - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10) }
    : value;

/** @param readData reads a data file of the built add-on */
export function plainOf(snapshot: WorkbookSnapshot, readData: (name: string) => unknown): PlainWorkbook {
  const recognition = recognise(readData);
  const tables = snapshot.sheets.flatMap(({ name, cells }) => {
    const sheet = recognition.sheetKeyOf(name);
    if (!sheet) return [];
    const columns = Object.entries(cells[0] ?? {}).flatMap(([index, { value }]) => {
      const key = recognition.columnKeyOf(sheet, String(value ?? ''));
      return key ? [[key, Number(index)] as const] : [];
    });
    const width = Math.max(0, ...columns.map(([, index]) => index + 1));
    const filled = Object.entries(cells).filter(
      ([row, line]) => row !== '0' && Object.values(line).some(({ value }) => value !== undefined),
    );
    return [
      {
        sheet,
        columns,
        cells: filled.map(([, line]) => Array.from({ length: width }, (_, index) => rawCell(line[index]))),
      },
    ];
  });
  const labels = Object.entries(vocabularies).map(([vocabulary, keys]) => {
    const known = recognition.choiceLabels.get(vocabulary);
    return [vocabulary, known ? [...known] : keys.map((key) => [foldText(key), key] as const)] as const;
  });
  tables.sort((one, other) => sheetKeys.indexOf(one.sheet) - sheetKeys.indexOf(other.sheet));
  return { tables, labels: Object.fromEntries(labels) };
}

/** @param entry a file of the benchmarks that puts what it does into the global `bench` */
export async function bareCode(benchFolder: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(benchFolder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
  });
  return outputFiles[0]?.text ?? '';
}

async function heapUsed(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  // Realms must not find it.
  setFlagsFromString('--no-expose-gc');
  // What the workbooks before held is let go of a turn later.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

export async function measurePureCheck(
  benchFolder: string,
  snapshot: WorkbookSnapshot,
  readData: (name: string) => unknown,
): Promise<PureCosts> {
  const code = await bareCode(benchFolder, 'bare-check.ts');
  const json = JSON.stringify(plainOf(snapshot, readData));
  /** As in every execution, nothing has run before. */
  const fresh = (...before: readonly string[]) => {
    const context = vm.createContext({ json });
    vm.runInContext(code, context);
    for (const call of ['load(json)', ...before]) vm.runInContext(`bench.${call}`, context);
    return (call: string) => Number(vm.runInContext(`bench.${call}`, context));
  };
  const time = (call: string, ...before: readonly string[]) =>
    medianOf(
      () => fresh(...before),
      (run) => void run(call),
    );
  const run = fresh();
  const before = await heapUsed();
  const rows = run('decode()');
  const issues = run('check()');
  const memory = (await heapUsed()) - before;
  const slow = fresh();
  const started = performance.now();
  // Once: it takes many seconds.
  slow('cellByCell()');
  const cellByCell = performance.now() - started;
  return {
    rows,
    issues,
    memory,
    decode: await time('decode()'),
    check: await time('check()', 'decode()'),
    checkAgain: await time('check()', 'decode()', 'check()', 'check()'),
    cellByCell,
    zodAlone: await time('zodAlone()'),
    scores: await time('scores()'),
    robustness: await time('robustness()'),
    portfolio: await time('portfolio()', 'gather()'),
  };
}
