/** The text of a Check cell: a sentence an issue, which begins with its column, so that an edit replaces those of some columns only. */

import { CHECK_SIGNS } from '../../schema/check-signs';
import type { SheetKey } from '../../schema/workbook';
import { append } from '../grouped-by';
import type { Issue, Severity } from '../issue';
import { columnPlaces } from './check-context';
import { rules } from './rules';

export interface WordedLine {
  readonly header: string;
  readonly message: string;
  readonly remedy: string;
}

export interface CheckLine {
  readonly columnKey: string;
  readonly isMethod: boolean;
  readonly text: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
/** What stands between the column and the sentence tells what is typed wrong from advice of the method. */
const afterHeader = (isMethod: boolean): string => (isMethod ? ' – ' : ': ');
/** No line breaks: a row with six problems should be no taller than others. Sentences hold single blanks only. */
const BETWEEN = '   ';
/** A cell holds 50,000 characters. */
const LONGEST = 49_000;

/** Line breaks and wide gaps in headers and values would look like the end of a sentence. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines by row. */
export const checkLines = (
  issues: readonly Issue[],
  word: (issue: Issue) => WordedLine,
): ReadonlyMap<number, readonly CheckLine[]> => {
  const lines = new Map<number, CheckLine[]>();
  for (const issue of issues) {
    const { severity, kind } = rules[issue.code];
    const isMethod = kind === 'method';
    const { header, message, remedy } = word(issue);
    const sentences = onOneLine(`${message} ${remedy}`);
    const text = `${CHECK_SIGNS[severity]} ${onOneLine(header)}${afterHeader(isMethod)}${sentences}`;
    append(lines, issue.rowNumber, { columnKey: issue.columnKey, isMethod, text });
  }
  return lines;
};

/** Reads the lines of a Check cell; those of columns that are gone or were renamed since are left out. */
export const checkLineReader = (
  headers: ReadonlyMap<string, string>,
): ((text: string) => readonly CheckLine[]) => {
  const beginnings = [...headers].flatMap(([columnKey, header]) => {
    const name = onOneLine(header);
    return [false, true].map((isMethod) => ({
      columnKey,
      isMethod,
      beginning: name + afterHeader(isMethod),
    }));
  });
  // Of two headers one may begin with the other.
  beginnings.sort((one, other) => other.beginning.length - one.beginning.length);
  return (text) =>
    text.split(BETWEEN).flatMap((line) => {
      const found = beginnings.find(({ beginning }) => line.startsWith(beginning, 2));
      return found ? [{ columnKey: found.columnKey, isMethod: found.isMethod, text: line }] : [];
    });
};

const signs: readonly string[] = SEVERITIES.map((severity) => CHECK_SIGNS[severity]);

/** The worst first, then in the order of the columns, what is typed wrong before advice. */
export const checkText = (sheet: SheetKey): ((lines: readonly CheckLine[]) => string) => {
  const placeOf = columnPlaces(sheet);
  const rankOf = ({ text }: CheckLine): number => signs.indexOf(text.charAt(0));
  return (lines) =>
    [...lines]
      .sort(
        (one, other) =>
          rankOf(one) - rankOf(other) ||
          placeOf(one.columnKey) - placeOf(other.columnKey) ||
          Number(one.isMethod) - Number(other.isMethod),
      )
      .map(({ text }) => text)
      .join(BETWEEN)
      .slice(0, LONGEST);
};
