/** Decides which source row is which contact already in the workbook; never by the name alone (B14). */

import type { TableRow } from '../table';
import { isPlaceholderName } from '../text/placeholder';
import type { ContactKey } from './import-plan';
import { joinKey, type Person } from './person';
import type { SourceRow } from './source-rows';

export interface Matches {
  /** For each source row the index of its contact in `existing`; -1: a new person. */
  readonly contactIndexes: readonly number[];
  /** Source rows that were known only because a contact says the very same. */
  readonly byWholeRow: number;
}

type KeysOf = (person: Person) => readonly string[];

const group = (people: readonly Person[], keysOf: KeysOf): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  people.forEach((person, index) => {
    for (const key of keysOf(person)) {
      const known = groups.get(key);
      if (!known) groups.set(key, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
  });
  return groups;
};

const idKeys: KeysOf = (person) => (person.sourceId === '' ? [] : [joinKey(person.account, person.sourceId)]);
const emailKeys: KeysOf = (person) => person.emails.map((email) => joinKey(person.account, email));
const nameAndTitleKeys: KeysOf = (person) =>
  person.foldedTitle === '' || isPlaceholderName(person.foldedName)
    ? []
    : [joinKey(person.account, person.foldedName, person.foldedTitle)];
const nameKeys: KeysOf = (person) => [joinKey(person.account, person.foldedName)];

const contradict = (one: Person, other: Person): boolean =>
  one.sourceId !== '' && other.sourceId !== '' && one.sourceId !== other.sourceId;

const IDENTITY_KEYS: readonly ContactKey[] = ['sourceId', 'email', 'title'];

/** Whether the contact says all that the row says, and the row is silent where the contact could be told apart. */
const saysTheSame = (row: SourceRow, contact: TableRow<'contacts'>): boolean =>
  IDENTITY_KEYS.every((key) => row.values[key] !== undefined || contact.values[key] === null) &&
  (Object.keys(row.values) as ContactKey[]).every((key) => {
    const known = contact.values[key];
    // What a cell cannot hold reads back as blank: an unreadable date.
    return known === null || String(row.values[key]) === String(known);
  });

/**
 * By account and source id, the k-th row of an id being the k-th contact with it; else by an e-mail, else by name and title
 * where either side has it once; else by saying the very same as a contact. `sources` and `contacts` are the persons of
 * `rows` and `existing`.
 */
export const matchPeople = (
  rows: readonly SourceRow[],
  sources: readonly Person[],
  existing: readonly TableRow<'contacts'>[],
  contacts: readonly Person[],
): Matches => {
  const contactIndexes = rows.map(() => -1);
  if (existing.length === 0) return { contactIndexes, byWholeRow: 0 };
  const claimed = new Set<number>();
  const isKnown = (rowIndex: number): boolean => (contactIndexes[rowIndex] || 0) >= 0;
  const claim = (rowIndex: number, contactIndex: number): void => {
    contactIndexes[rowIndex] = contactIndex;
    claimed.add(contactIndex);
  };

  const contactsById = group(contacts, idKeys);
  for (const [key, rowIndexes] of group(sources, idKeys)) {
    const found = contactsById.get(key) || [];
    rowIndexes.forEach((rowIndex, occurrence) => {
      const contactIndex = found[occurrence];
      if (contactIndex !== undefined) claim(rowIndex, contactIndex);
    });
  }

  if (contactIndexes.every((contactIndex) => contactIndex >= 0)) return { contactIndexes, byWholeRow: 0 };

  const claimUnique = (keysOf: KeysOf, mayContradict: boolean): void => {
    const contactsByKey = group(contacts, keysOf);
    for (const [key, rowIndexes] of group(sources, keysOf)) {
      const found = contactsByKey.get(key) || [];
      const [rowIndex = -1] = rowIndexes;
      const [contactIndex = -1] = found;
      if (rowIndexes.length !== 1 || found.length !== 1) continue;
      if (isKnown(rowIndex) || claimed.has(contactIndex)) continue;
      const [source, contact] = [sources[rowIndex], contacts[contactIndex]];
      if (!source || !contact) continue;
      if (mayContradict || !contradict(source, contact)) claim(rowIndex, contactIndex);
    }
  };
  claimUnique(emailKeys, true);
  claimUnique(nameAndTitleKeys, false);

  let byWholeRow = 0;
  const contactsByName = group(contacts, nameKeys);
  for (const [key, rowIndexes] of group(sources, nameKeys)) {
    const candidates = (contactsByName.get(key) || []).filter((contactIndex) => !claimed.has(contactIndex));
    for (const rowIndex of rowIndexes) {
      const row = rows[rowIndex];
      if (candidates.length === 0) break;
      if (!row || isKnown(rowIndex)) continue;
      const position = candidates.findIndex((contactIndex) => {
        const contact = existing[contactIndex];
        return contact && saysTheSame(row, contact);
      });
      const contactIndex = candidates[position];
      if (contactIndex === undefined) continue;
      candidates.splice(position, 1);
      claim(rowIndex, contactIndex);
      byWholeRow += 1;
    }
  }
  return { contactIndexes, byWholeRow };
};
