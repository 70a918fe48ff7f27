/** What is written into a sheet so that it means one person, and who that is. */

import { groupedBy } from '../../../src/domain/grouped-by';
import type { MapView, Party } from '../../../src/domain/map/map-view';
import { foldText } from '../../../src/domain/text/fold';

/** Ends one name in a cell of several. */
export const SEPARATOR = /[;؛\r\n]/;

export const nameIn = ({ people, team }: MapView, party: Party): string =>
  (people.name[party] ?? team[party - people.id.length]?.name ?? '').trim();

const indexes = new WeakMap<MapView, ReadonlyMap<string, readonly number[]>>();
const keyOf = (account: number | undefined, name: string | undefined) => `${account} ${foldText(name)}`;

/** People of the account who are called so, by index. */
export function namesakes(view: MapView, account: number | undefined, name: string): readonly number[] {
  const { people } = view;
  const index =
    indexes.get(view) ??
    groupedBy(people.name.keys(), (person) => keyOf(people.account[person], people.name[person]));
  indexes.set(view, index);
  return index.get(keyOf(account, name)) ?? [];
}

/**
 * The name where it means this party alone among the people of the account, else the id; `''`: nothing says who is meant.
 * @param isOurs the cell names our people only
 */
export function referenceTo(
  view: MapView,
  party: Party,
  account: number | undefined,
  isOurs = false,
): string {
  const { people, team } = view;
  const name = nameIn(view, party);
  const id = people.id[party];
  const ours = team.filter((member) => foldText(member.name) === foldText(name));
  const others = isOurs ? 0 : namesakes(view, account, name).length;
  // Without a name the title is shown, and nobody is found by a title.
  const isName = !SEPARATOR.test(name) && name !== people.title[party]?.trim();
  if (isName && (id === undefined ? ours.length + others : others) === 1) return name;
  return id === undefined || id.startsWith('row:') ? '' : id;
}

/** Who a reference means; -1: nobody, or no longer one person alone. */
export function partyOf(
  view: MapView,
  reference: string,
  account: number | undefined,
  isOurs = false,
): Party {
  const { people, team } = view;
  const first = people.id.length;
  const theirs = namesakes(view, account, reference)[0] ?? people.id.indexOf(reference);
  const party =
    theirs >= 0 && !isOurs ? theirs : first + team.findIndex(({ name }) => name.trim() === reference);
  const isMeant = reference !== '' && referenceTo(view, party, account, isOurs) === reference;
  return isMeant ? party : -1;
}

/** The names in a cell of several. */
export const namesIn = (names = ''): readonly string[] => names.split('; ').filter(Boolean);
