/** Renaming a row carries along whatever refers to it; where that is not certain, Check says so instead. */

import type { SheetSnapshot } from '../../workbench/google/snapshot';
import { AddOnBed, sampleBed } from './run-add-on';

const column = (bed: AddOnBed, sheet: string, header: string) => bed.rows(sheet).map((row) => row[header]);

/** Everywhere a text stands, such as `Roles 4 0`; Check left out. */
function placesOf({ snapshot }: AddOnBed, text: string): readonly string[] {
  return snapshot.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([at, { value }]) =>
        cells[0]?.[Number(at)]?.value !== 'Check' && String(value).split(/; ?/).includes(text)
          ? [`${name} ${row} ${at}`]
          : [],
      ),
    ),
  );
}

const checksOf = ({ snapshot }: AddOnBed): readonly string[] =>
  snapshot.sheets.flatMap(({ cells }) => {
    const [at] = Object.entries(cells[0] ?? {}).find(([, { value }]) => value === 'Check') ?? [];
    return Object.values(cells).map((columns) => String(columns[Number(at)]?.value ?? ''));
  });

describe('A new name goes along', () => {
  const check = (title: string, sheet: string, header: string, from: string) =>
    test(title, () => {
      const bed = sampleBed();
      const before = placesOf(bed, from);
      expect(before.length).toBeGreaterThan(1);
      const said = checksOf(bed);
      const row = column(bed, sheet, header).indexOf(from) + 2;
      expect(bed.type(sheet, row, header, 'Somebody Else').error).toBeUndefined();
      expect(placesOf(bed, 'Somebody Else')).toEqual(before);
      expect(placesOf(bed, from)).toEqual([]);
      // But for sentences that name the row itself.
      expect(checksOf(bed).map((text) => text.replace(/Somebody Else/g, from))).toEqual(said);
    });
  check('of a person, within the account', 'Contacts', 'Name', 'Jonas Weber');
  check('of an account, everywhere', 'Accounts', 'Account', 'Norvik Mobile');
  check('of a team member', 'Team', 'Name', 'Robert Laine');
  check('of a goal', 'Goals', 'Goal', String(sampleBed().rows('Goals')[0]?.Goal));
});

test('A name in another account stays', () => {
  const bed = sampleBed();
  bed.paste('Contacts', 40, 'Name', [['Lena Brandt', null, 'Baltra Energy']]);
  bed.paste('Roles', 40, 'Holder', [['Lena Brandt', null, 'Baltra Energy', 'Pilot', 'User']]);
  bed.type('Contacts', column(bed, 'Contacts', 'Name').indexOf('Lena Brandt') + 2, 'Name', 'Lena Meier');
  expect(bed.rows('Roles').at(-1)?.Holder).toBe('Lena Brandt');
  expect(placesOf(bed, 'Lena Meier').filter((place) => place.startsWith('Roles')).length).toBe(1);
});

test('While another row bears the new name, nothing is carried and Check says what is not listed', () => {
  const bed = sampleBed();
  const holders = column(bed, 'Roles', 'Holder');
  bed.type('Contacts', column(bed, 'Contacts', 'Name').indexOf('Lena Brandt') + 2, 'Name', 'Jonas Weber');
  expect(column(bed, 'Roles', 'Holder')).toEqual(holders);
  const row = bed.rows('Roles').find(({ Holder }) => Holder === 'Lena Brandt');
  expect(row?.Check).toMatch(/(?:^| {3})▲ Holder: .*Lena Brandt/m);
  const namesake = bed.rows('Roles').find(({ Holder }) => Holder === 'Jonas Weber');
  expect(namesake?.Check).toMatch(/(?:^| {3})▲ Holder: .*Jonas Weber/m);
});

test('A pasted name is not carried, as the old one is not told; Check says who is not listed', () => {
  const bed = sampleBed();
  bed.paste('Contacts', column(bed, 'Contacts', 'Name').indexOf('Lena Brandt') + 2, 'Name', [['Lena Meier']]);
  const row = bed.rows('Roles').find(({ Holder }) => Holder === 'Lena Brandt');
  expect(row?.Check).toMatch(/(?:^| {3})▲ Holder: .*Lena Brandt/m);
});

test('A formula of the team’s own is never replaced by a name', () => {
  const sample = sampleBed();
  const holder = sample.headers('Roles').indexOf('Holder');
  const withFormula = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: {
      ...sheet.cells,
      4: { ...sheet.cells[4], [holder]: { formula: '="Lena "&"Brandt"', value: 'Lena Brandt' } },
    },
  });
  const sheets = sample.snapshot.sheets.map((sheet) => (sheet.name === 'Roles' ? withFormula(sheet) : sheet));
  const bed = new AddOnBed({ snapshot: { ...sample.snapshot, sheets } });
  bed.type('Contacts', column(bed, 'Contacts', 'Name').indexOf('Lena Brandt') + 2, 'Name', 'Lena Meier');
  expect(bed.formulas('Roles')).toEqual([`4,${holder} ="Lena "&"Brandt"`]);
  expect(bed.rows('Roles')[3]?.Check).toMatch(/(?:^| {3})▲ Holder: .*Lena Brandt/m);
});

test('A reference that somebody changes at that moment stays as they wrote it', () => {
  const bed = sampleBed();
  const row = column(bed, 'Roles', 'Holder').indexOf('Lena Brandt') + 2;
  const { id } = bed.sheet('Roles');
  const holder = bed.headers('Roles').indexOf('Holder');
  let isDone = false;
  bed.workbench.hooks = {
    beforeCall: (_number, name) => {
      if (isDone || name !== 'Range.getFormulas') return;
      isDone = true;
      bed.workbench.edit({
        sheetId: id,
        row: row - 1,
        column: holder,
        values: [['Grace Kim']],
        kind: 'type',
      });
    },
  };
  bed.type('Contacts', column(bed, 'Contacts', 'Name').indexOf('Lena Brandt') + 2, 'Name', 'Lena Meier');
  bed.workbench.hooks = {};
  expect(isDone).toBe(true);
  expect(bed.rows('Roles')[row - 2]?.Holder).toBe('Grace Kim');
});

test('A copied row gets an id of its own, and its original keeps its id', () => {
  const bed = sampleBed();
  const cells = bed.sheet('Contacts').cells[2] ?? {};
  const copied = bed.headers('Contacts').map((_, index) => cells[index]?.value ?? null);
  const last = bed.rows('Contacts').length + 2;
  bed.paste('Contacts', last, bed.headers('Contacts')[0] ?? '', [copied]);
  const [original, copy] = [bed.rows('Contacts')[1]?.Id, bed.rows('Contacts')[last - 2]?.Id];
  expect(original).toBe(cells[bed.headers('Contacts').indexOf('Id')]?.value);
  expect(copy).toMatch(/^[0-9a-f]{12}-/);
  expect(copy).not.toBe(original);
});
