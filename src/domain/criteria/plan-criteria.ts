/** Plans what somebody's wish for the criteria changes in the rows of Criteria. Nothing is deleted, so no rating is lost. */

import { readyCriterionOf } from '../../schema/ready-criteria';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import { type Criterion, criteriaIn, criterionIds, type Meanings } from './rating-columns';

export interface WantedCriterion {
  /** As `criterionIds` gives it, the key of a ready one, or blank. */
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly family: string | null;
  readonly meanings: Meanings;
}

type Row = TableRow<'criteria'>;
type Value = string | number | null;

export interface CriteriaPlan {
  /** null: nothing speaks against it. */
  readonly problem: CriteriaProblem | null;
  readonly changes: readonly {
    readonly rowNumber: number;
    readonly columnKey: string;
    readonly value: Value;
  }[];
  readonly added: readonly ReadonlyMap<string, Value>[];
  /** As they will stand in the sheet: those wanted in their order, then those left out. */
  readonly criteria: readonly Criterion[];
  /** Ids of those whose texts change. */
  readonly reworded: ReadonlySet<string>;
  /** Whether scores of before and after cannot be compared (K11): a name alone changes nothing. */
  readonly isNewVersion: boolean;
}

const MEANING_KEYS = ['meaning1', 'meaning5', 'meaning10'] as const;
const MOST_COUNTING = 20;

export interface CriteriaProblem {
  readonly code:
    | 'CRITERION_NAMELESS'
    | 'CRITERION_TWICE'
    | 'WEIGHT_NEGATIVE'
    | 'NO_WEIGHT'
    | 'CRITERIA_TOO_MANY';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What speaks against criteria as they would stand in the sheet. */
const problemOf = (criteria: readonly Pick<Criterion, 'name' | 'weight'>[]): CriteriaProblem | null => {
  const names = new Set<string>();
  for (const { name, weight } of criteria) {
    const folded = foldText(name);
    if (folded === '') return { code: 'CRITERION_NAMELESS', facts: {} };
    if (names.has(folded)) return { code: 'CRITERION_TWICE', facts: { name } };
    if (weight !== null && weight < 0) return { code: 'WEIGHT_NEGATIVE', facts: { name } };
    names.add(folded);
  }
  const count = criteria.filter(({ weight }) => (weight || 0) > 0).length;
  if (count === 0) return { code: 'NO_WEIGHT', facts: {} };
  return count > MOST_COUNTING ? { code: 'CRITERIA_TOO_MANY', facts: { count, most: MOST_COUNTING } } : null;
};

/**
 * A wanted one is the row with its id, else the row of its name that no other one means: a wish that was cut short can be
 * made again.
 *
 * @param columnIds ids of criteria that have a rating column: a row that was deleted meanwhile comes back to its ratings
 * @param familyLabel what a family is called in the sheet
 * @param newId a fresh id
 */
export const planCriteria = (
  rows: readonly Row[],
  wanted: readonly WantedCriterion[],
  columnIds: ReadonlySet<string>,
  familyLabel: (family: string) => string,
  newId: (index: number) => string,
): CriteriaPlan => {
  const ids = criterionIds(rows);
  const meant = new Set(wanted.map(({ id }) => id));
  const unmeant = rows.filter((_, index) => !meant.has(ids[index] || ''));
  const free = new Map(unmeant.map((row) => [foldText(row.values.name), row]));
  const changes: CriteriaPlan['changes'][number][] = [];
  const added: CriteriaPlan['added'][number][] = [];
  const reworded = new Set<string>();
  const taken = new Set<Row>();
  const used = new Set<string | null>(rows.map(({ values }) => values.id));
  let isNewVersion = false;
  /** Has an id that no row above has. */
  const isFirst = (row: Row) => ids[rows.indexOf(row)] === row.values.id;

  const criteria = wanted.map((wish): Criterion => {
    const name = wish.name.trim();
    const byId = rows[ids.indexOf(wish.id)];
    const byName = free.get(foldText(name));
    const row = byId && !taken.has(byId) ? byId : byName && !taken.has(byName) ? byName : null;
    if (row) taken.add(row);
    const known: Readonly<Record<string, unknown>> = row?.values || {};
    const isKept = (readyCriterionOf(wish.id) || columnIds.has(wish.id)) && !used.has(wish.id);
    const own = row && isFirst(row) ? row.values.id : null;
    const id = own ?? (isKept ? wish.id : newId(used.size));
    used.add(id);
    // What cannot be read stays: it counts as little as a zero.
    const weight = row && row.values.weight === null && wish.weight === 0 ? null : wish.weight;
    const [one, five, ten] = wish.meanings;
    const meanings: Meanings = [one.trim(), five.trim(), ten.trim()];
    const values: readonly (readonly [string, Value])[] = [
      ['name', name],
      ['weight', weight],
      ['family', wish.family],
      ...MEANING_KEYS.map((key, place) => [key, meanings[place] || null] as const),
      ['id', id],
    ];
    const differing = values.filter(([key, value]) => value !== (known[key] ?? null));
    const isAny = (keys: readonly string[]) => differing.some(([key]) => keys.includes(key));
    if (isAny(MEANING_KEYS)) reworded.add(id);
    const countsOrDid = (weight || 0) > 0 || (row?.values.weight || 0) > 0;
    if (countsOrDid && isAny(['weight', 'family', ...MEANING_KEYS])) isNewVersion = true;
    const shown = differing.map(([columnKey, value]) => ({
      columnKey,
      value: columnKey === 'family' && typeof value === 'string' ? familyLabel(value) : value,
    }));
    if (row) changes.push(...shown.map((change) => ({ rowNumber: row.rowNumber, ...change })));
    else added.push(new Map(shown.map(({ columnKey, value }) => [columnKey, value])));
    return { id, name, weight, meanings };
  });

  const wantedIds = new Set(criteria.map(({ id }) => id));
  const others = criteriaIn(rows).filter(({ id }) => !wantedIds.has(id));
  return {
    problem: problemOf([...wanted, ...others]),
    changes,
    added,
    criteria: [...criteria, ...others],
    reworded,
    isNewVersion,
  };
};
