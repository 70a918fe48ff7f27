/** Reads "reports to" of every person: whom it means, or why it leads nowhere. */

import type { UnattachedReason } from '../map/map-view';
import { displayNameOf } from '../people/display-name';
import type { PeopleIndex, Resolution } from '../people/reference-index';
import type { TableRow } from '../table';
import { findCycles } from './find-cycles';

type Person = TableRow<'contacts'>;

/** Longer circles are cut short: each of their members carries the sentence. */
const MOST_NAMES_IN_CYCLE = 200;

export interface BrokenLink {
  readonly reason: UnattachedReason;
  /** What the cell says; for a circle the names of its members, from the first row back to itself. */
  readonly detail: string;
  /** The other account, for `managerElsewhere`; else what `detail` says. */
  readonly value: string;
}

export interface ManagerLinks {
  /** Index of the manager, or -1: nobody above, or a broken link. */
  readonly parents: readonly number[];
  /** By index of the person. */
  readonly broken: ReadonlyMap<number, BrokenLink>;
}

const namesInCycle = (people: readonly Person[], cycle: readonly number[]): string => {
  const names = cycle.slice(0, MOST_NAMES_IN_CYCLE).map((index) => {
    const person = people[index];
    return person ? displayNameOf(person.values) : '';
  });
  if (cycle.length > MOST_NAMES_IN_CYCLE) names.push('…');
  return [...names, names[0] || ''].join(' → ');
};

const reasons: Readonly<Record<Exclude<Resolution<Person>['kind'], 'found'>, UnattachedReason>> = {
  unknown: 'managerNotFound',
  ambiguous: 'managerAmbiguous',
  elsewhere: 'managerElsewhere',
};

/** Links of these people among each other; circles are cut at every member, so following `parents` always ends (F26). */
export const findManagers = (people: readonly Person[], index: PeopleIndex): ManagerLinks => {
  const indexOfRow = new Map(people.map((person, place) => [person.rowNumber, place]));
  const broken = new Map<number, BrokenLink>();
  const parents = people.map((person, place): number => {
    const detail = person.values.reportsTo;
    if (detail === null) return -1;
    const resolution = index.resolve(detail, person.values.account);
    if (resolution.kind !== 'found') {
      const value = resolution.kind === 'elsewhere' ? resolution.account : detail;
      broken.set(place, { reason: reasons[resolution.kind], detail, value });
      return -1;
    }
    const manager = indexOfRow.get(resolution.row.rowNumber);
    if (manager === place) broken.set(place, { reason: 'reportsToSelf', detail, value: detail });
    else if (manager === undefined) {
      broken.set(place, {
        reason: 'managerElsewhere',
        detail,
        value: resolution.row.values.account || detail,
      });
    }
    return manager === undefined || manager === place ? -1 : manager;
  });
  for (const cycle of findCycles(parents)) {
    const detail = namesInCycle(people, cycle);
    for (const member of cycle) {
      parents[member] = -1;
      broken.set(member, { reason: 'cycle', detail, value: detail });
    }
  }
  return { parents, broken };
};
