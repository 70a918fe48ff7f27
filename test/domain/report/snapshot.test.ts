/** What a review keeps of an account fits cells, comes back as it was, and is unknown as a whole when a piece of it is not. */

import type { AnyValues } from '../../../src/domain/cells/row-account';
import { decodeState, encodeState } from '../../../src/domain/report/snapshot';
import { keptSheets } from '../../../src/schema/reports/kept-state';
import { columnsOf, type SheetKey } from '../../../src/schema/workbook';

const rowsOf =
  (given: Readonly<Partial<Record<SheetKey, readonly AnyValues[]>>>) =>
  (sheet: SheetKey): readonly { readonly values: AnyValues }[] =>
    (given[sheet] ?? []).map((values) => ({ values }));

const person = (index: number): AnyValues => ({
  id: `0123456789ab-${index}`,
  name: `Person ${index}`,
  title: index % 2 === 0 ? 'Head of "network" \\ 😀' : null,
  unit: 'Network',
  coverage: 'inDepth',
  hobbies: 'Sailing',
  pain: 'Outages',
});

describe('A state', () => {
  test('of 10,000 people and their roles fits cells and comes back', () => {
    const contacts = Array.from({ length: 10_000 }, (_, index) => person(index));
    const roles = contacts.map(({ name }) => ({
      id: '',
      holder: name ?? null,
      project: 'P',
      support: 'enemy',
    }));
    const texts = encodeState(keptSheets, rowsOf({ contacts, roles }));
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(45_000);
      // What a cell would strip or take for a formula.
      expect(text).toMatch(/^\[.*\]$/);
    }
    const state = decodeState(texts);
    const people = state?.get('contacts')?.rows ?? [];
    expect(people.length).toBe(10_000);
    expect(people[9998]).toEqual({
      behind: [],
      values: {
        id: '0123456789ab-9998',
        name: 'Person 9998',
        title: 'Head of "network" \\ 😀',
        unit: 'Network',
        level: null,
        reportsTo: null,
        standing: null,
        ourPerson: null,
        coverage: 'inDepth',
        acquaintance: null,
        knowsUs: null,
        relationLevel: null,
      },
    });
    expect(state?.get('roles')?.rows[9999]).toMatchObject({ values: { id: '', holder: 'Person 9999' } });
  });

  test('keeps nothing personal', () => {
    for (const { sheet, columns } of keptSheets)
      for (const key of columns) {
        const column = columnsOf(sheet).find((known) => known.key === key);
        expect([sheet, key, column !== undefined && !column.personal]).toEqual([sheet, key, true]);
      }
    expect(encodeState(keptSheets, rowsOf({ contacts: [person(1)] })).join()).not.toMatch(/Sailing|Outages/);
  });

  test('of an account without rows is a state too', () => {
    const state = decodeState(encodeState(keptSheets, rowsOf({})));
    expect([...(state ?? [])].map(([sheet, { rows }]) => [sheet, rows.length])).toEqual(
      keptSheets.map(({ sheet }) => [sheet, 0]),
    );
  });

  test('keeps as much of a long text as tells it apart, and no text is longer than a cell', () => {
    const long = 'x'.repeat(49_000);
    const texts = encodeState(
      keptSheets,
      rowsOf({ contacts: Array(500).fill({ name: long, title: long, unit: long }) }),
    );
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(45_000);
    expect(decodeState(texts)?.get('contacts')?.rows.length).toBe(500);
  });

  test('that misses a piece, or holds something else, is unknown', () => {
    const contacts = Array.from({ length: 2000 }, (_, index) => person(index));
    const texts = encodeState(keptSheets, rowsOf({ contacts }));
    expect(texts.length).toBeGreaterThan(2);
    expect(decodeState(texts.slice(0, -1))).toBeNull();
    expect(decodeState(texts.slice(1))).toBeNull();
    expect(decodeState([...texts, ...texts.slice(-1)])).toBeNull();
    for (const text of ['', 'null', '1', '{}', '[]', '[1]', '[1,[]', '[1,{}]', '[1,[["contacts","name"]],7]'])
      expect([text, decodeState([text])]).toEqual([text, null]);
    expect(decodeState(['[1,[["contacts","name"]],[9,"id","Anna"]]'])).toBeNull();
    expect(decodeState([])).toBeNull();
  });

  test('of strange cells has blanks there', () => {
    const state = decodeState(['[1,[["contacts","name","unit"],["gone","a"]],[0,7,{"a":1},"U"],[0,"id"]]']);
    expect(state?.get('contacts')?.rows).toEqual([
      { behind: [], values: { id: 7, name: null, unit: 'U' } },
      { behind: [], values: { id: 'id', name: null, unit: null } },
    ]);
  });
});
