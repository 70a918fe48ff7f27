/** Finds the manager that each source row names, and the text by which the manager can be found in the sheet again. */

import { remembered } from '../remembered';
import { emailAddressesIn } from '../text/email-addresses';
import { foldText } from '../text/fold';
import { isPlaceholderName } from '../text/placeholder';
import type { Person } from './person';

interface FoundPerson {
  readonly kind: 'person';
  readonly person: Person;
}
export type FoundManager = FoundPerson | { readonly kind: 'ambiguous' } | { readonly kind: 'unknown' };

/** Accounts are folded. */
export interface ManagerIndex {
  /** By source id, then e-mail, then name or row id; in the account, an id also elsewhere in the source. */
  readonly find: (account: string, text: string) => FoundManager;
  /** What a reference cell says, as `createPeopleIndex` looks it up: name, e-mail, row id, source id. */
  readonly findReference: (account: string, text: string) => Person | null;
  /** The name if nobody else in the account bears it, else the e-mail, else the row id. */
  readonly referenceTo: (person: Person) => string;
}

/** Account → key → the person, or that there are several. Nested, because joined keys cost more than the rest. */
const createAccountIndex = () => {
  const peopleOf = remembered((_account: string) => new Map<string, FoundManager>());
  return {
    addFirst: (key: string, found: FoundPerson): void => {
      const people = peopleOf(found.person.account);
      if (!people.has(key)) people.set(key, found);
    },
    add: (key: string, found: FoundPerson): void => {
      const people = peopleOf(found.person.account);
      const known = people.get(key);
      if (!known) people.set(key, found);
      else if (known !== found) people.set(key, { kind: 'ambiguous' });
    },
    find: (account: string, key: string): FoundManager | undefined => peopleOf(account).get(key),
  };
};

const addressesIn = (text: string): readonly string[] => (text.includes('@') && emailAddressesIn(text)) || [];

/**
 * `sourcePeople`: the persons of the source rows in their order, so that a repeated id means its first row; `everybody`: all
 * contacts as they will be after the import.
 */
export const indexManagers = (
  sourcePeople: readonly Person[],
  everybody: readonly Person[],
): ManagerIndex => {
  const bySourceId = createAccountIndex();
  const byRowId = createAccountIndex();
  const byEmail = createAccountIndex();
  const byName = createAccountIndex();
  const idsElsewhere = new Map<string, FoundManager>();
  const hasSeveralAccounts = sourcePeople.some(({ account }) => account !== sourcePeople[0]?.account);
  for (const person of sourcePeople) {
    if (person.sourceId === '') continue;
    const found: FoundPerson = { kind: 'person', person };
    bySourceId.addFirst(person.sourceId, found);
    if (hasSeveralAccounts && !idsElsewhere.has(person.sourceId)) idsElsewhere.set(person.sourceId, found);
  }
  for (const person of everybody) {
    const found: FoundPerson = { kind: 'person', person };
    if (person.sourceId !== '') bySourceId.addFirst(person.sourceId, found);
    if (person.rowId !== '') byRowId.addFirst(person.rowId, found);
    byName.add(person.foldedName, found);
    for (const email of person.emails) byEmail.add(email, found);
  }
  const findByWords = (account: string, text: string): FoundManager => {
    const named = byName.find(account, foldText(text));
    if (named) return named;
    const [email = '', ...others] = addressesIn(text);
    const mailed = others.length > 0 ? null : byEmail.find(account, email);
    return mailed || byRowId.find(account, text) || { kind: 'unknown' };
  };

  return {
    find: (account, text) =>
      bySourceId.find(account, text) ||
      idsElsewhere.get(text) ||
      byEmail.find(account, addressesIn(text)[0] || '') ||
      findByWords(account, text),
    findReference: (account, text) => {
      const found = findByWords(account, text);
      if (found.kind === 'person') return found.person;
      const known = found.kind === 'unknown' && bySourceId.find(account, text);
      return known && known.kind === 'person' ? known.person : null;
    },
    referenceTo: (person) => {
      const { account, foldedName } = person;
      const isOnlyOne = byName.find(account, foldedName)?.kind === 'person';
      if (isOnlyOne && !isPlaceholderName(foldedName)) return person.name;
      const email = person.emails.find(
        (address) => byEmail.find(account, address)?.kind === 'person' && !byName.find(account, address),
      );
      return email || person.rowId || person.name;
    },
  };
};
