/** Reads a sheet's frame back from the grid: name, size, hidden lines, widths, merges, frozen panes. */

import type { IWorksheetData } from '@univerjs/core';
import type { SheetSnapshot } from '../../google/snapshot';
import { rangeToArea } from './area';
import { sheetFrameToUniver } from './snapshot-to-univer';

/** Answers the known sheet itself where the grid shows what it was given. */
export function readSheetFrame(data: IWorksheetData, known: SheetSnapshot): SheetSnapshot {
  const before = sheetFrameToUniver(known);
  if (signature(before) === signature(data)) return known;
  const {
    hidden: _hidden,
    tabColor: _tabColor,
    frozenRows: _frozenRows,
    frozenColumns: _frozenColumns,
    columnWidths: _columnWidths,
    rowHeights: _rowHeights,
    hiddenColumns: _hiddenColumns,
    hiddenRows: _hiddenRows,
    merges: _merges,
    rightToLeft: _rightToLeft,
    hiddenGridlines: _hiddenGridlines,
    ...kept
  } = known;
  const columns = sizes(data.columnData, 'w');
  const rows = sizes(data.rowData, 'h');
  const merges = (data.mergeData ?? []).map((range) => rangeToArea(range, data.rowCount, data.columnCount));
  return {
    ...kept,
    name: data.name,
    rowCount: data.rowCount,
    columnCount: data.columnCount,
    ...(data.hidden ? { hidden: true } : {}),
    ...(data.tabColor ? { tabColor: data.tabColor } : {}),
    ...(data.rightToLeft ? { rightToLeft: true } : {}),
    ...(data.showGridlines === 0 ? { hiddenGridlines: true } : {}),
    ...(data.freeze.ySplit > 0 ? { frozenRows: data.freeze.ySplit } : {}),
    ...(data.freeze.xSplit > 0 ? { frozenColumns: data.freeze.xSplit } : {}),
    ...(Object.keys(columns.sized).length > 0 ? { columnWidths: columns.sized } : {}),
    ...(Object.keys(rows.sized).length > 0 ? { rowHeights: rows.sized } : {}),
    ...(columns.hidden.length > 0 ? { hiddenColumns: columns.hidden } : {}),
    ...(rows.hidden.length > 0 ? { hiddenRows: rows.hidden } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  };
}

function signature(data: Partial<IWorksheetData>): string {
  const columns = sizes(data.columnData, 'w');
  const rows = sizes(data.rowData, 'h');
  return JSON.stringify([
    data.name,
    data.rowCount,
    data.columnCount,
    data.hidden ?? 0,
    data.tabColor ?? '',
    data.rightToLeft ?? 0,
    data.showGridlines ?? 1,
    data.freeze?.xSplit ?? 0,
    data.freeze?.ySplit ?? 0,
    data.mergeData?.map((range) => [range.startRow, range.startColumn, range.endRow, range.endColumn]) ?? [],
    columns,
    rows,
  ]);
}

/** Sizes a person or a script set; heights the grid fitted to the text are not among them. */
function sizes(
  lines:
    | Readonly<Record<number, { w?: number; h?: number; ia?: number; hd?: number } | undefined>>
    | undefined,
  key: 'w' | 'h',
): { readonly sized: Record<number, number>; readonly hidden: number[] } {
  const sized: Record<number, number> = {};
  const hidden: number[] = [];
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (!line) continue;
    const size = line[key];
    if (size !== undefined && !(key === 'h' && line.ia === 1)) sized[Number(index)] = size;
    if (line.hd === 1) hidden.push(Number(index));
  }
  return { sized, hidden };
}
