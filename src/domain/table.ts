/** Rows on their way between a sheet's raw cells and the domain: the shapes, without a word on where they come from. */

import type { Row, SheetKey } from '../schema/workbook';
import type { Issue } from './issue';

/** A date cell: the calendar day in the workbook's time zone, and the time of day when it is not midnight. */
export interface DateCell {
  /** `2026-10-02` */
  readonly isoDay: string;
  /** `16:00:00` */
  readonly time?: string;
}

/** A cell as it stands in the sheet. `''` is blank; error cells arrive as their text, such as `#N/A`. */
export type RawCell = string | number | boolean | DateCell;

/** A sheet's cells below the header, with the column keys that were found and where. */
export interface RawTable {
  readonly sheet: SheetKey;
  /** Column key → 0-based index into each row of `cells`. Includes rating columns. A key may be absent: column deleted. */
  readonly columnIndexes: ReadonlyMap<string, number>;
  /** Header texts by column key, as they stand in the sheet. */
  readonly headers: ReadonlyMap<string, string>;
  /** Row 2 of the sheet first, or `firstRow`. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Row number of the first of `cells` where only some rows were read. */
  readonly firstRow?: number;
}

export interface TableRow<S extends SheetKey> {
  /** 1-based, as in the sheet. */
  readonly rowNumber: number;
  readonly values: Row<S>;
  /** Ratings by criterion id, on the scoring sheet only. */
  readonly ratings?: ReadonlyMap<string, number | null>;
}

/** Decoded rows, blank ones left out, with what could not be read. */
export interface Table<S extends SheetKey> {
  readonly sheet: S;
  readonly rows: readonly TableRow<S>[];
  readonly issues: readonly Issue[];
}

/**
 * What choice labels and the keys themselves mean, in all languages: vocabulary → folded label → key. A vocabulary is
 * made when it is first asked for. Labels are folded with `foldText` of `text/fold.ts`.
 */
export type ChoiceLabels = Pick<ReadonlyMap<string, ReadonlyMap<string, string>>, 'get'>;
