/** What an edit of some columns may change in Check: which lines to tell anew, and whose references to look at again. */

import { type ReferenceColumn, type ReferenceTarget, referenceTargets } from '../../schema/column';
import { criterionIdOf } from '../../schema/sheets/scoring';
import { columnsOf, type SheetKey, sheetKeys, workbook } from '../../schema/workbook';
import { accountColumnOf } from '../cells/row-account';
import type { MethodRule, Rule } from './rule';
import { rules } from './rules';
import { repeatColumns } from './rules/repeats';

export interface EditScope {
  /** Columns whose lines stay as they are in the touched rows; all others are told anew there. */
  readonly kept: ReadonlySet<string>;
  /** Columns whose lines of the method are told anew in the touched rows; all others stay. */
  readonly method: ReadonlySet<string>;
  /** Columns whose lines are told anew in every row of the account: what repeats, and reporting lines. */
  readonly everywhere: ReadonlySet<string>;
  /** Whether something in other rows of the sheet is likely to be looked at. */
  readonly looksAround: boolean;
  /** Reference columns, by sheet, whose rows may mean another row now, or none. */
  readonly referring: ReadonlyMap<SheetKey, readonly ReferenceColumn[]>;
}

const methodRules: readonly MethodRule[] = Object.values<Rule>(rules).flatMap((rule) =>
  rule.kind === 'method' ? [rule] : [],
);

/** Whether rows of other sheets name rows of this one. */
export const isTarget = (sheet: SheetKey): sheet is ReferenceTarget =>
  referenceTargets.some((target) => target === sheet);

/** The columns by which rows of a sheet are looked up. */
export const lookUpColumns = (sheet: SheetKey): readonly string[] =>
  isTarget(sheet)
    ? [workbook[sheet].nameColumn, 'account', 'email', 'sourceId', 'id']
    : [accountColumnOf(sheet) || 'id'];

const referencesOf = (sheet: SheetKey): readonly ReferenceColumn[] =>
  columnsOf(sheet).flatMap((column) => (column.kind === 'reference' ? [column] : []));

/** The reference columns, by sheet, that may name a row of this one. */
export const columnsReferringTo = (
  target: ReferenceTarget,
): ReadonlyMap<SheetKey, readonly ReferenceColumn[]> =>
  new Map(
    sheetKeys.flatMap((sheet) => {
      const columns = referencesOf(sheet).filter((column) => [column.target, column.or].includes(target));
      return columns.length > 0 ? [[sheet, columns] as const] : [];
    }),
  );

const rulesAt = (sheet: SheetKey, columnKey: string): readonly MethodRule[] =>
  methodRules.filter((rule) => rule.sheet === sheet && rule.column === columnKey);

/** Rules that look into more than one other sheet wait for *Check workbook*, and with them all rules at their column. */
const isLive = (sheet: SheetKey, columnKey: string): boolean =>
  new Set(rulesAt(sheet, columnKey).flatMap(({ sheets }) => sheets)).size <= 1;

/** Columns of the method that are told anew as one types; `null`: whatever was edited. Ratings are told of at their day. */
export const liveMethodColumns = (
  sheet: SheetKey,
  edited: ReadonlySet<string> | null,
): ReadonlySet<string> => {
  const isEdited = (key: string): boolean =>
    edited === null ||
    edited.has(key) ||
    (key === 'ratedOn' && [...edited].some((one) => criterionIdOf(one) !== null));
  return new Set(
    methodRules
      .filter((rule) => rule.sheet === sheet && rule.reads.some(isEdited) && isLive(sheet, rule.column))
      .map(({ column }) => column),
  );
};

/** @param edited keys of the columns that were edited */
export const editScope = (sheet: SheetKey, edited: ReadonlySet<string>): EditScope => {
  const touches = (keys: readonly string[]): boolean => keys.some((key) => edited.has(key));
  const repeats = repeatColumns.get(sheet) || new Map<string, readonly string[]>();
  const everywhere = new Set([...repeats].flatMap(([key, more]) => (touches([key, ...more]) ? [key] : [])));
  const isKey = isTarget(sheet) && touches(lookUpColumns(sheet));
  if (sheet === 'contacts' && (isKey || edited.has('reportsTo'))) everywhere.add('reportsTo');
  const kept = new Set(
    [...repeats.keys(), ...referencesOf(sheet).map(({ key }) => key)].filter(
      (key) => !everywhere.has(key) && !touches([key, 'account']),
    ),
  );
  const method = liveMethodColumns(sheet, edited);
  const isFar = [...method].some((column) => rulesAt(sheet, column).some(({ sheets }) => sheets.length > 0));
  return {
    kept,
    method,
    everywhere,
    looksAround: isFar || everywhere.size > 0,
    referring: isKey ? columnsReferringTo(sheet) : new Map(),
  };
};
