/** The best people to start from when we want to sell in another unit or company of the customer (M6), explained. */

import { groupedBy } from '../grouped-by';
import type { MapOpportunity, MapPeople, MapRole, MapView } from '../map/map-view';
import { foldText } from '../text/fold';
import type { Network } from './network';
import { search, stepsOf } from './search';
import { gatherStanding, type OpponentReason, type Points, strongest, sumOf } from './standing';
import { oursOf } from './ways';

/** A company, or a unit of it with its sub-units. */
export interface StarterTarget {
  /** Index into `view.accounts`. */
  readonly account: number;
  /** Name of a unit; blank: the whole company. */
  readonly unit: string;
}

/** With what `value` says. */
export type StarterCode =
  /** They head it, or work in it: name of the unit. */
  | 'head'
  | 'inside'
  /** Number of people of the target whom they know by a tie or a reporting line. */
  | 'tiesInto'
  /** The key that counts most, of all their projects. `role` is a key of `buyingRole` or the team's own word. */
  | 'support'
  | 'role'
  | 'politicalStatus'
  /** How well we know them, and how much contact there was: the key of the column. */
  | 'acquaintance'
  | 'coverage'
  /** Steps of the surest way from us; `noWay`: blank. */
  | 'distance'
  | 'noWay'
  /** A challenge solved together that touched them, or their unit. */
  | 'solvedForThem'
  | 'solvedForUnit'
  /** What their unit, which is not of the target, bought of us. */
  | 'sold'
  /** Name of their unit, which is not of the target: we sell there, or it influences the target. */
  | 'weSellThere'
  | 'unitInfluences';

export interface StarterReason {
  readonly code: StarterCode;
  readonly points: number;
  readonly value: string | number;
}

export interface Starter {
  readonly person: number;
  /** Sum of the reasons. */
  readonly points: number;
  /** The weightiest first. */
  readonly reasons: readonly StarterReason[];
  /** Not empty: an opponent. */
  readonly against: readonly OpponentReason[];
}

export interface Starters {
  /** Everybody of the target and everybody with a tie into it, by points; opponents last, whatever their points. */
  readonly ranked: readonly Starter[];
  /** What other units bought of us: what there is to tell of. */
  readonly soldElsewhere: readonly MapOpportunity[];
}

/* Whole points of ours that add up. Attitude and acquaintance weigh most: who will not speak for us is no start. */
const supportPoints: Points = { mentor: 4, supporter: 3 };
const familyPoints: Points = { decides: 2, pays: 2, forUs: 2, influences: 1, uses: 1 };
const politicalPoints: Points = { innerCircle: 2, politicalStructure: 1 };
const acquaintancePoints: Points = { wellKnown: 2, met: 1 };
const coveragePoints: Points = { inDepth: 2, multipleContacts: 2, briefContact: 1 };
const HEAD_POINTS = 2;
const INSIDE_POINTS = 1;
/** One for each person they know there, up to this. */
const MOST_TIE_POINTS = 3;
/** Of one step from us; one less for each further step. */
const NEAR_POINTS = 3;
const NO_WAY_POINTS = -2;
const SOLVED_FOR_THEM_POINTS = 2;
/** Of each good thing about their unit. */
const UNIT_POINTS = 1;
/** More than anybody's points. */
const OPPONENT_LAST = 1000;

const unitKey = (account: number | undefined, unit: string | undefined) => `${account} ${foldText(unit)}`;

/** Keys of the units of a target. A circle of units ends. */
const unitsBelow = ({ units }: MapView, { account, unit }: StarterTarget): ReadonlySet<string> => {
  const found = new Set([unitKey(account, unit)]);
  const children = groupedBy(units, (one) => unitKey(one.account, one.parentUnit));
  for (const above of found) {
    for (const { name } of children.get(above) ?? []) found.add(unitKey(account, name));
  }
  return found;
};

/** What their own columns say, each by the key that counts most. */
const ownReasons = (
  people: MapPeople,
  held: readonly MapRole[],
  person: number,
): readonly StarterReason[] => {
  const families = held.map(({ family }) => family);
  const scales: readonly (readonly [StarterCode, Points, readonly (string | null)[]])[] = [
    ['support', supportPoints, held.map(({ support }) => support)],
    ['role', familyPoints, families],
    ['politicalStatus', politicalPoints, held.map(({ politicalStatus }) => politicalStatus)],
    ['acquaintance', acquaintancePoints, [people.acquaintance[person] ?? null]],
    ['coverage', coveragePoints, [people.coverage[person] ?? null]],
  ];
  return scales.flatMap(([code, scale, keys]) => {
    const best = strongest(scale, keys);
    if (best === null) return [];
    const { key, points, place } = best;
    return { code, points, value: keys === families ? (held[place]?.role ?? key) : key };
  });
};

/** What speaks for whoever is of a unit that is not of the target, and what was solved with them or for their unit. */
const makeHistory = (view: MapView, below: ReadonlySet<string>, soldElsewhere: readonly MapOpportunity[]) => {
  const unitOf = new Map(view.units.map((unit) => [unitKey(unit.account, unit.name), unit]));
  const soldTo = new Map(soldElsewhere.map((sold) => [foldText(sold.unit), sold]));
  const solved = view.challenges.filter(({ status }) => status === 'solved');
  const solvedFor = new Map(solved.map(({ unit, challenge }) => [foldText(unit), challenge]));
  const solvedWith = new Map(solved.flatMap((one) => one.touches.map((person) => [person, one.challenge])));
  return (person: number, key: string, isTarget: boolean, add: Add): void => {
    const name = foldText(view.people.unit[person]);
    const withThem = solvedWith.get(person);
    add('solvedForThem', SOLVED_FOR_THEM_POINTS, withThem);
    if (name === '') return;
    if (withThem === undefined) add('solvedForUnit', UNIT_POINTS, solvedFor.get(name));
    if (isTarget) return;
    const sold = soldTo.get(name);
    add('sold', UNIT_POINTS, sold?.offering || sold?.name);
    const unit = unitOf.get(key);
    if (unit?.weSellHere) add('weSellThere', UNIT_POINTS, unit.name);
    if (unit?.influences.some((other) => below.has(unitKey(unit.account, other)))) {
      add('unitInfluences', UNIT_POINTS, unit.name);
    }
  };
};
type Add = (code: StarterCode, points: number, value: string | number | undefined) => void;

/**
 * An additive score; every point has its reason. Opportunities and challenges name a unit without its company: in a group
 * they count for the units of that name in all companies.
 */
export const rankStarters = (view: MapView, network: Network, target: StarterTarget): Starters => {
  const { people, units, opportunities } = view;
  const { roles, against } = gatherStanding(view);
  const ways = search(network, { starts: oursOf(network), avoided: against });
  const below = unitsBelow(view, target);
  const isTarget = (account: number | undefined, key: string) =>
    foldText(target.unit) === '' ? account === target.account : below.has(key);
  const soldElsewhere = opportunities.filter(
    ({ stage, unit }) => stage === 'won' && !below.has(unitKey(target.account, unit)),
  );
  const addHistory = makeHistory(view, below, soldElsewhere);
  const heads = new Map<number, string>();
  for (const { account, head, name } of units) {
    if (isTarget(account, unitKey(account, name))) heads.set(head, name);
  }
  const keys = people.unit.map((unit, person) => unitKey(people.account[person], unit));
  const isInside = keys.map((key, person) => heads.has(person) || isTarget(people.account[person], key));

  const starters = people.id.flatMap((_, person): Starter | readonly Starter[] => {
    // Nothing but ties and reporting lines links two of theirs.
    const linked = network.links[person]?.flatMap(({ other }) => (isInside[other] ? other : []));
    const count = new Set(linked).size;
    if (count === 0 && !isInside[person]) return [];
    const reasons = [...ownReasons(people, roles.get(person) ?? [], person)];
    const add: Add = (code, points, value) => {
      if (value !== undefined) reasons.push({ code, points, value });
    };
    const head = heads.get(person);
    if (head !== undefined) add('head', HEAD_POINTS, head);
    else if (isInside[person]) add('inside', INSIDE_POINTS, people.unit[person]);
    if (count > 0) add('tiesInto', Math.min(count, MOST_TIE_POINTS), count);
    const steps = stepsOf(ways, person);
    if (steps > 0) add('distance', Math.max(0, NEAR_POINTS + 1 - steps), steps);
    else add('noWay', NO_WAY_POINTS, '');
    const key = keys[person] ?? '';
    addHistory(person, key, isTarget(people.account[person], key), add);
    reasons.sort((one, other) => other.points - one.points);
    return { person, points: sumOf(reasons), reasons, against: against.get(person) ?? [] };
  });
  const rank = (starter: Starter) => starter.points - (starter.against.length > 0 ? OPPONENT_LAST : 0);
  return {
    ranked: starters.sort((one, other) => rank(other) - rank(one) || one.person - other.person),
    soldElsewhere,
  };
};
