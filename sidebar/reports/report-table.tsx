/** A table of a report: numbers aligned, what is not known kept quiet, a sentence instead of an empty one. */

import type { ReportBlock, ReportCell } from '../../src/domain/report/document';
import { classNames } from '../components/class-names';
import { NOT_KNOWN, type Writers } from './cell-text';

type Table = Extract<ReportBlock, { kind: 'table' }>;

/** Letters that all columns together have room for on the narrowest page. */
const LINE_LETTERS = 76;
const MOST_LETTERS = 22;
const MOST_WORD_LETTERS = 13;
const ROWS_LOOKED_AT = 60;

/** The least width of each column: short texts stay on one line, longer ones break between words while there is room. */
const leastWidths = ({ columns, rows }: Table, write: Writers): readonly string[] => {
  const fair = LINE_LETTERS / columns.length;
  const letters = columns.map(({ header }, column) => {
    const word = Math.max(...header.split(/\s+/u).map(({ length }) => length));
    const texts = rows.slice(0, ROWS_LOOKED_AT).map((row) => write.cell(row[column]).length);
    return Math.max(Math.min(word, MOST_WORD_LETTERS), Math.min(Math.max(...texts), MOST_LETTERS, fair));
  });
  const share = Math.min(1, LINE_LETTERS / letters.reduce((sum, count) => sum + count, 0));
  // Letters are a little wider than digits.
  return letters.map((count) => `calc(${(count * share * 1.15).toFixed(1)}ch + 14px)`);
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

/** Text among numbers says why there is none. */
function lookOf(cell: ReportCell | undefined, isNumeric: boolean): string | undefined {
  const isStyled = typeof cell === 'object' && cell !== null;
  const isUnknown = cell === null || cell === undefined || cell === '' || cell === NOT_KNOWN;
  const look = [
    isNumeric && 'number',
    isStyled && (cell.style === 'date' ? 'is-date' : 'is-figure'),
    (isUnknown || (isNumeric && !isStyled)) && 'quiet',
  ].filter(Boolean);
  return look.length === 0 ? undefined : look.join(' ');
}
