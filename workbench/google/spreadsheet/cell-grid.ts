/** The cells of one sheet, row by row. Cell objects are never changed in place, so snapshots may share them. */

import type { Area, CellSnapshot } from '../snapshot';

export type Cell = CellSnapshot;
type CellRow = (Cell | undefined)[];
type SparseCells = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

/** True when a person would call the cell filled: a formula counts even if its result is the empty text (platform 5.3). */
export function hasContent(cell: Cell | undefined): boolean {
  return (
    cell !== undefined && (cell.value !== undefined || cell.formula !== undefined || cell.error !== undefined)
  );
}

export class CellGrid {
  private rows: (CellRow | undefined)[] = [];

  static fromSnapshot(cells: SparseCells): CellGrid {
    const grid = new CellGrid();
    for (const rowKey of Object.keys(cells)) {
      const source = cells[Number(rowKey)] ?? {};
      for (const columnKey of Object.keys(source)) {
        grid.set(Number(rowKey), Number(columnKey), source[Number(columnKey)]);
      }
    }
    return grid;
  }

  toSnapshot(): SparseCells {
    const cells: Record<number, Record<number, Cell>> = {};
    this.rows.forEach((row, rowIndex) => {
      if (row === undefined) return;
      const target: Record<number, Cell> = {};
      let filled = false;
      for (let column = 0; column < row.length; column += 1) {
        const cell = row[column];
        if (cell === undefined) continue;
        target[column] = cell;
        filled = true;
      }
      if (filled) cells[rowIndex] = target;
    });
    return cells;
  }

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Stores a cell; a cell without any field is dropped. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const stored = cell !== undefined && hasField(cell) ? cell : undefined;
    let cells = this.rows[row];
    if (cells === undefined) {
      if (stored === undefined) return;
      // Filled up to the index, so that the array stays dense and fast.
      while (this.rows.length < row) this.rows.push(undefined);
      cells = [];
      this.rows[row] = cells;
    }
    if (stored === undefined && column >= cells.length) return;
    while (cells.length < column) cells.push(undefined);
    cells[column] = stored;
  }

  /** Replaces every cell of the area by what `change` answers. */
  map(area: Area, change: (cell: Cell | undefined, row: number, column: number) => Cell | undefined): void {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.set(row, column, change(this.rows[row]?.[column], row, column));
      }
    }
  }

  /** Visits the stored cells only, so that the cost follows the content and not the area. */
  forEachStored(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const rowEnd = Math.min(area.row + area.rowCount, this.rows.length);
    for (let row = area.row; row < rowEnd; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      const columnEnd = Math.min(area.column + area.columnCount, cells.length);
      for (let column = area.column; column < columnEnd; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  /** Replaces the stored cells of the area, leaving blanks alone. */
  mapStored(area: Area, change: (cell: Cell) => Cell | undefined): void {
    this.forEachStored(area, (cell, row, column) => this.set(row, column, change(cell)));
  }

  /** Rows × columns; blanks are undefined. */
  read<T>(area: Area, take: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const result: T[][] = [];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const cells = this.rows[row];
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        line.push(take(cells?.[column], row, column));
      }
      result.push(line);
    }
    return result;
  }

  /** Number of rows down to the last content; 0 for an empty sheet. */
  contentRowCount(): number {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if (this.rows[row]?.some(hasContent) === true) return row + 1;
    }
    return 0;
  }

  contentColumnCount(): number {
    let count = 0;
    for (const cells of this.rows) {
      if (cells === undefined) continue;
      for (let column = cells.length - 1; column >= count; column -= 1) {
        if (hasContent(cells[column])) {
          count = column + 1;
          break;
        }
      }
    }
    return count;
  }

  insertRows(index: number, count: number): void {
    if (index >= this.rows.length) return;
    this.rows = [...this.rows.slice(0, index), ...emptyRows(count), ...this.rows.slice(index)];
  }

  deleteRows(index: number, count: number): void {
    this.rows.splice(index, count);
  }

  /** Moves rows so that they stand before the row that had index `destination`. */
  moveRows(index: number, count: number, destination: number): void {
    while (this.rows.length < Math.max(index + count, destination)) this.rows.push(undefined);
    moveEntries(this.rows, index, count, destination);
  }

  insertColumns(index: number, count: number): void {
    for (const cells of this.rows) {
      if (cells !== undefined && index < cells.length) {
        cells.splice(index, 0, ...emptyRows(count));
      }
    }
  }

  deleteColumns(index: number, count: number): void {
    for (const cells of this.rows) cells?.splice(index, count);
  }

  moveColumns(index: number, count: number, destination: number): void {
    for (const cells of this.rows) {
      if (cells === undefined) continue;
      while (cells.length < Math.max(index + count, destination)) cells.push(undefined);
      moveEntries(cells, index, count, destination);
    }
  }

  /** A grid that shares the cells but none of the rows. */
  copy(): CellGrid {
    const grid = new CellGrid();
    grid.rows = this.rows.map((row) => row?.slice());
    return grid;
  }
}

function emptyRows(count: number): undefined[] {
  return new Array<undefined>(count).fill(undefined);
}

function hasField(cell: Cell): boolean {
  for (const _key in cell) return true;
  return false;
}

/** Moves `count` entries so that they stand before the entry that had index `destination`. */
export function moveEntries<T>(list: T[], index: number, count: number, destination: number): void {
  const moved = list.splice(index, count);
  list.splice(destination > index ? destination - count : destination, 0, ...moved);
}
