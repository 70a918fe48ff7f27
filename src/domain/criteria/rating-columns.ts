/** What Scoring should hold for the rows of Criteria: a rating column each, those that count first. */

import { ratingColumnKey } from '../../schema/sheets/scoring';
import type { TableRow } from '../table';

/** What 1, 5 and 10 mean; blank: not said. */
export type Meanings = readonly [one: string, five: string, ten: string];

export interface RatingColumn {
  /** Its header. */
  readonly name: string;
  /** What 1, 5 and 10 mean, a line each: the header's note. */
  readonly help: string;
  /** It is made when it is missing. */
  readonly counts: boolean;
  /** Weight 0: it stands behind all others, hidden. */
  readonly isRetired: boolean;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** null: blank or unreadable. */
  readonly weight: number | null;
  readonly meanings: Meanings;
}

type Row = TableRow<'criteria'>;

/** Ids by row; a row without one, or with that of a row above, is known by its place. */
export const criterionIds = (rows: readonly Row[]): readonly string[] => {
  const seen = new Set<string>();
  return rows.map(({ rowNumber, values: { id } }) => {
    if (id === null || seen.has(id)) return `row:${rowNumber}`;
    seen.add(id);
    return id;
  });
};

/** The rows that can be rated on: those with a name and an id of their own. */
export const criteriaIn = (rows: readonly Row[]): readonly Criterion[] => {
  const ids = criterionIds(rows);
  return rows.flatMap(({ values }, index): Criterion[] => {
    const { id, name, weight, meaning1, meaning5, meaning10 } = values;
    if (name === null || id === null || id !== ids[index]) return [];
    return [{ id, name, weight, meanings: [meaning1 || '', meaning5 || '', meaning10 || ''] }];
  });
};

const POINTS = [1, 5, 10] as const;
const helpOf = (meanings: Meanings): string =>
  POINTS.flatMap((point, place) => (meanings[place] ? [`${point}: ${meanings[place]}`] : [])).join('\n');

/** By column key, in the order in which they should stand. */
export const ratingColumns = (criteria: readonly Criterion[]): ReadonlyMap<string, RatingColumn> => {
  const isRetired = ({ weight }: Criterion) => weight === 0;
  const ordered = [...criteria.filter((one) => !isRetired(one)), ...criteria.filter(isRetired)];
  return new Map(
    ordered.map((criterion) => {
      const { id, name, weight, meanings } = criterion;
      const column = { name, help: helpOf(meanings), counts: (weight || 0) > 0, isRetired: weight === 0 };
      return [ratingColumnKey(id), column];
    }),
  );
};
