/** Rules: every reference means one row of its account; where other words are fine too, slips in a name are asked about. */

import type { ReferenceColumn } from '../../../schema/column';
import { columnsOf, type SheetKey, workbook } from '../../../schema/workbook';
import type { IssueFacts } from '../../cells/cell-value';
import { accountColumnOf, accountOfRow, textAt } from '../../cells/row-account';
import type { IssueCode } from '../../issue';
import { isSlipOf } from '../../people/nearest-names';
import type { Resolution } from '../../people/reference-index';
import { referencesIn } from '../../people/references-in';
import { foldText } from '../../text/fold';
import { type AnyRow, type CheckContext, rowsOf } from '../check-context';

const MOST_CANDIDATES = 5;
const MOST_SUGGESTIONS = 3;
/** Looking for similar names costs more than all else; after this many unknown names a wrong column is likelier. */
const MOST_LOOKED_UP = 100;

/** What is wrong with one of the names in a cell. */
interface Finding {
  readonly code: IssueCode;
  readonly value: string;
  /** Similar names, candidates, or the other account. */
  readonly hints: readonly string[];
  readonly count?: number;
}

/** `Anna Nowak · CFO · anna@example.com`: the name, and what tells namesakes apart and may be typed instead. */
const candidateText = ({ values }: AnyRow, rows: readonly AnyRow[], nameColumn: string): string => {
  const email = textAt(values, 'email');
  const isShared = rows.filter((row) => foldText(textAt(row.values, 'email')) === foldText(email)).length > 1;
  const own = isShared ? null : email;
  return [textAt(values, nameColumn), textAt(values, 'title'), own || textAt(values, 'id')]
    .filter((part) => part !== null)
    .join(' · ');
};

const departmentKey = (account: string | null, unit: string): string =>
  `${foldText(account)}\n${foldText(unit)}`;

/** Departments that people of the account work in: they count as units before anybody has listed units. */
const departmentsNamed = ({ tables }: CheckContext): ReadonlySet<string> =>
  new Set(
    rowsOf(tables, 'contacts').flatMap(({ values: { account, unit } }) =>
      unit === null ? [] : [departmentKey(account, unit)],
    ),
  );

const isDepartment = (context: CheckContext, account: string | null, reference: string): boolean =>
  context.shared(departmentsNamed).has(departmentKey(account, reference));

/** Similar names, each reference looked up once and not more than a bearable number of them. */
const nearestNames = (): ((key: string, unknown: readonly Resolution<AnyRow>[]) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (key, unknown) => {
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_LOOKED_UP) return [];
    const names = new Set(
      unknown.flatMap((resolution) => ('nearest' in resolution ? resolution.nearest : [])),
    );
    const nearest = [...names].slice(0, MOST_SUGGESTIONS);
    known.set(key, nearest);
    return nearest;
  };
};

/** Says what is wrong with one name, or null. */
const judgeOf = (context: CheckContext, column: ReferenceColumn) => {
  const nearestTo = nearestNames();
  return (value: string, account: string | null): Finding | null => {
    const missed: Resolution<AnyRow>[] = [];
    for (const target of column.or ? [column.target, column.or] : [column.target]) {
      const index = context.indexOf(target);
      if (!index) continue;
      const resolution = index.resolve(value, account);
      if (resolution.kind === 'found') return null;
      if (resolution.kind === 'ambiguous') {
        // Two rows for one account are said where they stand; their people still belong to one account.
        if (target === 'accounts') return null;
        const { candidates } = resolution;
        const { nameColumn } = workbook[target];
        const hints = candidates
          .slice(0, MOST_CANDIDATES)
          .map((row) => candidateText(row, candidates, nameColumn));
        return { code: 'AMBIGUOUS_REFERENCE', value, hints, count: candidates.length };
      }
      missed.push(resolution);
    }
    if (column.or === 'units' && isDepartment(context, account, value)) return null;
    const elsewhere = missed.find((resolution) => resolution.kind === 'elsewhere');
    if (elsewhere && !column.loose) {
      // A manager elsewhere has an issue of its own.
      if (column.key === 'reportsTo') return null;
      return { code: 'REFERENCE_ELSEWHERE', value, hints: [elsewhere.account] };
    }
    const hints = nearestTo(`${account || ''}\n${value}`, missed);
    if (!column.loose) return { code: 'UNKNOWN_REFERENCE', value, hints };
    const slips = hints.filter((name) => isSlipOf(value, name));
    return slips.length > 0 ? { code: 'SIMILAR_REFERENCE', value, hints: slips } : null;
  };
};

/** Facts of all names in the cell that are wrong in the same way. */
const factsOf = (code: IssueCode, findings: readonly Finding[]): IssueFacts => {
  const value = findings.map((finding) => finding.value).join('; ');
  const hints = [...new Set(findings.flatMap((finding) => finding.hints))];
  if (code === 'REFERENCE_ELSEWHERE') return { value, account: hints.join(', ') };
  if (code === 'AMBIGUOUS_REFERENCE') {
    const count = findings.reduce((sum, finding) => sum + (finding.count || 0), 0);
    return { value, candidates: hints.join('; '), count };
  }
  return { value, nearest: hints.join(', ') };
};

const checkColumn = (context: CheckContext, sheet: SheetKey, column: ReferenceColumn): void => {
  const rows = context
    .rowsToCheck(sheet, column.key)
    .filter(({ values }) => textAt(values, column.key) !== null);
  // The sheets referred to are not asked for in vain.
  const index = rows.length === 0 ? null : context.indexOf(column.target);
  if (index === null) return;
  const accountColumn = accountColumnOf(sheet);
  const judge = judgeOf(context, column);
  for (const row of rows) {
    const text = textAt(row.values, column.key);
    if (text === null) continue;
    const account = accountOfRow(accountColumn, row.values);
    // Departments can be named before anybody lists the units of an account.
    if (column.target === 'units' && context.ofAccount('units', account).length === 0) continue;
    // Most references are right, and need no more than this.
    if (index.resolve(text, account).kind === 'found') continue;
    const findings = (column.several ? referencesIn(text) : [text]).flatMap(
      (name) => judge(name, account) || [],
    );
    for (const code of new Set(findings.map((finding) => finding.code))) {
      const facts = factsOf(
        code,
        findings.filter((finding) => finding.code === code),
      );
      context.report({ code, sheet, row, columnKey: column.key, facts });
    }
  }
};

/** Looks up every reference column of every sheet; silent where the target sheet is absent. */
export const checkReferences = (context: CheckContext): void => {
  for (const sheet of context.sheetsToCheck) {
    for (const column of columnsOf(sheet)) {
      if (column.kind === 'reference') checkColumn(context, sheet, column);
    }
  }
};
