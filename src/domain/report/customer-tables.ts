/** What of the workbook a report for the customer is made of: the sheets, columns and rows its definition lists, and nothing else (V3, M3). */

import type { ReportDefinition } from '../../schema/reports/definition';
import { columnsOf, type SheetKey } from '../../schema/workbook';
import { blankOf } from '../cells/decode-cell';
import { type AnyValues, accountColumnOf, accountOfRow } from '../cells/row-account';
import type { AnyRow, CheckContext, CheckInput } from '../check/check-context';
import { referencesIn } from '../people/references-in';
import { foldText } from '../text/fold';
import { type Days, meets } from './select-rows';

/** Each step names who does it on either side: ours as `owner`, theirs as `withWhom`, whichever column they were typed into. */
const bySide = (values: AnyValues, { resolve }: CheckContext, account: string): AnyValues => {
  const sides: { readonly owner: string[]; readonly withWhom: string[] } = { owner: [], withWhom: [] };
  for (const column of ['owner', 'withWhom'] as const)
    for (const name of referencesIn(String(values[column] ?? ''))) {
      const ours = resolve('team', name, null);
      const theirs = ours ? null : resolve('contacts', name, account);
      const side = ours ? 'owner' : theirs ? 'withWhom' : column;
      // Never the e-mail or id that a person may be called by.
      sides[side].push((ours ?? theirs)?.values.name ?? name);
    }
  return { ...values, owner: sides.owner.join('; ') || null, withWhom: sides.withWhom.join('; ') || null };
};

/** @param check of the whole workbook @param account its name */
export const customerTables = (
  shown: NonNullable<ReportDefinition['shown']>,
  check: CheckContext,
  account: string,
  days: Days,
): CheckInput => {
  const folded = foldText(account);
  const tables: { [S in SheetKey]?: unknown } = {};
  for (const [key, { columns, where }] of Object.entries(shown)) {
    // The definition's own keys.
    const sheet = key as SheetKey;
    const accountColumn = accountColumnOf(sheet);
    const isShown = meets(where, days);
    const all: readonly AnyRow[] = check.tables[sheet]?.rows ?? [];
    const rows = all.flatMap(({ rowNumber, values }) => {
      // Stories of other customers are told too.
      const isTheirs = sheet === 'caseStudies' || foldText(accountOfRow(accountColumn, values)) === folded;
      if (!isTheirs || !isShown(values)) return [];
      const sided = sheet === 'strategy' ? bySide(values, check, account) : values;
      const cells = columnsOf(sheet).map((column) => [
        column.key,
        (columns.includes(column.key) ? sided[column.key] : null) ?? blankOf(column),
      ]);
      return [{ rowNumber, values: Object.fromEntries(cells) }];
    });
    tables[sheet] = { sheet, rows, issues: [] };
  }
  // Each table was made from the rows of its own sheet.
  return tables as CheckInput;
};
