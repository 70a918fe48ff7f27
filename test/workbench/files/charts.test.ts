import ExcelJS from 'exceljs';
import { readXlsx } from '../../../workbench/files/read-xlsx';
import { writeXlsx } from '../../../workbench/files/write-xlsx';
import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';

const chart = (sheetId: number) => ({
  id: 9,
  type: 'COMBO',
  ranges: [{ sheetId, area: { row: 0, column: 0, rowCount: 3, columnCount: 2 } }],
  options: { title: 'Load <b>', series: { 1: { type: 'line' } } },
  position: { row: 5, column: 1, offsetX: 4, offsetY: 0 },
  numHeaders: 1,
  transpose: false,
});
const cells = {
  0: { 0: { value: 'Manager' }, 1: { value: 'Accounts' } },
  1: { 0: { value: 'Ada' }, 1: { value: 4 } },
};
const book: WorkbookSnapshot = {
  id: 'w',
  name: 'Plan',
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  activeSheetId: 1,
  sheets: [
    { id: 1, name: 'Data', rowCount: 20, columnCount: 5, cells },
    { id: 2, name: 'Report', rowCount: 20, columnCount: 5, cells: {}, charts: [chart(1)] },
  ],
};

async function editedIn(change: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(book);
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  change(workbook);
  return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

test('a saved workbook opens with its charts', async () => {
  expect(await readXlsx(await writeXlsx(book))).toEqual(book);
});

test('another program finds a sheet without a picture', async () => {
  await editedIn((workbook) => expect(workbook.getWorksheet('Report')?.getImages()).toEqual([]));
});
