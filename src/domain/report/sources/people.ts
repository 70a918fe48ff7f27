/** Counts for each person we know how often somebody was in touch in the report's time (KPI10). */

import type { CellValue } from '../../cells/cell-value';
import { referencesIn } from '../../people/references-in';
import type { ReportContext, ReportRow } from '../report-context';

/** `touches` is null where the account has no touchpoints at all: nobody writes them down. Positions without a name are left out. */
export const people = (context: ReportContext): readonly ReportRow[] => {
  const { from, to, today } = context;
  const touches = new Map<unknown, number>();
  const team = new Set<unknown>();
  const found = (names: CellValue | undefined, account: CellValue | undefined) =>
    referencesIn(String(names || '')).flatMap(
      (name) => context.resolve('contacts', name, String(account || ''))?.values || [],
    );
  const isWritten = context.rowsOf('touchpoints').length > 0;
  for (const { values } of context.rowsOf('touchpoints')) {
    const day = String(values.date || '');
    if (day < from || day > to || day > today) continue;
    for (const person of found(values.person, values.account))
      touches.set(person, (touches.get(person) || 0) + 1);
  }
  for (const { values } of context.rowsOf('roles'))
    for (const person of found(values.holder, values.account)) team.add(person);
  return context.rowsOf('contacts').flatMap((row) => {
    const { name = null, account = null } = row.values;
    const isInTeam = team.has(row.values) ? 'yes' : 'no';
    return name
      ? [
          {
            ...row,
            values: { name, account, isInTeam, touches: isWritten ? touches.get(row.values) || 0 : null },
          },
        ]
      : [];
  });
};
