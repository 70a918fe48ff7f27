/** What the grid tells the page of. */

export interface GridEvents {
  /** A person edited cells; A1 notation without the sheet's name. */
  edited(edits: readonly { sheetId: number; a1: string; value?: string; oldValue?: string }[]): void;
  /** Anything in the workbook changed by hand or by a formula. */
  changed(): void;
  selected(sheetId: number, a1: string): void;
  /** Cells may be drawn elsewhere than before. */
  moved(): void;
}
