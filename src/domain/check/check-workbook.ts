/** Checks the workbook: one table of rules, each of which says what it finds. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import type { Issue, IssueCode } from '../issue';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import {
  type CheckContext,
  type CheckInput,
  type CheckSurroundings,
  columnPlaces,
  createCheckContext,
  type Selection,
} from './check-context';
import type { MethodRule, Rule } from './rule';
import { rules } from './rules';

const table: Readonly<Record<string, Rule>> = rules;

/** Rules of the method speak only when every sheet they look at is there: an absent sheet tells nothing. */
const applyMethodRule = (context: CheckContext, code: IssueCode, rule: MethodRule): void => {
  const { sheet, column: columnKey, reads, find } = rule;
  if (!context.sheetsToCheck.includes(sheet)) return;
  if (Object.keys(reads).some((read) => read !== 'settings' && !(read in context.tables))) return;
  for (const row of context.rowsToCheck(sheet)) {
    // Rows of this sheet, typed alike for all sheets.
    const facts = find(row as unknown as TableRow<SheetKey>, context);
    if (facts !== null) context.report({ code, sheet, row, columnKey, facts });
  }
};

const applyRules = (context: CheckContext): void => {
  const passes = new Set(Object.values(table).flatMap((rule) => (rule.kind === 'method' ? [] : [rule.find])));
  for (const pass of passes) pass(context);
  for (const [code, rule] of Object.entries(table) as [IssueCode, Rule][]) {
    if (rule.kind === 'method') applyMethodRule(context, code, rule);
  }
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

/** What the team has silenced, a rule and an account at a time; what reading cells finds is never silenced. */
const mutesIn = ({ mutes }: CheckInput): ((issue: Issue) => boolean) => {
  const muted = new Set(
    mutes?.rows.map(({ values: { rule, account } }) => `${rule?.toUpperCase()}\n${foldText(account)}`),
  );
  return ({ code, account }) =>
    account !== null && table[code]?.kind !== 'cell' && muted.has(`${code}\n${foldText(account)}`);
};

const check = (
  tables: CheckInput,
  selection: Selection,
  surroundings: CheckSurroundings,
): readonly Issue[] => {
  const issues: Issue[] = [];
  applyRules(createCheckContext(tables, selection, issues, surroundings));
  const isMuted = mutesIn(tables);
  return inReadingOrder(issues.filter((issue) => !isMuted(issue)));
};

/** Every issue of every sheet that is there, in reading order. */
export const checkWorkbook = (tables: CheckInput, surroundings: CheckSurroundings): readonly Issue[] =>
  check(tables, null, surroundings);

/** The issues of these rows only; the other rows and sheets are needed all the same, as what they refer to. */
export const checkRows = (
  tables: CheckInput,
  selection: { readonly sheet: SheetKey; readonly rowNumbers: readonly number[] },
  surroundings: CheckSurroundings,
): readonly Issue[] =>
  check(tables, { sheet: selection.sheet, rowNumbers: new Set(selection.rowNumbers) }, surroundings);
