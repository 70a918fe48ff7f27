/** Finds the references inside a formula. It leaves texts, function names, errors and numbers alone and computes nothing. */

import { columnIndexOf, columnLetters, MAX_COLUMN_COUNT } from './a1';
import { unquoteSheetName } from './sheet-name';

/** One end of a reference: a row, a column or both; `$` marks what copying keeps. 0-based. */
export interface ReferenceEnd {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface FormulaReference {
  /** As written, quoted or not, with `!`; `''` when the reference names no sheet. */
  readonly prefix: string;
  /** Bare name; absent when the reference names no sheet. */
  readonly sheetName?: string;
  readonly first: ReferenceEnd;
  /** Absent for a single cell. */
  readonly last?: ReferenceEnd;
}

export type FormulaPiece =
  | { readonly type: 'text'; readonly text: string }
  /** A sheet name before something that is no A1 reference, such as a named range. */
  | { readonly type: 'sheet'; readonly text: string; readonly sheetName: string }
  | { readonly type: 'reference'; readonly text: string; readonly reference: FormulaReference };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,8}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,8}`;
const AREA = `${CELL}:(?:${CELL}|${COLUMN}|${ROW})|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:${ROW}|${CELL}`;
/** Behind a reference stands neither the rest of a word nor the bracket of a call such as `LOG10(`. */
const END = String.raw`(?![\p{L}\p{N}_.$!]|\s*\()`;

const TOKEN = new RegExp(
  [
    String.raw`[=+\-*/^&,;(){}<>\s]+`,
    `"(?:[^"]|"")*"?`,
    `(${SHEET})?(${AREA})${END}`,
    `(${SHEET})`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[[^\]]*\])?`,
    String.raw`#[\p{L}\p{N}/]+[!?]?`,
    String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?`,
    `'(?:[^']|'')*'?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'guy',
);

/** The formula in pieces; their texts joined give the formula again. */
export function tokenizeFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push({ type: 'text', text: plain });
    plain = '';
  };
  for (const match of formula.matchAll(TOKEN)) {
    const [text, prefix, area, sheet] = match;
    const reference = area === undefined ? null : readReference(prefix ?? '', area);
    if (reference) {
      flush();
      pieces.push({ type: 'reference', text, reference });
    } else if (sheet !== undefined) {
      flush();
      pieces.push({
        type: 'sheet',
        text,
        sheetName: unquoteSheetName(sheet.slice(0, -1)) ?? sheet.slice(0, -1),
      });
    } else plain += text;
  }
  flush();
  return pieces;
}

/** A reference as a formula writes it. */
export function referenceText({ prefix, first, last }: FormulaReference): string {
  return prefix + endText(first) + (last ? `:${endText(last)}` : '');
}

function endText(end: ReferenceEnd): string {
  const column = end.column === undefined ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  return column + (end.row === undefined ? '' : `${end.rowFixed ? '$' : ''}${end.row + 1}`);
}

function readReference(prefix: string, area: string): FormulaReference | null {
  const [firstText = '', lastText] = area.split(':');
  const first = readEnd(firstText);
  const last = lastText === undefined ? undefined : readEnd(lastText);
  if (!first || last === null) return null;
  const sheetName = prefix === '' ? null : unquoteSheetName(prefix.slice(0, -1));
  return { prefix, first, ...(sheetName === null ? {} : { sheetName }), ...(last ? { last } : {}) };
}

function readEnd(text: string): ReferenceEnd | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  if (!match) return null;
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = match;
  const rowDollar = letters === '' ? firstDollar : secondDollar;
  const row = Number(digits) - 1;
  const column = columnIndexOf(letters);
  if ((digits !== '' && row < 0) || column >= MAX_COLUMN_COUNT) return null;
  return {
    ...(digits === '' ? {} : { row }),
    ...(letters === '' ? {} : { column }),
    rowFixed: digits !== '' && rowDollar === '$',
    columnFixed: letters !== '' && firstDollar === '$',
  };
}
