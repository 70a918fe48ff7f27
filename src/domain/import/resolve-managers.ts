/** Finds the manager that each source row names, and the text by which the manager can be found in the sheet again. */

import { emailAddressesIn } from '../text/email-addresses';
import { foldText } from '../text/fold';
import { isPlaceholderName } from '../text/placeholder';
import type { Person } from './person';

export type FoundManager =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

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
class AccountIndex {
  private readonly accounts = new Map<string, Map<string, Person | 'several'>>();

  private of(account: string): Map<string, Person | 'several'> {
    let people = this.accounts.get(account);
    if (people === undefined) {
      people = new Map();
      this.accounts.set(account, people);
    }
    return people;
  }

  addFirst(key: string, person: Person): void {
    const people = this.of(person.account);
    if (!people.has(key)) people.set(key, person);
  }

  add(key: string, person: Person): void {
    const people = this.of(person.account);
    const known = people.get(key);
    if (known === undefined) people.set(key, person);
    else if (known !== person) people.set(key, 'several');
  }

  find(account: string, key: string): FoundManager | null {
    const found = this.accounts.get(account)?.get(key);
    if (found === undefined) return null;
    return found === 'several' ? { kind: 'ambiguous' } : { kind: 'person', person: found };
  }
}

/**
 * `sourcePeople`: the persons of the source rows in their order, so that a repeated id means its first row; `everybody`: all
 * contacts as they will be after the import.
 */
export const indexManagers = (
  sourcePeople: readonly Person[],
  everybody: readonly Person[],
): ManagerIndex => {
  const bySourceId = new AccountIndex();
  const firstAccount = sourcePeople[0]?.account;
  const hasSeveralAccounts = sourcePeople.some((person) => person.account !== firstAccount);
  const idsElsewhere = new Map<string, FoundManager>();
  const byRowId = new AccountIndex();
  const byEmail = new AccountIndex();
  const byName = new AccountIndex();
  for (const person of sourcePeople) {
    if (person.sourceId === '') continue;
    bySourceId.addFirst(person.sourceId, person);
    if (hasSeveralAccounts && !idsElsewhere.has(person.sourceId)) {
      idsElsewhere.set(person.sourceId, { kind: 'person', person });
    }
  }
  for (const person of everybody) {
    if (person.sourceId !== '') bySourceId.addFirst(person.sourceId, person);
    if (person.rowId !== '') byRowId.addFirst(person.rowId, person);
    byName.add(person.foldedName, person);
    for (const email of person.emails) byEmail.add(email, person);
  }
  const findByWords = (account: string, text: string): FoundManager => {
    const named = byName.find(account, foldText(text));
    if (named !== null) return named;
    const [email, ...others] = text.includes('@') ? emailAddressesIn(text) || [] : [];
    const mailed = email === undefined || others.length > 0 ? null : byEmail.find(account, email);
    return mailed || byRowId.find(account, text) || { kind: 'unknown' };
  };
  const findByEmail = (account: string, text: string): FoundManager | null => {
    const [email] = text.includes('@') ? emailAddressesIn(text) || [] : [];
    return email === undefined ? null : byEmail.find(account, email);
  };

  return {
    find: (account, text) =>
      bySourceId.find(account, text) ||
      idsElsewhere.get(text) ||
      findByEmail(account, text) ||
      findByWords(account, text),
    findReference: (account, text) => {
      const found = findByWords(account, text);
      if (found.kind === 'person') return found.person;
      const known = found.kind === 'unknown' ? bySourceId.find(account, text) : null;
      return known?.kind === 'person' ? known.person : null;
    },
    referenceTo: (person) => {
      const { account, foldedName } = person;
      const isOnlyOne = byName.find(account, foldedName)?.kind === 'person';
      if (isOnlyOne && !isPlaceholderName(foldedName)) return person.name;
      const email = person.emails.find(
        (address) =>
          byEmail.find(account, address)?.kind === 'person' && byName.find(account, address) === null,
      );
      return email || person.rowId || person.name;
    },
  };
};
