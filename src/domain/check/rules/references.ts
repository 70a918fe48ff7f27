/** Rule: every reference means one row. */

import type { ReferenceColumn } from '../../../schema/column';
import { columnsOf, type SheetKey, workbook } from '../../../schema/workbook';
import type { IssueFacts } from '../../cells/cell-value';
import { type AnyValues, accountColumnOf, accountOfRow } from '../../cells/row-account';
import type { Resolution } from '../../people/reference-index';
import { foldText } from '../../text/fold';
import type { AnyRow, CheckContext } from '../check-context';

const MOST_CANDIDATES = 5;
/** Looking for similar names costs more than all else; after this many unknown names a wrong column is likelier. */
const MOST_LOOKED_UP = 100;

/** Whether a reference that names no row of its target is right all the same. */
type IsAccepted = (reference: string, account: string | null) => boolean;

const textAt = (values: AnyValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' ? value : null;
};

/** `Anna Nowak · CFO · anna@example.com`: the name, and what tells namesakes apart and may be typed instead. */
const candidateText = ({ values }: AnyRow, nameColumn: string): string =>
  [textAt(values, nameColumn), textAt(values, 'title'), textAt(values, 'email') ?? textAt(values, 'id')]
    .filter((part) => part !== null)
    .join(' · ');

const ambiguousFacts = (value: string, candidates: readonly AnyRow[], nameColumn: string): IssueFacts => ({
  value,
  candidates: candidates
    .slice(0, MOST_CANDIDATES)
    .map((row) => candidateText(row, nameColumn))
    .join('; '),
  count: candidates.length,
});

/** Departments hold roles too: a unit that stands in the account's contacts counts. */
const isUnitOf = (context: CheckContext): IsAccepted => {
  let units: ReadonlySet<string> | null = null;
  const key = (account: string | null, unit: string): string => `${foldText(account)}\n${foldText(unit)}`;
  return (reference, account) => {
    units ??= new Set(
      (context.tables.contacts?.rows ?? []).flatMap(({ values }) =>
        values.unit === null ? [] : [key(values.account, values.unit)],
      ),
    );
    return units.has(key(account, reference));
  };
};

const isTeamMember =
  (context: CheckContext): IsAccepted =>
  (reference) => {
    const kind = context.indexOf('team')?.resolve(reference, null).kind;
    return kind === 'found' || kind === 'ambiguous';
  };

const refuse: IsAccepted = () => false;

const acceptedBeside = (context: CheckContext, sheet: SheetKey, columnKey: string): IsAccepted => {
  if (sheet === 'roles' && columnKey === 'holder') return isUnitOf(context);
  if (sheet === 'relationships' && (columnKey === 'from' || columnKey === 'to')) return isTeamMember(context);
  return refuse;
};

/** Similar names for the sentence, each reference looked up once and not more than a bearable number of them. */
const nearestTexts = (): ((key: string, unknown: Resolution<AnyRow>) => string) => {
  const known = new Map<string, string>();
  return (key, unknown) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (unknown.kind !== 'unknown' || known.size >= MOST_LOOKED_UP) return '';
    const text = unknown.nearest.join(', ');
    known.set(key, text);
    return text;
  };
};

const checkColumn = (context: CheckContext, sheet: SheetKey, column: ReferenceColumn): void => {
  const index = context.indexOf(column.target);
  if (index === null) return;
  const accountColumn = accountColumnOf(sheet);
  const isAccepted = acceptedBeside(context, sheet, column.key);
  const nearestText = nearestTexts();
  const { nameColumn } = workbook[column.target];
  for (const row of context.rowsToCheck(sheet)) {
    const value = textAt(row.values, column.key);
    if (value === null) continue;
    const account = accountOfRow(accountColumn, row.values);
    const resolution = index.resolve(value, account);
    if (resolution.kind === 'found') continue;
    const place = { sheet, row, columnKey: column.key };
    if (resolution.kind === 'ambiguous') {
      // Two rows for one account are said where they stand; their people still belong to one account.
      if (column.target === 'accounts') continue;
      const facts = ambiguousFacts(value, resolution.candidates, nameColumn);
      context.report({ code: 'AMBIGUOUS_REFERENCE', ...place, facts });
      continue;
    }
    // A manager elsewhere has an issue of its own.
    if (resolution.kind === 'elsewhere' && column.key === 'reportsTo') continue;
    if (isAccepted(value, account)) continue;
    const nearest = nearestText(`${account ?? ''}\n${value}`, resolution);
    context.report({ code: 'UNKNOWN_REFERENCE', ...place, facts: { value, nearest } });
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
