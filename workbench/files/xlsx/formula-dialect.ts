/** Rewrites formulas between Google's and Excel's dialect: open ranges, prefixed functions, renamed sheets. */

import { quoteSheetName } from '../../google/values/sheet-name';
import { EXCEL_MAX_ROWS } from '../limits';

const LAST_EXCEL_COLUMN = 'XFD';
const MAX_EXCEL_FORMULA = 8192;

/** Functions newer than the file format: Excel shows `#NAME?` unless the file writes them with this prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[
    'ACOT CEILING.MATH CONCAT COT DAYS FORMULATEXT FLOOR.MATH IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS',
    'NUMBERVALUE PERCENTRANK.INC PERCENTILE.INC RANK.EQ RANK.AVG SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN',
    'UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR UNIQUE SORTBY SEQUENCE RANDARRAY TEXTBEFORE TEXTAFTER',
    'TEXTSPLIT VSTACK HSTACK TOCOL TOROW CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND BYROW BYCOL MAP REDUCE SCAN',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/** Names of Google's alone, or with parameters that Excel spells differently: their result is written as a value. */
const GOOGLE_ONLY = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * String literals, quoted sheet names, references with open ends, words. Quotes that are never closed match to the end:
 * a pattern that failed there would start over at each of them.
 */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'!?|$)|\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?![\w(!.$])|\$?[A-Za-z]{1,3}\$?\d+:\$?\d+(?![\w(!.$])|[\p{L}_][\p{L}\p{N}_.]*!?/gu;

/**
 * Returns the formula without `=` as an xlsx file holds it, or undefined when Excel would call the file damaged.
 * @param sheetNames name in the file by Google's name
 */
export function toExcelFormula(formula: string, sheetNames: ReadonlyMap<string, string>): string | undefined {
  const body = formula.replace(/^=/, '');
  if (body.trim() === '' || !isBalanced(body) || GOOGLE_ONLY.test(body)) return undefined;
  const result = body.replace(TOKEN, (token, offset: number) => {
    if (token.startsWith('"') || (token.startsWith("'") && !token.endsWith('!'))) return token;
    if (token.endsWith('!')) return renameSheet(token, sheetNames);
    if (token.includes(':')) return closeRange(token);
    const isCall = /^\s*\(/.test(body.slice(offset + token.length, offset + token.length + 20));
    return isCall ? (PREFIXES.get(token.toUpperCase()) ?? '') + token : token;
  });
  return result.length <= MAX_EXCEL_FORMULA ? result : undefined;
}

/** Returns Google's formula with `=` for one from a file. */
export function fromExcelFormula(formula: string): string {
  const body = formula.replace(TOKEN, (token) =>
    token.startsWith('"') ? token : token.replace(/^(?:_xlfn\.|_xlws\.)+/i, ''),
  );
  const opened = replaceOutsideText(body, /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?1048576\b/g, '$1');
  return `=${replaceOutsideText(opened, /(\$?[A-Z]{1,3}\$?\d+:)\$?XFD(\$?\d+)\b/g, '$1$2')}`;
}

function replaceOutsideText(formula: string, pattern: RegExp, replacement: string): string {
  return formula.replace(/"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|[^"']+/g, (part) =>
    part.startsWith('"') || part.startsWith("'") ? part : part.replace(pattern, replacement),
  );
}

function renameSheet(token: string, sheetNames: ReadonlyMap<string, string>): string {
  const written = token.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const renamed = sheetNames.get(name);
  return renamed === undefined || renamed === name ? token : `${quoteSheetName(renamed)}!`;
}

/** `A2:A` → `A2:A1048576`, `A2:2` → `A2:XFD2`. */
function closeRange(token: string): string {
  const [start, end] = token.split(':');
  if (start === undefined || end === undefined) return token;
  return /[A-Za-z]/.test(end) ? `${token}${EXCEL_MAX_ROWS}` : `${start}:${LAST_EXCEL_COLUMN}${end}`;
}

function isBalanced(body: string): boolean {
  const rest = body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (/["']/.test(rest)) return false;
  let depth = 0;
  for (const character of rest) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
