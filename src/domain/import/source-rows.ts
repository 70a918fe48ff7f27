/** Reads the rows of a found table into contacts' values, leaving out what is no person. */

import type { Decode } from '../cells/cell-value';
import { decoderOf } from '../cells/decode-cell';
import type { ChoiceLabels } from '../table';
import { cleanText } from '../text/clean';
import { foldText } from '../text/fold';
import type { FoundTable } from './find-table';
import type { ContactKey, ImportNote, ImportTarget, SkipReason } from './import-plan';
import { contactColumnOf, contactKeyOf, isChoiceTarget } from './import-target';
import { parseDay } from './parse-day';

export type MutableValues = Partial<Record<ContactKey, string | readonly string[]>>;

export interface SourceRow {
  readonly rowNumber: number;
  /** All but the manager and the row's own id, as in the source; blanks left out. */
  readonly values: MutableValues;
  /** As the sheet will read it back, like the next four. */
  readonly name: string;
  /** `''`: none. */
  readonly account: string;
  readonly title: string;
  readonly email: string;
  readonly sourceId: string;
  /** As in the source; `''`: blank. */
  readonly manager: string;
}

export interface SourceRows {
  readonly rows: readonly SourceRow[];
  readonly skipped: readonly { readonly rowNumber: number; readonly reason: SkipReason }[];
  readonly notes: readonly ImportNote[];
}

/** Folded already: folding these on every load of the script would cost each edit. */
const totalsWords =
  'total|totals|grand total|sum|razem|suma|ogolem|итого|всего|جمع|جمع کل|مجموع|jumlah'.split('|');
/** Rows from the end in which totals are looked for: a footer may stand below them. */
const TOTALS_ROWS = 5;

/** `Total`, `Total: 30`, `Total (30)`, `Total number of staff`. */
const isTotalsRow = (cells: readonly string[]): boolean => {
  const first = foldText(cells.find((cell) => cleanText(cell) !== ''));
  const words = first.replace(/[\s:()\d.,=]+$/, '');
  return totalsWords.includes(words) || first.startsWith('total number of ');
};

const separators: Partial<Record<ImportTarget, string>> = { name: ' ', note: '\n' };

interface Reader {
  readonly target: ImportTarget;
  readonly columnIndexes: readonly number[];
  readonly separator: string | undefined;
}

const readCell = (reader: Reader, cells: readonly string[]): string => {
  const parts: string[] = [];
  for (const columnIndex of reader.columnIndexes) {
    const part = cleanText(cells[columnIndex] || '');
    if (part === '') continue;
    if (!reader.separator) return part;
    parts.push(part);
  }
  return parts.join(reader.separator || '');
};

/** A spreadsheet's error text names nobody: the sheet will read it back as a blank, and so must matching. */
const asRead = (text: string): string =>
  text.startsWith('#') && decoderFor('name')(text, () => undefined) === null ? '' : text;

const isKeyList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0;

const noLabels: ChoiceLabels = new Map();

/** How the sheet will read back what stands in this Contacts column. */
export const decoderFor = (key: ContactKey, choiceLabels: ChoiceLabels = noLabels): Decode => {
  return decoderOf(contactColumnOf(key), choiceLabels);
};

export const readSourceRows = (
  table: FoundTable,
  targets: ReadonlyMap<ImportTarget, readonly string[]>,
  defaultAccount: string,
  choiceLabels: ChoiceLabels | undefined,
): SourceRows => {
  const indexes = new Map(table.columns.map((column) => [column.header, column.columnIndex]));
  const readers: readonly Reader[] = Array.from(targets, ([target, sources]) => ({
    target,
    columnIndexes: sources
      .map((source) => indexes.get(source))
      .filter((columnIndex): columnIndex is number => columnIndex !== undefined),
    separator: separators[target],
  }));
  const choiceReaders = new Map(
    Array.from(targets.keys())
      .filter(isChoiceTarget)
      .map((target) => [target, decoderFor(contactKeyOf(target), choiceLabels)]),
  );
  const rows: SourceRow[] = [];
  const skipped: { rowNumber: number; reason: SkipReason }[] = [];
  const notes: ImportNote[] = [];
  const totalsFrom = table.rows[Math.max(0, table.rows.length - TOTALS_ROWS)]?.rowNumber || 0;

  for (const { rowNumber, cells } of table.rows) {
    const texts: Partial<Record<ImportTarget, string>> = {};
    for (const reader of readers) texts[reader.target] = readCell(reader, cells);
    const title = texts.title || '';
    // A withheld name is still a post that somebody holds: the post stands for the person (B17),
    // and without one whatever tells them apart.
    const name = texts.name || title || texts.email || texts.id || '';
    if (name === '') {
      const isBlank = cells.every((cell) => cleanText(cell) === '');
      skipped.push({ rowNumber, reason: isBlank ? 'BLANK_ROW' : 'NO_NAME' });
      continue;
    }
    if (rowNumber >= totalsFrom && !title && !texts.manager && !texts.email && isTotalsRow(cells)) {
      skipped.push({ rowNumber, reason: 'TOTALS_ROW' });
      continue;
    }
    const account = texts.account || defaultAccount;
    const values: MutableValues = { name };
    if (account !== '') values.account = account;
    for (const { target } of readers) {
      const text = texts[target] || '';
      if (text === '' || target === 'manager' || target === 'name' || target === 'account') continue;
      const key = contactKeyOf(target);
      if (contactColumnOf(key).kind === 'date') {
        const parsed = parseDay(text);
        values[key] = parsed.kind === 'day' ? parsed.isoDay : text;
        if (parsed.kind !== 'day') {
          const code = parsed.kind === 'ambiguous' ? 'AMBIGUOUS_DATE' : 'UNREADABLE_DATE';
          notes.push({ code, rowNumber, facts: { value: text, columnKey: key } });
        }
        continue;
      }
      const choice = choiceReaders.get(target)?.(text, () => {
        notes.push({ code: 'UNKNOWN_CHOICE', rowNumber, facts: { value: text, columnKey: key } });
      });
      if (typeof choice === 'string' || isKeyList(choice)) values[key] = choice;
      else if (choice === undefined) values[key] = text;
    }
    rows.push({
      rowNumber,
      values,
      name: asRead(name),
      account: asRead(account),
      title: asRead(title),
      email: asRead(texts.email || ''),
      sourceId: asRead(texts.id || ''),
      manager: texts.manager || '',
    });
  }
  return { rows, skipped, notes };
};
