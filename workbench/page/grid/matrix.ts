/** Sparse tables of cells as plain objects: row index → column index → cell. */

export type Matrix<Cell> = Record<number, Record<number, Cell>>;

export function putCell<Cell>(matrix: Matrix<Cell>, row: number, column: number, cell: Cell): void {
  const cells = matrix[row] ?? {};
  matrix[row] = cells;
  cells[column] = cell;
}
