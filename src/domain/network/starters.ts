/** The best people to start from when we want to sell in another unit or company of the customer (M6), explained. */

import { groupedBy } from '../grouped-by';
import type { MapOpportunity, MapView } from '../map/map-view';
import { foldText } from '../text/fold';
import { eachLink, type Network } from './network';
import { search, stepsOf } from './search';
import { gatherStanding, type OpponentReason } from './standing';
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
  /** How well we know them, by whichever column says more: its key. */
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

/** Whole points of ours that add up. Attitude and acquaintance weigh most: who will not speak for us is no start. */
type Points = Readonly<Record<string, number>>;
const supportPoints: Points = { mentor: 4, supporter: 3 };
const familyPoints: Points = { decides: 2, pays: 2, forUs: 2, influences: 1, uses: 1 };
const politicalPoints: Points = { innerCircle: 2, politicalStructure: 1 };
const acquaintancePoints: Points = { wellKnown: 3, met: 2, byName: 1 };
const coveragePoints: Points = { inDepth: 3, multipleContacts: 2, briefContact: 1 };
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

const unitKey = (account: number | undefined, unit: string | undefined) => `${account} ${foldText(unit)}`;

/** Keys of the units of a target: one with all below it, or all of a company. A circle of units ends. */
const unitsOfTarget = ({ units, people }: MapView, { account, unit }: StarterTarget): ReadonlySet<string> => {
  const own = units.filter((one) => one.account === account);
  if (foldText(unit) === '') {
    const named = people.unit.filter((_, person) => people.account[person] === account);
    return new Set([...own.map(({ name }) => name), ...named].map((name) => unitKey(account, name)));
  }
  const children = groupedBy(own, ({ parentUnit }) => unitKey(account, parentUnit));
  const found = new Set([unitKey(account, unit)]);
  for (const above of found) {
    for (const { name } of children.get(above) ?? []) found.add(unitKey(account, name));
  }
  return found;
};

/** For each person with a tie or a reporting line to somebody of the target: to whom. */
const tiesInto = (network: Network, inside: Iterable<number>): ReadonlyMap<number, ReadonlySet<number>> => {
  const ties = new Map<number, Set<number>>();
  for (const person of inside) {
    eachLink(network, person, (slot, other) => {
      const kind = network.evidence[slot]?.kind;
      if (other < network.people && (kind === 'tie' || kind === 'reporting')) {
        ties.set(other, (ties.get(other) ?? new Set()).add(person));
      }
    });
  }
  return ties;
};

/**
 * An additive score; every point has its reason. Opportunities and challenges name a unit without its company: in a group
 * they count for the units of that name in all companies.
 */
export const rankStarters = (view: MapView, network: Network, target: StarterTarget): Starters => {
  const { people, units, opportunities, challenges } = view;
  const { roles, against } = gatherStanding(view);
  const reach = search(network, { starts: oursOf(network), avoided: against });
  const targetUnits = unitsOfTarget(view, target);
  const unitOf = new Map(units.map((unit) => [unitKey(unit.account, unit.name), unit]));
  const keys = people.unit.map((unit, person) => unitKey(people.account[person], unit));
  const inside = new Set<number>();
  keys.forEach((key, person) => {
    if (targetUnits.has(key)) inside.add(person);
  });
  const heads = new Map<number, string>();
  for (const [key, { head, name }] of unitOf) if (targetUnits.has(key) && head >= 0) heads.set(head, name);
  for (const head of heads.keys()) inside.add(head);
  const ties = tiesInto(network, inside);
  const soldElsewhere = opportunities.filter(
    ({ stage, unit }) => stage === 'won' && !targetUnits.has(unitKey(target.account, unit)),
  );
  const soldTo = groupedBy(soldElsewhere, ({ unit }) => foldText(unit));
  const solved = challenges.filter(({ status }) => status === 'solved');
  const solvedFor = groupedBy(solved, ({ unit }) => foldText(unit));
  const touching = new Map(
    solved.flatMap((one) => one.touches.map((person) => [person, one.challenge] as const)),
  );

  const reasonsFor = (person: number): readonly StarterReason[] => {
    const reasons: StarterReason[] = [];
    const add = (code: StarterCode, points: number, value: string | number | null | undefined) => {
      if (value !== null && value !== undefined) reasons.push({ code, points, value });
    };
    const best = (code: StarterCode, scale: Points, held: readonly (string | null)[], shown = held) => {
      let most = 0;
      let place = -1;
      held.forEach((key, index) => {
        const points = scale[key ?? ''] ?? 0;
        if (points <= most) return;
        most = points;
        place = index;
      });
      add(code, most, shown[place]);
    };
    const key = keys[person] ?? '';
    const unit = unitOf.get(key);
    const unitName = foldText(people.unit[person]);
    const head = heads.get(person);
    add('head', HEAD_POINTS, head);
    if (head === undefined && inside.has(person)) add('inside', INSIDE_POINTS, people.unit[person]);
    const known = ties.get(person)?.size;
    add('tiesInto', Math.min(known ?? 0, MOST_TIE_POINTS), known);
    const held = roles.get(person) ?? [];
    const families = held.map(({ family }) => family);
    best(
      'support',
      supportPoints,
      held.map(({ support }) => support),
    );
    best(
      'role',
      familyPoints,
      families,
      held.map(({ role }) => role),
    );
    best(
      'politicalStatus',
      politicalPoints,
      held.map(({ politicalStatus }) => politicalStatus),
    );
    const acquaintance = people.acquaintance[person] ?? '';
    const coverage = people.coverage[person] ?? '';
    const isCoverage = (coveragePoints[coverage] ?? 0) > (acquaintancePoints[acquaintance] ?? 0);
    if (isCoverage) best('coverage', coveragePoints, [coverage]);
    else best('acquaintance', acquaintancePoints, [acquaintance]);
    const steps = stepsOf(reach, person);
    if (steps > 0) add('distance', Math.max(0, NEAR_POINTS + 1 - steps), steps);
    else add('noWay', NO_WAY_POINTS, '');
    const forThem = touching.get(person);
    add('solvedForThem', SOLVED_FOR_THEM_POINTS, forThem);
    if (unitName === '') return reasons;
    if (forThem === undefined) add('solvedForUnit', UNIT_POINTS, solvedFor.get(unitName)?.[0]?.challenge);
    if (targetUnits.has(key)) return reasons;
    const [sold] = soldTo.get(unitName) ?? [];
    add('sold', UNIT_POINTS, sold?.offering || sold?.name);
    if (unit?.weSellHere) add('weSellThere', UNIT_POINTS, unit.name);
    const isInfluence = unit?.influences.some((name) => targetUnits.has(unitKey(unit.account, name)));
    if (isInfluence) add('unitInfluences', UNIT_POINTS, unit?.name);
    return reasons;
  };

  const ranked = [...new Set([...inside, ...ties.keys()])].map((person): Starter => {
    const reasons = [...reasonsFor(person)].sort((one, other) => other.points - one.points);
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
    return { person, points, reasons, against: against.get(person) ?? [] };
  });
  const isAgainst = (starter: Starter) => Number(starter.against.length > 0);
  ranked.sort(
    (one, other) =>
      isAgainst(one) - isAgainst(other) || other.points - one.points || one.person - other.person,
  );
  return { ranked, soldElsewhere };
};
