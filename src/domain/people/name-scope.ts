/** The rows among which a reference is looked up, such as one account's contacts, by each thing that can name a row. */

import { append } from '../grouped-by';
import { once } from '../remembered';
import { emailAddressesIn } from '../text/email-addresses';
import { foldText } from '../text/fold';
import { nearestNameFinder } from './nearest-names';

/** What can name a row; blank is null. */
export interface NameKeys<R> {
  readonly nameOf: (row: R) => string | null;
  readonly emailOf?: (row: R) => string | null;
  readonly idOf: (row: R) => string | null;
  /** Id in the system the row was imported from. */
  readonly sourceIdOf?: (row: R) => string | null;
  /** Absent: names count in the whole sheet. */
  readonly accountOf?: (row: R) => string | null;
}

export interface NameScope<R> {
  /** Rows of this name, e-mail, id or source id, in this order of preference; ids name the first row that has them. */
  readonly find: (reference: string, folded: string) => readonly R[];
  /** As `find`, by what is unique beyond one account: not by source ids, which every system counts from 1. */
  readonly findAnywhere: (reference: string, folded: string) => readonly R[];
  readonly nearest: (folded: string) => readonly string[];
}

type Read<R> = (row: R) => string | null;

const nobody: readonly never[] = [];

const byName = <R>(rows: readonly R[], read: Read<R>): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const folded = foldText(read(row));
    if (folded !== '') append(found, folded, row);
  }
  return found;
};

const byEmail = <R>(rows: readonly R[], read: Read<R>): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    for (const address of new Set(emailAddressesIn(read(row) || '') || [])) append(found, address, row);
  }
  return found;
};

const byId = <R>(rows: readonly R[], read: Read<R>): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, readonly R[]>();
  for (const row of rows) {
    const id = read(row);
    if (id !== null && !found.has(id)) found.set(id, [row]);
  }
  return found;
};

export const createNameScope = <R>(rows: readonly R[], keys: NameKeys<R>): NameScope<R> => {
  const readNothing: Read<R> = () => null;
  // Most references are names, and most rows are never looked up by e-mail or id.
  const names = once(() => byName(rows, keys.nameOf));
  const emails = once(() => byEmail(rows, keys.emailOf || readNothing));
  const ids = once(() => byId(rows, keys.idOf));
  const sourceIds = once(() => byId(rows, keys.sourceIdOf || readNothing));

  const findByEmail = (reference: string): readonly R[] => {
    const [address, ...others] = reference.includes('@') ? emailAddressesIn(reference) || [] : [];
    return (address && others.length === 0 && emails().get(address)) || nobody;
  };
  const findAnywhere = (reference: string, folded: string): readonly R[] => {
    const named = names().get(folded);
    if (named) return named;
    const mailed = findByEmail(reference);
    return mailed.length > 0 ? mailed : ids().get(reference) || nobody;
  };
  return {
    findAnywhere,
    find: (reference, folded) => {
      const found = findAnywhere(reference, folded);
      return found.length > 0 ? found : sourceIds().get(reference) || nobody;
    },
    nearest: nearestNameFinder(() =>
      [...names()].map(([folded, [row]]) => ({
        folded,
        shown: (row && keys.nameOf(row)) || folded,
      })),
    ),
  };
};
