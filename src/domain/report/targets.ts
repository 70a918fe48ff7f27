/** What a figure should reach: by the account's manager, else by the manager's authority level, else for everybody (G9, G18). */

import type { Row } from '../../schema/workbook';
import { rowsOf } from '../check/check-context';
import type { TableRow } from '../table';
import type { ReportCell } from './document';
import type { Reckoned } from './reckon';
import type { ReportContext } from './report-context';

/** Percentages are kept as fractions; from here on a number can only mean percent. */
const LEAST_PERCENT = 2;

/** Three: for this manager, two: for the level, one: for everybody, none: for others. */
const closenessOf = (
  { manager, authorityLevel }: Row<'targets'>,
  person: TableRow<'team'> | null,
  personOf: (name: unknown) => TableRow<'team'> | null,
): number => {
  if (manager) return person && personOf(manager) === person ? 3 : 0;
  if (authorityLevel) return person && person.values.authorityLevel === authorityLevel ? 2 : 0;
  return 1;
};

/** Of several equally close the last row holds. Accounts of several managers have only what is for everybody. */
const wantedOf = (key: string, context: ReportContext): number | null => {
  const personOf = (name: unknown) => context.resolve('team', String(name || ''), null);
  const managers = new Set(context.rowsOf('accounts').map(({ values }) => personOf(values.accountManager)));
  const [person] = managers;
  let wanted: number | null = null;
  let closest = 1;
  for (const { values } of rowsOf(context.tables, 'targets')) {
    const closeness = closenessOf(values, (managers.size === 1 && person) || null, personOf);
    if (values.kpi === key && values.target !== null && closeness >= closest) {
      closest = closeness;
      wanted = values.target;
    }
  }
  return wanted;
};

/** Says too whether it is reached, where the figure is known, and in the workbook's currency as targets are. */
export const targetOf = (key: string, reckoned: Reckoned, context: ReportContext): ReportCell => {
  const { library, words, currency } = context;
  const value = (reckoned.currency || currency) === currency ? reckoned.value : null;
  const wanted = wantedOf(key, context);
  const named = library.figures[key];
  if (wanted === null || !named) return null;
  const target = named.style === 'percent' && wanted >= LEAST_PERCENT ? wanted / 100 : wanted;
  const isReached = named.isBetterBelow ? Number(value) <= target : Number(value) >= target;
  return words.say(value === null ? 'targetOpen' : isReached ? 'targetReached' : 'targetMissed', {
    target: words.number(target, named.style, currency),
  });
};
