/** What happens right after a person types or pastes: sentences in Check, missing ids, and nothing anywhere else. */

import type { IssueCode } from '../../src/domain/issue';
import { language as english } from '../../src/locales/en/language';
import { formatMessage } from '../../src/locales/message';
import { CHECK_SIGNS } from '../../src/schema/check-signs';
import { sampleBed, setUpBed } from './run-add-on';

const sentences = (code: IssueCode, facts: Record<string, string> = {}) =>
  english.messages.issues[code].map((sentence) => formatMessage(sentence, facts, 'en')).join(' ');
const person = (name: string, account = 'Norvik Mobile') =>
  ['Name', 'Check', 'Account'].map((key) => ({ Name: name, Check: null, Account: account })[key] ?? null);

describe('Typing into one of our sheets', () => {
  test('a wrong e-mail puts the sentence beside it, and the right one takes it away', () => {
    const bed = sampleBed();
    const index = bed.rows('Contacts').findIndex(({ Check }) => Check === '');
    const check = () => bed.rows('Contacts')[index]?.Check;
    const before = bed.rows('Contacts')[index]?.Email ?? '';
    bed.type('Contacts', index + 2, 'Email', 'not an address');
    expect(check()).toBe(
      `${CHECK_SIGNS.error} Email: ${sentences('NOT_AN_EMAIL', { value: 'not an address' })}`,
    );
    bed.type('Contacts', index + 2, 'Email', String(before));
    expect(check()).toBe('');
  });

  test('runs with the rights of a simple trigger and opens nothing', () => {
    const bed = sampleBed();
    const shown = bed.seen.toasts.length;
    const record = bed.type('Contacts', 2, 'Email', 'x');
    expect(record).toMatchObject({ entryPoint: 'onEdit', authMode: 'LIMITED' });
    expect(record.error).toBeUndefined();
    expect(bed.seen.surfaces).toEqual([]);
    expect(bed.seen.toasts.length).toBe(shown);
  });

  test('a new name gets an id, which stays when the name is corrected', () => {
    const bed = sampleBed();
    const rowNumber = bed.rows('Contacts').length + 2;
    const added = () => bed.rows('Contacts')[rowNumber - 2];
    bed.type('Contacts', rowNumber, 'Name', 'New Persn');
    const id = added()?.Id;
    expect(id).toMatch(/^\S{8,}$/);
    expect(added()?.Check).toContain(`Account: ${sentences('MISSING_VALUE')}`);
    bed.type('Contacts', rowNumber, 'Name', 'New Person');
    bed.type('Contacts', rowNumber, 'Account', 'Norvik Mobile');
    expect(added()).toMatchObject({ Id: id, Check: '' });
  });

  test('changes no cell but those of Check, id and formulas in the row', () => {
    const bed = sampleBed();
    const before = bed.snapshot.sheets;
    bed.type('Contacts', 3, 'Email', 'wrong');
    const [at, email] = ['Check', 'Email'].map((header) => bed.headers('Contacts').indexOf(header));
    const changed = bed.snapshot.sheets.flatMap((sheet, index) =>
      Object.entries(sheet.cells).flatMap(([row, cells]) =>
        Object.entries(cells)
          .filter(([column, cell]) => {
            const was = before[index]?.cells[Number(row)]?.[Number(column)];
            return was?.value !== cell.value || was?.formula !== cell.formula;
          })
          .map(([column]) => `${sheet.name} ${row} ${column}`),
      ),
    );
    expect(changed.sort()).toEqual([`Contacts 2 ${at}`, `Contacts 2 ${email}`].sort());
  });

  test('does not say anything about the header row, though it is edited', () => {
    const bed = sampleBed();
    const before = bed.rows('Contacts');
    bed.type('Contacts', 1, 'Hobbies', 'Pastimes');
    expect(bed.last.writes).toBe(0);
    expect(bed.rows('Contacts').map(({ Pastimes, ...row }) => ({ ...row, Hobbies: Pastimes }))).toEqual(
      before,
    );
  });
});

describe('Pasting', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => person(`Person ${index}`));

  test('a thousand rows costs no more round trips than ten, and gives each an id', () => {
    const costOf = (count: number) => {
      const bed = sampleBed();
      const first = bed.rows('Contacts').length + 2;
      const record = bed.paste('Contacts', first, 'Name', thousand.slice(0, count));
      const pasted = bed.rows('Contacts').slice(first - 2);
      expect(pasted.length).toBe(count);
      expect(new Set(pasted.map(({ Id }) => Id)).size).toBe(count);
      expect(pasted.filter(({ Check }) => Check !== '')).toEqual([]);
      return record.roundTrips;
    };
    expect(costOf(1000)).toBe(costOf(10));
  });

  test('finds what is wrong in each of the rows pasted', () => {
    const bed = sampleBed();
    const first = bed.rows('Contacts').length + 2;
    bed.paste('Contacts', first, 'Name', [person('One', 'Norvik Mobil'), person('Two')]);
    const [one, two] = bed.rows('Contacts').slice(first - 2);
    expect(one?.Check).toMatch(/“Norvik Mobil”.*Norvik Mobile/);
    expect(two?.Check).toBe('');
  });

  test('beyond the end of the grid works as well', () => {
    const bed = setUpBed();
    bed.paste(
      'Contacts',
      995,
      'Name',
      Array.from({ length: 20 }, (_, index) => [`Late ${index}`]),
    );
    expect(bed.rows('Contacts').filter(({ Id }) => Id !== '').length).toBe(20);
  });
});

describe('Clearing', () => {
  test('a row takes its sentence away', () => {
    const bed = sampleBed();
    const rowNumber = bed.rows('Contacts').length + 2;
    bed.type('Contacts', rowNumber, 'Name', 'New');
    expect(bed.rows('Contacts')[rowNumber - 2]?.Check).not.toBe('');
    for (const header of ['Name', 'Id']) bed.type('Contacts', rowNumber, header, null);
    expect(bed.rows('Contacts').length).toBe(rowNumber - 2);
  });
});

describe('Sheets that are not ours', () => {
  test('are not read and not written', () => {
    const bed = sampleBed().addTexts('Elsewhere', [
      ['Name', 'Email'],
      ['Ada', 'x'],
    ]);
    const before = bed.snapshot;
    const record = bed.type('Elsewhere', 2, 'Email', 'y');
    expect(record).toMatchObject({ reads: 0, writes: 0 });
    expect(record.error).toBeUndefined();
    const ours = ({ sheets }: typeof before) => sheets.filter(({ name }) => name !== 'Elsewhere');
    expect(ours(bed.snapshot)).toEqual(ours(before));
  });

  test('in a spreadsheet without ours, edits do nothing and fail at nothing', () => {
    const bed = setUpBed().addTexts('x', [['a']]);
    const empty = {
      ...bed.snapshot,
      sheets: bed.snapshot.sheets.filter(({ name }) => name === 'x'),
      metadata: [],
    };
    bed.workbench.load(empty);
    expect(bed.type('x', 1, 'a', 'b').error).toBeUndefined();
    expect(bed.last.writes).toBe(0);
  });
});
