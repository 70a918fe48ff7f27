/** Whatever stands in the sheets, the page reads from a packed map what a plain reading of the rows says. */

import fc from 'fast-check';
import { mapColumns } from '../../../src/domain/map/map-answer';
import { packMap } from '../../../src/domain/map/pack-map';
import { packColumn, readColumn } from '../../../src/domain/map/packed-column';
import { readMap } from '../../../src/domain/map/read-map';
import { foldText } from '../../../src/domain/text/fold';
import { vocabularies } from '../../../src/schema/vocabularies';
import { contacts, type SampleRow, table } from '../cells/sample-tables';

const facts = {
  today: '2026-11-21',
  settings: { silentDays: 30, buyingTeamMinimum: 3, buyingTeamTypical: 10 },
};
const names = ['Anna', 'Bo', 'Cy', 'Đặng', 'رضا', 'Nobody', '__proto__', '#N/A', '-1'];
const name = fc.constantFrom('', ...names);
const account = fc.constantFrom('Acme', 'ACME', 'Beta', 'Gamma', '');
const oneOf = (keys: readonly string[]) => fc.constantFrom('', 'nonsense', ...keys);

const person = fc.record({
  id: fc.constantFrom('', 'c1', 'c2', 'c3', 'Bo'),
  name,
  title: fc.constantFrom('', 'Buyer', 'مدیر', '<b>'),
  unit: fc.constantFrom('', 'Board', 'Anna'),
  reportsTo: name,
  account,
  level: oneOf(vocabularies.level),
  coverage: oneOf(vocabularies.coverage),
  functions: fc.constantFrom('', 'payer', 'payer, signatory', 'payer, nonsense'),
  ourPerson: fc.constantFrom('', 'Ewa', 'Tom', 'Somebody'),
  pain: fc.constantFrom('', 'Late'),
  confidence: oneOf(vocabularies.confidence),
});
const role = fc.record({
  account,
  holder: name,
  project: fc.constantFrom('', 'ERP'),
  role: fc.constantFrom('', 'user', 'own word', 'champion'),
  support: oneOf(vocabularies.support),
});
const tie = fc.record({
  account,
  from: name,
  to: fc.constantFrom('', 'Ewa', ...names),
  kind: oneOf(vocabularies.tieKind),
  strength: fc.constantFrom('', 1, 5, 6, 'x'),
  direction: oneOf(vocabularies.direction),
});
const touch = fc.record({
  account,
  subject: fc.constant('Talk'),
  date: fc.constantFrom('', '2026-01-05', '2026-02-31', '2025-12-31'),
  person: fc.constantFrom('', 'Anna', 'Anna; Bo', 'Nobody; Cy', 'Bo\nBo'),
  ourPerson: fc.constantFrom('', 'Ewa', 'Tom; Ewa; Else'),
});

/** Who is meant by a name among these rows: the only one called so, else the first with this id. */
function meant(rows: readonly { readonly name: string | null; readonly id: string | null }[], text: string) {
  const called = rows.flatMap((row, place) => (foldText(row.name) === foldText(text) ? [place] : []));
  if (called.length > 0) return called.length === 1 ? (called[0] ?? -1) : -1;
  return rows.findIndex(({ id }) => id === text);
}

function check(accounts: readonly string[]): void {
  test(`reads the map of ${accounts.join(', ')} as the sheets have it`, () => {
    const all = fc.record({
      people: fc.array(person, { maxLength: 12 }),
      roles: fc.array(role, { maxLength: 8 }),
      ties: fc.array(tie, { maxLength: 8 }),
      touches: fc.array(touch, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(all, ({ people, roles, ties, touches }) => {
        const tables = {
          contacts: contacts(people as readonly SampleRow[]),
          team: table('team', [{ name: 'Ewa' }, { name: 'Tom' }]),
          roles: table('roles', roles),
          relationships: table('relationships', ties),
          touchpoints: table('touchpoints', touches),
        };
        const [asked = ''] = accounts;
        const map = readMap(JSON.parse(JSON.stringify(packMap(asked, accounts, tables, facts, mapColumns))));
        const folded = accounts.map(foldText);
        const isIn = ({ account: one }: { readonly account: string | null }) =>
          folded.includes(foldText(one));
        const rows = tables.contacts.rows.filter(({ values }) => isIn(values));
        const values = rows.map((row) => row.values);
        const ours = ['Ewa', 'Tom'];

        expect(map.people.row).toEqual(rows.map(({ rowNumber }) => rowNumber));
        expect(new Set(map.people.id).size).toBe(rows.length);
        for (const key of ['level', 'coverage'] as const)
          expect(map.people[key]).toEqual(values.map((one) => one[key]));
        for (const key of ['title', 'unit'] as const)
          expect(map.people[key]).toEqual(values.map((one) => one[key] ?? ''));
        expect(map.people.functions).toEqual(values.map((one) => one.functions));
        expect(map.people.ourPerson).toEqual(values.map((one) => one.ourPerson));
        expect(map.people.ourParty).toEqual(
          values.map(({ ourPerson }) =>
            ours.includes(ourPerson ?? '') ? rows.length + ours.indexOf(ourPerson ?? '') : -1,
          ),
        );
        expect(map.people.hasPain).toEqual(values.map(({ pain }) => pain !== null));
        expect(map.people.isAssumed).toEqual(values.map(({ confidence }) => confidence === 'assumed'));
        expect(map.people.account.map((place) => folded[place])).toEqual(
          values.map((one) => foldText(one.account)),
        );

        /** Looks in the row's own account, then in the others of the group. */
        const party = (text: string, own: string | null): number => {
          const among = (one: string | null) => {
            const places = values.flatMap((value, place) =>
              foldText(value.account) === foldText(one) ? [place] : [],
            );
            const found = meant(
              places.flatMap((place) => values[place] ?? []),
              text,
            );
            const called = places.filter((place) => foldText(values[place]?.name) === foldText(text));
            return { place: places[found] ?? -1, isSomebody: found >= 0 || called.length > 0 };
          };
          const here = among(own);
          if (here.isSomebody) return here.place;
          const others = accounts.map(among).filter(({ isSomebody }) => isSomebody);
          return others.length === 1 ? (others[0]?.place ?? -1) : -1;
        };
        const kept = tables.roles.rows.filter(
          (one) => isIn(one.values) && one.values.holder !== null && one.values.role !== null,
        );
        expect(map.roles.map((one) => [one.row, one.role, one.support, one.project, one.person])).toEqual(
          kept.map(({ rowNumber, values: { role: key, support, project, holder, account: own } }) => [
            rowNumber,
            key,
            support,
            project ?? '',
            party(holder ?? '', own),
          ]),
        );
        const tied = tables.relationships.rows.filter((one) => isIn(one.values));
        const known = new Map(tied.map((one) => [one.rowNumber, one.values]));
        for (const one of map.ties) {
          const told = known.get(one.row);
          const end = (text: string | null | undefined) => {
            const theirs = party(text ?? '', told?.account ?? null);
            return theirs < 0 && text === 'Ewa' ? rows.length : theirs;
          };
          expect([one.from, one.to, one.kind, one.strength, one.isMutual]).toEqual([
            end(told?.from),
            end(told?.to),
            told?.kind,
            told?.strength ?? null,
            told?.direction === 'mutual',
          ]);
        }
        const dated = tables.touchpoints.rows.filter((one) => isIn(one.values) && one.values.date !== null);
        expect(map.touches.map(({ date }) => date)).toEqual(dated.map((one) => one.values.date));

        // Everybody hangs below somebody, is a top, or is in the tray for one reason.
        const tray = new Set(map.unattached.map((one) => one.person));
        expect(tray.size).toBe(map.unattached.length);
        values.forEach(({ reportsTo }, place) => {
          const manager = map.people.manager[place] ?? -1;
          const isTop = manager < 0 && !tray.has(place);
          expect([manager >= 0 && tray.has(place), isTop]).toEqual([false, reportsTo === null]);
        });
        for (const one of map.unattached) expect(one.detail).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
}

describe('A packed map', () => {
  check(['Acme']);
  check(['Beta', 'Acme']);

  test('brings over columns of any cells', () => {
    const cell = fc.oneof(fc.integer({ min: -3, max: 90 }), fc.array(fc.integer({ min: -3, max: 3 })));
    const run = fc
      .tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: 1, max: 90 }))
      .map(([first, count]) => Array.from({ length: count }, (_, at) => first + at));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(cell),
          fc.array(run).map((runs) => runs.flat()),
        ),
        (cells) => {
          expect(readColumn(JSON.parse(JSON.stringify(packColumn(cells))))).toEqual(cells);
        },
      ),
    );
  });
});
