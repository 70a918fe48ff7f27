/** After an edit, Check says of cells and references what *Check workbook* says: in the row, and in the rows that refer to it. */

import { type AddOnBed, type CellText, sampleBed } from './run-add-on';

/** Lines by sheet and row, those of the method left out: they may wait for *Check workbook*. */
function linesOf(bed: AddOnBed): readonly string[] {
  return bed.snapshot.sheets.flatMap(({ name, cells }) => {
    const [check] = Object.entries(cells[0] ?? {}).find(([, { value }]) => value === 'Check') ?? [];
    return Object.entries(cells).flatMap(([row, columns]) =>
      String(columns[Number(check)]?.value ?? '')
        .split('   ')
        .filter((line) => /^[^:]*: /.test(line) && !/^. [^:]* – /.test(line))
        .map((line) => `${name} ${row} ${line}`),
    );
  });
}

type Step = readonly [sheet: string, row: number, header: string, value: CellText];

describe('Check after', () => {
  const check = (title: string, steps: readonly Step[], isSilent = false) =>
    test(title, () => {
      const bed = sampleBed();
      const before = linesOf(bed);
      for (const [sheet, row, header, value] of steps) {
        expect(bed.type(sheet, row, header, value).error).toBeUndefined();
      }
      const live = linesOf(bed);
      if (!isSilent) expect(live).not.toEqual(before);
      bed.menu('checkWorkbook');
      expect(live).toEqual(linesOf(bed));
    });

  check('a wrong e-mail', [['Contacts', 3, 'Email', 'nowhere']]);
  check('an e-mail that another row has', [['Contacts', 3, 'Email', 'mina.karimi@norvik.example']]);
  check(
    'an e-mail that is no longer repeated',
    [
      ['Contacts', 3, 'Email', 'mina.karimi@norvik.example'],
      ['Contacts', 4, 'Email', 'mina@norvik.example'],
    ],
    true,
  );
  check('a manager nobody knows', [['Contacts', 5, 'Reports to', 'Nobdy']]);
  check('a circle', [['Contacts', 2, 'Reports to', 'Oskar Berg']]);
  check(
    'a circle that was opened again',
    [
      ['Contacts', 2, 'Reports to', 'Oskar Berg'],
      ['Contacts', 5, 'Reports to', null],
    ],
    true,
  );
  check('a manager of another account', [['Contacts', 5, 'Reports to', 'petra.nyberg@norvik.example']]);
  check('a person moved to another account', [['Contacts', 3, 'Account', 'Norvik Fiber']]);
  check('a person who is listed now, as others had written', [['Contacts', 40, 'Name', 'Lena Brand']]);
  check('a person whose name was cleared', [['Contacts', 3, 'Name', null]]);
  check('a new row with nothing but a title', [['Contacts', 40, 'Job title', 'Clerk']]);
  check(
    'a row that was cleared cell by cell',
    [
      ['Contacts', 40, 'Job title', 'Clerk'],
      ['Contacts', 40, 'Job title', null],
      ['Contacts', 40, 'Id', null],
    ],
    true,
  );
  check('a role of nobody', [['Roles', 3, 'Holder', 'Nobody at all']]);
  check('a role in another account', [['Roles', 3, 'Account', 'Baltra Energy']]);
  check('a tie that stands there already', [
    ['Relationships', 8, 'To', 'Pavel Novák'],
    ['Relationships', 8, 'From', 'Lena Brandt'],
    ['Relationships', 8, 'Kind', 'Conflict'],
  ]);
  check('an account that is not listed any more', [['Accounts', 3, 'Account', null]]);
  check('a goal that repeats another', [['Goals', 3, 'Account', 'Norvik Mobile']], true);
  check('a date before its beginning', [
    ['Strategy', 2, 'Start', '2027-05-01'],
    ['Strategy', 2, 'Due', '2027-04-01'],
  ]);
  check('a rating that is none', [['Scoring', 2, 'Strategic partner', 11]]);
  check('a team member who left', [['Team', 2, 'Name', null]]);
});

test('Advice of the method about the same row follows the edit', () => {
  const bed = sampleBed();
  const row = bed.rows('Contacts').findIndex(({ Check }) => /^. Our offer – /.test(String(Check)));
  expect(row).toBeGreaterThan(-1);
  bed.type('Contacts', row + 2, 'Our offer', 'A pilot');
  expect(bed.rows('Contacts')[row]?.Check).toBe('');
  bed.type('Contacts', row + 2, 'Our offer', null);
  expect(bed.rows('Contacts')[row]?.Check).toMatch(/^. Our offer – /);
});

test('Lines of other columns stay as they stand', () => {
  const bed = sampleBed();
  bed.type('Contacts', 5, 'Reports to', 'Nobdy');
  bed.type('Contacts', 5, 'Email', 'nowhere');
  bed.type('Contacts', 5, 'Email', 'oskar@norvik.example');
  expect(bed.rows('Contacts')[3]?.Check).toMatch(/(?:^| {3})▲ Reports to: .*Nobdy/m);
});

test('Lines written by a former release, which do not begin with their column, give way', () => {
  const bed = sampleBed();
  bed.type('Contacts', 5, 'Check', '✖ Email is not an e-mail address: “x”.');
  bed.type('Contacts', 5, 'Job title', 'Chief');
  expect(String(bed.rows('Contacts')[3]?.Check)).not.toContain('Email');
});
