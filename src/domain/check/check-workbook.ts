/** Checks the workbook: one table of rules, each of which says what it finds. */

import { type SheetKey, sheetKeys } from '../../schema/workbook';
import type { Issue, IssueCode } from '../issue';
import { remembered } from '../remembered';
import type { TableRow } from '../table';
import { foldText } from '../text/fold';
import {
  type AnyRow,
  type Area,
  type CheckContext,
  type CheckInput,
  type CheckSurroundings,
  columnPlaces,
  createCheckContext,
  rowsOf,
} from './check-context';
import type { MethodRule, Rule } from './rule';
import { rules } from './rules';

const table: Readonly<Record<string, Rule>> = rules;

/** Rules of the method speak only when every sheet they look at is there: an absent sheet tells nothing. */
const applyMethodRule = (context: CheckContext, code: IssueCode, rule: MethodRule): void => {
  const { sheet, column: columnKey, sheets, find } = rule;
  const rows = context.rowsToCheck(sheet, columnKey, true);
  if (rows.length === 0) return;
  if ([sheet, ...sheets].some((read) => !(read in context.tables))) return;
  for (const row of rows) {
    // Rows of this sheet, typed alike for all sheets.
    const facts = find(row as unknown as TableRow<SheetKey>, context);
    if (facts !== null) context.report({ code, sheet, row, columnKey, facts, isMethod: true });
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
  const placesIn = remembered(columnPlaces);
  return issues
    .map((issue) => ({
      issue,
      sheet: sheetKeys.indexOf(issue.sheet),
      column: placesIn(issue.sheet)(issue.columnKey),
    }))
    .sort(
      (left, right) =>
        left.sheet - right.sheet ||
        left.issue.rowNumber - right.issue.rowNumber ||
        left.column - right.column,
    )
    .map(({ issue }) => issue);
};

/** What the team has silenced, a rule and an account at a time; what reading cells finds is never silenced. */
const mutesIn = (tables: CheckInput): ((issue: Issue) => boolean) => {
  const muted = new Set(
    rowsOf(tables, 'mutes').map(
      ({ values: { rule, account } }) => `${rule?.toUpperCase()}\n${foldText(account)}`,
    ),
  );
  return ({ code, account }) =>
    account !== null && rules[code].kind !== 'cell' && muted.has(`${code}\n${foldText(account)}`);
};

/** What another look at the same tables has worked out. */
type Known = Pick<CheckContext, 'indexOf' | 'ofAccount' | 'people' | 'resolve' | 'shared'>;

/** The issues in these areas, in reading order; the other rows and sheets are needed all the same, as what they refer to. */
export const checkAreas = (
  tables: CheckInput,
  areas: readonly Area[],
  surroundings: CheckSurroundings,
  known?: Known,
): readonly Issue[] => {
  const issues: Issue[] = [];
  applyRules({ ...createCheckContext(tables, areas, issues, surroundings), ...known });
  // What reading cells finds is never silenced, so that right and plainly wrong cells need no look at the silenced rules.
  if (issues.every(({ code }) => rules[code].kind === 'cell')) return inReadingOrder(issues);
  const isMuted = mutesIn(tables);
  return inReadingOrder(issues.filter((issue) => !isMuted(issue)));
};

const everything = (): boolean => true;

/** Every issue of every sheet that is there, in reading order. */
export const checkWorkbook = (
  tables: CheckInput,
  surroundings: CheckSurroundings,
  known?: Known,
): readonly Issue[] => {
  const areas = sheetKeys.flatMap((sheet): readonly Area[] => {
    const known: { readonly rows: readonly AnyRow[]; readonly issues: readonly Issue[] } | undefined =
      tables[sheet];
    return known ? [{ sheet, rows: known.rows, isWhole: true, issues: known.issues, wants: everything }] : [];
  });
  return checkAreas(tables, areas, surroundings, known);
};
