/** Sample rows as compact lines, which people can write and read. */

import type { SheetKey } from '../workbook';

export interface SampleTable {
  readonly sheet: SheetKey;
  /**
   * Texts by column key, blanks left out: choices by key, several joined by a comma; numbers as digits; dates in days
   * from the day of loading, such as `+26` or `-9`, so that they stay near today.
   */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** @param columns column keys between bars; each line has its values in the same order, trailing blanks left out, and `"` for the value above */
export const sampleTable = (sheet: SheetKey, columns: string, lines: readonly string[]): SampleTable => {
  const keys = columns.split('|');
  let above: readonly string[] = [];
  const rowOf = (line: string): Readonly<Record<string, string>> => {
    const texts = line.split('|').map((text, index) => (text === '"' ? above[index] || '' : text));
    above = texts;
    const row: Record<string, string> = {};
    texts.forEach((text, index) => {
      const key = keys[index];
      if (text !== '' && key !== undefined) row[key] = text;
    });
    return row;
  };
  return { sheet, rows: lines.map(rowOf) };
};
