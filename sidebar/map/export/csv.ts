/** Writes a table as CSV by RFC 4180, for spreadsheets: UTF-8 with its mark, and no cell that runs as a formula. */

import type { Table } from './people-table';

/** What spreadsheets take for a formula, hidden and wide signs included: an apostrophe makes it text (OWASP, reliability 4). */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = ({ headers, rows }: Table): string =>
  `\ufeff${[headers, ...rows].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
