/** What a rule of the check is: its weight and the function that looks; `rule-requirements.ts` says what it serves. */

import type { ColumnKeyOf, Row, SheetKey } from '../../schema/workbook';
import type { IssueFacts } from '../cells/cell-value';
import type { Severity } from '../issue';
import type { TableRow } from '../table';
import type { CheckContext } from './check-context';

interface RuleFacts {
  readonly severity: Severity;
}

/** A rule found by a pass that finds several: reading cells, looking up references. */
export interface PassRule extends RuleFacts {
  readonly kind: 'cell' | 'reference';
  /** Reports issues of this code and maybe of others. */
  readonly find: (context: CheckContext) => void;
}

/** A rule of the method: looks at one row at a time, with the rest of the workbook at hand. */
export interface MethodRule extends RuleFacts {
  readonly kind: 'method';
  /** The sheet whose rows it judges, and the column it reports at. */
  readonly sheet: SheetKey;
  readonly column: string;
  /** The columns of its sheet that it looks at: an edit of others in a row cannot change what it finds there. */
  readonly reads: readonly string[];
  /** Further sheets that it looks into, settings aside: it is silent unless they are there. */
  readonly sheets: readonly SheetKey[];
  /** Facts for the sentence when the rule is broken, else null. */
  readonly find: (row: TableRow<SheetKey>, context: CheckContext) => IssueFacts | null;
}

export type Rule = PassRule | MethodRule;

/** A rule about rows of one sheet, typed by that sheet. `others`: what it looks at beside its own column. */
export const methodRule = <S extends SheetKey>(
  severity: Severity,
  sheet: S,
  column: ColumnKeyOf<S>,
  others: readonly ColumnKeyOf<S>[],
  sheets: readonly SheetKey[],
  find: (values: Row<S>, context: CheckContext, row: TableRow<S>) => IssueFacts | null,
): MethodRule => ({
  kind: 'method',
  severity,
  sheet,
  column,
  reads: [column, ...others],
  sheets,
  // The check hands each rule the rows of its own sheet.
  find: (row, context) => find(row.values as Row<S>, context, row as TableRow<S>),
});
