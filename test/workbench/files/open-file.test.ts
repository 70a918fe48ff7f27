import { FileError } from '../../../workbench/files/file-error';
import { openFile } from '../../../workbench/files/open-file';
import { xlsxOf } from './zip-of';

const options = { convert: false, locale: 'pl_PL', timeZone: 'Europe/Warsaw' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const OLD_EXCEL = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

async function checkRefused(bytes: Uint8Array, fileName: string, code: string): Promise<void> {
  const error: unknown = await openFile(bytes, fileName, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(fileName) });
}

test('text files become sheets, Excel workbooks become workbooks, whatever their name', async () => {
  expect(await openFile(utf8('a;b\n1;2\n'), 'x/Deals.csv', options)).toMatchObject({
    kind: 'sheet',
    sheet: { id: 0, name: 'Deals', cells: { 1: { 1: { value: '2' } } } },
    encoding: 'UTF-8',
    delimiter: ';',
  });
  expect(await openFile(xlsxOf('<sheetData/>'), 'Plan.csv', options)).toMatchObject({
    kind: 'workbook',
    workbook: { name: 'Plan', locale: 'pl_PL', timeZone: 'Europe/Warsaw' },
  });
});

test('other kinds of files are refused with what to do', async () => {
  await checkRefused(OLD_EXCEL, 'old.xls', 'UNKNOWN_FILE_TYPE');
  await checkRefused(OLD_EXCEL, 'secret.xlsx', 'ENCRYPTED_FILE');
  await checkRefused(utf8('%PDF-1.7'), 'chart.pdf', 'UNKNOWN_FILE_TYPE');
  await checkRefused(utf8('a,b'), 'table.docx', 'UNKNOWN_FILE_TYPE');
  await checkRefused(utf8('a,b'), 'table.xlsx', 'BROKEN_FILE');
  await checkRefused(new Uint8Array(), 'nothing.csv', 'EMPTY_FILE');
});
