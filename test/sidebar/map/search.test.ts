/** Search over folded text, narrowed while it grows, and together with the filters. */

import { buildForest } from '../../../sidebar/map/forest';
import { type MapFilter, noFilter } from '../../../sidebar/map/map-state';
import { gatherPeople } from '../../../sidebar/map/people';
import { listRows } from '../../../sidebar/map/rows';
import { createFinder, firstMatch, nextMatch } from '../../../sidebar/map/search';
import type { MapView } from '../../../src/domain/map/map-view';
import { englishWords as words } from '../english-words';
import { blankPeople, emptyMap, sampleMap } from '../sample-map';

const gathered = (view: MapView) => gatherPeople(view, buildForest(view), words);
const named = (...name: string[]): MapView => ({
  ...emptyMap,
  people: { ...blankPeople(name.length), name },
});
const matched = (view: MapView, query: string, filter: MapFilter = noFilter): readonly number[] => {
  const found = createFinder()(gathered(view), query, filter);
  return found ? view.people.id.flatMap((_, person) => (found.matches[person] === 1 ? [person] : [])) : [];
};

describe('search', () => {
  it.each([
    ['accents', 'zoe', 'Zoë'],
    ['case', 'ПЕТРОВА', 'Мария Петрова'],
    ['composed and decomposed letters', 'mu\u0308ller', 'M\u00fcller'],
    ['letters that do not decompose', 'lukasz gross', 'Łukasz Groß'],
    ['Arabic letters typed for Farsi ones', 'علي كريمي', 'علی کریمی'],
    ['joiners that nobody sees', 'میرزاده', 'میر\u200cزاده'],
    ['Arabic vowel signs', 'محمد', 'مُحَمَّد'],
  ])('folds %s', (_, query, name) => {
    expect(matched(named('Somebody else', name), query)).toEqual([1]);
  });
  it('looks into title, unit and roles in the language of the page', () => {
    const view = {
      ...named('Ann', 'Bob', 'Cyd'),
      people: {
        ...named('Ann', 'Bob', 'Cyd').people,
        title: ['Head of IT', '', ''],
        unit: ['', 'Sales', ''],
      },
      roles: sampleMap(1).roles.map((role) => ({ ...role, person: 2, role: 'budgetOwner' })),
    };
    expect(matched(view, 'head')).toEqual([0]);
    expect(matched(view, 'sales')).toEqual([1]);
    expect(matched(view, 'budget owner')).toEqual([2]);
  });
  it('finds the same people letter by letter, pasted and deleted again', () => {
    const people = gathered(sampleMap(400));
    const typing = createFinder();
    const query = 'anna ko';
    const steps = [...query].map((_, length) => query.slice(0, length + 1));
    for (const text of [...steps, ...steps.reverse(), 'و', query]) {
      const found = typing(people, text, noFilter);
      expect(found).toEqual(createFinder()(people, text, noFilter));
    }
  });
  it('keeps to those who pass the filter', () => {
    const view = sampleMap(60);
    const filter = { ...noFilter, isBuyingTeamOnly: true };
    const team = new Set(view.roles.map(({ person }) => person));
    const everyone = matched(view, 'anna');
    expect(everyone.some((person) => !team.has(person))).toBe(true);
    expect(matched(view, 'anna', filter)).toEqual(everyone.filter((person) => team.has(person)));
  });
  it('answers the same object while nothing changes', () => {
    const people = gathered(sampleMap(20));
    const find = createFinder();
    expect(find(people, 'a', noFilter)).toBe(find(people, 'A', noFilter));
  });
});

describe('going from match to match', () => {
  const people = gathered({
    ...named('Top', 'Ann below', 'Ann first', 'Ann deep'),
    people: { ...named('Top', 'Ann below', 'Ann first', 'Ann deep').people, manager: [-1, 0, -1, 1] },
  });
  const found = createFinder()(people, 'ann', noFilter);
  if (!found) throw new Error('Three people are called Ann.');
  const { nodes } = listRows(people.forest, people.forest.roots, found.kept, found.kept);

  it('follows the order of the tree, not of the sheet, and goes round the end', () => {
    const first = firstMatch(people.forest, found);
    const second = nextMatch(nodes, found, first);
    const third = nextMatch(nodes, found, second);
    expect([first, second, third, nextMatch(nodes, found, third)]).toEqual([1, 3, 2, 1]);
  });
  it('says when there is nobody', () => {
    const nobody = createFinder()(people, 'zzz', noFilter);
    expect(nobody && firstMatch(people.forest, nobody)).toBe(-1);
    expect(nobody && nextMatch(new Int32Array(0), nobody, 0)).toBe(-1);
  });
});
