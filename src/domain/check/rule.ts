/** What a rule of the check is: its weight, the requirement it serves, and the function that looks. */

import type { ColumnKeyOf, Row, SheetKey } from '../../schema/workbook';
import type { IssueFacts } from '../cells/cell-value';
import type { Severity } from '../issue';
import type { TableRow } from '../table';
import type { CheckContext } from './check-context';

interface RuleFacts {
  readonly severity: Severity;
  /** Id of the domain document; null: sound data in general. */
  readonly requirement: string | null;
}

/** A rule found by a pass that finds several: reading cells, looking up references. */
export interface PassRule extends RuleFacts {
  readonly kind: 'cell' | 'reference';
  /** Reports issues of this code and maybe of others. */
  readonly find: (context: CheckContext) => void;
}

/** Column keys by sheet. */
export type ColumnsBySheet = { readonly [S in SheetKey]?: readonly ColumnKeyOf<S>[] };

/** A rule of the method: looks at one row at a time, with the rest of the workbook at hand. */
export interface MethodRule extends RuleFacts {
  readonly kind: 'method';
  /** The sheet whose rows it judges, and the column it reports at. */
  readonly sheet: SheetKey;
  readonly column: string;
  /** Everything it looks at: an edit elsewhere cannot change what it finds. It is silent unless these sheets are there. */
  readonly reads: ColumnsBySheet;
  /** Facts for the sentence when the rule is broken, else null. */
  readonly find: (row: TableRow<SheetKey>, context: CheckContext) => IssueFacts | null;
}

export type Rule = PassRule | MethodRule;

interface MethodRuleOf<S extends SheetKey> extends RuleFacts {
  readonly sheet: S;
  readonly column: ColumnKeyOf<S>;
  readonly reads: ColumnsBySheet;
  readonly find: (values: Row<S>, context: CheckContext, row: TableRow<S>) => IssueFacts | null;
}

/** A rule about rows of one sheet, typed by that sheet. */
export const methodRule = <S extends SheetKey>({ find, ...rule }: MethodRuleOf<S>): MethodRule => ({
  ...rule,
  kind: 'method',
  // The check hands each rule the rows of its own sheet.
  find: (row, context) => find(row.values as Row<S>, context, row as TableRow<S>),
});
