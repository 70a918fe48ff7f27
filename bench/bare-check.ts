/** Runs in a runtime that holds ECMAScript only: the check beside two other ways to look at the same rows, the scores, the portfolio. */

import { z } from 'zod/mini';
import { decodeCell } from '../src/domain/cells/decode-cell';
import { type CheckInput, createCheckContext } from '../src/domain/check/check-context';
import { checkTables, lookUpTables } from '../src/domain/check/check-tables';
import { checkWorkbook } from '../src/domain/check/check-workbook';
import { buildPortfolio } from '../src/domain/portfolio/build-portfolio';
import { judgeRobustness } from '../src/domain/score/robustness';
import { scoreAccounts } from '../src/domain/score/score-accounts';
import type { ChoiceLabels, RawCell, RawTable } from '../src/domain/table';
import { foldText } from '../src/domain/text/fold';
import type { Column } from '../src/schema/column';
import { columnsOf, type SheetKey, sheetKeys, workbook } from '../src/schema/workbook';
import { labelsIn, type PlainWorkbook, readerOf, tablesIn } from './plain-workbook';

let tables: ReadonlyMap<SheetKey, RawTable> = new Map();
let labels: ChoiceLabels = new Map();
let decoded: CheckInput = {};

function load(json: string): void {
  // Written by the benchmark.
  const plain = JSON.parse(json) as PlainWorkbook;
  tables = tablesIn(plain);
  labels = labelsIn(plain);
}

/** @returns rows */
function decode(): number {
  decoded = checkTables(readerOf(tables), labels);
  return Object.values(decoded).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** @returns issues */
const check = (): number => checkWorkbook(decoded, { today: '2026-11-21', number: () => 5 }).length;

/** Each cell by itself, each reference by going through the rows of the sheet it names. */
function cellByCell(): number {
  let issues = 0;
  for (const [sheet, table] of tables) {
    for (const cells of table.cells) {
      for (const column of columnsOf(sheet)) {
        const cell = cells[table.columnIndexes.get(column.key) ?? -1] ?? '';
        if (cell === '') continue;
        if (decodeCell(cell, column, labels).problem) issues += 1;
        if (column.kind === 'reference' && !isListed(String(cell), column.target)) issues += 1;
      }
    }
  }
  return issues;
}

function isListed(name: string, target: SheetKey): boolean {
  const table = tables.get(target);
  const index = table?.columnIndexes.get(workbook[target].nameColumn) ?? -1;
  const folded = foldText(name);
  return table?.cells.some((cells) => foldText(String(cells[index] ?? '')) === folded) ?? true;
}

function typeOf(column: Column): z.ZodMiniType {
  switch (column.kind) {
    case 'email':
      return z.optional(z.email());
    case 'link':
      return z.optional(z.url());
    case 'choice':
      return z.optional(z.enum([...(labels.get(column.choices)?.keys() ?? [])]));
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
      return z.optional(z.number().check(z.gte(column.minimum ?? -Infinity)));
    default:
      return column.required ? z.string().check(z.minLength(1)) : z.optional(z.unknown());
  }
}

/** Cells only, as zod validates objects: no reference, repeat, reporting line or rule of the method. */
function zodAlone(): number {
  let issues = 0;
  for (const sheet of sheetKeys) {
    const table = tables.get(sheet);
    if (!table) continue;
    const columns = columnsOf(sheet);
    const type = z.object(Object.fromEntries(columns.map((column) => [column.key, typeOf(column)])));
    for (const cells of table.cells) {
      const row: Record<string, unknown> = {};
      for (const column of columns) {
        const cell = cells[table.columnIndexes.get(column.key) ?? -1] ?? '';
        if (cell !== '') row[column.key] = column.kind === 'choice' ? foldText(String(cell)) : cell;
      }
      const result = z.safeParse(type, row);
      if (!result.success) issues += result.error.issues.length;
    }
  }
  return issues;
}

const criteria = Array.from({ length: 5 }, (_, index) => ({
  id: `c${index}`,
  name: `Criterion ${index}`,
  weight: index + 1,
}));
/** Ratings from 1 to 10 that look like chance, the same on every run. */
const rated = Array.from({ length: 1000 }, (_, row) => ({
  account: `Account ${row}`,
  potential: null,
  ratings: new Map(
    criteria.map(({ id, weight }) => [id, 1 + (((row * 7919 + weight * weight * 104_729) % 1009) % 10)]),
  ),
}));
const limits = { cap: 10, minimumScore: 6 };

/** @returns ranked accounts */
const scores = (): number =>
  scoreAccounts(criteria, rated, limits).filter(({ rank }) => rank !== null).length;

/** @returns key accounts that stay key whatever the weights */
const robustness = (): number => judgeRobustness(criteria, rated, limits).safe;

/** Sheets of a portfolio, each row by column key. */
const sheets: Partial<Record<SheetKey, readonly Readonly<Record<string, RawCell>>[]>> = {
  accounts: rated.map(({ account }, index) => ({
    name: account,
    region: `Region ${index % 12}`,
    accountManager: `Seller ${index % 100}`,
    revenue: index * 100,
    costToServe: 50 + index,
  })),
  team: Array.from({ length: 100 }, (_, index) => ({ name: `Seller ${index}` })),
  contacts: Array.from({ length: 10_000 }, (_, index) => ({
    name: `Person ${index}`,
    account: `Account ${index % 1000}`,
    coverage: 'briefContact',
    ourPerson: `Seller ${index % 100}`,
  })),
  roles: Array.from({ length: 2000 }, (_, index) => ({
    holder: `Person ${index}`,
    account: `Account ${index % 1000}`,
    role: 'decisionMaker',
    support: 'supporter',
  })),
};
const portfolioTables = new Map<SheetKey, RawTable>();

/** Lays the portfolio out as it is read from a spreadsheet. */
function gather(): void {
  for (const [sheet, rows] of Object.entries(sheets)) {
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    // The keys of the sheets above.
    portfolioTables.set(sheet as SheetKey, {
      sheet: sheet as SheetKey,
      columnIndexes: new Map(keys.map((key, index) => [key, index])),
      headers: new Map(),
      cells: rows.map((row) => keys.map((key) => row[key] ?? '')),
    });
  }
}

/** @returns accounts whose relationship is known, from the cells as they were read */
function portfolio(): number {
  const lookedUp = lookUpTables(portfolioTables.keys(), readerOf(portfolioTables), labels);
  const surroundings = { today: '2026-11-21', number: () => 10 };
  const { offPicture } = buildPortfolio(createCheckContext(lookedUp, [], [], surroundings));
  return offPicture.filter(({ isKnown }) => isKnown).length;
}

Object.assign(globalThis, {
  bench: { load, decode, check, cellByCell, zodAlone, scores, robustness, gather, portfolio },
});
