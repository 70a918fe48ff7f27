/** The native formulas in the workbench's page: random matrices show what the code computes, without the add-on's help. */

import type { Browser } from 'playwright-core';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import { emptyWorkbook } from '../../workbench/headless/add-sheet';
import { differences, type Grid, type GridCell, randomMatrix } from '../domain/formulas/random-matrices';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import { smallAddOn } from './small-add-on';
import { expectSoon, type Visit, visit } from './visit';

jest.setTimeout(300_000);

/** As many sheets in one workbook as the page reckons fast. */
const MATRICES = Number(process.env.PAGE_MATRICES ?? 25);

const cellOf = (cell: GridCell): CellSnapshot =>
  typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : { value: cell };
const bookOf = (grid: Grid): WorkbookSnapshot => ({
  ...emptyWorkbook('en_US', 'Etc/GMT'),
  sheets: Object.entries(grid).map(([name, rows], id) => ({
    id,
    name,
    rowCount: rows.length + 60,
    columnCount: 20,
    cells: Object.fromEntries(
      rows.map((row, index) => [
        index,
        Object.fromEntries(
          row.flatMap((cell, column) => (cell === '' ? [] : [[column, cellOf(cell)] as const])),
        ),
      ]),
    ),
  })),
});

let served: ServedPage;
let browser: Browser;
let opened: Visit;
beforeAll(async () => {
  served = await servePage(smallAddOn);
  browser = await launchBrowser();
  opened = await visit(browser, served.url, 'score-formulas');
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

it('shows scores, shares, ranks, tiers and potentials as the code computes them', async () => {
  const matrices = Array.from({ length: MATRICES }, (_, index) => randomMatrix(index, 500_000 + index));
  const book = bookOf(Object.assign({}, ...matrices.map(({ grid }) => grid)));
  await opened.page.evaluate((given) => window.workbench?.load(given), book);
  const shownNow = async (): Promise<Grid> => {
    const { sheets } = await opened.page.evaluate(async () => {
      const now = await window.workbench?.snapshot();
      return { sheets: now?.sheets ?? [] };
    });
    return Object.fromEntries(
      sheets.map(({ name, cells, rowCount, columnCount }) => [
        name,
        Array.from({ length: rowCount }, (_, row) =>
          Array.from({ length: columnCount }, (_cell, column) => {
            const cell = cells[row]?.[column];
            return cell?.error ?? cell?.value ?? '';
          }),
        ),
      ]),
    );
  };
  await expectSoon(async () => {
    const shown = await shownNow();
    return matrices.flatMap((matrix) => differences(matrix, shown)).slice(0, 3);
  }, []);
});
