/** The state of an account that a review keeps: chosen columns of its rows, as texts that fit cells, and back again. */

import type { SheetKey } from '../../schema/workbook';
import type { CellValue } from '../cells/cell-value';
import type { AnyValues } from '../cells/row-account';

/** In the order in which changes are told; the first `named` columns say which row it is. Nothing personal. */
const keep = (sheet: SheetKey, named: number, columns: string) =>
  ({ sheet, named, columns: columns.split(' ') }) as const;
export const keptSheets = [
  keep(
    'contacts',
    1,
    'name title unit level reportsTo standing ourPerson coverage acquaintance knowsUs relationLevel',
  ),
  keep('roles', 2, 'holder project role support politicalStatus decisionOrientation formality'),
  keep('goals', 1, 'goal status current target due owner'),
  keep('strategy', 1, 'action status due owner'),
  keep('relationships', 2, 'from to kind feeling strength direction'),
  keep('accounts', 1, 'name status accountManager executiveSponsor revenue potential tenderDate'),
  keep('scoring', 1, 'account score rank tier'),
] as const;

/** A cell holds 50,000 characters. */
const LONGEST = 45_000;
/** As much of a text as tells one from another. */
const LONGEST_TEXT = 300;

export interface KeptRow {
  /** Of the row itself; blank where it had none. */
  readonly id: string;
  readonly values: AnyValues;
}
export interface KeptSheet {
  readonly columns: readonly string[];
  readonly rows: readonly KeptRow[];
}
/** By sheet; those that a later release keeps are not there. */
export type KeptState = ReadonlyMap<string, KeptSheet>;

/**
 * Texts of at most 45,000 characters, each a JSON list: the first begins with their number and the columns, then come rows
 * such as `[place of the sheet, id, values…]`, trailing blanks left out.
 *
 * @param rowsOf the account's rows
 */
export const encodeState = (
  rowsOf: (sheet: SheetKey) => readonly { readonly values: AnyValues }[],
): readonly string[] => {
  const texts: string[] = [];
  let text = JSON.stringify(keptSheets.map(({ sheet, columns }) => [sheet, ...columns]));
  keptSheets.forEach(({ sheet, columns }, place) => {
    for (const { values } of rowsOf(sheet)) {
      const cells = [values.id, ...columns.map((key) => values[key])].map((value) =>
        typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : (value ?? null),
      );
      while (cells[cells.length - 1] === null) cells.pop();
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

const isValue = (value: unknown): value is CellValue =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** Reads what `encodeState` wrote; null when a text is missing or holds anything else. */
export const decodeState = (texts: readonly string[]): KeptState | null => {
  try {
    const [count, sheets, ...lines]: unknown[] = texts.flatMap((text) => JSON.parse(text) as unknown);
    if (count !== texts.length || !Array.isArray(sheets)) return null;
    const kept = sheets.map(([sheet, ...columns]: string[]) => ({
      sheet: String(sheet),
      columns: columns.map(String),
      rows: [] as KeptRow[],
    }));
    for (const line of lines as unknown[][]) {
      const [place, id, ...cells] = line;
      const { columns, rows } = kept[Number(place)] ?? {};
      if (!columns || !rows) return null;
      const values = Object.fromEntries(
        columns.map((key, index) => [key, isValue(cells[index]) ? cells[index] : null]),
      );
      rows.push({ id: typeof id === 'string' ? id : '', values });
    }
    return new Map(kept.map(({ sheet, columns, rows }) => [sheet, { columns, rows }]));
  } catch {
    return null;
  }
};
