/** Rules about rows that are their own ancestors: goals, units and accounts that have a parent in the same sheet. */

import type { ReferenceTarget } from '../../schema/column';
import { type ColumnKeyOf, workbook } from '../../schema/workbook';
import { textAt } from '../cells/row-account';
import { findCycles } from '../organisation/find-cycles';
import { type AnyRow, type CheckContext, rowsOf } from './check-context';
import { namesText } from './names-text';
import { type MethodRule, methodRule } from './rule';
import { cellOf } from './rules/method/row-rules';

/** By row number the names of the whole circle, from the first row back to itself. */
const circlesAlong =
  (sheet: ReferenceTarget, parentColumn: string) =>
  ({ tables, resolve }: CheckContext): ReadonlyMap<number, string> => {
    const rows: readonly AnyRow[] = rowsOf(tables, sheet);
    const places = new Map(rows.map(({ rowNumber }, place) => [rowNumber, place]));
    const parents = rows.map((row) => {
      const parent = resolve(sheet, textAt(row.values, parentColumn), textAt(row.values, 'account'));
      return parent === null ? -1 : (places.get(parent.rowNumber) ?? -1);
    });
    const circles = new Map<number, string>();
    for (const cycle of findCycles(parents)) {
      const members = cycle.flatMap((place) => rows[place] || []);
      const names = [...members, ...members.slice(0, 1)].map(
        (row) => textAt(row.values, workbook[sheet].nameColumn) || '',
      );
      for (const { rowNumber } of members) circles.set(rowNumber, namesText(names, ' → '));
    }
    return circles;
  };

/** Raised at every member of a circle; the account counts on sheets that have one. */
export const circleRule = <S extends 'accounts' | 'goals' | 'units'>(
  sheet: S,
  column: ColumnKeyOf<S>,
): MethodRule => {
  const circles = circlesAlong(sheet, column);
  // Of a column that its sheet has not, no cell is ever edited.
  const others = [workbook[sheet].nameColumn, 'account', 'id'] as readonly ColumnKeyOf<S>[];
  return methodRule<S>('error', sheet, column, others, [], (values, context, { rowNumber }) => {
    const isTop = cellOf<S>(values, column) === null;
    const cycle = isTop ? undefined : context.shared(circles).get(rowNumber);
    return cycle ? { cycle } : null;
  });
};
