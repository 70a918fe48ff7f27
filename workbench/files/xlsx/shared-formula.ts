/** Moves the relative references of a formula, as a shared formula of an xlsx file means for its other cells. */

import { columnIndexOf, columnLetters } from '../../google/values/a1';

const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[\p{L}_][\p{L}\p{N}_.]*/gu;
const COLUMN_SPAN = /(?<![\w$:.])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(!.:])/g;

/** References that leave the sheet become `#REF!`. Text in quotes stays. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = formula.replace(
    TOKEN,
    (token, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const column = columnIndexOf(letters) + (columnMark === '$' ? 0 : columns);
      const row = Number(digits) + (rowMark === '$' ? 0 : rows);
      if (column < 0 || row < 1) return '#REF!';
      return `${columnMark}${columnLetters(column)}${rowMark}${row}`;
    },
  );
  if (columns === 0) return moved;
  return moved.replace(COLUMN_SPAN, (_span, firstMark, first, lastMark, last) => {
    const shift = (mark: string, letters: string) =>
      mark + (mark === '$' ? letters : columnLetters(Math.max(0, columnIndexOf(letters) + columns)));
    return `${shift(firstMark, first)}:${shift(lastMark, last)}`;
  });
}
