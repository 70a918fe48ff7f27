/** Criteria as the panel saves them and as people type them: the rating columns follow, and no rating is lost. */

import type { CriteriaView, CriterionEdit } from '../../src/rpc/score-views';
import { ExecutionKilled } from '../../workbench/google/host/execution';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { deleteByPerson, insertByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed } from './run-add-on';

/** The view as somebody would send it back unchanged. */
const editsOf = ({ criteria }: CriteriaView): CriterionEdit[] =>
  criteria.map(({ id, name, weight, family, meanings }) => ({
    id,
    name,
    weight: weight ?? 0,
    family,
    meanings,
  }));
const edits = (bed: AddOnBed) => editsOf(bed.ask('getCriteria', {}));
const ready = (bed: AddOnBed, key: string): CriterionEdit => {
  const found = bed.ask('getCriteria', {}).ready.find(({ id }) => id === key);
  if (!found) throw new Error(`There is no ready criterion ${key}.`);
  return found;
};
const own = (name: string, weight: number): CriterionEdit => ({
  id: '',
  name,
  weight,
  family: null,
  meanings: ['', '', ''],
});
const renamed = (list: readonly CriterionEdit[], id: string, change: Partial<CriterionEdit>) =>
  list.map((one) => (one.id === id ? { ...one, ...change } : one));

/** Rating columns of Scoring by criterion id, in the order in which they stand. */
function columnsOf({ metadata = [], sheets }: WorkbookSnapshot) {
  const sheetId = sheets.find(({ name }) => name === 'Scoring')?.id;
  return metadata
    .flatMap(({ value, location }) =>
      location.type === 'COLUMN' && location.sheetId === sheetId && value?.startsWith('scoring.rating:')
        ? [{ id: value.slice('scoring.rating:'.length), index: location.index }]
        : [],
    )
    .sort((one, other) => one.index - other.index);
}
/** Every rating, as `revenue Norvik Mobile 9`. */
function ratingsOf(bed: AddOnBed): string[] {
  const { cells } = bed.sheet('Scoring');
  const account = bed.headers('Scoring').indexOf('Account');
  return columnsOf(bed.snapshot)
    .flatMap(({ id, index }) =>
      Object.entries(cells).flatMap(([row, line]) =>
        Number(row) > 0 && line[index]?.value !== undefined
          ? [`${id} ${line[account]?.value} ${line[index]?.value}`]
          : [],
      ),
    )
    .sort();
}
const headerCell = (bed: AddOnBed, id: string) => {
  const index = columnsOf(bed.snapshot).find((column) => column.id === id)?.index ?? -1;
  return bed.sheet('Scoring').cells[0]?.[index];
};

test('A new workbook counts the four defaults and offers the thirteen others', () => {
  const { criteria, ready: others, notes } = sampleBed().ask('getCriteria', {});
  expect(criteria.map(({ id, share, rated }) => [id, share, rated > 0])).toEqual([
    ['revenue', 0.3, true],
    ['profitability', 0.2, true],
    ['potential', 0.3, true],
    ['partner', 0.2, true],
  ]);
  expect(others).toHaveLength(13);
  expect(others.every(({ name, meanings }) => [name, ...meanings].every((text) => text.length > 3))).toBe(
    true,
  );
  expect(notes).toEqual([]);
});

describe('Saving criteria', () => {
  const bed = sampleBed();
  const before = ratingsOf(bed);
  const [revenue, profitability, potential, partner] = edits(bed);
  if (!revenue || !profitability || !potential || !partner) throw new Error('The sample has four criteria.');
  const wanted = [
    { ...partner, name: '=Partner()' },
    ready(bed, 'referrals'),
    own('__proto__', 0.5),
    { ...revenue, weight: 0 },
    potential,
    profitability,
  ];
  const view = bed.ask('saveCriteria', { criteria: wanted });
  const newId = view.criteria[2]?.id ?? '';

  test('keeps every rating under its criterion', () => {
    expect(before.length).toBeGreaterThan(20);
    expect(ratingsOf(bed)).toEqual(before);
  });

  test('orders the rows of Criteria, with the names as text', () => {
    expect(bed.rows('Criteria').map(({ Criterion }) => Criterion)).toEqual(wanted.map(({ name }) => name));
    expect(bed.formulas('Criteria').some((formula) => formula.includes('Partner'))).toBe(false);
  });

  test('puts the rating columns before the score in the same order, the retired one last and hidden', () => {
    const columns = columnsOf(bed.snapshot);
    expect(columns.map(({ id }) => id)).toEqual([
      'partner',
      'referrals',
      newId,
      'potential',
      'profitability',
      'revenue',
    ]);
    const headers = bed.headers('Scoring');
    expect(headers.indexOf('Score')).toBe((columns[5]?.index ?? 0) + 1);
    expect(bed.sheet('Scoring').hiddenColumns).toContain(columns[5]?.index);
    expect(headerCell(bed, 'partner')?.value).toBe('=Partner()');
    expect(headerCell(bed, 'partner')?.formula).toBeUndefined();
    expect(headerCell(bed, newId)?.value).toBe('__proto__');
  });

  test('tells the texts of a new criterion at its header', () => {
    expect(headerCell(bed, 'referrals')?.note).toContain('10: Sends us several customers every year');
  });

  test('raises the version once', () => {
    const version = () => bed.rows('Settings').find(({ Id }) => Id === 'criteriaVersion')?.Value;
    expect(version()).toBe(2);
    bed.ask('saveCriteria', { criteria: editsOf(view) });
    bed.ask('saveCriteria', { criteria: renamed(editsOf(view), 'partner', { name: 'Partner' }) });
    expect(version()).toBe(2);
    expect(headerCell(bed, 'partner')?.value).toBe('Partner');
  });

  test('leaves nothing for Set up to do', () => {
    const asked = bed.seen.toasts.length;
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.slice(asked)).toEqual(['Everything is in place. Nothing was changed.']);
  });

  test('shows a column again whose criterion counts again, with all its ratings', () => {
    bed.ask('saveCriteria', { criteria: renamed(edits(bed), 'revenue', { weight: 2 }) });
    const { index = -1 } = columnsOf(bed.snapshot).find(({ id }) => id === 'revenue') ?? {};
    expect(bed.sheet('Scoring').hiddenColumns).not.toContain(index);
    expect(ratingsOf(bed)).toEqual(before);
  });
});

test('A team’s own columns travel along: in Criteria with their row, in Scoring with the rating on their left', () => {
  const bed = sampleBed();
  const criteriaId = bed.sheet('Criteria').id;
  const scoringId = bed.sheet('Scoring').id;
  bed.byPerson((book) => insertByPerson(book, criteriaId, 'column', 3, 1));
  bed.workbench.edit({
    sheetId: criteriaId,
    row: 0,
    column: 3,
    values: [['Mine'], ['r'], ['p'], ['=C4*2'], ['s']],
    kind: 'paste',
  });
  bed.byPerson((book) => insertByPerson(book, scoringId, 'column', 3, 1));
  bed.workbench.edit({
    sheetId: scoringId,
    row: 0,
    column: 3,
    values: [['Why'], ['since 2019']],
    kind: 'paste',
  });
  bed.ask('saveCriteria', { criteria: edits(bed).reverse() });
  expect(bed.rows('Criteria').map(({ Id }) => Id)).toEqual([
    'partner',
    'potential',
    'profitability',
    'revenue',
  ]);
  const { cells } = bed.sheet('Criteria');
  expect([1, 2, 3, 4].map((row) => cells[row]?.[3]?.formula ?? cells[row]?.[3]?.value)).toEqual([
    's',
    '=C3*2',
    'p',
    'r',
  ]);
  const headers = bed.headers('Scoring');
  expect(headers.indexOf('Why')).toBe(headers.indexOf('Recurring revenue') + 1);
  expect(bed.rows('Scoring')[0]).toMatchObject({ Why: 'since 2019', 'Recurring revenue': 9 });
});

test('A criterion that is deleted by hand keeps its column and ratings, and comes back to them', () => {
  const bed = sampleBed();
  const before = ratingsOf(bed);
  const all = edits(bed);
  const id = bed.sheet('Criteria').id;
  bed.byPerson((book) => deleteByPerson(book, id, 'row', 1, 1));
  bed.ask('saveCriteria', { criteria: edits(bed) });
  expect(ratingsOf(bed)).toEqual(before);
  bed.ask('saveCriteria', { criteria: all });
  expect(ratingsOf(bed)).toEqual(before);
  expect(bed.rows('Criteria').map(({ Id }) => Id)).toEqual(all.map((one) => one.id));
});

describe('Typing in Criteria', () => {
  const bed = sampleBed();
  const before = ratingsOf(bed);
  beforeAll(() => void bed.menu('checkWorkbook'));

  test('a new name is the header of its column at once', () => {
    bed.type('Criteria', 2, 'Criterion', 'Turnover');
    expect(headerCell(bed, 'revenue')?.value).toBe('Turnover');
  });

  test('a new criterion has its column before the score as soon as it has a weight', () => {
    bed.type('Criteria', 6, 'Criterion', 'Reach');
    expect(bed.headers('Scoring')).not.toContain('Reach');
    bed.type('Criteria', 6, 'Weight', 2);
    const headers = bed.headers('Scoring');
    expect(headers.indexOf('Reach')).toBe(headers.indexOf('Score') - 1);
    expect(bed.last.error).toBeUndefined();
    const id = String(bed.rows('Criteria')[4]?.Id);
    expect(bed.formulas('Scoring').some((formula) => formula.includes(`"${id}"`))).toBe(true);
  });

  test('a text is told at the header', () => {
    bed.type('Criteria', 6, '5 means', 'Half of the country');
    const id = String(bed.rows('Criteria')[4]?.Id);
    expect(headerCell(bed, id)?.note).toBe('5: Half of the country');
  });

  test('a weight of 0 hides the column behind the others, and another weight shows it again', () => {
    bed.type('Criteria', 3, 'Weight', 0);
    const last = columnsOf(bed.snapshot)[4];
    expect(last?.id).toBe('profitability');
    expect(bed.sheet('Scoring').hiddenColumns).toContain(last?.index);
    bed.type('Criteria', 3, 'Weight', 1);
    expect(bed.sheet('Scoring').hiddenColumns).not.toContain(columnsOf(bed.snapshot)[1]?.index);
    expect(columnsOf(bed.snapshot)[1]?.id).toBe('profitability');
  });

  test('no rating is lost, and Set up finds nothing to do', () => {
    expect(ratingsOf(bed)).toEqual(before);
    const asked = bed.seen.toasts.length;
    bed.menu('setUpWorkbook');
    expect(bed.seen.toasts.slice(asked)).toEqual(['Everything is in place. Nothing was changed.']);
  });
});

describe('Criteria are refused with a sentence, and nothing is written,', () => {
  const bed = sampleBed();
  const list = edits(bed);
  const check = (title: string, criteria: readonly CriterionEdit[], code: string) =>
    test(title, () => {
      const answer = bed.rpc('saveCriteria', { criteria });
      expect(answer).toMatchObject({ ok: false, code });
      expect(!answer.ok && [answer.message, answer.remedy].every((text) => text.length > 10)).toBe(true);
      expect(bed.last.writes).toBe(0);
    });
  check('without a name', [...list, own(' ', 1)], 'CRITERION_NAMELESS');
  check('with one name twice', [...list, own('RECURRING  revenue', 1)], 'CRITERION_TWICE');
  check('with a negative weight', renamed(list, 'partner', { weight: -0.1 }), 'WEIGHT_NEGATIVE');
  check(
    'without a weight',
    list.map((one) => ({ ...one, weight: 0 })),
    'NO_WEIGHT',
  );
  check(
    'when more than twenty count',
    Array.from({ length: 21 }, (_, index) => own(`Criterion ${index}`, 1)),
    'CRITERIA_TOO_MANY',
  );
  check('of a family that is none', [...list, { ...own('Odd', 1), family: 'constructor' }], 'BAD_REQUEST');
  check('with a text that is longer than a cell', [...list, own('x'.repeat(60_000), 1)], 'BAD_REQUEST');
});

test('Without the column Weight the refusal names it', () => {
  const bed = sampleBed();
  const criteria = edits(bed);
  const { id } = bed.sheet('Criteria');
  const column = bed.headers('Criteria').indexOf('Weight');
  bed.byPerson((book) => deleteByPerson(book, id, 'column', column, 1));
  const answer = bed.rpc('saveCriteria', { criteria });
  expect(answer).toMatchObject({ ok: false, code: 'COLUMN_MISSING' });
  expect(!answer.ok && answer.message).toContain('Weight');
  expect(bed.last.writes).toBe(0);
});

test('A protected Scoring refuses new criteria before Criteria changes', () => {
  const { snapshot } = sampleBed();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Scoring' ? { ...sheet, protections: [{ editors: [] }] } : sheet,
  );
  const shared = { ...snapshot, sheets, owner: 'owner@example.com', editors: ['me@example.com'] };
  const bed = new AddOnBed({ snapshot: shared, user: 'me@example.com' });
  const answer = bed.rpc('saveCriteria', { criteria: [...edits(bed), own('New', 1)] });
  expect(answer).toMatchObject({ ok: false, code: 'PROTECTED' });
  expect(bed.last.writes).toBe(0);
});

test('Cells merged across columns keep the rating columns where they are', () => {
  const { snapshot } = sampleBed();
  const merges = [{ row: 20, column: 2, rowCount: 1, columnCount: 2 }];
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === 'Scoring' ? { ...sheet, merges } : sheet));
  const bed = new AddOnBed({ snapshot: { ...snapshot, sheets } });
  const before = ratingsOf(bed);
  bed.ask('saveCriteria', { criteria: edits(bed).reverse() });
  expect(columnsOf(bed.snapshot)).toEqual(columnsOf(snapshot));
  expect(ratingsOf(bed)).toEqual(before);
});

describe('An execution that is killed', () => {
  const start = sampleBed();
  const before = ratingsOf(start);
  const [revenue, profitability, potential, partner] = edits(start);
  if (!revenue || !profitability || !potential || !partner) throw new Error('The sample has four criteria.');
  const criteria = [
    { ...partner, name: 'Partnership' },
    own('Reach', 2),
    { ...revenue, weight: 0 },
    ready(start, 'referrals'),
    potential,
    profitability,
  ];
  const whole = new AddOnBed({ snapshot: start.snapshot });
  whole.ask('saveCriteria', { criteria });
  const names = (bed: AddOnBed) => columnsOf(bed.snapshot).map(({ id }) => headerCell(bed, id)?.value);

  /** Killed before the first call after the batch of this number was sent; null: it came to its end. */
  function killedAfter(batch: number): AddOnBed | null {
    const bed = new AddOnBed({ snapshot: start.snapshot });
    let wasKilled = false;
    bed.workbench.hooks = {
      beforeCall: (_number, _name, execution) => {
        const { roundTrips, writes } = execution.record();
        if (writes === 0 || roundTrips < batch) return;
        wasKilled = true;
        throw new ExecutionKilled('killed');
      },
    };
    try {
      bed.rpc('saveCriteria', { criteria });
    } catch {
      // The page would see that the server did not answer.
    }
    bed.workbench.hooks = {};
    return wasKilled ? bed : null;
  }

  test('at any point loses no rating, and the same call or Set up brings it to its end', () => {
    let points = 0;
    for (let batch = 9; batch < 60; batch += 3) {
      const bed = killedAfter(batch);
      if (!bed) break;
      points += 1;
      expect([batch, ratingsOf(bed)]).toEqual([batch, before]);

      // One way or the other, turn about.
      if (points % 2 === 0) {
        bed.menu('setUpWorkbook', 'OK');
        expect([batch, ratingsOf(bed)]).toEqual([batch, before]);
        const counting = bed.rows('Criteria').filter(({ Weight, Id }) => Number(Weight) > 0 && Id !== '');
        const ids = columnsOf(bed.snapshot).map(({ id }) => id);
        expect([batch, counting.filter(({ Id }) => !ids.includes(String(Id)))]).toEqual([batch, []]);
        continue;
      }
      const again = new AddOnBed({ snapshot: bed.snapshot });
      again.ask('saveCriteria', { criteria });
      expect([batch, ratingsOf(again)]).toEqual([batch, before]);
      expect([batch, names(again)]).toEqual([batch, names(whole)]);
      expect(again.rows('Criteria').map(({ Criterion }) => Criterion)).toEqual(
        criteria.map(({ name }) => name),
      );
      expect(again.sheet('Scoring').hiddenColumns).toEqual(whole.sheet('Scoring').hiddenColumns);
    }
    expect(points).toBeGreaterThan(6);
  }, 120_000);
});

describe('Round trips', () => {
  /** Those of the check that follows are its own. */
  const cost = (rows: number, change: (list: CriterionEdit[]) => CriterionEdit[]) => {
    const bed = sampleBed();
    const accounts = Array.from({ length: rows }, (_, index) => [`Account ${index}`]);
    bed.paste('Scoring', 10, 'Account', accounts);
    const list = edits(bed);
    const idle = bed.rpc('saveCriteria', { criteria: list });
    expect(idle.ok).toBe(true);
    const nothing = bed.last.roundTrips;
    bed.ask('saveCriteria', { criteria: change(list) });
    return { nothing, trips: bed.last.roundTrips };
  };
  const check = (title: string, change: (list: CriterionEdit[]) => CriterionEdit[], most: number) =>
    test(`of ${title} are the same for 5 and for 800 accounts, and few`, () => {
      const [few, many] = [cost(5, change), cost(800, change)];
      process.stderr.write(`${title}: ${few.trips - few.nothing} more than for nothing (${few.nothing})\n`);
      expect(many.trips).toBeLessThanOrEqual(few.trips + 1);
      expect(few.trips - few.nothing).toBeLessThanOrEqual(most);
    });
  check('other weights', (list) => renamed(list, 'revenue', { weight: 5 }), 9);
  check('a new criterion', (list) => [...list, own('Reach', 1)], 20);
  check('a new order', (list) => [...list].reverse(), 14);
});
