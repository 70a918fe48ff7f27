/** Shapes that many rules about single rows share: a blank that matters, a day that has passed. */

import type { ColumnKeyOf, Row, SheetKey } from '../../../../schema/workbook';
import type { IssueFacts } from '../../../cells/cell-value';
import { daysBetween } from '../../../cells/iso-day';
import type { AnyValues } from '../../../cells/row-account';
import type { Severity } from '../../../issue';
import type { CheckContext } from '../../check-context';
import { type MethodRule, methodRule } from '../../rule';

// Every row holds the columns of its own sheet.
export const cellOf = <S extends SheetKey>(values: Row<S>, column: ColumnKeyOf<S>) =>
  (values as unknown as AnyValues)[column] ?? null;

/** Whether a row is one that the rule is about. */
type Matters<S extends SheetKey> = (values: Row<S>, context: CheckContext) => boolean;

/** Raised at a blank cell of a row for which it matters; `others`: what `matters` looks at. */
export const blankRule = <S extends SheetKey>(
  severity: Severity,
  sheet: S,
  column: ColumnKeyOf<S>,
  others: readonly ColumnKeyOf<S>[] = [],
  matters: Matters<S> = () => true,
): MethodRule =>
  methodRule(severity, sheet, column, others, [], (values, context) =>
    cellOf(values, column) === null && matters(values, context) ? {} : null,
  );

/** Raised at a blank cell where another cell of the row holds one of these choices. */
export const blankWhere = <S extends SheetKey, K extends ColumnKeyOf<S> & keyof Row<S>>(
  severity: Severity,
  sheet: S,
  column: ColumnKeyOf<S>,
  other: K,
  ...choices: readonly Row<S>[K][]
): MethodRule => blankRule(severity, sheet, column, [other], (values) => choices.includes(values[other]));

/** Raised at a day before today, with the whole `days` since. */
export const pastRule = <S extends SheetKey>(
  severity: Severity,
  sheet: S,
  column: ColumnKeyOf<S>,
  others: readonly ColumnKeyOf<S>[],
  matters: Matters<S>,
): MethodRule =>
  methodRule(severity, sheet, column, others, [], (values, context) => {
    const day = cellOf(values, column);
    if (typeof day !== 'string' || day >= context.today || !matters(values, context)) return null;
    return { days: daysBetween(day, context.today) };
  });

/** `missing`: 1 for the owner, 2 for the day, 3 for both; null when neither is blank. */
export const missingOf = (owner: string | null, due: string | null): IssueFacts | null => {
  const missing = (owner === null ? 1 : 0) + (due === null ? 2 : 0);
  return missing === 0 ? null : { missing };
};
