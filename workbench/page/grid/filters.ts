/** Translates a sheet's filter between the workbook's snapshot and Univer's auto filter. */

import type { IRange } from '@univerjs/core';
import type { SheetSnapshot } from '../../google/snapshot';
import { areaToRange, rangeToArea } from './area';

type Filter = NonNullable<SheetSnapshot['filter']>;

/** As Univer's plugin stores it; `colId` is the column of the sheet. */
export interface StoredFilter {
  readonly ref: IRange;
  readonly filterColumns?: readonly StoredColumn[];
}
interface StoredColumn {
  readonly colId: number;
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
}

/** Columns filtered by a condition stay with the model: the grid shows them unfiltered. */
export function filterToUniver(sheet: SheetSnapshot): StoredFilter | undefined {
  if (!sheet.filter) return undefined;
  const { area, columns } = sheet.filter;
  const filterColumns = Object.entries(columns).flatMap(([key, criteria]) => {
    const column = Number(key);
    const shown = shownTexts(sheet, area, column, criteria);
    return shown ? [{ colId: column, filters: listOf(shown) }] : [];
  });
  return { ref: areaToRange(area), filterColumns };
}

function listOf(shown: ReadonlySet<string>): NonNullable<StoredColumn['filters']> {
  const filters = [...shown].filter((text) => text !== '');
  return shown.has('') ? { blank: true, filters } : { filters };
}

function shownTexts(
  sheet: SheetSnapshot,
  area: Filter['area'],
  column: number,
  criteria: unknown,
): Set<string> | undefined {
  const visible = texts(criteria, 'visibleValues');
  if (visible) return new Set(visible);
  const hidden = texts(criteria, 'hiddenValues');
  if (!hidden) return undefined;
  const shown = new Set<string>();
  for (let row = area.row + 1; row < area.row + area.rowCount; row += 1) {
    const value = sheet.cells[row]?.[column]?.value ?? '';
    shown.add(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  }
  for (const text of hidden) shown.delete(text);
  return shown;
}

function texts(criteria: unknown, key: 'visibleValues' | 'hiddenValues'): string[] | undefined {
  if (typeof criteria !== 'object' || criteria === null) return undefined;
  const list: unknown = Reflect.get(criteria, key);
  return Array.isArray(list) ? list.map(String) : undefined;
}

/** `undefined`: the person removed the filter. Columns the grid shows as it was given them are answered as known. */
export function filterFromUniver(
  stored: StoredFilter | undefined,
  known: SheetSnapshot,
): SheetSnapshot['filter'] | undefined {
  if (!stored) return undefined;
  const given = new Map((filterToUniver(known)?.filterColumns ?? []).map((column) => [column.colId, column]));
  const columns: Record<number, unknown> = {};
  for (const [key, criteria] of Object.entries(known.filter?.columns ?? {})) {
    if (!given.has(Number(key))) columns[Number(key)] = criteria;
  }
  for (const column of stored.filterColumns ?? []) {
    if (!column.filters) continue;
    const before = given.get(column.colId);
    columns[column.colId] =
      before && signature(before) === signature(column)
        ? known.filter?.columns[column.colId]
        : { visibleValues: [...(column.filters.filters ?? []), ...(column.filters.blank ? [''] : [])] };
  }
  return { area: rangeToArea(stored.ref, known.rowCount, known.columnCount), columns };
}

function signature(column: StoredColumn): string {
  return JSON.stringify([column.filters?.blank === true, [...(column.filters?.filters ?? [])].sort()]);
}
