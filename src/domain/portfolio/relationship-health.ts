/** How well an account's relationship stands, 0-100, from what the sheets know of its people and of our touch with them. */

import { vocabularies } from '../../schema/vocabularies';
import { daysBetween } from '../cells/iso-day';
import { familyOf, type RoleRow } from '../check/buying-teams';
import type { CheckContext } from '../check/check-context';
import { groupedBy } from '../grouped-by';
import { referencesIn } from '../people/references-in';
import { foldText } from '../text/fold';
import type { Holding } from './holdings';

/** Weights of the parts; those that are unknown are left out of the mean. */
const weights = { keyPlayers: 30, coverage: 25, support: 20, recency: 15, threads: 10 } as const;
export type HealthPart = keyof typeof weights;

export interface Health {
  /** 0-100, whole; null while fewer than two parts are known. */
  readonly health: number | null;
  /** Each 0-1; absent: unknown. */
  readonly parts: Readonly<Partial<Record<HealthPart, number>>>;
}

const FEWEST_PARTS = 2;
/** A conversation of the last month is fresh; half a year later it is no longer a thread. */
const FRESH_DAYS = 30;
const STALE_DAYS = 180;
const FEWEST_THREADS = 2;

/** 1 for the first of the list, 0 for the last; none for what is not on it. */
const place = (list: readonly string[], key: string | null | undefined): readonly number[] => {
  const index = list.indexOf(key ?? '');
  return index < 0 ? [] : [1 - index / (list.length - 1)];
};
const SUPPORTER = 0.75;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the political structure or the inner circle (domain 3.1); by role while nobody says. */
const isKeyPlayer = (role: RoleRow): boolean => {
  const { politicalStatus } = role.values;
  return politicalStatus === null
    ? ['decides', 'pays'].includes(familyOf(role))
    : politicalStatus !== 'outside';
};
const supportOf = (roles: readonly RoleRow[]): number | null =>
  mean(roles.flatMap(({ values }) => place(vocabularies.support, values.support)));

/** Days since somebody was in touch, and our people who are, as far as anyone has written it down. */
const touch = (context: CheckContext, { name, account }: Holding) => {
  const { today } = context;
  const touchpoints = context
    .ofAccount('touchpoints', name)
    .flatMap(({ values: { date, ourPerson } }) => (date && date <= today ? [{ date, ourPerson }] : []));
  const isRecent = ({ date }: { readonly date: string }) => daysBetween(date, today) <= STALE_DAYS;
  const named = [
    ...touchpoints.filter(isRecent),
    ...context.ofAccount('contacts', name).map((row) => row.values),
  ];
  const ours = named.flatMap(({ ourPerson }) => referencesIn(ourPerson ?? ''));
  const threads = new Set(
    ours.map((person) => foldText(context.resolve('team', person, null)?.values.name ?? person)),
  );
  const last = [...touchpoints.map(({ date }) => date), account.values.lastCheckIn]
    .filter((day): day is string => day !== null && day <= today)
    .sort()
    .pop();
  return { days: last === undefined ? null : daysBetween(last, today), threads: threads.size };
};

/**
 * Five parts: the map status of domain 3.1 (people, key players, a key player for us), how well key players are covered, the
 * balance of support, how fresh the last contact is, and whether it hangs on one of us alone (domain 3.9).
 */
export const healthOf = (context: CheckContext, holding: Holding): Health => {
  const roles = context.ofAccount('roles', holding.name);
  const holders = [...groupedBy(roles, ({ values }) => foldText(values.holder)).values()];
  const players = holders.filter((own) => own.some(isKeyPlayer));
  const isSupportive = (own: readonly RoleRow[]) => (supportOf(own) ?? 0) >= SUPPORTER;
  const status = players.some(isSupportive) ? 3 : players.length > 0 ? 2 : 1;
  const arePeopleKnown = holders.length > 0 || context.ofAccount('contacts', holding.name).length > 0;
  const { days, threads } = touch(context, holding);
  const known: Readonly<Record<HealthPart, number | null>> = {
    keyPlayers: arePeopleKnown ? status / 3 : null,
    coverage: mean(
      players.flatMap(([role]) => {
        const contact = context.resolve('contacts', role?.values.holder ?? null, holding.name);
        return place(vocabularies.coverage, contact?.values.coverage).map((rest) => 1 - rest);
      }),
    ),
    support: mean(holders.flatMap((own) => supportOf(own) ?? [])),
    recency: days === null ? null : Math.max(0, Math.min(1, (STALE_DAYS - days) / (STALE_DAYS - FRESH_DAYS))),
    threads: threads === 0 ? null : Number(threads >= FEWEST_THREADS),
  };
  const parts: Partial<Record<HealthPart, number>> = {};
  let sum = 0;
  let weight = 0;
  for (const part of Object.keys(weights) as readonly HealthPart[]) {
    const value = known[part];
    if (value === null) continue;
    parts[part] = value;
    sum += weights[part] * value;
    weight += weights[part];
  }
  return {
    health: Object.keys(parts).length < FEWEST_PARTS ? null : Math.round((100 * sum) / weight),
    parts,
  };
};
