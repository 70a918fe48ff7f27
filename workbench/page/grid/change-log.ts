/** Remembers what changed in the grid since the last hand-over, from the mutations Univer reports. */

import type { IRange } from '@univerjs/core';

/** A change that moves cells: what the model knows beside the cells must move along. 0-based. */
export interface StructuralChange {
  readonly kind: 'insert' | 'remove' | 'move';
  readonly dimension: 'rows' | 'columns';
  readonly sheet: string;
  readonly start: number;
  readonly count: number;
  /** For `move`: the line before which they land, counted before the move. */
  readonly target?: number;
  /** The change takes an earlier one back. */
  readonly isUndo?: boolean;
}

export interface GridChanges {
  /** Cells written, by the grid's name of the sheet: row → columns. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
  /** Sheets in which cells moved: to be read as a whole. */
  readonly sheets: ReadonlySet<string>;
  /** Validation, conditional formats, notes, filters or names may have changed. */
  readonly resources: boolean;
  readonly structure: readonly StructuralChange[];
}

/** As `beforeCommandExecuted` and `onCommandExecuted` of Univer report it. */
export interface Mutation {
  readonly id: string;
  readonly params?: object;
}

const LINES: Readonly<Record<string, Pick<StructuralChange, 'kind' | 'dimension'>>> = {
  'sheet.mutation.insert-row': { kind: 'insert', dimension: 'rows' },
  'sheet.mutation.insert-col': { kind: 'insert', dimension: 'columns' },
  'sheet.mutation.remove-rows': { kind: 'remove', dimension: 'rows' },
  'sheet.mutation.remove-col': { kind: 'remove', dimension: 'columns' },
  'sheet.mutation.move-rows': { kind: 'move', dimension: 'rows' },
  'sheet.mutation.move-columns': { kind: 'move', dimension: 'columns' },
};
/** Drawing and computing, not content. */
const IGNORED = /^formula\.|auto-height|\.operation\.|mark-dirty|^doc\./;
const RESOURCES = /validation|conditional|note|filter|defined-name|insert-sheet|remove-sheet/;

interface SheetMutation {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

export class ChangeLog {
  #cells = new Map<string, Map<number, Set<number>>>();
  #sheets = new Set<string>();
  #structure: StructuralChange[] = [];
  #resources = false;
  #anything = false;

  get isEmpty(): boolean {
    return !this.#anything;
  }

  /** Answers whether the mutation changed the workbook at all. */
  record(mutation: Mutation, isUndo: boolean): boolean {
    if (IGNORED.test(mutation.id)) return false;
    this.#anything = true;
    const params: SheetMutation = mutation.params ?? {};
    const sheet = params.subUnitId;
    if (RESOURCES.test(mutation.id)) this.#resources = true;
    const line = LINES[mutation.id];
    if (line && sheet !== undefined) this.#recordLine({ ...line, isUndo }, sheet, params);
    else if (mutation.id === 'sheet.mutation.set-range-values' && sheet !== undefined) {
      this.#recordCells(sheet, params.cellValue ?? {});
    } else if (/move-range|reorder-range|numfmt|copy-worksheet/.test(mutation.id)) {
      for (const moved of [sheet, params.from?.subUnitId, params.to?.subUnitId]) {
        if (moved !== undefined) this.#sheets.add(moved);
      }
      this.#resources = true;
    }
    return true;
  }

  #recordLine(
    line: Pick<StructuralChange, 'kind' | 'dimension' | 'isUndo'>,
    sheet: string,
    params: SheetMutation,
  ): void {
    const range = params.sourceRange ?? params.range;
    if (!range) return;
    const isRows = line.dimension === 'rows';
    const start = isRows ? range.startRow : range.startColumn;
    const end = isRows ? range.endRow : range.endColumn;
    const target = isRows ? params.targetRange?.startRow : params.targetRange?.startColumn;
    this.#structure.push({
      ...line,
      sheet,
      start,
      count: end - start + 1,
      ...(target === undefined ? {} : { target }),
    });
    this.#sheets.add(sheet);
    this.#resources = true;
  }

  #recordCells(sheet: string, cellValue: Record<number, Record<number, unknown>>): void {
    const rows = this.#cells.get(sheet) ?? new Map<number, Set<number>>();
    this.#cells.set(sheet, rows);
    for (const [rowKey, row] of Object.entries(cellValue)) {
      const columns = rows.get(Number(rowKey)) ?? new Set<number>();
      rows.set(Number(rowKey), columns);
      for (const columnKey of Object.keys(row)) columns.add(Number(columnKey));
    }
  }

  /** What changed since the last call. */
  take(): GridChanges {
    const changes: GridChanges = {
      cells: this.#cells,
      sheets: this.#sheets,
      resources: this.#resources,
      structure: this.#structure,
    };
    this.#cells = new Map();
    this.#sheets = new Set();
    this.#structure = [];
    this.#resources = false;
    this.#anything = false;
    return changes;
  }
}
