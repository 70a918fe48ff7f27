import { checkLineReader, checkLines, checkText } from '../../../src/domain/check/check-text';
import type { Issue, IssueCode } from '../../../src/domain/issue';

const HEADERS = new Map([
  ['name', 'Name'],
  ['email', 'Email'],
  ['phone', 'Email: private\nnumber'],
  ['pain', 'Pain'],
]);

const issue = (code: IssueCode, columnKey: string): Issue => ({
  code,
  sheet: 'contacts',
  rowNumber: 2,
  columnKey,
  account: null,
  facts: {},
});

const linesOf = (...issues: readonly Issue[]) =>
  checkLines(issues, ({ columnKey }) => ({
    header: HEADERS.get(columnKey) ?? '',
    message: `What is\nwrong with ${columnKey}.`,
    remedy: 'Do this.',
  })).get(2) ?? [];

const text = (...issues: readonly Issue[]) => checkText('contacts')(linesOf(...issues));

describe('The text of Check', () => {
  test('has the worst first, then the order of the columns, what is typed wrong before advice', () => {
    const told = text(
      issue('NO_PAIN', 'pain'),
      issue('REPEATED_EMAIL', 'email'),
      issue('NOT_A_PHONE', 'phone'),
      issue('NOT_AN_EMAIL', 'email'),
      issue('MISSING_VALUE', 'name'),
    );
    expect(told.split('   ').map((line) => line.slice(0, 9))).toEqual([
      '✖ Name: W',
      '✖ Email: ',
      '▲ Email: ',
      '○ Email: ',
      '○ Pain – ',
    ]);
  });

  test('keeps each issue on a line, whatever stands in headers and values', () => {
    expect(text(issue('NOT_A_PHONE', 'phone'))).toBe(
      '▲ Email: private number: What is wrong with phone. Do this.',
    );
  });

  test('fits into a cell', () => {
    const issues = Array.from({ length: 2_000 }, () => issue('NOT_AN_EMAIL', 'email'));
    expect(text(...issues).length).toBeLessThan(50_000);
  });
});

describe('Reading it again', () => {
  const read = checkLineReader(HEADERS);

  test('gives the lines back by their columns, though a header begins with another', () => {
    const lines = linesOf(
      issue('NOT_A_PHONE', 'phone'),
      issue('NOT_AN_EMAIL', 'email'),
      issue('NO_PAIN', 'pain'),
    );
    const again = read(lines.map((line) => line.text).join('   '));
    expect(again).toEqual(lines);
  });

  test('leaves out what belongs to no column', () => {
    expect(read('✖ Email is wrong.\n✖ Gone: whatever.\n\nhello')).toEqual([]);
  });
});
