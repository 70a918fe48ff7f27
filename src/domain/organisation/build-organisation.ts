/** Builds the tree of one account's people from "reports to": every person exactly once, in the tree or in the tray. */

import type { UnattachedReason } from '../map/map-view';
import type { PeopleIndex } from '../people/reference-index';
import type { TableRow } from '../table';
import { findManagers } from './manager-links';

export interface UnattachedPerson {
  readonly person: number;
  readonly reason: UnattachedReason;
  /** What the cell says, or the names of the cycle. */
  readonly detail: string;
}

/** People are known by their index in `people`; all lists of people keep the order of the rows. */
export interface Organisation {
  readonly people: readonly TableRow<'contacts'>[];
  /** By person: index of the manager, or -1 for a top or an unattached person. */
  readonly parents: readonly number[];
  /** By person: direct reports. */
  readonly children: readonly (readonly number[])[];
  /** People whose "reports to" is blank. */
  readonly tops: readonly number[];
  /** People whose "reports to" leads nowhere; whoever reports to them still hangs below them (F27). */
  readonly unattached: readonly UnattachedPerson[];
  /** People on the longest chain of managers, from a top or an unattached person down; 0 without people. */
  readonly levels: number;
  /** Most direct reports of one person. */
  readonly widestSpan: number;
}

const countLevels = (roots: readonly number[], children: readonly (readonly number[])[]): number => {
  let levels = 0;
  let level = roots;
  while (level.length > 0) {
    levels += 1;
    const below: number[] = [];
    for (const person of level) for (const report of children[person] || []) below.push(report);
    level = below;
  }
  return levels;
};

/** `people` are the contacts of one account; `index` knows all contacts, so that a manager elsewhere is told from nobody. */
export const buildOrganisation = (
  people: readonly TableRow<'contacts'>[],
  index: PeopleIndex,
): Organisation => {
  const { parents, broken } = findManagers(people, index);
  const children: number[][] = people.map(() => []);
  const roots: number[] = [];
  const tops: number[] = [];
  const unattached: UnattachedPerson[] = [];
  parents.forEach((parent, person) => {
    const reports = children[parent];
    if (reports) {
      reports.push(person);
      return;
    }
    roots.push(person);
    const link = broken.get(person);
    if (link) unattached.push({ person, reason: link.reason, detail: link.detail });
    else tops.push(person);
  });
  const widestSpan = children.reduce((widest, reports) => Math.max(widest, reports.length), 0);
  return { people, parents, children, tops, unattached, levels: countLevels(roots, children), widestSpan };
};
