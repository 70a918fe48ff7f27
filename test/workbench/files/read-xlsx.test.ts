import ExcelJS from 'exceljs';
import { FileError } from '../../../workbench/files/file-error';
import { readXlsx } from '../../../workbench/files/read-xlsx';
import type { SheetSnapshot } from '../../../workbench/google/snapshot';
import { xlsxOf, zipOf } from './zip-of';

async function readFirst(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await readXlsx(bytes, { fileName: 'Data.xlsx' })).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

async function checkRefused(bytes: Uint8Array, code: string): Promise<void> {
  const error: unknown = await readXlsx(bytes, { fileName: 'Data.xlsx' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  expect(error).toMatchObject({ code });
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

test('a workbook of another program comes with values, dates as serials, and formats', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Team', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, rightToLeft: true, showGridLines: false }],
  });
  sheet.getCell('A1').value = { richText: [{ text: 'Key ' }, { text: 'accounts', font: { bold: true } }] };
  sheet.getCell('B1').value = new Date(Date.UTC(2026, 0, 31, 6));
  sheet.getCell('B1').numFmt = 'yyyy-mm-dd hh:mm';
  sheet.getCell('C1').value = { formula: 'B1+1', result: 46_054.25 };
  sheet.getCell('C2').value = { sharedFormula: 'C1', result: 1 };
  sheet.getCell('D1').value = { text: 'Site', hyperlink: 'https://example.com' };
  sheet.getCell('E1').value = { error: '#N/A' };
  sheet.getCell('F1').value = true;
  sheet.getCell('A1').note = 'Look';
  sheet.getCell('A1').font = { name: 'Georgia', size: 14, bold: true, color: { argb: 'FF112233' } };
  // The types of exceljs leave out the tint it writes.
  const tinted = { theme: 4, tint: 0.8 };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: tinted };
  sheet.getColumn(1).width = 20;
  sheet.mergeCells('A3:B4');
  sheet.getCell('G1').dataValidation = { type: 'list', formulae: ['"Gold, Silver"'], showErrorMessage: true };
  sheet.getCell('G2').dataValidation = { type: 'list', formulae: ['"TRUE,FALSE"'] };
  sheet.getCell('G3').dataValidation = {
    type: 'textLength',
    operator: 'lessThan',
    formulae: [5],
    showErrorMessage: true,
    errorStyle: 'warning',
  };
  sheet.addConditionalFormatting({
    ref: 'H1:H9',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        formulae: [3],
        priority: 1,
        style: {
          font: { bold: true },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } },
        },
      },
    ],
  });
  workbook.definedNames.add('Team!$A$1:$B$2', 'Heads');
  const read = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), { fileName: 'a/Team.xlsx' });
  expect(read).toMatchObject({
    name: 'Team',
    namedRanges: [{ name: 'Heads', sheetId: 0, area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } }],
  });
  const [team] = read.sheets;
  expect(team?.cells[0]).toMatchObject({
    0: {
      value: 'Key accounts',
      note: 'Look',
      style: { fontFamily: 'Georgia', fontSize: 14, bold: true, fontColor: '#112233', background: '#dce6f2' },
    },
    1: { value: 46_053.25, numberFormat: 'yyyy-mm-dd hh:mm' },
    2: { formula: '=B1+1', value: 46_054.25 },
    3: { value: 'Site' },
    4: { error: '#N/A' },
    5: { value: true },
  });
  expect(team?.cells[1]?.[2]).toEqual({ formula: '=B2+1', value: 1 });
  expect(team).toMatchObject({
    rightToLeft: true,
    hiddenGridlines: true,
    frozenRows: 2,
    frozenColumns: 1,
    columnWidths: { 0: 140 },
    merges: [{ row: 2, column: 0, rowCount: 2, columnCount: 2 }],
    conditionalFormats: [
      { criteria: 'NUMBER_LESS_THAN', args: [3], style: { bold: true, background: '#ff0000' } },
    ],
  });
  expect(team?.validations).toMatchObject([
    { criteria: 'VALUE_IN_LIST', args: [['Gold', 'Silver'], true], allowInvalid: false },
    { criteria: 'CHECKBOX', args: [], allowInvalid: true },
    { criteria: 'CUSTOM_FORMULA', args: ['=LEN(G3)<5'], allowInvalid: true },
  ]);
});

test('rules on whole columns reach to the end of the sheet and no further', async () => {
  const sheet = await readFirst(
    xlsxOf(
      `${row('<c r="A1" t="inlineStr"><is><t>x</t></is></c>')}
       <mergeCells><mergeCell ref="C1:XFD1048576"/><mergeCell ref="D2:E3"/><mergeCell ref="A9"/></mergeCells>
       <dataValidations><dataValidation type="list" sqref="B1:B1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    ),
  );
  expect(sheet).toMatchObject({
    rowCount: 1000,
    columnCount: 26,
    cells: { 0: { 0: { value: 'x' } } },
    merges: [{ row: 0, column: 2, rowCount: 1000, columnCount: 24 }],
    validations: [{ areas: [{ row: 0, column: 1, rowCount: 1000, columnCount: 1 }] }],
  });
});

test('newer validations, which stand apart, are read too', async () => {
  const sheet = await readFirst(
    xlsxOf(
      `${row('<c r="A1"><v>1</v></c>')}<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Data!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B5 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ),
  );
  expect(sheet.validations).toEqual([
    {
      areas: [
        { row: 1, column: 1, rowCount: 4, columnCount: 1 },
        { row: 1, column: 3, rowCount: 1, columnCount: 1 },
      ],
      criteria: 'VALUE_IN_RANGE',
      args: [{ sheetId: 0, area: { row: 0, column: 0, rowCount: 3, columnCount: 1 } }, true],
      allowInvalid: false,
    },
  ]);
});

test('days counted from 1904 become the days of Google', async () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const sheet = await readFirst(
    xlsxOf(row('<c r="A1" s="1"><v>0</v></c><c r="B1"><v>7</v></c>'), {
      workbook: '<workbookPr date1904="1"/>',
      parts: { 'xl/styles.xml': styles },
    }),
  );
  expect(sheet.cells[0]).toEqual({
    0: { value: 1462, numberFormat: 'm/d/yyyy' },
    1: { value: 7 },
  });
});

test('names of sheets, cells and strings that JavaScript knows are ordinary names', async () => {
  const strings = '<sst><si><t>__proto__</t></si><si><r><t>con</t></r><r><t>structor</t></r></si></sst>';
  const sheet = await readFirst(
    xlsxOf(row('<c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c>'), {
      sheetName: '__proto__',
      parts: { 'xl/sharedStrings.xml': strings },
    }),
  );
  expect(sheet.name).toBe('__proto__');
  expect(sheet.cells[0]).toEqual({ 0: { value: '__proto__' }, 1: { value: 'constructor' } });
});

test('files that are damaged, hostile or of another kind are refused in words', async () => {
  const good = xlsxOf(row('<c r="A1"><v>1</v></c>'));
  await checkRefused(good.slice(0, good.length - 40), 'BROKEN_FILE');
  await checkRefused(Uint8Array.from([0x50, 0x4b, 3, 4]), 'BROKEN_FILE');
  await checkRefused(xlsxOf('<sheetData>'), 'BROKEN_FILE');
  await checkRefused(xlsxOf('<row r="99999999"/>'), 'BROKEN_FILE');
  await checkRefused(xlsxOf('<!DOCTYPE x [<!ENTITY a "b">]>'), 'BROKEN_FILE');
  await checkRefused(zipOf({ 'a.txt': 'x' }), 'BROKEN_FILE');
  await checkRefused(zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'UNKNOWN_FILE_TYPE');
  await checkRefused(zipOf({ 'Index/Document.iwa': 'x' }), 'UNKNOWN_FILE_TYPE');
  await checkRefused(zipOf({ 'xl/workbook.bin': 'x' }), 'UNKNOWN_FILE_TYPE');
  await checkRefused(zipOf({ 'xl/workbook.xml': '<x/>' }, { 8: 1 }), 'ENCRYPTED_FILE');
  await checkRefused(zipOf({ '_rels/.rels': '<x/>' }, { 20: 255, 21: 255 }), 'BROKEN_FILE');
  await checkRefused(new Uint8Array(51 * 1024 * 1024), 'TOO_LARGE');
});

test('a formula of quotes alone does not hold up reading', async () => {
  const cells = Array.from({ length: 500 }, () => `<c><f>${'"'.repeat(8191)}</f><v>1</v></c>`).join('');
  const sheet = await readFirst(xlsxOf(row(cells)));
  expect(sheet.cells[0]?.[499]?.value).toBe(1);
});

test('an archive that unpacks to more than it may is given up on the way', async () => {
  const again = '<sheet name="Again" r:id="rId1"/>'.repeat(8);
  const bomb = xlsxOf(`<sheetData>${' '.repeat(40_000_000)}</sheetData>`, { workbook: again });
  expect(bomb.length).toBeLessThan(1_000_000);
  await checkRefused(bomb, 'TOO_LARGE');
}, 60_000);

test('a text longer than a cell holds is refused with its place, and one spelled longer is not', async () => {
  const inline = (text: string) =>
    xlsxOf(row(`<c r="A1"/><c r="C1" t="inlineStr"><is><t>${text}</t></is></c>`));
  const shared = (text: string) =>
    xlsxOf(row('<c r="C1" t="s"><v>0</v></c>'), {
      parts: { 'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>` },
    });
  for (const make of [inline, shared]) {
    await checkRefused(make('x'.repeat(50_001)), 'TOO_LARGE');
    await expect(readXlsx(make('x'.repeat(50_001)), { fileName: 'Data.xlsx' })).rejects.toThrow(
      'Row 1, column C of sheet Data of Data.xlsx has 50,001 characters',
    );
    expect((await readFirst(make('_x000D_'.repeat(50_000)))).cells[0]?.[2]?.value).toBe('\r'.repeat(50_000));
  }
});
