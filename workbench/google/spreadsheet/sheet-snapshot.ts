/** Turns a sheet of the model into plain data and back. */

import type { Area, SheetSnapshot } from '../snapshot';
import { CellGrid } from './cell-grid';
import {
  type BandColors,
  type BandingModel,
  type ChartModel,
  type FilterColumn,
  SheetModel,
} from './sheet-model';

export function sheetFromSnapshot(snapshot: SheetSnapshot): SheetModel {
  const sheet = new SheetModel(snapshot.id, snapshot.name, snapshot.rowCount, snapshot.columnCount);
  sheet.cells = CellGrid.fromSnapshot(snapshot.cells);
  sheet.hidden = snapshot.hidden ?? false;
  sheet.tabColor = snapshot.tabColor ?? null;
  sheet.rightToLeft = snapshot.rightToLeft ?? false;
  sheet.hiddenGridlines = snapshot.hiddenGridlines ?? false;
  sheet.frozenRows = snapshot.frozenRows ?? 0;
  sheet.frozenColumns = snapshot.frozenColumns ?? 0;
  sheet.columnWidths = numberMap(snapshot.columnWidths);
  sheet.rowHeights = numberMap(snapshot.rowHeights);
  sheet.hiddenColumns = new Set(snapshot.hiddenColumns);
  sheet.hiddenRows = new Set(snapshot.hiddenRows);
  sheet.merges = [...(snapshot.merges ?? [])];
  sheet.validations = [...(snapshot.validations ?? [])];
  sheet.conditionalFormats = [...(snapshot.conditionalFormats ?? [])];
  sheet.protections = (snapshot.protections ?? []).map((protection) => ({ ...protection }));
  sheet.bandings = (snapshot.bandings ?? []).filter(isBanding).map((banding) => ({ ...banding }));
  sheet.columnGroups = (snapshot.columnGroups ?? []).map((group) => ({
    start: group.start,
    count: group.count,
    collapsed: group.collapsed ?? false,
  }));
  sheet.charts = (snapshot.charts ?? []).filter(isChart).map(copyChart);
  if (snapshot.filter !== undefined) {
    const columns = new Map<number, FilterColumn>();
    for (const [key, criteria] of Object.entries(snapshot.filter.columns)) {
      if (isFilterColumn(criteria)) columns.set(Number(key), criteria);
    }
    sheet.filter = { area: snapshot.filter.area, columns };
  }
  return sheet;
}

/** Fields that hold their default are left out. */
export function sheetToSnapshot(sheet: SheetModel): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    cells: sheet.cells.toSnapshot(),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor !== null && { tabColor: sheet.tabColor }),
    ...(sheet.rightToLeft && { rightToLeft: true }),
    ...(sheet.hiddenGridlines && { hiddenGridlines: true }),
    ...(sheet.frozenRows > 0 && { frozenRows: sheet.frozenRows }),
    ...(sheet.frozenColumns > 0 && { frozenColumns: sheet.frozenColumns }),
    ...(sheet.columnWidths.size > 0 && { columnWidths: Object.fromEntries(sheet.columnWidths) }),
    ...(sheet.rowHeights.size > 0 && { rowHeights: Object.fromEntries(sheet.rowHeights) }),
    ...(sheet.hiddenColumns.size > 0 && { hiddenColumns: sorted(sheet.hiddenColumns) }),
    ...(sheet.hiddenRows.size > 0 && { hiddenRows: sorted(sheet.hiddenRows) }),
    ...(sheet.merges.length > 0 && { merges: [...sheet.merges] }),
    ...(sheet.validations.length > 0 && { validations: [...sheet.validations] }),
    ...(sheet.conditionalFormats.length > 0 && { conditionalFormats: [...sheet.conditionalFormats] }),
    ...(sheet.protections.length > 0 && { protections: sheet.protections.map((item) => ({ ...item })) }),
    ...(sheet.bandings.length > 0 && { bandings: sheet.bandings.map(copyBanding) }),
    ...(sheet.filter !== null && {
      filter: { area: sheet.filter.area, columns: Object.fromEntries(sheet.filter.columns) },
    }),
    ...(sheet.columnGroups.length > 0 && {
      columnGroups: sheet.columnGroups.map(({ start, count, collapsed }) => ({
        start,
        count,
        ...(collapsed && { collapsed }),
      })),
    }),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.map(copyChart) }),
  };
}

export function copyBanding(banding: BandingModel): BandingModel {
  return {
    area: banding.area,
    rows: banding.rows && { ...banding.rows },
    columns: banding.columns && { ...banding.columns },
  };
}

export function copyChart(chart: ChartModel): ChartModel {
  return {
    ...chart,
    ranges: [...chart.ranges],
    options: { ...chart.options },
    position: { ...chart.position },
  };
}

function numberMap(record: Readonly<Record<number, number>> | undefined): Map<number, number> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [Number(key), value]));
}

function sorted(indices: ReadonlySet<number>): number[] {
  return [...indices].sort((first, second) => first - second);
}

// The snapshot leaves these opaque, so what comes back from a file is looked at before it is trusted.

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArea(value: unknown): value is Area {
  return (
    isRecord(value) &&
    [value.row, value.column, value.rowCount, value.columnCount].every(
      (part) => typeof part === 'number' && Number.isInteger(part) && part >= 0,
    )
  );
}

function isBandColors(value: unknown): value is BandColors | null {
  return (
    value === null ||
    (isRecord(value) &&
      typeof value.first === 'string' &&
      typeof value.second === 'string' &&
      [value.header, value.footer].every((color) => color === null || typeof color === 'string'))
  );
}

function isBanding(value: unknown): value is BandingModel {
  return isRecord(value) && isArea(value.area) && isBandColors(value.rows) && isBandColors(value.columns);
}

/** For all who read charts from a snapshot, where they are opaque. */
export function isChart(value: unknown): value is ChartModel {
  return (
    isRecord(value) &&
    typeof value.id === 'number' &&
    typeof value.type === 'string' &&
    typeof value.numHeaders === 'number' &&
    typeof value.transpose === 'boolean' &&
    [value.mergeStrategy, value.hiddenStrategy].every(
      (name) => name === undefined || typeof name === 'string',
    ) &&
    isRecord(value.options) &&
    isPosition(value.position) &&
    Array.isArray(value.ranges) &&
    value.ranges.every((range) => isRecord(range) && typeof range.sheetId === 'number' && isArea(range.area))
  );
}

function isPosition(value: unknown): value is ChartModel['position'] {
  return (
    isRecord(value) &&
    [value.row, value.column, value.offsetX, value.offsetY].every(
      (part) => typeof part === 'number' && Number.isInteger(part),
    )
  );
}

function isFilterColumn(value: unknown): value is FilterColumn {
  return isRecord(value);
}
