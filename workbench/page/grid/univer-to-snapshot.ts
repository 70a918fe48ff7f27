/** Reads the grid back into the snapshot the model knows; what the grid cannot hold is taken over untouched. */

import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type {
  CellSnapshot,
  NamedRangeSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../google/snapshot';
import { areaFromA1 } from './area';
import { cellFromUniver } from './cell';
import type { GridChanges } from './change-log';
import { conditionalFormatsFromUniver } from './conditional-formats';
import { filterFromUniver, type StoredFilter } from './filters';
import { type Matrix, putCell } from './matrix';
import { readSheetFrame } from './sheet-frame';
import type { SheetIds } from './sheet-ids';
import { validationsFromUniver } from './validations';

/** The parts of Univer's workbook that are read; its own classes offer them. */
export interface GridWorkbook {
  readonly name: string;
  readonly activeSheet: string;
  readonly sheets: readonly GridSheet[];
  /** JSON texts by the plugin's name. */
  readonly resources: Readonly<Record<string, string>>;
}
export interface GridSheet {
  readonly data: IWorksheetData;
  style(cell: Nullable<ICellData>): Nullable<IStyleData>;
  formula(row: number, column: number, cell: ICellData): string | undefined;
}

/**
 * @param known the model's workbook, with everything already moved to where structural changes put it
 */
export function univerToSnapshot(
  grid: GridWorkbook,
  known: WorkbookSnapshot,
  changes: GridChanges,
  ids: SheetIds,
): WorkbookSnapshot {
  const knownSheets = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  const list = grid.sheets.map(({ data }) => ({ id: ids.toNumber(data.id), name: data.name }));
  const sheets = grid.sheets.map((gridSheet) => {
    const before = knownSheets.get(ids.toNumber(gridSheet.data.id));
    return readSheet(gridSheet, before, changes, grid.resources, list, ids);
  });
  const remaining = new Set(list.map(({ id }) => id));
  const metadata = known.metadata?.filter(
    ({ location }) => location.type === 'SPREADSHEET' || remaining.has(location.sheetId),
  );
  const namedRanges = changes.resources ? readNames(grid.resources, known, sheets) : known.namedRanges;
  return {
    ...known,
    name: grid.name,
    activeSheetId: ids.toNumber(grid.activeSheet),
    sheets,
    ...(metadata === undefined ? {} : { metadata }),
    ...(namedRanges === undefined ? {} : { namedRanges }),
  };
}

function readSheet(
  grid: GridSheet,
  before: SheetSnapshot | undefined,
  changes: GridChanges,
  resources: GridWorkbook['resources'],
  list: readonly { readonly id: number; readonly name: string }[],
  ids: SheetIds,
): SheetSnapshot {
  const { data } = grid;
  const known: SheetSnapshot = before ?? {
    id: ids.toNumber(data.id),
    name: data.name,
    rowCount: data.rowCount,
    columnCount: data.columnCount,
    cells: {},
  };
  const framed = readSheetFrame(data, known);
  const ruled = changes.resources || !before ? readRules(framed, data.id, resources, list) : framed;
  const isCheckbox = checkboxLookup(ruled);
  const isWhole = !before || changes.sheets.has(data.id);
  const cells = isWhole
    ? readAllCells(grid, known, isCheckbox)
    : readChangedCells(grid, known, changes.cells.get(data.id), isCheckbox);
  const noted = changes.resources || !before ? readNotes(cells, data.id, resources) : cells;
  return noted === ruled.cells ? ruled : { ...ruled, cells: noted };
}

type Cells = SheetSnapshot['cells'];
type CheckboxLookup = (row: number, column: number) => boolean;

function readAllCells(grid: GridSheet, known: SheetSnapshot, isCheckbox: CheckboxLookup): Cells {
  const cells: Matrix<CellSnapshot> = {};
  for (const [rowKey, row] of Object.entries(grid.data.cellData ?? {})) {
    const rowIndex = Number(rowKey);
    for (const columnKey of Object.keys(row ?? {})) {
      const column = Number(columnKey);
      const read = readOne(grid, known, rowIndex, column, isCheckbox);
      if (read) putCell(cells, rowIndex, column, read);
    }
  }
  // A cell with nothing but a note is not in the grid's own matrix.
  for (const [rowKey, row] of Object.entries(known.cells)) {
    for (const [columnKey, cell] of Object.entries(row)) {
      if (cell.note === undefined || cells[Number(rowKey)]?.[Number(columnKey)]) continue;
      putCell(cells, Number(rowKey), Number(columnKey), { note: cell.note });
    }
  }
  return cells;
}

function readChangedCells(
  grid: GridSheet,
  known: SheetSnapshot,
  changed: ReadonlyMap<number, ReadonlySet<number>> | undefined,
  isCheckbox: CheckboxLookup,
): Cells {
  if (!changed || changed.size === 0) return known.cells;
  const cells: Record<number, Readonly<Record<number, CellSnapshot>>> = { ...known.cells };
  for (const [rowIndex, columns] of changed) {
    const row: Record<number, CellSnapshot> = { ...known.cells[rowIndex] };
    for (const column of columns) {
      const read = readOne(grid, known, rowIndex, column, isCheckbox);
      if (read) row[column] = read;
      else delete row[column];
    }
    if (Object.keys(row).length > 0) cells[rowIndex] = row;
    else delete cells[rowIndex];
  }
  return cells;
}

function readOne(
  grid: GridSheet,
  known: SheetSnapshot,
  row: number,
  column: number,
  isCheckbox: CheckboxLookup,
): CellSnapshot | undefined {
  const cell = grid.data.cellData?.[row]?.[column];
  return cellFromUniver(
    {
      cell,
      style: grid.style(cell),
      formula: cell ? grid.formula(row, column, cell) : undefined,
      isCheckbox: isCheckbox(row, column),
    },
    known.cells[row]?.[column],
  );
}

/** Where a 1 or 0 in the grid means true or false. */
export function checkboxLookup(sheet: SheetSnapshot): CheckboxLookup {
  const areas = (sheet.validations ?? [])
    .filter(({ criteria, args }) => criteria === 'CHECKBOX' && args.length === 0)
    .flatMap((validation) => validation.areas);
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
}

function readRules(
  sheet: SheetSnapshot,
  gridId: string,
  resources: GridWorkbook['resources'],
  list: readonly { readonly id: number; readonly name: string }[],
): SheetSnapshot {
  const { validations: _, conditionalFormats: __, filter: ___, ...rest } = sheet;
  const validations = validationsFromUniver(
    parsed<ISheetDataValidationRule[]>(resources, 'SHEET_DATA_VALIDATION_PLUGIN')[gridId] ?? [],
    sheet,
    list,
    sheet,
  );
  const formats = conditionalFormatsFromUniver(
    parsed<Parameters<typeof conditionalFormatsFromUniver>[0]>(
      resources,
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    )[gridId] ?? [],
    sheet,
    sheet,
  );
  const filter = filterFromUniver(parsed<StoredFilter>(resources, 'SHEET_FILTER_PLUGIN')[gridId], sheet);
  return {
    ...rest,
    ...(validations.length > 0 ? { validations } : {}),
    ...(formats.length > 0 ? { conditionalFormats: formats } : {}),
    ...(filter ? { filter } : {}),
  };
}

function readNotes(cells: Cells, gridId: string, resources: GridWorkbook['resources']): Cells {
  const notes = parsed<Record<number, Record<number, { note: string }>>>(resources, 'SHEET_NOTE_PLUGIN')[
    gridId
  ];
  const result: Matrix<CellSnapshot> = {};
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(row)) {
      const { note: _, ...content } = cell;
      if (Object.keys(content).length > 0) putCell(result, Number(rowKey), Number(columnKey), content);
    }
  }
  for (const [rowKey, ofRow] of Object.entries(notes ?? {})) {
    for (const [columnKey, { note }] of Object.entries(ofRow)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      putCell(result, row, column, { ...result[row]?.[column], note });
    }
  }
  return result;
}

function readNames(
  resources: GridWorkbook['resources'],
  known: WorkbookSnapshot,
  sheets: readonly SheetSnapshot[],
): NamedRangeSnapshot[] {
  const names = Object.values(
    parsed<{ name: string; formulaOrRefString: string }>(resources, 'SHEET_DEFINED_NAME_PLUGIN'),
  );
  return names.flatMap(({ name, formulaOrRefString }) => {
    const before = known.namedRanges?.find((named) => named.name === name);
    const reference = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formulaOrRefString.replace(/^=/, ''));
    const sheetName = (reference?.[1] ?? reference?.[2] ?? '').replace(/''/g, "'");
    const sheet = sheets.find((candidate) => candidate.name === sheetName);
    const area = sheet && areaFromA1(reference?.[3] ?? '', sheet.rowCount, sheet.columnCount);
    if (sheet && area) return [{ name, sheetId: sheet.id, area }];
    return before ? [before] : [];
  });
}

/** The plugins' own JSON, as they write it. */
function parsed<Value>(resources: GridWorkbook['resources'], name: string): Record<string, Value> {
  const text = resources[name];
  return text ? (JSON.parse(text) as Record<string, Value>) : {};
}
