/** Shapes that many rules about single rows share: a blank that matters, a day that has passed. */

import type { ColumnKeyOf, Row, SheetKey } from '../../../../schema/workbook';
import type { IssueFacts } from '../../../cells/cell-value';
import { daysBetween } from '../../../cells/iso-day';
import type { AnyValues } from '../../../cells/row-account';
import type { Severity } from '../../../issue';
import type { CheckContext } from '../../check-context';
import { type MethodRule, methodRule } from '../../rule';

interface RowRule<S extends SheetKey> {
  readonly severity: Severity;
  readonly requirement: string;
  readonly sheet: S;
  readonly column: ColumnKeyOf<S>;
  /** What `matters` looks at. */
  readonly with: readonly ColumnKeyOf<S>[];
  readonly matters: (values: Row<S>, context: CheckContext) => boolean;
}

const readsOf = <S extends SheetKey>({ sheet, column, with: others }: RowRule<S>) => ({
  [sheet]: [column, ...others],
});

// Every row holds the columns of its own sheet.
export const cellOf = <S extends SheetKey>(values: Row<S>, column: ColumnKeyOf<S>) =>
  (values as unknown as AnyValues)[column] ?? null;

/** Raised at a blank cell of a row for which it matters. */
export const blankRule = <S extends SheetKey>(rule: RowRule<S>): MethodRule =>
  methodRule<S>({
    ...rule,
    reads: readsOf(rule),
    find: (values, context) =>
      cellOf(values, rule.column) === null && rule.matters(values, context) ? {} : null,
  });

/** Raised at a day before today, with the whole `days` since. */
export const pastRule = <S extends SheetKey>(rule: RowRule<S>): MethodRule =>
  methodRule<S>({
    ...rule,
    reads: readsOf(rule),
    find: (values, context) => {
      const day = cellOf(values, rule.column);
      if (typeof day !== 'string' || day >= context.today || !rule.matters(values, context)) return null;
      return { days: daysBetween(day, context.today) };
    },
  });

/** `missing`: 1 for the owner, 2 for the day, 3 for both; null when neither is blank. */
export const missingOf = (owner: string | null, due: string | null): IssueFacts | null => {
  const missing = (owner === null ? 1 : 0) + (due === null ? 2 : 0);
  return missing === 0 ? null : { missing };
};
