/** Checks what a file claims to have kept for the workbench: it may have been written by anyone. */

import * as z from 'zod/mini';

const MAX_ROWS = 10_000_000;
const MAX_COLUMNS = 18_278;
const MAX_ITEMS = 1_000_000;

const index = z.int().check(z.gte(0), z.lte(MAX_ROWS));
const text = z.string().check(z.maxLength(100_000));
const area = z.strictObject({
  row: index,
  column: z.int().check(z.gte(0), z.lte(MAX_COLUMNS)),
  rowCount: index,
  columnCount: z.int().check(z.gte(0), z.lte(MAX_COLUMNS)),
});
const areas = z.array(area).check(z.maxLength(MAX_ITEMS));
const pixels = z.record(z.string().check(z.regex(/^\d{1,8}$/)), z.number());
const line = z.exactOptional(z.strictObject({ style: text, color: text }));
const style = z.strictObject({
  background: z.exactOptional(text),
  fontColor: z.exactOptional(text),
  fontFamily: z.exactOptional(text),
  fontSize: z.exactOptional(z.number()),
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  underline: z.exactOptional(z.boolean()),
  strikethrough: z.exactOptional(z.boolean()),
  horizontalAlignment: z.exactOptional(z.enum(['left', 'center', 'right'])),
  verticalAlignment: z.exactOptional(z.enum(['top', 'middle', 'bottom'])),
  wrap: z.exactOptional(z.enum(['OVERFLOW', 'WRAP', 'CLIP'])),
  textDirection: z.exactOptional(z.enum(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])),
  border: z.exactOptional(z.strictObject({ top: line, right: line, bottom: line, left: line })),
});
const location = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SPREADSHEET') }),
  z.strictObject({ type: z.literal('SHEET'), sheetId: z.int() }),
  z.strictObject({ type: z.enum(['ROW', 'COLUMN']), sheetId: z.int(), index, count: index }),
]);

/** Fields of a sheet that may come from the kept sheet, each with its shape. */
export const SHEET_FEATURES = {
  rowCount: index.check(z.gte(1)),
  columnCount: z.int().check(z.gte(1), z.lte(MAX_COLUMNS)),
  hidden: z.boolean(),
  tabColor: text,
  rightToLeft: z.boolean(),
  hiddenGridlines: z.boolean(),
  frozenRows: index,
  frozenColumns: index,
  columnWidths: pixels,
  rowHeights: pixels,
  hiddenColumns: z.array(index),
  hiddenRows: z.array(index),
  merges: areas,
  validations: z.array(
    z.strictObject({
      areas,
      criteria: text,
      args: z.array(z.unknown()),
      allowInvalid: z.boolean(),
      helpText: z.exactOptional(text),
    }),
  ),
  conditionalFormats: z.array(
    z.strictObject({
      areas,
      criteria: text,
      args: z.array(z.unknown()),
      style,
      gradient: z.exactOptional(z.unknown()),
    }),
  ),
  protections: z.array(
    z.strictObject({
      area: z.exactOptional(area),
      description: z.exactOptional(text),
      warningOnly: z.exactOptional(z.boolean()),
      editors: z.exactOptional(z.array(text)),
      unprotected: z.exactOptional(areas),
    }),
  ),
  bandings: z.array(z.unknown()),
  filter: z.strictObject({ area, columns: z.record(z.string().check(z.regex(/^\d{1,8}$/)), z.unknown()) }),
  columnGroups: z.array(
    z.strictObject({ start: index, count: index, collapsed: z.exactOptional(z.boolean()) }),
  ),
  charts: z.array(z.unknown()),
} as const;

export const WORKBOOK_FEATURES = {
  activeSheetId: z.int(),
  namedRanges: z.array(z.strictObject({ name: text, sheetId: z.int(), area })),
  metadata: z.array(
    z.strictObject({
      id: z.int(),
      key: text,
      value: text,
      visibility: z.enum(['DOCUMENT', 'PROJECT']),
      location,
    }),
  ),
  stores: z.record(text, z.record(text, text)),
} as const;

export const CELL_FIELDS = {
  value: z.union([text, z.number(), z.boolean()]),
  error: text,
  formula: text,
  numberFormat: text,
  style,
  note: text,
} as const;

export type SheetFeature = keyof typeof SHEET_FEATURES;
export type WorkbookFeature = keyof typeof WORKBOOK_FEATURES;
export type CellField = keyof typeof CELL_FIELDS;

const seen = z.string().check(z.maxLength(20));

const sheet = z.strictObject({
  excelName: text,
  id: z.int(),
  name: z.string().check(z.maxLength(100)),
  /** The file's own number of the sheet. */
  fileId: z.exactOptional(z.int()),
  /** Texts of the first row, by which columns are followed. */
  header: z.exactOptional(z.array(text).check(z.maxLength(MAX_COLUMNS))),
  /** Text in the first column of rows that carry metadata, by 0-based row. */
  rowTexts: z.exactOptional(z.record(z.string().check(z.regex(/^\d{1,8}$/)), text)),
});

/** `value` absent: the field is absent in the workbench although the file shows one. */
export const KEPT = z.strictObject({
  version: z.literal(1),
  workbook: z.strictObject({ id: text, name: text, locale: text, timeZone: text }),
  sheets: z.array(sheet),
  workbookFeatures: z.array(z.strictObject({ key: z.string(), seen, value: z.exactOptional(z.unknown()) })),
  sheetFeatures: z.array(
    z.strictObject({ sheetId: z.int(), key: z.string(), seen, value: z.exactOptional(z.unknown()) }),
  ),
  cells: z.array(
    z.strictObject({
      sheetId: z.int(),
      field: z.string(),
      seen,
      value: z.exactOptional(z.unknown()),
      areas,
    }),
  ),
});

export type Kept = z.infer<typeof KEPT>;
