import ExcelJS from 'exceljs';
import { readXlsx } from '../../../workbench/files/read-xlsx';
import { writeXlsx } from '../../../workbench/files/write-xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbench/google/snapshot';

const columnMark = (id: number, sheetId: number, index: number, value: string) => ({
  id,
  key: 'k',
  value,
  visibility: 'DOCUMENT' as const,
  location: { type: 'COLUMN' as const, sheetId, index, count: 1 },
});

function sheet(id: number, name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells = Object.fromEntries(
    rows.map((row, index) => [index, Object.fromEntries(row.map((value, column) => [column, { value }]))]),
  );
  return { id, name, rowCount: 1000, columnCount: 26, cells };
}

const saved: WorkbookSnapshot = {
  id: 'w',
  name: 'Plan',
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  activeSheetId: 44,
  sheets: [
    sheet(7, 'Accounts', [
      ['Account', 'Tier'],
      ['Northwind', 'A'],
    ]),
    {
      ...sheet(44, 'Contacts / people', [
        ['Name', 'Account', 'Title', 'Email'],
        ['Ada', 'Northwind', 'CTO', 'ada@example.com'],
        ['Bob', 'Northwind', 'CFO', 'bob@example.com'],
      ]),
      protections: [{ area: { row: 1, column: 3, rowCount: 9, columnCount: 1 }, warningOnly: true }],
    },
    {
      ...sheet(75, 'Roles', [['Contact', 'Role']]),
      validations: [
        {
          areas: [{ row: 1, column: 0, rowCount: 99, columnCount: 1 }],
          criteria: 'VALUE_IN_RANGE',
          args: [{ sheetId: 44, area: { row: 1, column: 0, rowCount: 99, columnCount: 1 } }, true],
          allowInvalid: false,
        },
      ],
    },
  ],
  namedRanges: [
    // Excel would take the name for a cell, so that the range is kept apart.
    { name: 'AB12', sheetId: 44, area: { row: 0, column: 0, rowCount: 2, columnCount: 1 } },
    { name: 'Tiers', sheetId: 7, area: { row: 0, column: 1, rowCount: 2, columnCount: 1 } },
  ],
  metadata: [
    { id: 1, key: 'k', value: 'contacts', visibility: 'DOCUMENT', location: { type: 'SHEET', sheetId: 44 } },
    columnMark(2, 44, 0, 'name'),
    columnMark(3, 44, 1, 'account'),
    columnMark(4, 44, 2, 'title'),
    columnMark(5, 44, 3, 'email'),
    {
      id: 6,
      key: 'k',
      value: 'bob',
      visibility: 'DOCUMENT',
      location: { type: 'ROW', sheetId: 44, index: 2, count: 1 },
    },
    { id: 7, key: 'k', value: 'file', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } },
  ],
};

/** What the workbench opens after another program has changed the saved file. */
async function reopen(change: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await writeXlsx(saved)).buffer);
  change(workbook);
  return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function contactsOf(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const contacts = workbook.getWorksheet('Contacts _ people');
  if (contacts === undefined) throw new Error('no contacts');
  return contacts;
}

/** Metadata of places as `value → sheet id and index`. */
function places({ metadata = [] }: WorkbookSnapshot): Record<string, string> {
  return Object.fromEntries(
    metadata.map(({ value, location }) => [
      value,
      location.type === 'SPREADSHEET'
        ? ''
        : location.type === 'SHEET'
          ? `${location.sheetId}`
          : `${location.sheetId} ${location.index}`,
    ]),
  );
}

async function checkPlaces(
  change: (contacts: ExcelJS.Worksheet) => void,
  expected: Record<string, string>,
): Promise<WorkbookSnapshot> {
  const read = await reopen((workbook) => change(contactsOf(workbook)));
  expect(places(read)).toEqual({ file: '', contacts: '44', bob: '44 2', ...expected });
  return read;
}

test('a renamed sheet keeps its id and all that is kept for it', async () => {
  const read = await reopen((workbook) => {
    contactsOf(workbook).name = 'People';
  });
  expect(read.sheets.map(({ id, name }) => [id, name])).toEqual([
    [7, 'Accounts'],
    [44, 'People'],
    [75, 'Roles'],
  ]);
  expect(read.metadata).toEqual(saved.metadata);
  expect(read.namedRanges).toEqual(saved.namedRanges);
  expect(read.sheets[1]?.protections).toEqual(saved.sheets[1]?.protections);
});

test('a renamed sheet is known by its number when its first row was changed as well', async () => {
  const read = await reopen((workbook) => {
    const contacts = contactsOf(workbook);
    contacts.name = 'People';
    contacts.getCell('E1').value = 'Notes';
  });
  expect(read.sheets[1]).toMatchObject({ id: 44, name: 'People' });
  expect(places(read)).toEqual(places(saved));
});

test('sheets that swapped names are told apart by their numbers', async () => {
  const read = await reopen((workbook) => {
    const accounts = workbook.getWorksheet('Accounts');
    const roles = workbook.getWorksheet('Roles');
    if (accounts === undefined || roles === undefined) throw new Error('no sheet');
    accounts.name = 'x';
    roles.name = 'Accounts';
    accounts.name = 'Roles';
  });
  expect(read.sheets.map(({ id, name }) => [id, name])).toEqual([
    [7, 'Roles'],
    [44, 'Contacts / people'],
    [75, 'Accounts'],
  ]);
});

test('a renamed sheet in a file whose sheets were numbered anew is known by its first row', async () => {
  const read = await reopen((workbook) => {
    const contacts = contactsOf(workbook);
    const copy = workbook.addWorksheet('People');
    contacts.eachRow((row, number) => {
      copy.getRow(number).values = row.values;
    });
    workbook.removeWorksheet(contacts.id);
  });
  expect(read.sheets.find(({ name }) => name === 'People')?.id).toBe(44);
  expect(places(read)).toEqual(places(saved));
});

test('of a deleted sheet nothing is left', async () => {
  const read = await reopen((workbook) => workbook.removeWorksheet(contactsOf(workbook).id));
  expect(read.sheets.map(({ id }) => id)).toEqual([7, 75]);
  expect(places(read)).toEqual({ file: '' });
  expect(read.namedRanges?.map(({ name }) => name) ?? []).not.toContain('AB12');
  expect([7, 75]).toContain(read.activeSheetId);
  expect(read.sheets[1]?.validations ?? []).toEqual([]);
});

test('another sheet under the name of a deleted one has its own columns', async () => {
  const read = await reopen((workbook) => {
    workbook.removeWorksheet(contactsOf(workbook).id);
    workbook.addWorksheet('Contacts _ people').getCell('A1').value = 'Notes';
  });
  expect(places(read)).toEqual({ file: '', contacts: '44' });
});

test('metadata goes with columns that were moved by inserting, deleting and swapping', async () => {
  const read = await checkPlaces((contacts) => contacts.spliceColumns(2, 0, ['Own', 'x', 'y']), {
    name: '44 0',
    account: '44 2',
    title: '44 3',
    email: '44 4',
  });
  expect(read.sheets[1]?.protections?.[0]?.area?.column).toBe(4);
  const without = await checkPlaces((contacts) => contacts.spliceColumns(2, 1), {
    name: '44 0',
    title: '44 1',
    email: '44 2',
  });
  expect(without.sheets[1]?.protections?.[0]?.area?.column).toBe(2);
  await checkPlaces(
    (contacts) => {
      contacts.getCell('B1').value = 'Title';
      contacts.getCell('C1').value = 'Account';
    },
    { name: '44 0', account: '44 2', title: '44 1', email: '44 3' },
  );
});

test('metadata of a column whose header stands there twice is left out', async () => {
  await checkPlaces(
    (contacts) => {
      contacts.getCell('F1').value = 'Email';
    },
    { name: '44 0', account: '44 1', title: '44 2' },
  );
});

test('a header renamed between its neighbours keeps its metadata, several renamed together do not', async () => {
  await checkPlaces(
    (contacts) => {
      contacts.getCell('B1').value = 'Company';
    },
    { name: '44 0', account: '44 1', title: '44 2', email: '44 3' },
  );
  await checkPlaces(
    (contacts) => {
      contacts.getCell('B1').value = 'Company';
      contacts.getCell('C1').value = 'Position';
    },
    { name: '44 0', email: '44 3' },
  );
});

test('metadata goes with a row that was moved, as far as its first cell tells', async () => {
  await checkPlaces((contacts) => contacts.spliceRows(2, 0, ['New']), {
    name: '44 0',
    account: '44 1',
    title: '44 2',
    email: '44 3',
    bob: '44 3',
  });
});
