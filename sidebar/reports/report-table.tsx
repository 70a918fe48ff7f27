/** A table of a report: numbers aligned, what is not known kept quiet, a sentence instead of an empty one. */

import type { ReportBlock, ReportCell, StyledCell } from '../../src/domain/report/document';
import { classNames } from '../components/class-names';
import { NOT_KNOWN, type Writers } from './cell-text';

type Table = Extract<ReportBlock, { kind: 'table' }>;

/** Letters that all columns together have room for on the narrowest page. */
const LINE_LETTERS = 72;
const MOST_LETTERS = 22;
const MOST_WORD_LETTERS = 18;
const ROWS_LOOKED_AT = 60;

const isStyled = (cell: ReportCell | undefined): cell is StyledCell =>
  typeof cell === 'object' && cell !== null;

const longest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map(({ length }) => length)));

const sumOf = (letters: readonly number[], most = MOST_WORD_LETTERS): number =>
  letters.reduce((sum, count) => sum + Math.min(count, most), 0);

/** The least width of each column: first whole words in all of them, then short texts on one line, while there is room. */
const leastWidths = ({ columns, rows }: Table, write: Writers): readonly string[] => {
  const texts = columns.map((_, column) =>
    rows.slice(0, ROWS_LOOKED_AT).map((row) => write.cell(row[column])),
  );
  /** Numbers and days are not broken. */
  const wordsIn = (column: number) =>
    rows
      .slice(0, ROWS_LOOKED_AT)
      .flatMap(({ [column]: cell }) =>
        isStyled(cell) ? [write.cell(cell)] : write.cell(cell).split(/\s+/u),
      );
  const words = columns.map(({ header }, column) =>
    longest([...header.split(/\s+/u), ...wordsIn(column)], MOST_WORD_LETTERS),
  );
  // The longest words are the first to be broken.
  let most = MOST_WORD_LETTERS;
  while (most > 1 && sumOf(words, most) > LINE_LETTERS) most -= 1;
  const least = words.map((word) => Math.min(word, most));
  const more = least.map((letters, column) =>
    Math.max(0, longest(texts[column] ?? [], MOST_LETTERS) - letters),
  );
  const share = Math.min(
    1,
    (LINE_LETTERS - sumOf(least)) / (more.reduce((sum, count) => sum + count, 0) || 1),
  );
  // Letters are wider than digits, and those of the rows larger than those of the head.
  return least.map(
    (letters, column) =>
      `calc(${((letters + (more[column] ?? 0) * Math.max(0, share)) * 1.25).toFixed(1)}ch + 14px)`,
  );
};

/** From here on letters are smaller. */
const WIDE_COLUMNS = 7;
const VERY_WIDE_COLUMNS = 11;

export function ReportTable({ block, write }: { block: Table; write: Writers }) {
  const { caption, columns, rows, emptyText } = block;
  if (rows.length === 0) {
    return (
      <figure class="table">
        <figcaption>{caption}</figcaption>
        <p class="quiet">{emptyText}</p>
      </figure>
    );
  }
  const width = columns.length;
  const widths = leastWidths(block, write);
  return (
    <table
      class={classNames(
        'rows',
        width >= WIDE_COLUMNS && 'is-wide',
        width >= VERY_WIDE_COLUMNS && 'is-very-wide',
      )}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
              key={index}
              scope="col"
              class={column.numeric && 'number'}
              style={`--least: ${widths[index]}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move within a table
          <tr key={rowIndex}>
            {columns.map((column, index) => {
              const cell = row[index];
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
                  key={index}
                  scope={index === 0 ? 'row' : undefined}
                  class={lookOf(cell, column.numeric === true)}
                >
                  <bdi>{write.cell(cell)}</bdi>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A sentence among numbers says why there is none. */
function lookOf(cell: ReportCell | undefined, isNumeric: boolean): string | undefined {
  const isUnknown = cell === null || cell === undefined || cell === '' || cell === NOT_KNOWN;
  const look = [
    isNumeric && 'number',
    isStyled(cell) && (cell.style === 'date' ? 'is-date' : 'is-figure'),
    (isUnknown || (isNumeric && !isStyled(cell) && !/\p{N}/u.test(cell))) && 'quiet',
  ].filter(Boolean);
  return look.length === 0 ? undefined : look.join(' ');
}
