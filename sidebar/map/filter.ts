/** Who passes the filters of the map, and what they offer to choose from. */

import { foldText, repeatedFold } from '../../src/domain/text/fold';
import type { MapFilter } from './map-state';
import { gapsOfPerson, type People } from './people';

/** How many limits are set. */
export const activeFilters = (filter: MapFilter): number =>
  Object.values(filter).filter((limit) => limit !== '' && limit !== false).length;

/** Distinct names as first written, in the order of the alphabet; blanks left out. */
function distinct(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of new Set(names)) {
    const folded = foldText(name);
    if (folded !== '' && !known.has(folded)) known.set(folded, name.trim());
  }
  return [...known.values()].sort((one, other) => one.localeCompare(other));
}

export const projectChoices = ({ view }: People): readonly string[] =>
  distinct(view.roles.map(({ project }) => project));

/** Keys and own words of the roles that somebody has, in the order of the sheet. */
export const roleChoices = ({ view }: People): readonly string[] => [
  ...new Set(view.roles.map(({ role }) => role)),
];

export const unitChoices = ({ view }: People): readonly string[] =>
  distinct([...view.units.map(({ name }) => name), ...view.people.unit]);

/** Folded names of the unit and of all units beneath it; a circle of units ends. */
function withSubUnits({ view }: People, unit: string): ReadonlySet<string> {
  const names = new Set([foldText(unit)]);
  for (let size = 0; size < names.size; ) {
    size = names.size;
    for (const { name, parentUnit } of view.units) {
      if (names.has(foldText(parentUnit))) names.add(foldText(name));
    }
  }
  return names;
}

/** By person: 1 passes. `null`: nobody is kept out; a project alone limits roles, not people (R4). */
export function matchFilter(people: People, filter: MapFilter): Uint8Array | null {
  const { view, rolesOf } = people;
  const { role, support, coverage, unit, isBuyingTeamOnly, isGapsOnly } = filter;
  const tests: ((person: number) => boolean)[] = [];
  const rolesAs = (person: number) => rolesOf.get(person) ?? [];
  if (role !== '') tests.push((person) => rolesAs(person).some((one) => one.role === role));
  if (support !== '') tests.push((person) => rolesAs(person).some((one) => one.support === support));
  if (isBuyingTeamOnly) tests.push((person) => rolesOf.has(person));
  if (coverage !== '') tests.push((person) => view.people.coverage[person] === coverage);
  if (isGapsOnly) tests.push((person) => gapsOfPerson(people, person).length > 0);
  if (unit !== '') {
    const units = withSubUnits(people, unit);
    const fold = repeatedFold();
    tests.push((person) => units.has(fold(view.people.unit[person])));
  }
  if (tests.length === 0) return null;
  return Uint8Array.from(view.people.id, (_, person) => Number(tests.every((passes) => passes(person))));
}
