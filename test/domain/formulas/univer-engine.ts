/** Runs in a process of its own: computes sheets with the workbench's formula engine, from standard input to standard output. */

import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import { readFileSync, writeFileSync } from 'node:fs';
import { type ICellData, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaEnglish from '@univerjs/sheets-formula/locale/en-US';
import type { Grid, GridCell } from './random-matrices';

const BOOLEAN = 3;

const cellOf = (value: GridCell): ICellData => {
  if (typeof value === 'boolean') return { v: Number(value), t: BOOLEAN };
  if (typeof value === 'number') return { v: value, t: 2 };
  return value.startsWith('=') ? { f: value } : { v: value, t: 1 };
};

async function compute(grid: Grid): Promise<Grid> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnglish, formulaEnglish) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const api = FUniver.newAPI(univer);
  const done = new Promise<void>((resolve) => api.getFormula().calculationEnd(() => resolve()));
  const names = Object.keys(grid);
  const sheets = Object.entries(grid).map(([name, rows]) => {
    const filled = rows.map((row) => row.map((value) => (value === '' ? undefined : cellOf(value))));
    const cellData = Object.fromEntries(
      filled.map((row, index) => [
        index,
        Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell] as const] : []))),
      ]),
    );
    return [name, { id: name, name, cellData, rowCount: rows.length + 100, columnCount: 30 }] as const;
  });
  const book = api.createWorkbook({ id: 'book', sheetOrder: names, sheets: Object.fromEntries(sheets) });
  await done;
  // The results are written right after the notice.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return Object.fromEntries(
    names.map((name) => {
      const cells = book.getSheetByName(name)?.getSheet().getCellMatrix();
      return [
        name,
        (grid[name] ?? []).map((row, rowIndex) =>
          row.map((_, column) => {
            const cell = cells?.getValue(rowIndex, column);
            return cell?.t === BOOLEAN ? Boolean(cell.v) : (cell?.v ?? '');
          }),
        ),
      ];
    }),
  );
}

void compute(JSON.parse(readFileSync(0, 'utf8'))).then((shown) => {
  writeFileSync(1, JSON.stringify(shown));
  process.exit(0);
});
