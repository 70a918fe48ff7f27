/** What of the workbook a report for the customer is made of: the sheets, columns and rows its definition lists, and nothing else (V3, M3). */

import type { ReportDefinition } from '../../schema/reports/definition';
import { columnsOf, type SheetKey } from '../../schema/workbook';
import { blankOf } from '../cells/decode-cell';
import type { AnyValues } from '../cells/row-account';
import { type AnyRow, type CheckContext, type CheckInput, rowsOf } from '../check/check-context';
import { referencesIn } from '../people/references-in';
import { foldText } from '../text/fold';
import { type Days, meets } from './select-rows';

const steps = ['owner', 'withWhom'] as const;

/** Each step names who does it on either side: ours as `owner`, theirs as `withWhom`, whichever column they were typed into. */
const bySide = (values: AnyValues, { resolve }: CheckContext, account: string): AnyValues => {
  const sides: Record<(typeof steps)[number], string[]> = { owner: [], withWhom: [] };
  for (const column of steps)
    for (const name of referencesIn(String(values[column] || ''))) {
      const ours = resolve('team', name, null);
      const one = ours || resolve('contacts', name, account);
      const side = ours ? 'owner' : one ? 'withWhom' : column;
      // Never the e-mail or id that a person may be called by.
      sides[side].push(one?.values.name || name);
    }
  return { ...values, owner: sides.owner.join('; '), withWhom: sides.withWhom.join('; ') };
};

/** What a step depends on as typed, without the steps that are not shown. */
const knownSteps = (all: readonly AnyRow[], isShown: (values: AnyValues) => boolean) => {
  const nameOf = ({ values }: AnyRow) => foldText(String((values as AnyValues).action || ''));
  const shown = new Set(all.filter(({ values }) => isShown(values)).map(nameOf));
  const hidden = all.map(nameOf).filter((name) => name && !shown.has(name));
  return ({ dependsOn }: AnyValues): string =>
    referencesIn(String(dependsOn || ''))
      .filter((one) => {
        const folded = foldText(one);
        return shown.has(folded) || !hidden.some((name) => folded.includes(name));
      })
      .join('; ');
};

/** @param context of the whole workbook @param account its name */
export const customerTables = (
  shown: NonNullable<ReportDefinition['shown']>,
  context: CheckContext & Days,
  account: string,
): CheckInput => {
  const tables = Object.entries(shown).map(([key, { columns, where }]) => {
    // The definition's own keys.
    const sheet = key as SheetKey;
    const isShown = meets(where, context);
    // Stories of other customers are told too.
    const all: readonly AnyRow[] =
      sheet === 'caseStudies' ? rowsOf(context.tables, sheet) : context.ofAccount(sheet, account);
    const dependingOn = knownSteps(all, isShown);
    const rows = all
      .filter(({ values }) => isShown(values))
      .map(({ rowNumber, values }) => {
        const sided: AnyValues =
          sheet === 'strategy'
            ? { ...bySide(values, context, account), dependsOn: dependingOn(values) }
            : values;
        const cells = columnsOf(sheet).map((column) => [
          column.key,
          columns.includes(column.key) ? sided[column.key] : blankOf(column),
        ]);
        return { rowNumber, values: Object.fromEntries(cells) };
      });
    return [sheet, { sheet, rows, issues: [] }];
  });
  // Each table was made from the rows of its own sheet.
  return Object.fromEntries(tables) as CheckInput;
};
