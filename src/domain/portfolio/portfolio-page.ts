/** What stands on the Portfolio sheet, line by line, and what its charts show; how it is written is not known here. */

/** A text, or a formula with its `=`. */
export type PageCell = string | { readonly formula: string };

export interface PageLine {
  readonly kind: 'title' | 'quiet' | 'mark' | 'labels' | 'figures' | 'heading' | 'head' | 'row';
  /** The formulas of a line stand side by side. */
  readonly cells: readonly PageCell[];
  /** Number formats by column; absent: text. */
  readonly formats?: readonly string[];
}

export interface PageChart {
  readonly kind: 'column' | 'bar' | 'combo' | 'scatter';
  readonly title: string;
  /** Titles of the axes: across, upwards. */
  readonly axes: readonly [string, string];
  /** 1-based row and column, rows and columns of each part with its header; a part in front holds the categories. */
  readonly parts: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

export interface Page {
  /** Null: a blank line. */
  readonly lines: readonly (PageLine | null)[];
  readonly charts: readonly PageChart[];
  /** Titles of all charts there may be: by them those of an earlier day are known. */
  readonly chartTitles: readonly string[];
  /** 1-based row under which room is left for the charts, two side by side. */
  readonly chartRow: number;
  readonly columns: number;
}

/** Lines of the usual height that a chart covers. */
export const CHART_LINES = 16;
