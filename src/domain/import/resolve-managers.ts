/** Finds the manager that each source row names, and the text by which the manager can be found in the sheet again. */

import { emailAddressesIn } from '../text/email-addresses';
import { foldText } from '../text/fold';
import { joinKey } from './match-people';
import { isPlaceholderName } from './placeholder-names';

/** A contact as it will be after the import. */
export interface PersonAfter {
  readonly account: string;
  readonly name: string;
  /** As in the cell. */
  readonly email: string;
  /** `''`: none. */
  readonly sourceId: string;
  readonly rowId: string;
}

export type FoundManager =
  | { readonly kind: 'person'; readonly person: PersonAfter }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

export interface ManagerIndex {
  /** By source id, then e-mail, then name or row id; in the account, an id also elsewhere in the source. */
  readonly find: (account: string, text: string) => FoundManager;
  /** What a reference cell may say: e-mail, row id or name within the account. */
  readonly findReference: (account: string, text: string) => PersonAfter | null;
  /** The name if nobody else in the account bears it, else the e-mail, else the row id. */
  readonly referenceTo: (person: PersonAfter) => string;
}

type Groups = Map<string, PersonAfter[]>;

const add = (groups: Groups, key: string, person: PersonAfter): void => {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [person]);
  else known.push(person);
};

/** `sourcePeople`: the persons of the source rows in their order, so that a repeated id means its first row. */
export const indexManagers = (
  sourcePeople: readonly PersonAfter[],
  everybody: readonly PersonAfter[],
): ManagerIndex => {
  const firstById = new Map<string, PersonAfter>();
  const firstByIdAnywhere = new Map<string, PersonAfter>();
  const remember = (index: Map<string, PersonAfter>, key: string, person: PersonAfter): void => {
    if (!index.has(key)) index.set(key, person);
  };
  const byEmail: Groups = new Map();
  const byName: Groups = new Map();
  const byRowId = new Map<string, PersonAfter>();
  for (const person of sourcePeople) {
    if (person.sourceId === '') continue;
    remember(firstById, joinKey(foldText(person.account), person.sourceId), person);
    remember(firstByIdAnywhere, person.sourceId, person);
  }
  for (const person of everybody) {
    const account = foldText(person.account);
    if (person.sourceId !== '') remember(firstById, joinKey(account, person.sourceId), person);
    if (person.rowId !== '') byRowId.set(joinKey(account, person.rowId), person);
    add(byName, joinKey(account, foldText(person.name)), person);
    for (const email of new Set(emailAddressesIn(person.email) ?? [])) {
      add(byEmail, joinKey(account, email), person);
    }
  }
  const emailOf = (text: string): string => emailAddressesIn(text)?.[0] ?? '';
  const one = (people: readonly PersonAfter[] | undefined): FoundManager | null => {
    const [person] = people ?? [];
    if (people === undefined || person === undefined) return null;
    return people.length === 1 ? { kind: 'person', person } : { kind: 'ambiguous' };
  };
  const known = (person: PersonAfter | undefined): FoundManager | null =>
    person === undefined ? null : { kind: 'person', person };
  const findByWords = (account: string, text: string): FoundManager =>
    (text.includes('@') ? one(byEmail.get(joinKey(account, emailOf(text)))) : null) ??
    known(byRowId.get(joinKey(account, text))) ??
    one(byName.get(joinKey(account, foldText(text)))) ?? { kind: 'unknown' };

  return {
    find: (account, text) => {
      const folded = foldText(account);
      return (
        known(firstById.get(joinKey(folded, text))) ??
        known(firstByIdAnywhere.get(text)) ??
        findByWords(folded, text)
      );
    },
    findReference: (account, text) => {
      const found = findByWords(foldText(account), text);
      return found.kind === 'person' ? found.person : null;
    },
    referenceTo: (person) => {
      const account = foldText(person.account);
      const name = foldText(person.name);
      const namesakes = byName.get(joinKey(account, name))?.length ?? 0;
      // A name that looks like an address or equals an id would be looked up as such.
      const isClear = !person.name.includes('@') && !byRowId.has(joinKey(account, person.name));
      if (namesakes === 1 && isClear && !isPlaceholderName(name)) return person.name;
      const emails = emailAddressesIn(person.email) ?? [];
      const email = emails.find((address) => byEmail.get(joinKey(account, address))?.length === 1);
      return email ?? (person.rowId || person.name);
    },
  };
};
