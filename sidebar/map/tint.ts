/** What the colour and the sign of a card say: support, role, coverage or our person; and the legend of it. */

import type { Words } from '../words';
import type { ColourBy } from './map-state';
import {
  coverageOrder,
  distinctRoles,
  type People,
  supportOf,
  supportOrder,
  supportSigns,
  supportWords,
} from './people';
import { initialsOf } from './politics';

export interface Tint {
  /** A class of tint.css. */
  readonly look: string;
  /** Says the same as the colour. */
  readonly sign: string;
}
export interface TintEntry extends Tint {
  readonly label: string;
}

const unknown: Tint = { look: 'support-unknown', sign: '' };
const HUES = 6;
const families = ['decides', 'pays', 'forUs', 'influences', 'uses', 'againstUs'];
const hue = (place: number) => `hue-${place < 0 ? HUES : place % HUES}`;
/** In the order of coverage. */
const COVERAGE_SIGNS = '○◔◑●';

const roleTint = (family: string, role: string, words: Words): Tint => ({
  look: hue(families.indexOf(family)),
  sign: words.badge(role),
});
const coverageTint = (coverage: string): Tint => ({
  look: `coverage-${coverage}`,
  sign: COVERAGE_SIGNS.charAt(coverageOrder.indexOf(coverage)),
});

/** Our people who look after somebody, in the order of the list. */
const ourPeople = new WeakMap<object, ReadonlyMap<string, number>>();
function ourPlaces({ view }: People): ReadonlyMap<string, number> {
  const known = ourPeople.get(view);
  if (known) return known;
  const places = new Map<string, number>();
  for (const name of view.people.ourPerson) {
    if (name && !places.has(name)) places.set(name, places.size);
  }
  ourPeople.set(view, places);
  return places;
}

export function tintOf(people: People, person: number, colourBy: ColourBy, words: Words): Tint {
  switch (colourBy) {
    case 'support': {
      const mark = supportOf(people, person);
      return mark ? { look: `support-${mark}`, sign: supportSigns[mark] } : unknown;
    }
    case 'role': {
      const first = people.rolesOf.get(person)?.[0];
      return first ? roleTint(first.family, first.role, words) : unknown;
    }
    case 'coverage': {
      const coverage = people.view.people.coverage[person];
      return coverage ? coverageTint(coverage) : unknown;
    }
    case 'ourPerson': {
      const name = people.view.people.ourPerson[person];
      return name ? { look: hue(ourPlaces(people).get(name) ?? 0), sign: initialsOf(name) } : unknown;
    }
  }
}

/** Every tint that the map can show, in order; the last is that of people of whom it is not known. */
export function tintsOf(people: People, colourBy: ColourBy, words: Words): readonly TintEntry[] {
  const last: TintEntry = { ...unknown, label: words.say('legendUnknown') };
  switch (colourBy) {
    case 'support':
      return [
        ...[...supportOrder, 'mixed' as const].map((mark) => ({
          look: `support-${mark}`,
          sign: supportSigns[mark],
          label: supportWords(mark, words),
        })),
        last,
      ];
    case 'role': {
      const seen = new Map(people.view.roles.map(({ role, family }) => [role, family]));
      return [
        ...[...seen].map(([role, family]) => ({
          ...roleTint(family, role, words),
          label: words.choice('buyingRole', role),
        })),
        last,
      ];
    }
    case 'coverage':
      return [
        ...coverageOrder.map((coverage) => ({
          ...coverageTint(coverage),
          label: words.choice('coverage', coverage),
        })),
        last,
      ];
    case 'ourPerson':
      return [
        ...[...ourPlaces(people)].map(([name, place]) => ({
          look: hue(place),
          sign: initialsOf(name),
          label: name,
        })),
        last,
      ];
  }
}

/** Letters of all roles but the one that the tint shows already. */
export const roleLetters = (people: People, person: number, colourBy: ColourBy, words: Words): string =>
  distinctRoles(people, person)
    .slice(colourBy === 'role' ? 1 : 0)
    .map((role) => words.badge(role))
    .join(' ');
