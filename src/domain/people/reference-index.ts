/** Finds the row a reference means: people refer to each other by name, because people read names. */

import { groupedBy } from '../grouped-by';
import { once, remembered } from '../remembered';
import type { TableRow } from '../table';
import { foldText, repeatedFold } from '../text/fold';
import { createNameScope, type NameKeys, type NameScope } from './name-scope';

export type Resolution<R> =
  | { readonly kind: 'found'; readonly row: R }
  /** `nearest`: up to three names that may have been meant; computed when read. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly R[] }
  /** The row belongs to this other account. */
  | { readonly kind: 'elsewhere'; readonly account: string };

export interface ReferenceIndex<R> {
  /**
   * Looks in the account when one is given and the sheet's rows belong to accounts, else in all rows: by name, then e-mail,
   * then our id, then source id.
   */
  readonly resolve: (reference: string, account: string | null) => Resolution<R>;
}

const MOST_WALKS = 3;

/** An index over rows of any sheet by what names them. Built on first use, one account at a time. */
export const createNameIndex = <R>(rows: readonly R[], keys: NameKeys<R>): ReferenceIndex<R> => {
  const { accountOf } = keys;
  /** By folded account, and by the account as rows write it. */
  const scopes = new Map<string, NameScope<R>>();
  const allRows = once(() => createNameScope(rows, keys));
  const rowsByAccount = once(() => {
    const fold = repeatedFold();
    return groupedBy(rows, (row) => fold(accountOf?.(row)));
  });
  const scopeOf = (account: string | null): NameScope<R> => {
    if (!accountOf || account === null) return allRows();
    const known = scopes.get(account);
    if (known) return known;
    const folded = foldText(account);
    const scope = scopes.get(folded) || createNameScope(rowsByAccount().get(folded) || [], keys);
    scopes.set(folded, scope).set(account, scope);
    return scope;
  };
  let looks = 0;
  const findAnywhere = (reference: string, folded: string): readonly R[] => {
    looks += 1;
    // Indexing all rows costs more than going through them once or twice.
    const among =
      looks > MOST_WALKS || reference.includes('@')
        ? null
        : rows.filter((row) => keys.idOf(row) === reference || foldText(keys.nameOf(row)) === folded);
    return (among === null ? allRows() : createNameScope(among, keys)).findAnywhere(reference, folded);
  };
  const accountElsewhere = (reference: string, folded: string): string | null => {
    for (const row of findAnywhere(reference, folded)) {
      const account = accountOf?.(row) ?? null;
      if (account !== null) return account;
    }
    return null;
  };

  const resolve = (typed: string, account: string | null): Resolution<R> => {
    const reference = typed.trim();
    const folded = foldText(reference);
    const scope = scopeOf(account);
    const candidates = scope.find(reference, folded);
    const [row] = candidates;
    if (row !== undefined)
      return candidates.length === 1 ? { kind: 'found', row } : { kind: 'ambiguous', candidates };
    const elsewhere = accountElsewhere(reference, folded);
    if (elsewhere !== null) return { kind: 'elsewhere', account: elsewhere };
    return {
      kind: 'unknown',
      get nearest() {
        return scope.nearest(folded);
      },
    };
  };
  // Of rows that belong to no account, the same few names are asked for again and again.
  return { resolve: accountOf ? resolve : remembered((typed: string) => resolve(typed, null)) };
};

export type PeopleIndex = ReferenceIndex<TableRow<'contacts'>>;

/** The index of all contacts: names count within an account; a repeated id means its first row (B14, B15). */
export const createPeopleIndex = (rows: readonly TableRow<'contacts'>[]): PeopleIndex =>
  createNameIndex(rows, {
    nameOf: (row) => row.values.name,
    emailOf: (row) => row.values.email,
    idOf: (row) => row.values.id,
    sourceIdOf: (row) => row.values.sourceId,
    accountOf: (row) => row.values.account,
  });
