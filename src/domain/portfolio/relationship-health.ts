/** How well an account's relationship stands, 0-100, from what the sheets know of its people and of our touch with them. */

import { vocabularies } from '../../schema/vocabularies';
import { addMonths, daysBetween } from '../cells/iso-day';
import { familyOf, type RoleRow } from '../check/buying-teams';
import type { CheckContext } from '../check/check-context';
import { groupedBy } from '../grouped-by';
import { referencesIn } from '../people/references-in';
import { foldText } from '../text/fold';
import type { Holding } from './holdings';

/** Weights of the parts; those that are unknown are left out of the mean. */
const weights = { keyPlayers: 30, coverage: 25, support: 20, recency: 15, threads: 10 } as const;
export type HealthPart = keyof typeof weights;
// Its keys are those of the parts. Outside of what runs for each account, as looking up a global there would cost more.
const healthParts = Object.keys(weights) as readonly HealthPart[];
const { max, min, round } = Math;

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
const RECENT_MONTHS = 6;
const FEWEST_THREADS = 2;

/** 1 for the first of the list, 0 for the last; none for what is not on it. */
const place = (list: readonly string[], key: string | null | undefined): readonly number[] => {
  const index = list.indexOf(key || '');
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

const recentFrom = ({ today }: CheckContext) => addMonths(today, -RECENT_MONTHS);

/** Days since somebody was in touch, and how many of our people are, as far as anyone has written it down. */
const touch = (context: CheckContext, { name, account }: Holding) => {
  const { today } = context;
  const isPast = (day: string | null): day is string => day !== null && day <= today;
  const { lastCheckIn } = account.values;
  let last = isPast(lastCheckIn) ? lastCheckIn : '';
  const recent = context.shared(recentFrom);
  const threads: string[] = [];
  const hear = (people: string | null) => {
    // Two tell as much as ten.
    if (people === null || threads.length >= FEWEST_THREADS) return;
    for (const person of referencesIn(people)) {
      const name = foldText(context.resolve('team', person, null)?.values.name ?? person);
      if (!threads.includes(name)) threads.push(name);
    }
  };
  for (const { values } of context.ofAccount('touchpoints', name)) {
    const { date } = values;
    if (!isPast(date)) continue;
    if (date > last) last = date;
    if (date >= recent) hear(values.ourPerson);
  }
  for (const { values } of context.ofAccount('contacts', name)) {
    if (threads.length >= FEWEST_THREADS) break;
    hear(values.ourPerson);
  }
  return { days: last === '' ? null : daysBetween(last, today), threads: threads.length };
};

/**
 * Five parts: the map status of domain 3.1 (people, key players, a key player for us), how well key players are covered, the
 * balance of support, how fresh the last contact is, and whether it hangs on one of us alone (domain 3.9).
 */
export const healthOf = (context: CheckContext, holding: Holding): Health => {
  const roles = context.ofAccount('roles', holding.name);
  const holders = [...groupedBy(roles, ({ values }) => foldText(values.holder)).values()].map((own) => ({
    holder: own[0]?.values.holder ?? null,
    isPlayer: own.some(isKeyPlayer),
    support: supportOf(own),
  }));
  const players = holders.filter(({ isPlayer }) => isPlayer);
  const isForUs = players.some(({ support }) => support !== null && support >= SUPPORTER);
  const status = isForUs ? 3 : players.length > 0 ? 2 : 1;
  const contacts = context.ofAccount('contacts', holding.name);
  const arePeopleKnown = holders.length > 0 || contacts.length > 0;
  const { days, threads } = touch(context, holding);
  const known: Readonly<Record<HealthPart, number | null>> = {
    keyPlayers: arePeopleKnown ? status / 3 : null,
    coverage: mean(
      players.flatMap(({ holder }) => {
        // Most roles name somebody as Contacts do: that needs no index of the account's people.
        const contact =
          contacts.find(({ values }) => values.name === holder) ||
          context.resolve('contacts', holder, holding.name);
        return place(vocabularies.coverage, contact?.values.coverage).map((rest) => 1 - rest);
      }),
    ),
    support: mean(holders.flatMap(({ support }) => support ?? [])),
    recency: days === null ? null : max(0, min(1, (STALE_DAYS - days) / (STALE_DAYS - FRESH_DAYS))),
    threads: threads === 0 ? null : threads >= FEWEST_THREADS ? 1 : 0,
  };
  const parts: Partial<Record<HealthPart, number>> = {};
  let sum = 0;
  let weight = 0;
  let count = 0;
  for (const part of healthParts) {
    const value = known[part];
    if (value === null) continue;
    parts[part] = value;
    sum += weights[part] * value;
    weight += weights[part];
    count += 1;
  }
  return {
    health: count < FEWEST_PARTS ? null : round((100 * sum) / weight),
    parts,
  };
};
