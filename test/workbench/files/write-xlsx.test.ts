import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readXlsx } from '../../../workbench/files/read-xlsx';
import { writeXlsx } from '../../../workbench/files/write-xlsx';
import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { workbooks } from './snapshots';

test('opening a saved workbook gives the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (snapshot) => {
      expect(await readXlsx(await writeXlsx(snapshot))).toEqual(snapshot);
    }),
    { numRuns: 40 },
  );
}, 120_000);

const plain: WorkbookSnapshot = {
  id: 'w',
  name: 'Plan',
  locale: 'pl_PL',
  timeZone: 'Europe/Warsaw',
  activeSheetId: 3,
  sheets: [
    {
      id: 3,
      name: 'Accounts / all',
      rowCount: 1000,
      columnCount: 26,
      frozenRows: 1,
      columnWidths: { 0: 240 },
      cells: {
        0: { 0: { value: 'Name', style: { bold: true, background: '#e8eaed' } }, 1: { value: 'Since' } },
        1: {
          0: { value: '=cmd()', note: 'as typed' },
          1: { value: 45_000, numberFormat: 'yyyy-mm-dd' },
          2: { formula: '=COUNTA(A2:A)', value: 1 },
          3: { formula: '=IFNA(NA(),"none")', value: 'none' },
        },
      },
      validations: [
        {
          areas: [{ row: 1, column: 4, rowCount: 999, columnCount: 1 }],
          criteria: 'VALUE_IN_LIST',
          args: [Array.from({ length: 100 }, (_, index) => `Stage ${index}`), true],
          allowInvalid: false,
          helpText: 'Choose a stage.',
        },
        {
          areas: [
            { row: 1, column: 5, rowCount: 9, columnCount: 1 },
            { row: 3, column: 7, rowCount: 9, columnCount: 1 },
          ],
          criteria: 'CUSTOM_FORMULA',
          args: ['=F2>$A2'],
          allowInvalid: true,
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 1, column: 0, rowCount: 999, columnCount: 3 }],
          criteria: 'CUSTOM_FORMULA',
          args: ['=$C2>1'],
          style: { background: '#fce8e6' },
        },
      ],
    },
  ],
  metadata: [
    {
      id: 1,
      key: 'k',
      value: 'v',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 3, index: 0, count: 1 },
    },
  ],
};

async function openWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

test('another program sees values, formulas, formats, notes, lists and rules', async () => {
  const workbook = await openWithExcelJs(await writeXlsx(plain));
  const sheet = workbook.getWorksheet('Accounts _ all');
  expect(sheet?.getCell('A2').value).toBe('=cmd()');
  expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(sheet?.getCell('A2').note).toBe('as typed');
  expect(sheet?.getCell('B2').value).toEqual(new Date(Date.UTC(2023, 2, 15)));
  expect(sheet?.getCell('C2').formula).toBe('COUNTA(A2:A1048576)');
  expect(sheet?.getCell('D2').formula).toBe('_xlfn.IFNA(NA(),"none")');
  expect(sheet?.getCell('A1').font.bold).toBe(true);
  expect(sheet?.getCell('E9').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['_account_atlas_lists!$A$1:$A$100'],
    errorStyle: 'stop',
    prompt: 'Choose a stage.',
  });
  expect(sheet?.getCell('F2').dataValidation).toMatchObject({ type: 'custom', formulae: ['F2>$A2'] });
  expect(sheet?.getCell('H4').dataValidation).toMatchObject({ errorStyle: 'warning', formulae: ['H4>$A4'] });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Accounts _ all', 'visible'],
    ['_account_atlas_lists', 'veryHidden'],
    ['_account_atlas_workbench', 'veryHidden'],
  ]);
});

test('what was changed in another program wins over what was kept', async () => {
  const workbook = await openWithExcelJs(await writeXlsx(plain));
  const sheet = workbook.getWorksheet('Accounts _ all');
  if (sheet === undefined) throw new Error('no sheet');
  sheet.getCell('C2').value = { formula: 'SUM(1,2)', result: 3 };
  sheet.getCell('A2').value = 'changed';
  const read = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read.sheets[0]?.name).toBe('Accounts / all');
  expect(read.sheets[0]?.cells[1]?.[2]).toMatchObject({ formula: '=SUM(1,2)', value: 3 });
  expect(read.sheets[0]?.cells[1]?.[0]).toMatchObject({ value: 'changed', note: 'as typed' });
  expect(read.metadata).toEqual(plain.metadata);
  expect(read.locale).toBe('pl_PL');
});

test('a kept sheet that says something impossible is passed over', async () => {
  const workbook = await openWithExcelJs(await writeXlsx(plain));
  const kept = workbook.getWorksheet('_account_atlas_workbench');
  if (kept === undefined) throw new Error('no kept sheet');
  kept.getCell('A2').value = '{"version":1,"__proto__":{"polluted":true}}';
  const read = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), { fileName: 'Plan.xlsx' });
  expect(read).toMatchObject({ name: 'Plan', locale: 'en_US', timeZone: 'Etc/GMT' });
  expect(read.sheets[0]?.cells[1]?.[1]?.value).toBe(45_000);
  expect(Object.keys({})).toEqual([]);
  expect('polluted' in {}).toBe(false);
});
