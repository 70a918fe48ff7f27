/** Names of border lines in Google Sheets and in Excel. */

const EXCEL_BY_GOOGLE = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
} as const;

type GoogleLine = keyof typeof EXCEL_BY_GOOGLE;
export type ExcelLine = (typeof EXCEL_BY_GOOGLE)[GoogleLine];

const GOOGLE_BY_EXCEL: ReadonlyMap<string, GoogleLine> = new Map([
  ['thin', 'SOLID'],
  ['hair', 'DOTTED'],
  ['medium', 'SOLID_MEDIUM'],
  ['thick', 'SOLID_THICK'],
  ['dashed', 'DASHED'],
  ['dotted', 'DOTTED'],
  ['double', 'DOUBLE'],
]);

export function toExcelLine(style: string): ExcelLine {
  return isGoogleLine(style) ? EXCEL_BY_GOOGLE[style] : 'thin';
}

/** Lines of dashes and dots, which Google does not have, become dashes. */
export function fromExcelLine(style: string): string {
  return GOOGLE_BY_EXCEL.get(style) ?? 'DASHED';
}

function isGoogleLine(style: string): style is GoogleLine {
  return Object.hasOwn(EXCEL_BY_GOOGLE, style);
}
