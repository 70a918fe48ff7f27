/** Counts for each person we know how often somebody was in touch in the report's time (KPI10). */

import { referencesIn } from '../../people/references-in';
import type { ReportContext, ReportRow } from '../report-context';

/** `touches` is null while no touchpoints are written down yet. Positions without a name are left out. */
export const people = (context: ReportContext): readonly ReportRow[] => {
  const { rowsOf } = context;
  /** How often each is named, by the values of the contact. */
  const named = (rows: readonly ReportRow[], column: string) => {
    const times = new Map<unknown, number>();
    for (const { values } of rows) {
      for (const name of referencesIn(String(values[column] || ''))) {
        const person = context.resolve('contacts', name, String(values.account || ''));
        if (person) times.set(person.values, (times.get(person.values) || 0) + 1);
      }
    }
    return times;
  };
  const touches = named(context.rowsInTime('touchpoints', 'date'), 'person');
  const isWritten = rowsOf('touchpoints').some(({ values: { date } }) => date && date <= context.to);
  const team = named(rowsOf('roles'), 'holder');
  return rowsOf('contacts').flatMap(({ values, behind }) => {
    const { name = null, account = null } = values;
    const isInTeam = team.has(values) ? 'yes' : 'no';
    const count = isWritten ? touches.get(values) || 0 : null;
    return name ? [{ behind, values: { name, account, isInTeam, touches: count } }] : [];
  });
};
