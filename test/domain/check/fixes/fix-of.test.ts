/** What a cell may hold instead: one reading is safe, two are offered, none is better than a guess. */

import { createCheckContext } from '../../../../src/domain/check/check-context';
import { checkTables } from '../../../../src/domain/check/check-tables';
import { checkWorkbook } from '../../../../src/domain/check/check-workbook';
import { fixFinder } from '../../../../src/domain/check/fixes/fix-of';
import { recognise } from '../../../../src/domain/recognition';
import type { RawCell, RawTable } from '../../../../src/domain/table';
import { choiceLabel } from '../../../../src/locales/choice-label';
import { language } from '../../../../src/locales/en/language';
import { namesOf } from '../../../../src/locales/names';
import { columnsOf, type SheetKey } from '../../../../src/schema/workbook';
import { surroundings } from '../issues';

const labels = recognise(() => [namesOf(language)]).choiceLabels;

type Cells = Readonly<Record<string, RawCell>>;

/** Raw rows by column key. */
const rawTable = <S extends SheetKey>(sheet: S, rows: readonly Cells[]): RawTable & { readonly sheet: S } => {
  const keys = columnsOf(sheet).map(({ key }) => key);
  return {
    sheet,
    columnIndexes: new Map(keys.map((key, index) => [key, index])),
    headers: new Map(keys.map((key) => [key, key])),
    cells: rows.map((row) => keys.map((key) => row[key] ?? '')),
  };
};

const people: readonly Cells[] = [
  { name: 'Lena Brandt', account: 'Norvik', title: 'CFO', email: 'lena@norvik.example', id: 'c1' },
  { name: 'Oskar Berg', account: 'Norvik', id: 'c2' },
  { name: 'Oskar Bergh', account: 'Norvik', id: 'c3' },
  { name: 'Jan Nowak', account: 'Norvik', title: 'Buyer', email: 'jan@norvik.example', id: 'c4' },
  { name: 'Jan Nowak', account: 'Norvik', title: 'Lawyer', id: 'c5' },
];
const workbook = (sheet: SheetKey, row: Cells): Readonly<Partial<Record<SheetKey, readonly Cells[]>>> => {
  const base = {
    accounts: [{ name: 'Norvik', id: 'a1' }],
    contacts: people,
    team: [
      { name: 'Dana Reed', id: 't1' },
      { name: 'Maria Lopez', id: 't2' },
    ],
  };
  return { ...base, [sheet]: sheet === 'contacts' ? [...people, row] : [row] };
};

/** The fixes of the one cell that is wrong in the last row of a sheet: whether safe, and what is offered. */
const fixesIn = (sheet: SheetKey, columnKey: string, raw: RawCell, others: Cells = {}) => {
  const rows = workbook(sheet, { ...others, [columnKey]: raw });
  const tables = checkTables((key) => {
    const cells = rows[key];
    return cells === undefined ? null : rawTable(key, cells);
  }, labels);
  const column = columnsOf(sheet).find(({ key }) => key === columnKey);
  const issue = checkWorkbook(tables, surroundings).find(
    (found) =>
      found.sheet === sheet &&
      found.columnKey === columnKey &&
      found.rowNumber === (rows[sheet]?.length ?? 0) + 1,
  );
  if (column === undefined || issue === undefined) throw new Error(`No issue at ${columnKey}.`);
  const context = createCheckContext(tables, [], [], surroundings);
  const findFixes = fixFinder({
    labels,
    labelOf: (vocabulary, key) => choiceLabel(language.choices, vocabulary, key),
    context,
  });
  const { isSafe, options } = findFixes(issue, raw, column);
  return { isSafe, options: options.map(({ to }) => to) };
};

const person = { name: 'New Person', account: 'Norvik' };
const inContacts = (columnKey: string) => (raw: RawCell, wanted: unknown) =>
  expect(fixesIn('contacts', columnKey, raw, person)).toEqual(wanted);
const safe = (to: unknown) => ({ isSafe: true, options: [to] });
const choose = (...options: unknown[]) => ({ isSafe: false, options });
const nothing = { isSafe: false, options: [] };

describe('An e-mail', () => {
  const check = inContacts('email');
  it('loses mailto, brackets, quotes and stray spaces', () => {
    check('mailto:anna@norvik.example', safe('anna@norvik.example'));
    check('E-mail: Anna@norvik.example', safe('Anna@norvik.example'));
    check('(anna@norvik.example).', safe('anna@norvik.example'));
    check('anna @ norvik . example', safe('anna@norvik.example'));
    check('anna@@norvik..example', safe('anna@norvik.example'));
    check('anna [at] norvik.example', safe('anna@norvik.example'));
  });
  it('gets a semicolon between addresses side by side', () =>
    check('anna@norvik.example jan@norvik.example', safe('anna@norvik.example; jan@norvik.example')));
  it('is not made of a name and an address, nor of an address without a domain', () => {
    check('Anna anna@norvik.example', nothing);
    check('oskar.berg at norvik', nothing);
  });
});

describe('A telephone number', () => {
  const check = inContacts('phone');
  it('loses odd separators and letters that are zeros', () => {
    check('+48·22·555·01·00', safe('+48 22 555 01 00'));
    check('[+48] 22 555O100', safe('(+48) 22 5550100'));
  });
  it('is left alone with words, and as a date', () => {
    check('ask the office 22 555', nothing);
    check({ isoDay: '2026-10-02' }, nothing);
  });
});

describe('A link', () => {
  const check = inContacts('linkedin');
  it('gets its scheme spelt right', () => {
    check('htp://norvik.example/a', safe('http://norvik.example/a'));
    check('https//norvik.example', safe('https://norvik.example'));
    check('https:\\\\norvik.example', safe('https://norvik.example'));
    check('//norvik.example', safe('https://norvik.example'));
    check('<https://norvik.example/a b>', safe('https://norvik.example/a%20b'));
  });
  it('is never made of a script or a word', () => {
    check('javascript:alert(1)', nothing);
    check('no idea', nothing);
  });
});

describe('A date typed as text', () => {
  const check = inContacts('birthday');
  it('is read year first, with points, and where only one order is possible', () => {
    check('2026/10/02', safe('2026-10-02'));
    check('20261002', safe('2026-10-02'));
    check('2. 10. 2026', safe('2026-10-02'));
    check('25/12/2026', safe('2026-12-25'));
    check('12/25/2026', safe('2026-12-25'));
  });
  it('is offered both ways round where both are days', () =>
    check('2/10/2026', choose('2026-10-02', '2026-02-10')));
  it('is left alone when it is no day', () => {
    check('31.02.2026', nothing);
    check('soon', nothing);
  });
});

describe('A number typed as text', () => {
  const revenue = (raw: RawCell, wanted: unknown) =>
    expect(fixesIn('accounts', 'revenue', raw, { name: 'Norvik' })).toEqual(wanted);
  const rank = (raw: RawCell, wanted: unknown) =>
    expect(fixesIn('accounts', 'listRank', raw, { name: 'Norvik' })).toEqual(wanted);
  it('is read with its thousands set apart', () => {
    revenue('1 200', safe(1200));
    revenue('1\u00a0200,50', safe(1200.5));
    revenue("1'200", safe(1200));
    revenue('1,200.50', safe(1200.5));
    revenue('1.200,50', safe(1200.5));
    revenue('1.200.000', safe(1_200_000));
    revenue('12,5', safe(12.5));
    revenue('۱۲٫۵', safe(12.5));
  });
  it('is offered both ways where the sign may be either', () => {
    revenue('1,200', choose(1200, 1.2));
    revenue('1.200', choose(1200, 1.2));
  });
  it('has one reading where only whole numbers fit', () => rank('1,200', safe(1200)));
  it('is left alone with a currency, a word, or below what is allowed', () => {
    revenue('1 200 USD', nothing);
    revenue('-1 200', nothing);
    revenue('about 12', nothing);
    rank(2.5, nothing);
  });
});

describe('A percent', () => {
  const check = (raw: RawCell, wanted: unknown) =>
    expect(fixesIn('accounts', 'groupRevenueShare', raw, { name: 'Norvik' })).toEqual(wanted);
  it('typed as 25 becomes a quarter', () => {
    check(25, safe(0.25));
    check('12,5 %', safe(0.125));
    check('33.3', safe(0.333));
  });
  it('above a hundred is left alone', () => check(250, nothing));
});

describe('A choice', () => {
  const check = inContacts('level');
  it('becomes the one label that is near', () => check('Managr', safe('Manager')));
  it('is left alone when nothing is near', () => check('zzz', nothing));
  it('keeps the other choices of its cell', () => {
    const [first, second] = Object.values(language.choices.contactFunction);
    expect(fixesIn('contacts', 'functions', `${first}, ${second}x`, person)).toEqual(
      safe(`${first}, ${second}`),
    );
  });
});

describe('A name', () => {
  const check = inContacts('reportsTo');
  it('becomes the one name that is near', () => check('Lena Brand', safe('Lena Brandt')));
  it('is offered every name that is near', () => check('Oskar Berk', choose('Oskar Berg', 'Oskar Bergh')));
  it('of several people is offered as e-mail or id', () =>
    check('Jan Nowak', choose('jan@norvik.example', 'c5')));
  it('is left alone when nobody is near', () => check('Zoe Quist', nothing));
  it('is replaced within a cell of several', () =>
    expect(fixesIn('accounts', 'supportTeam', 'Dana Red;  Maria Lopes', { name: 'Norvik' })).toEqual(
      safe('Dana Reed;  Maria Lopez'),
    ));
});
