/** Splits delimited text into rows of cells after RFC 4180, forgiving what real exports do differently. */

import { cellTooLong, FileError } from './file-error';
import { MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS } from './limits';

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Returns rows of unequal length, cells exactly as written. Lines end with LF, CRLF or CR; a break inside quotes
 * belongs to the cell. A quote inside an unquoted cell is an ordinary character. The last line break adds no row.
 * Throws `BROKEN_FILE` with the line number for a quote that is never closed, `TOO_LARGE` above Google's limits.
 */
export function parseDelimited(text: string, delimiter: string, fileName: string): string[][] {
  const rows: string[][] = [];
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  let row: string[] = [];
  let cellCount = 0;
  let at = 0;
  while (at < length) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at + 1, separator);
      if (quoted === undefined) throw neverClosed(text, at, fileName);
      cell = quoted.cell;
      at = quoted.end;
    } else {
      const start = at;
      while (at < length && !endsCell(text.charCodeAt(at), separator)) at++;
      cell = text.slice(start, at);
    }
    if (cell.length > MAX_CELL_CHARACTERS) {
      throw cellTooLong(fileName, rows.length, row.length, cell.length);
    }
    row.push(cell);
    cellCount++;
    if (row.length > MAX_COLUMNS) throw tooLarge(fileName, `${MAX_COLUMNS} columns`);
    if (cellCount > MAX_CELLS) throw tooLarge(fileName, `${MAX_CELLS} cells`);
    const code = text.charCodeAt(at);
    if (at < length && code === separator) {
      at++;
      if (at === length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
    at += code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function endsCell(code: number, separator: number): boolean {
  return code === separator || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Reads from behind the opening quote; text between the closing quote and the delimiter is kept as it stands. */
function readQuoted(
  text: string,
  start: number,
  separator: number,
): { readonly cell: string; readonly end: number } | undefined {
  let from = start;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text.charCodeAt(quote + 1) === QUOTE) {
      cell += text.slice(from, quote + 1);
      from = quote + 2;
      continue;
    }
    cell += text.slice(from, quote);
    let end = quote + 1;
    while (end < text.length && !endsCell(text.charCodeAt(end), separator)) end++;
    return { cell: cell + text.slice(quote + 1, end), end };
  }
}

function neverClosed(text: string, at: number, fileName: string): FileError {
  const lineNumber = text.slice(0, at).split(/\r\n|\r|\n/).length;
  return new FileError(
    'BROKEN_FILE',
    `A quotation mark opened in line ${lineNumber} of ${fileName} is never closed.`,
    'Close it or delete it, or export the file again.',
  );
}

function tooLarge(fileName: string, limit: string): FileError {
  return new FileError(
    'TOO_LARGE',
    `${fileName} has more than ${limit}, which Google Sheets does not hold.`,
    'Export fewer columns or rows, or split the file.',
  );
}
