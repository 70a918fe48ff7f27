/** How much of a file is read at most: Google's own limits, and caps that keep a hostile file from exhausting memory. */

/** Bytes of the file itself. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Bytes of all parts of an xlsx file once unpacked. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
/** Cells of one spreadsheet (platform 4). */
export const MAX_CELLS = 10_000_000;
/** Columns of one sheet: ZZZ (platform 4). */
export const MAX_COLUMNS = 18_278;
/** Characters of one cell (platform 4). */
export const MAX_CELL_CHARACTERS = 50_000;
/** Characters kept of a text in an xlsx file while it is read: each may be spelled with seven, as `_x000D_` is. */
export const MAX_RAW_CHARACTERS = 8 * MAX_CELL_CHARACTERS;
/** Google's new sheet (platform 5.3). */
export const DEFAULT_ROW_COUNT = 1000;
export const DEFAULT_COLUMN_COUNT = 26;
/** Excel's own grid. */
export const EXCEL_MAX_ROWS = 1_048_576;
export const EXCEL_MAX_COLUMNS = 16_384;
/** Merged ranges, validations, conditional formats and names read from one sheet. */
export const MAX_ITEMS_PER_SHEET = 65_000;
export const MAX_SHEETS = 200;
