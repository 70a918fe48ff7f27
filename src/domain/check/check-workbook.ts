/** Checks the workbook: one table of rules, each of which says what it finds. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import type { Issue } from '../issue';
import {
  type CheckContext,
  type CheckInput,
  columnPlaces,
  createCheckContext,
  type Selection,
} from './check-context';
import { checkDecodedCells } from './rules/decoded-cells';
import { checkRatings } from './rules/ratings';
import { checkReferences } from './rules/references';
import { checkRepeats } from './rules/repeats';
import { checkReportingLines } from './rules/reporting-lines';

/** The whole check; a new rule is one line here. */
const rules: Readonly<Record<string, (context: CheckContext) => void>> = {
  decodedCells: checkDecodedCells,
  references: checkReferences,
  reportingLines: checkReportingLines,
  repeats: checkRepeats,
  ratings: checkRatings,
};

/** Sheets in the order of their tabs, then rows, then columns; several issues of one cell in the order of the rules. */
const inReadingOrder = (issues: readonly Issue[]): readonly Issue[] => {
  const sheets = new Map(sheetKeys.map((sheet, place) => [sheet, { place, placeOf: columnPlaces(sheet) }]));
  return issues
    .map((issue) => {
      const sheet = sheets.get(issue.sheet);
      return { issue, sheet: sheet?.place ?? 0, column: sheet?.placeOf(issue.columnKey) ?? 0 };
    })
    .sort(
      (left, right) =>
        left.sheet - right.sheet ||
        left.issue.rowNumber - right.issue.rowNumber ||
        left.column - right.column,
    )
    .map(({ issue }) => issue);
};

const check = (tables: CheckInput, selection: Selection): readonly Issue[] => {
  const issues: Issue[] = [];
  const context = createCheckContext(tables, selection, issues);
  for (const rule of Object.values(rules)) rule(context);
  return inReadingOrder(issues);
};

/** Every issue of every sheet that is there, in reading order. */
export const checkWorkbook = (tables: CheckInput): readonly Issue[] => check(tables, null);

/** The issues of these rows only; the other rows and sheets are needed all the same, as what they refer to. */
export const checkRows = (
  tables: CheckInput,
  selection: { readonly sheet: SheetKey; readonly rowNumbers: readonly number[] },
): readonly Issue[] => check(tables, { sheet: selection.sheet, rowNumbers: new Set(selection.rowNumbers) });
