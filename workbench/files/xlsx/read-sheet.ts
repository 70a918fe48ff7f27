/** Makes a sheet of a worksheet part: cells with values, formulas and styles, and all that belongs to the grid. */

import type { Area, CellSnapshot, SheetSnapshot } from '../../google/snapshot';
import { isDateFormat } from '../../google/values/dates';
import { cellTooLong } from '../file-error';
import { DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT, MAX_CELL_CHARACTERS } from '../limits';
import { areasOfCells, clipArea, parseCell, withoutOverlaps } from './areas';
import { fromExcelFormula } from './formula-dialect';
import { fromExcelConditionals } from './from-excel-conditional';
import { fromExcelValidation, type ReferenceTargets } from './from-excel-validation';
import type { XlsxPackage } from './package-parts';
import type { ColorReader } from './read-colors';
import { readNotes } from './read-strings';
import type { Styles } from './read-styles';
import { moveFormula } from './shared-formula';
import { type RawCell, SheetReader } from './sheet-reader';
import { unescapeCellText } from './xml-text';

export interface SheetSurroundings {
  readonly file: XlsxPackage;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly colorOf: ColorReader;
  readonly startsIn1904: boolean;
  readonly targets: ReferenceTargets;
}

/** Days between the two starts of Excel's calendars. */
const DAYS_TO_1904 = 1462;

export async function readSheet(
  part: { readonly path: string; readonly hidden: boolean },
  identity: { readonly id: number; readonly name: string },
  surroundings: SheetSurroundings,
): Promise<SheetSnapshot> {
  const { file, styles, colorOf, targets } = surroundings;
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  const unlocked: [number, number][] = [];
  const sharedFormulas = new Map<string, RawCell>();
  let usedRows = 0;
  let usedColumns = 0;
  const store = (row: number, column: number, cell: CellSnapshot) => {
    const stored = cells[row] ?? {};
    const before = stored[column];
    stored[column] = before === undefined ? cell : { ...before, ...cell };
    cells[row] = stored;
    usedRows = Math.max(usedRows, row + 1);
    usedColumns = Math.max(usedColumns, column + 1);
  };
  const reader = new SheetReader(file.fileName, colorOf, (raw) => {
    const cell = readCell(raw, surroundings, sharedFormulas);
    if (typeof cell.value === 'string' && cell.value.length > MAX_CELL_CHARACTERS) {
      const where = `sheet ${identity.name} of ${file.fileName}`;
      throw cellTooLong(where, raw.row, raw.column, cell.value.length);
    }
    if (styles.formats[raw.formatIndex]?.unlocked) unlocked.push([raw.row, raw.column]);
    if (Object.keys(cell).length > 0) store(raw.row, raw.column, cell);
  });
  await file.walk(part.path, reader);
  for (const [address, note] of await readNotes(file, await file.commentsOf(part.path))) {
    const cell = parseCell(address);
    if (cell !== undefined && note !== '') store(cell.row, cell.column, { note });
  }
  const rowCount = Math.max(DEFAULT_ROW_COUNT, usedRows);
  const columnCount = Math.max(DEFAULT_COLUMN_COUNT, usedColumns);
  const clip = (areas: readonly Area[]) =>
    areas.map((area) => clipArea(area, rowCount, columnCount)).filter((area) => area !== undefined);
  const merges = withoutOverlaps(clip(reader.merges).filter((area) => area.rowCount * area.columnCount > 1));
  const validations = reader.validations
    .map((rule) => fromExcelValidation({ ...rule, areas: clip(rule.areas) }, identity.id, targets))
    .filter((rule) => rule !== undefined);
  const conditionalFormats = fromExcelConditionals(
    reader.conditionals.map((rule) => ({ ...rule, areas: clip(rule.areas) })),
    styles.differential,
  );
  const filterArea = reader.filter === undefined ? undefined : clipArea(reader.filter, rowCount, columnCount);
  const hiddenRows = reader.hiddenRows.filter((row) => row < rowCount);
  return {
    ...identity,
    rowCount,
    columnCount,
    cells,
    ...(part.hidden && { hidden: true }),
    ...(reader.tabColor !== undefined && { tabColor: reader.tabColor }),
    ...(reader.rightToLeft && { rightToLeft: true }),
    ...(reader.hiddenGridlines && { hiddenGridlines: true }),
    ...(reader.frozenRows > 0 && { frozenRows: Math.min(reader.frozenRows, rowCount - 1) }),
    ...(reader.frozenColumns > 0 && { frozenColumns: Math.min(reader.frozenColumns, columnCount - 1) }),
    ...readColumns(reader, columnCount),
    ...(reader.rowHeights.size > 0 && {
      rowHeights: Object.fromEntries([...reader.rowHeights].filter(([row]) => row < rowCount)),
    }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(merges.length > 0 && { merges }),
    ...(validations.length > 0 && { validations }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(reader.isProtected && {
      protections: [unlocked.length > 0 ? { unprotected: areasOfCells(unlocked) } : {}],
    }),
    ...(filterArea !== undefined && { filter: { area: filterArea, columns: {} } }),
  };
}

function readCell(
  raw: RawCell,
  { strings, styles, startsIn1904 }: SheetSurroundings,
  sharedFormulas: Map<string, RawCell>,
): CellSnapshot {
  const { unlocked: _unlocked, ...format } = styles.formats[raw.formatIndex] ?? {};
  const formula = readFormula(raw, sharedFormulas);
  const days = startsIn1904 && isDateFormat(format.numberFormat) ? DAYS_TO_1904 : 0;
  return {
    ...readValue(raw, strings, days),
    ...(formula !== undefined && { formula }),
    ...format,
  };
}

function readValue({ type, value }: RawCell, strings: readonly string[], days: number): CellSnapshot {
  if (value === undefined) return {};
  switch (type) {
    case 's': {
      const text = strings[Number(value)] ?? '';
      return text === '' ? {} : { value: text };
    }
    case 'str':
    case 'inlineStr':
      return { value: unescapeCellText(value) };
    case 'b':
      return { value: value.trim() === '1' };
    case 'e':
      return { error: value.trim() };
    case 'd': {
      const milliseconds = Date.parse(/Z|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}Z`);
      return Number.isFinite(milliseconds) ? { value: 25_569 + milliseconds / 86_400_000 } : { value };
    }
    default: {
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? {} : { value: number + days };
    }
  }
}

function readFormula(raw: RawCell, sharedFormulas: Map<string, RawCell>): string | undefined {
  if (raw.formula === undefined) return undefined;
  const { text, shared } = raw.formula;
  if (text !== '') {
    if (shared !== undefined) sharedFormulas.set(shared, raw);
    return fromExcelFormula(text);
  }
  const master = shared === undefined ? undefined : sharedFormulas.get(shared);
  if (master?.formula === undefined) return undefined;
  return fromExcelFormula(moveFormula(master.formula.text, raw.row - master.row, raw.column - master.column));
}

function readColumns(
  reader: SheetReader,
  columnCount: number,
): Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns' | 'columnGroups'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const columnGroups: { start: number; count: number; collapsed?: boolean }[] = [];
  for (const span of reader.columns) {
    const last = Math.min(span.last, columnCount - 1);
    for (let column = span.first; column <= last; column++) {
      if (span.width !== undefined && span.width !== 100) columnWidths[column] = span.width;
      if (span.hidden) hiddenColumns.push(column);
      if (span.level === 0) continue;
      const group = columnGroups[columnGroups.length - 1];
      if (group !== undefined && group.start + group.count === column) group.count++;
      else columnGroups.push({ start: column, count: 1 });
    }
    for (const group of columnGroups) {
      if (span.collapsed && group.start + group.count === span.first) group.collapsed = true;
    }
  }
  return {
    ...(Object.keys(columnWidths).length > 0 && { columnWidths }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(columnGroups.length > 0 && { columnGroups }),
  };
}
