/** What stands on the Portfolio sheet, line by line, and what its charts show; how it is written is not known here. */

/** A text, or a formula with its `=`. */
export type PageCell = string | { readonly formula: string };

export interface PageLine {
  /** The formulas of a line stand side by side. */
  readonly cells: readonly PageCell[];
  /** Number formats by column. */
  readonly formats?: readonly string[];
}

export interface PageChart {
  /** `Scatter` is the portfolio's, on scales of its own. */
  readonly kind: 'Column' | 'Bar' | 'Stacked' | 'Combo' | 'Line' | 'Scatter' | 'Points';
  readonly title: string;
  /** Titles of the axes: across, upwards. */
  readonly axes: readonly [string, string];
  /** 1-based row and column, rows and columns of each part with its header; a part in front holds the categories. */
  readonly parts: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** 1-based rows by what they are: headings, headers of tables with their width, texts that run on. */
  readonly headings: readonly number[];
  readonly tableHeads: readonly { readonly rowNumber: number; readonly width: number }[];
  readonly wide: readonly number[];
  readonly figureRow: number;
  readonly charts: readonly PageChart[];
  /** Lines of the usual height that a chart covers. */
  readonly chartLines: number;
  /** Titles of all charts there may be: by them those of an earlier day are known. */
  readonly chartTitles: readonly string[];
  readonly columns: number;
}
