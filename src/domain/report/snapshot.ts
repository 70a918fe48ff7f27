/** The state of an account that a review keeps: chosen columns of its rows, as texts that fit cells, and back again. */

import type { KeptSheet } from '../../schema/reports/definition';
import type { SheetKey } from '../../schema/workbook';
import type { CellValue } from '../cells/cell-value';
import type { AnyValues } from '../cells/row-account';
import type { ReportRow } from './report-context';

/** A cell holds 50,000 characters. */
const LONGEST = 45_000;
/** As much of a text as tells one from another. */
export const LONGEST_TEXT = 300;

/** Rows by sheet, with their own `id` where they had one; sheets that a later release keeps are not there. */
export type KeptState = ReadonlyMap<
  string,
  { readonly columns: readonly string[]; readonly rows: readonly ReportRow[] }
>;

/**
 * Texts of at most 45,000 characters, each a JSON list: the first begins with their number and the columns, then come rows
 * such as `[place of the sheet, id, values…]`, trailing blanks left out.
 *
 * @param rowsOf the account's rows
 */
export const encodeState = (
  kept: readonly KeptSheet[],
  rowsOf: (sheet: SheetKey) => readonly { readonly values: AnyValues }[],
): readonly string[] => {
  const texts: string[] = [];
  let text = JSON.stringify(kept.map(({ sheet, columns }) => [sheet, ...columns]));
  kept.forEach(({ sheet, columns }, place) => {
    for (const { values } of rowsOf(sheet)) {
      const cells = ['id', ...columns].map((key) => {
        const value = values[key];
        return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value;
      });
      while (cells.length > 0 && cells[cells.length - 1] == null) cells.pop();
      const line = JSON.stringify([place, ...cells]);
      // Room for the brackets, the comma and the number of texts.
      if (text.length + line.length > LONGEST - 20) {
        texts.push(text);
        text = line;
      } else text += `,${line}`;
    }
  });
  texts.push(text);
  return texts.map((part, index) => `[${index > 0 ? '' : `${texts.length},`}${part}]`);
};

/** Reads what `encodeState` wrote; null when a text is missing or holds anything else. */
export const decodeState = (texts: readonly string[]): KeptState | null => {
  try {
    // Whatever does not have this shape throws, or is looked at below.
    const [count, sheets, ...lines] = texts.flatMap((text) => JSON.parse(text)) as [
      unknown,
      string[][],
      ...unknown[][],
    ];
    if (count !== texts.length) return null;
    const kept = sheets.map(([sheet = '', ...columns]) => ({ sheet, columns, rows: [] as ReportRow[] }));
    for (const [place, ...cells] of lines) {
      const { columns, rows } = kept[place as number] as (typeof kept)[number];
      const values = ['id', ...columns].map((key, index): [string, CellValue] => {
        const cell = cells[index];
        return [key, typeof cell === 'string' || typeof cell === 'number' ? cell : null];
      });
      rows.push({ values: Object.fromEntries(values), behind: [] });
    }
    return new Map(kept.map((one) => [one.sheet, one]));
  } catch {
    return null;
  }
};
