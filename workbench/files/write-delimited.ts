/** Writes rows of text as a file that spreadsheets and mail-merge tools read back unchanged. */

/**
 * RFC 4180: CRLF line ends, quotes where a cell holds the delimiter, a quote, a line break or outer spaces.
 * Cells are written exactly: a text that begins with `=` stays that text, so do not open the file in Excel by
 * double-click when its cells come from strangers.
 */
export function writeDelimited(
  rows: readonly (readonly string[])[],
  delimiter: ',' | ';' | '\t' = ',',
): string {
  return rows
    .map((row) => `${row.map((cell) => quoteWhereNeeded(cell, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function quoteWhereNeeded(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
