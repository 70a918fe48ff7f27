/** Says what a check has found in a form that reads well in tests. */

import type { AnyRow, CheckInput, CheckSurroundings } from '../../../src/domain/check/check-context';
import { checkAreas, checkWorkbook } from '../../../src/domain/check/check-workbook';
import type { Issue, IssueCode } from '../../../src/domain/issue';
import { settingDefaults } from '../../../src/schema/sheets/settings';
import type { SheetKey } from '../../../src/schema/workbook';

/** A day and the settings nobody has changed. */
export const surroundings: CheckSurroundings = {
  today: '2026-11-21',
  number: (key) => Number(settingDefaults[key]),
};

export const issuesOf = (tables: CheckInput, code: IssueCode): readonly Issue[] =>
  checkWorkbook(tables, surroundings).filter((issue) => issue.code === code);

/** `contacts 2 reportsTo`: where each issue of this code stands. */
export const placesOf = (tables: CheckInput, code: IssueCode): readonly string[] =>
  issuesOf(tables, code).map(({ sheet, rowNumber, columnKey }) => `${sheet} ${rowNumber} ${columnKey}`);

/** The issues of these rows only, the other rows at hand. */
export function checkRows(
  tables: CheckInput,
  sheet: SheetKey,
  rowNumbers: readonly number[],
): readonly Issue[] {
  const isAsked = ({ rowNumber }: { readonly rowNumber: number }) => rowNumbers.includes(rowNumber);
  const known: { readonly rows: readonly AnyRow[]; readonly issues: readonly Issue[] } | undefined =
    tables[sheet];
  const rows = known?.rows.filter(isAsked) ?? [];
  const issues = known?.issues.filter(isAsked) ?? [];
  return checkAreas(tables, [{ sheet, rows, isWhole: false, issues, wants: () => true }], surroundings);
}
