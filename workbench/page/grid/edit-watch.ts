/** Turns what a person does in the grid into the edits that Google would report to `onEdit`. It knows no model. */

import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Mutation } from './change-log';

/** One edit by a person; `sheet` is the grid's name. 0-based, ends inclusive. */
export interface GridEdit {
  readonly sheet: string;
  readonly range: IRange;
  /** Absent for pastes, fills, several cells, deleted content and formulas (platform 3.3). */
  readonly value?: string;
  readonly oldValue?: string;
}

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | undefined;
  readonly beforeFormula: string | undefined;
}

const SET_VALUES = 'sheet.mutation.set-range-values';
const REORDER = 'sheet.mutation.reorder-range';
/** Undo and redo do not reliably raise onEdit in Google Sheets (platform 3.3), so here they never do. */
const SILENT = new Set(['univer.command.undo', 'univer.command.redo']);
/** Actions whose writes are never one typed cell, even when they touch one. */
const WHOLESALE = /paste|auto-fill|move-range|cut|replace|copy-/;
/** Structural actions and formats write cells too, and Google raises nothing for them. */
const STRUCTURAL =
  /insert-(row|col|sheet|range)|remove-(row|col|sheet)|delete-range|move-(rows|cols)|append-row|set-style|set-border|numfmt|clear-selection-format|copy-sheet|validation/;

/** Longer than the grid's own write and revert of a refused entry, shorter than two keystrokes. */
const SETTLE_MILLISECONDS = 40;

export class EditWatch {
  readonly #raise: (edits: GridEdit[]) => void;
  readonly #read: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  readonly #running: string[] = [];
  #written = new Map<string, Written>();
  #sorted: GridEdit[] = [];
  #isWholesale = false;
  #timer: number | undefined;

  constructor(
    read: (sheet: string, row: number, column: number) => Nullable<ICellData>,
    raise: (edits: GridEdit[]) => void,
  ) {
    this.#read = read;
    this.#raise = raise;
  }

  /** Undo or redo is under way. */
  get isUndoing(): boolean {
    return this.#running.some((id) => SILENT.has(id));
  }

  /** Before a command or mutation runs: the old value is gone afterwards. */
  before(command: Mutation & { readonly isMutation: boolean }): void {
    if (!command.isMutation) {
      if (command.id.includes('.command.')) this.#running.push(command.id);
      return;
    }
    if (this.#isSilent(command)) return;
    const params: {
      subUnitId?: string;
      range?: IRange;
      cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
    } = command.params ?? {};
    if (params.subUnitId === undefined) return;
    if (command.id === REORDER && params.range) {
      this.#sorted.push({ sheet: params.subUnitId, range: params.range });
      this.#schedule();
    }
    if (command.id === SET_VALUES && params.cellValue) this.#remember(params.subUnitId, params.cellValue);
  }

  after(command: Mutation & { readonly isMutation: boolean }): void {
    if (command.isMutation) return;
    const place = this.#running.lastIndexOf(command.id);
    if (place >= 0) this.#running.splice(place);
  }

  #isSilent(command: Mutation): boolean {
    const trigger =
      'trigger' in (command.params ?? {}) ? String((command.params as { trigger?: unknown }).trigger) : '';
    const all = [...this.#running, trigger];
    if (all.some((id) => SILENT.has(id) || STRUCTURAL.test(id))) return true;
    if (all.some((id) => WHOLESALE.test(id))) this.#isWholesale = true;
    return false;
  }

  #remember(sheet: string, cellValue: Record<number, Record<number, Nullable<ICellData>>>): void {
    for (const [rowKey, row] of Object.entries(cellValue)) {
      for (const [columnKey, cell] of Object.entries(row)) {
        if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
        const key = `${sheet}:${rowKey}:${columnKey}`;
        if (this.#written.has(key)) continue;
        const before = this.#read(sheet, Number(rowKey), Number(columnKey));
        this.#written.set(key, {
          sheet,
          row: Number(rowKey),
          column: Number(columnKey),
          before: valueText(before),
          beforeFormula: before?.f ?? undefined,
        });
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined) return;
    this.#timer = window.setTimeout(() => this.flush(), SETTLE_MILLISECONDS);
  }

  /** Raises what has gathered; a refused entry has been put back by now and is no edit. */
  flush(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    const written = [...this.#written.values()];
    const isWholesale = this.#isWholesale;
    const edits = this.#sorted;
    this.#written = new Map();
    this.#sorted = [];
    this.#isWholesale = false;
    const changed = written.filter((cell) => {
      const now = this.#read(cell.sheet, cell.row, cell.column);
      return valueText(now) !== cell.before || (now?.f ?? undefined) !== cell.beforeFormula;
    });
    for (const sheet of new Set(changed.map((cell) => cell.sheet))) {
      const cells = changed.filter((cell) => cell.sheet === sheet);
      // A paste reports its whole rectangle, also the cells that already held the same.
      const extent = isWholesale ? written.filter((cell) => cell.sheet === sheet) : cells;
      edits.push(
        editOf(sheet, extent, cells.length === 1 && !isWholesale ? cells[0] : undefined, this.#read),
      );
    }
    if (edits.length > 0) this.#raise(edits);
  }

  /** Forgets what the add-on's own changes left behind. */
  forget(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written = new Map();
    this.#sorted = [];
    this.#isWholesale = false;
  }
}

function editOf(
  sheet: string,
  extent: readonly Written[],
  single: Written | undefined,
  read: (sheet: string, row: number, column: number) => Nullable<ICellData>,
): GridEdit {
  const rows = extent.map((cell) => cell.row);
  const columns = extent.map((cell) => cell.column);
  // Not spread: a paste may be larger than the engine's argument limit.
  const smallest = (numbers: number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const largest = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const range: IRange = {
    startRow: smallest(rows),
    endRow: largest(rows),
    startColumn: smallest(columns),
    endColumn: largest(columns),
  };
  if (!single) return { sheet, range };
  const now = read(sheet, single.row, single.column);
  const value = now?.f ? undefined : valueText(now);
  return {
    sheet,
    range,
    ...(value === undefined ? {} : { value }),
    ...(single.before === undefined ? {} : { oldValue: single.before }),
  };
}

/** As Google sends it: numbers as numeric text, booleans as TRUE and FALSE. `undefined`: empty. */
function valueText(cell: Nullable<ICellData>): string | undefined {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  if (value === undefined || value === null || value === '') return undefined;
  if (cell?.t === 3) return value === 1 || value === true || value === '1' ? 'TRUE' : 'FALSE';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
