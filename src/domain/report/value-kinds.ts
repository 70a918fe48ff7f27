/** How the values of a column are said and ordered: by the schema for sheets, by the library for what is worked out. */

import type { Source, ValueKind } from '../../schema/reports/definition';
import { vocabularies } from '../../schema/vocabularies';
import { columnsOf, type SheetKey, sheetKeys } from '../../schema/workbook';
import type { CellValue } from '../cells/cell-value';
import type { ReportCell } from './document';
import type { ReportContext, ReportRow } from './report-context';

const sheets = new Set<Source>(sheetKeys);

/** Of the white space reports show the matrix that is worked out from its sheet and others. */
export const isSheet = (source: Source): source is SheetKey => source !== 'whiteSpace' && sheets.has(source);

/** Columns of all other kinds are text. */
const kindsOfColumns: Readonly<Partial<Record<string, ValueKind>>> = {
  money: 'money',
  percent: 'percent',
  integer: 'whole',
  rating: 'whole',
  number: 'number',
  formula: 'ratio',
  date: 'date',
};

export const kindOf = (
  source: Source,
  column: string,
  { library }: Pick<ReportContext, 'library'>,
): ValueKind => {
  if (!isSheet(source)) return library.columns[source][column] || 'text';
  const found = columnsOf(source).find(({ key }) => key === column);
  if (!found) return 'text';
  return 'choices' in found ? { choice: found.choices } : kindsOfColumns[found.kind] || 'text';
};

export const headerOf = (source: Source, column: string, { words }: Pick<ReportContext, 'words'>): string =>
  isSheet(source) ? words.column(source, column) : words.say(`${source}.${column}`);

export const isNumeric = (kind: ValueKind): boolean =>
  typeof kind === 'string' && kind !== 'text' && kind !== 'date';

/** Text is said in words; numbers and days are left to the renderer. */
export const cellOf = (
  value: CellValue | undefined,
  kind: ValueKind,
  { currency }: Pick<ReportRow, 'currency'>,
  { words }: Pick<ReportContext, 'words'>,
): ReportCell => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return words.choice('yesNo', value ? 'yes' : 'no');
  if (typeof value === 'object') {
    const said = value.map((one) => cellOf(one, kind, {}, { words }));
    return said.length === 0 ? null : said.join(words.say('listSeparator'));
  }
  if (typeof kind === 'object') {
    return 'choice' in kind ? words.choice(kind.choice, String(value)) : words.say(`${kind.word}.${value}`);
  }
  if (typeof value === 'number' && kind !== 'text' && kind !== 'date') {
    return { style: kind, value, ...(kind === 'money' && currency ? { currency } : {}) };
  }
  return kind === 'date' ? { style: kind, value } : String(value);
};

/** Less than zero: the one comes first. Blanks come last either way. */
export const compareValues = (one: CellValue, other: CellValue, kind: ValueKind, sign: 1 | -1): number => {
  const isBlank = (value: CellValue) => value === null || value === '';
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const list: readonly string[] =
    typeof kind === 'object' && 'choice' in kind ? vocabularies[kind.choice] : [];
  const [first, second] = [one, other].map((value) => {
    const place = list.indexOf(String(value));
    return place < 0 ? value : place;
  });
  if (first === second) return 0;
  // Neither is blank.
  return (first as string) < (second as string) ? -sign : sign;
};
