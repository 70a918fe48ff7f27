import fc from 'fast-check';
import { headerNames } from '../../../src/domain/import/aliases';
import { findTable } from '../../../src/domain/import/find-table';
import { knownHeaders } from '../../../src/domain/import/match-columns';

const known = knownHeaders(headerNames);

const headersOf = (grid: readonly (readonly string[])[], wanted: readonly string[] = []) => {
  const { headerRowNumber, columns, rows } = findTable(grid, known, wanted);
  return {
    headerRowNumber,
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ rowNumber }) => rowNumber),
  };
};

describe('findTable', () => {
  it('finds the header below a preamble', () => {
    const grid = [
      ['Notes:', '', ''],
      ['"When exporting your connection data, some e-mails are missing."', '', ''],
      ['', '', ''],
      ['First Name', 'Last Name', 'Company'],
      ['Ada', 'Byron', 'Analytical'],
    ];
    expect(headersOf(grid)).toEqual({
      headerRowNumber: 4,
      headers: ['First Name', 'Last Name', 'Company'],
      rows: [5],
    });
  });

  it('finds a header of unknown words as the first row as wide as the table', () => {
    const grid = [['Title'], ['Kolom A', 'Kolom B', 'Kolom C'], ['x', 'y', 'z'], ['x', '', 'z']];
    expect(headersOf(grid).headerRowNumber).toBe(2);
  });

  it('finds the row that holds the headers a person named', () => {
    const grid = [
      ['Name', 'E-mail'],
      ['foo', 'bar'],
      ['1', '2'],
    ];
    expect(headersOf(grid, ['bar', 'foo']).headerRowNumber).toBe(2);
  });

  it('makes repeated headers distinct and leaves columns without one out', () => {
    const grid = [
      ['Name', 'Phone', '', 'Phone', 'Phone (2)', 'Phone', ' '],
      ['a', '1', 'x', '2', '3', '4', ''],
    ];
    const { columns } = findTable(grid, known);
    expect(columns.map(({ header, columnIndex }) => [header, columnIndex])).toEqual([
      ['Name', 0],
      ['Phone', 1],
      ['Phone (3)', 3],
      ['Phone (2)', 4],
      ['Phone (4)', 5],
    ]);
  });

  it('leaves trailing blank rows out and keeps those between', () => {
    const grid = [
      ['Name', 'Email'],
      ['a', ''],
      ['', ' '],
      ['b', ''],
      ['', ''],
      ['', ''],
    ];
    expect(headersOf(grid).rows).toEqual([2, 3, 4]);
  });

  it('ends the table where a second one begins', () => {
    const grid = [
      ['Name', 'Email'],
      ['a', ''],
      ['', ''],
      ['Account Name', 'Phone'],
      ['Acme', '1'],
    ];
    expect(findTable(grid, known)).toMatchObject({ secondTableRowNumber: 4, rows: [{ rowNumber: 2 }] });
  });

  it('takes a manager of a team below a blank row for a person', () => {
    const grid = [
      ['Name', 'Job Title', 'Unit', 'City'],
      ['a', '', '', ''],
      ['', '', '', ''],
      ['b', 'Manager', 'Team', 'Oslo'],
    ];
    expect(findTable(grid, known)).toMatchObject({ secondTableRowNumber: null });
  });

  it('finds nothing in nothing', () => {
    for (const grid of [[], [[]], [['', '']]]) {
      expect(findTable(grid, known)).toMatchObject({ headerRowNumber: 0, columns: [], rows: [] });
    }
  });

  it('gives distinct headers and rows below the header for any grid', () => {
    const cell = fc.oneof(fc.constantFrom('', ' ', 'Name', 'Email', 'Phone', '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (grid) => {
        const { headerRowNumber, columns, rows } = findTable(grid, known);
        expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
        for (const { rowNumber } of rows) expect(rowNumber).toBeGreaterThan(headerRowNumber);
      }),
    );
  });
});
