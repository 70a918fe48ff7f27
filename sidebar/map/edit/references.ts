/** What is written into a sheet so that it means one person, and what a draft keeps of a chosen person. */

import type { MapView, Party } from '../../../src/domain/map/map-view';
import { foldText } from '../../../src/domain/text/fold';

/** Ends one name in a cell of several. */
const SEPARATOR = /[;؛\r\n]/;

const nameIn = ({ people, team }: MapView, party: Party): string =>
  (people.name[party] ?? team[party - people.id.length]?.name ?? '').trim();

/** People of the account who are called so, by index. */
export function namesakes({ people }: MapView, account: number, name: string): readonly number[] {
  const wanted = foldText(name);
  const found: number[] = [];
  for (const [person, known] of people.name.entries()) {
    if (people.account[person] === account && foldText(known) === wanted) found.push(person);
  }
  return found;
}

/**
 * The name where it means this party alone among the account's people, else the id; null: nothing says who is meant.
 * @param isOurs the cell names our people only
 */
export function referenceTo(view: MapView, party: Party, account: number, isOurs = false): string | null {
  const { people, team } = view;
  const name = nameIn(view, party);
  const id = people.id[party];
  const known = isOurs ? [] : namesakes(view, account, name);
  if (id === undefined) {
    const ours = team.filter((member) => foldText(member.name) === foldText(name));
    return name === '' || ours.length !== 1 || known.length > 0 || SEPARATOR.test(name) ? null : name;
  }
  // Without a name the title is shown, and nobody is found by a title.
  const isName = name !== '' && name !== people.title[party]?.trim();
  if (isName && known.length === 1 && !SEPARATOR.test(name)) return name;
  return id.startsWith('row:') ? null : id;
}

/** A name that is not in the sheets yet, in a cell of several. */
export const isPlainName = (name: string): boolean => !SEPARATOR.test(name);

/** Outlives a new view and another page; `''` is nobody. */
export const partyKey = (view: MapView, party: Party): string =>
  party < 0 ? '' : `${view.people.id[party] ?? ''}\n${nameIn(view, party)}`;

/** -1: nobody, or nobody any more. */
export function partyOf(view: MapView, key: string): Party {
  const [id = '', name] = key.split('\n');
  if (name === undefined) return -1;
  if (id !== '') {
    const person = view.people.id.indexOf(id);
    // A row without an id goes by its number, which somebody else may have by now.
    return person >= 0 && nameIn(view, person) === name ? person : -1;
  }
  const ours = view.team.findIndex((member) => member.name.trim() === name);
  return ours < 0 ? -1 : view.people.id.length + ours;
}

const BETWEEN = '\t';
export const keysIn = (keys: string): readonly string[] => (keys === '' ? [] : keys.split(BETWEEN));
export const joinKeys = (keys: readonly string[]): string => keys.join(BETWEEN);
