/** What a figure should reach: by the account's manager, else by the manager's authority level, else for everybody (G9, G18). */

import type { ReportCell } from './document';
import type { Reckoned } from './reckon';
import type { ReportContext } from './report-context';

/** Percentages are kept as fractions; from here on a number can only mean percent. */
const LEAST_PERCENT = 2;

/** The manager of all the accounts it is about, if it is one. */
const managerOf = (context: ReportContext) => {
  const managers = new Set(
    context
      .rowsOf('accounts')
      .map(({ values }) => context.resolve('team', String(values.accountManager || ''), null)),
  );
  const [manager] = managers;
  return managers.size === 1 && manager ? manager.values : null;
};

/** Of several equal targets the last row holds. A target for another manager or level is none. */
const wantedOf = (key: string, context: ReportContext): number | null => {
  const manager = managerOf(context);
  const level = manager ? manager.authorityLevel : null;
  let wanted: number | null = null;
  let closest = 0;
  for (const { values } of context.tables.targets ? context.tables.targets.rows : []) {
    if (values.kpi !== key || values.target === null) continue;
    const named = context.resolve('team', values.manager, null);
    const isOurs = values.manager === null || (named !== null && named.values === manager);
    const isLevel = values.authorityLevel === null || values.authorityLevel === level;
    const closeness = values.manager !== null ? 3 : values.authorityLevel !== null ? 2 : 1;
    if (isOurs && isLevel && closeness >= closest) {
      closest = closeness;
      wanted = values.target;
    }
  }
  return wanted;
};

/** Says too whether it is reached, where the figure is known. */
export const targetOf = (key: string, { value }: Reckoned, context: ReportContext): ReportCell => {
  const wanted = wantedOf(key, context);
  const named = context.library.figures[key];
  if (wanted === null || !named) return null;
  const { style, isBetterBelow } = named;
  const target = style === 'percent' && wanted >= LEAST_PERCENT ? wanted / 100 : wanted;
  const { words, currency } = context;
  const isReached = value !== null && (isBetterBelow ? value <= target : value >= target);
  return words.say(value === null ? 'targetOpen' : isReached ? 'targetReached' : 'targetMissed', {
    target: words.number(target, style, currency),
  });
};
