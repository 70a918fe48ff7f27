/** Finds the companies that belong together by their parent accounts. */

import { createNameIndex } from '../people/reference-index';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import { findCycles } from './find-cycles';

interface Company {
  readonly name: string;
  /** Place of the company above, or -1. */
  parent: number;
}

/** By folded name; a parent that has no row of its own is a company too. */
const companiesOf = (rows: readonly TableRow<'accounts'>[]): readonly Company[] => {
  const companies: Company[] = [];
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const folded = foldText(name);
    const place = places.get(folded) ?? companies.push({ name, parent: -1 }) - 1;
    places.set(folded, place);
    return place;
  };
  const index = createNameIndex(rows, {
    nameOf: ({ values }) => values.name,
    idOf: ({ values }) => values.id,
  });
  for (const { values } of rows) if (values.name !== null) placeOf(values.name);
  for (const { values } of rows) {
    const { name, parentAccount } = values;
    const company = companies[name === null ? -1 : placeOf(name)];
    if (!company || parentAccount === null || company.parent >= 0) continue;
    const found = index.resolve(parentAccount, null);
    company.parent = placeOf((found.kind === 'found' ? found.row.values.name : null) || parentAccount);
  }
  return companies;
};

/**
 * The account and all others whose chain of parents leads to the same top, parents before their companies, else in the
 * order of Accounts. A circle of parents has its first row at the top. Names are matched without case and accents.
 */
export const groupOf = (account: string, rows: readonly TableRow<'accounts'>[]): readonly string[] => {
  const companies = companiesOf(rows);
  const parents = companies.map(({ parent }) => parent);
  for (const [first = -1] of findCycles(parents)) parents[first] = -1;
  const wayUp = (place: number): { readonly top: number; readonly depth: number } => {
    let top = place;
    let depth = -1;
    for (let above = place; above >= 0; above = parents[above] ?? -1) {
      top = above;
      depth += 1;
    }
    return { top, depth };
  };
  const asked = companies.findIndex(({ name }) => foldText(name) === foldText(account));
  if (asked < 0) return [account];
  const { top } = wayUp(asked);
  return companies
    .map(({ name }, place) => ({ name, ...wayUp(place) }))
    .filter((company) => company.top === top)
    .sort((left, right) => left.depth - right.depth)
    .map(({ name }) => name);
};
