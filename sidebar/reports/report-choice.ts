/** What somebody has chosen to be reported: the report, about whom, which time, which parts; and the request it makes. */

import { addDays, addMonths } from '../../src/domain/cells/iso-day';
import type { Period } from '../../src/domain/report/periods';
import type { ParametersOf, ReportChoice, ReportsView } from '../../src/rpc/contract';
import { periodOf, problemOf, type ReadyTime, readyTimes } from './ready-times';

/** `usual`: what the report looks at when nothing is said. */
export type Time = ReadyTime | 'usual' | 'own';
/** `account`: that of the sidebar; `all`: every account; else the accounts of this manager. */
export type About = 'account' | 'all' | { readonly manager: string };

export interface Chosen {
  readonly report: string;
  readonly about: About;
  readonly time: Time;
  /** Of one's own time. */
  readonly own: Period;
  /** null: all. */
  readonly parts: readonly string[] | null;
}

export type ReportGroup = 'account' | 'portfolio' | 'customer';
export const groupOf = ({ isForCustomer, isOfAccount }: ReportChoice): ReportGroup =>
  isForCustomer ? 'customer' : isOfAccount === true ? 'account' : 'portfolio';

/** What the report can be about; a report for the customer is about nobody but this one. */
export function aboutsOf(
  { isForCustomer, isOfAccount }: ReportChoice,
  managers: readonly string[],
): readonly About[] {
  const account: readonly About[] = isOfAccount ? ['account'] : [];
  if (isForCustomer) return account;
  return [...account, 'all', ...managers.map((manager) => ({ manager }))];
}

const isSame = (one: About, other: About): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether there is a report for each of many accounts, on one sheet. */
export const isOfMany = ({ isOfAccount }: ReportChoice, { about }: Chosen): boolean =>
  isOfAccount === true && about !== 'account';

/** A report's own beginnings. */
export function freshChoice(choice: ReportChoice, today: string): Chosen {
  return {
    report: choice.report,
    about: choice.isOfAccount ? 'account' : 'all',
    time: 'usual',
    own: { from: addDays(addMonths(today, -choice.months), 1), to: today },
    parts: null,
  };
}

/** Another report with as much of what was chosen as it has. */
export function choiceFor(choice: ReportChoice, chosen: Chosen, managers: readonly string[]): Chosen {
  const { about, own } = freshChoice(choice, chosen.own.to);
  const isPossible = aboutsOf(choice, managers).some((one) => isSame(one, chosen.about));
  return {
    report: choice.report,
    about: isPossible ? chosen.about : about,
    time: chosen.time,
    own: chosen.time === 'own' ? chosen.own : own,
    parts: null,
  };
}

/**
 * What a panel begins with: the report the menu has asked for, else the one of the last time with its parts, and its time where
 * that is a ready one; else the first.
 */
export function firstChoice(
  { reports, chosen }: ReportsView,
  wanted: string | null,
  today: string,
): Chosen | null {
  const find = (key: string | null | undefined) => reports.find(({ report }) => report === key);
  const asked = find(wanted);
  const last = find(chosen?.report);
  const choice = asked ?? last ?? reports[0];
  if (!choice) return null;
  const fresh = freshChoice(choice, today);
  if (!chosen || choice !== last) return fresh;
  const time = readyTimes.find((ready) => {
    const { from, to } = periodOf(ready, today);
    return from === chosen.from && to === chosen.to;
  });
  const parts = choice.parts.flatMap(({ part }) => (chosen.parts?.includes(part) ? part : []));
  const areAll = parts.length === 0 || parts.length === choice.parts.length;
  return { ...fresh, time: time ?? 'usual', parts: areAll ? null : parts };
}

/** null: the report's usual time. */
export const timeOf = ({ time, own }: Chosen, today: string): Period | null =>
  time === 'usual' ? null : time === 'own' ? own : periodOf(time, today);

/** Why nothing can be written yet. */
export const obstacleOf = ({
  time,
  own,
  parts,
}: Chosen): 'noPartChosen' | 'timeMissing' | 'timeReversed' | null =>
  parts?.length === 0 ? 'noPartChosen' : time === 'own' ? problemOf(own) : null;

export function requestOf(
  chosen: Chosen,
  account: string | null,
  today: string,
): ParametersOf<'buildReport'> {
  const { report, about, parts } = chosen;
  const period = timeOf(chosen, today);
  return {
    report,
    ...(about === 'account' && account !== null ? { account } : {}),
    ...(typeof about === 'object' ? { manager: about.manager } : {}),
    ...(period ? { from: period.from, to: period.to } : {}),
    ...(parts ? { parts: [...parts] } : {}),
  };
}
