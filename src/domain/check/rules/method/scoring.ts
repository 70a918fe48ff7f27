/** Rules about choosing key accounts: the criteria as a set, and accounts called key beyond the most. */

import { countingCriteria } from '../../../score/counting-criteria';
import { type CriteriaNoteCode, dominantCriterion, judgeCriteria } from '../../../score/judge-criteria';
import { sameRating, staleness } from '../../../score/judge-ratings';
import type { TableRow } from '../../../table';
import { type CheckContext, rowsOf } from '../../check-context';
import { methodRule } from '../../rule';

const notesOn = ({ tables }: CheckContext): ReadonlySet<CriteriaNoteCode> =>
  new Set(
    judgeCriteria(
      rowsOf(tables, 'criteria').map(({ values: { name, weight, family } }) => ({
        name: name || '',
        weight,
        family,
      })),
    ).map(({ code }) => code),
  );

/** The set as a whole is judged at its first row. */
const isFirst = ({ tables }: CheckContext, rowNumber: number): boolean => {
  const [first] = rowsOf(tables, 'criteria');
  return !!first && first.rowNumber === rowNumber;
};

/** Row number of the criterion that outweighs all others, with its share. */
const dominant = ({ tables }: CheckContext) =>
  dominantCriterion(
    rowsOf(tables, 'criteria').map(({ rowNumber, values: { name, weight } }) => ({
      rowNumber,
      weight: name === null ? null : weight,
    })),
  );

const isStale = (row: TableRow<'scoring'>, { today, number }: CheckContext, how: 'old' | 'undated') =>
  staleness(row, { today, months: number('ratingMonths') }) === how;

/** Row numbers of the accounts called key, in the order of the sheet. */
const keyAccounts = ({ tables }: CheckContext): readonly number[] =>
  rowsOf(tables, 'accounts')
    .filter(({ values: { status } }) => status === 'key')
    .map(({ rowNumber }) => rowNumber);

export const scoringRules = {
  CRITERIA_COUNT: methodRule(
    'warning',
    'criteria',
    'name',
    ['weight', 'family'],
    [],
    (_values, context, { rowNumber }) => {
      if (!isFirst(context, rowNumber)) return null;
      const notes = context.shared(notesOn);
      const isAdvised = !(['NO_WEIGHTS', 'TOO_FEW_CRITERIA', 'TOO_MANY_CRITERIA'] as const).some((code) =>
        notes.has(code),
      );
      const criteria = rowsOf(context.tables, 'criteria').map(({ values }) => values);
      return isAdvised ? null : { count: countingCriteria(criteria).length };
    },
  ),
  REVENUE_ONLY: methodRule(
    'warning',
    'criteria',
    'family',
    ['name', 'weight'],
    [],
    (_values, context, { rowNumber }) =>
      isFirst(context, rowNumber) && context.shared(notesOn).has('REVENUE_ONLY') ? {} : null,
  ),
  CRITERION_WITHOUT_SCALE: methodRule(
    'hint',
    'criteria',
    'meaning1',
    ['name', 'meaning5', 'meaning10'],
    [],
    ({ name, meaning1, meaning5, meaning10 }) =>
      meaning1 === null && meaning5 === null && meaning10 === null ? { value: name || '' } : null,
  ),
  CRITERION_DOMINATES: methodRule(
    'hint',
    'criteria',
    'weight',
    ['name'],
    [],
    ({ name }, context, { rowNumber }) => {
      const found = context.shared(dominant);
      return found && found.criterion.rowNumber === rowNumber
        ? { value: name || '', percent: Math.round(found.share * 100) }
        : null;
    },
  ),
  // Ratings are no columns of the schema.
  CRITERION_WITHOUT_COLUMN: methodRule(
    'warning',
    'criteria',
    'name',
    ['id', 'weight'],
    ['scoring'],
    ({ id, name, weight }, { tables }) => {
      const columns = rowsOf(tables, 'scoring')[0]?.ratings;
      return columns && Number(weight) > 0 && !columns.has(id || '') ? { value: name || '' } : null;
    },
  ),
  RATED_ALIKE: methodRule(
    'hint',
    'criteria',
    'name',
    ['id', 'weight'],
    ['scoring'],
    ({ id, name, weight }, { tables }) => {
      const rows = rowsOf(tables, 'scoring');
      const rating = Number(weight) > 0 ? sameRating(id || '', rows) : null;
      return rating === null ? null : { value: name || '', rating };
    },
  ),
  RATINGS_STALE: methodRule('hint', 'scoring', 'ratedOn', [], [], ({ ratedOn }, context, row) =>
    isStale(row, context, 'old') ? { date: ratedOn || '', months: context.number('ratingMonths') } : null,
  ),
  RATINGS_UNDATED: methodRule('hint', 'scoring', 'ratedOn', [], [], (_values, context, row) =>
    isStale(row, context, 'undated') ? {} : null,
  ),
  KEY_CAP_EXCEEDED: methodRule(
    'warning',
    'accounts',
    'status',
    [],
    [],
    ({ status }, context, { rowNumber }) => {
      if (status !== 'key') return null;
      const key = context.shared(keyAccounts);
      const cap = Math.floor(context.number('keyAccountCap'));
      const firstBeyond = key[cap];
      return firstBeyond === undefined || rowNumber < firstBeyond ? null : { count: key.length, cap };
    },
  ),
};
