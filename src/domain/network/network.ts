/** Who can carry a message to whom: ties, our acquaintances, meetings, pairings and reporting lines as one weighted graph. */

import { daysBetween } from '../cells/iso-day';
import type { MapTie, MapView, Party } from '../map/map-view';
import { RECENT_DAYS } from './standing';

/** What a step rests on. */
export type Evidence =
  | { readonly kind: 'tie'; readonly row: number; readonly tie: MapTie }
  /** The last meeting of the two within a year. */
  | { readonly kind: 'touch'; readonly date: string }
  /** Our counterpart as Contacts names them, of the person `of`. */
  | {
      readonly kind: 'ourPerson';
      readonly of: number;
      readonly acquaintance: string | null;
      readonly coverage: string | null;
    }
  | { readonly kind: 'pairing'; readonly topic: string }
  /** One is the manager of the other, as the row of `report` says. */
  | { readonly kind: 'reporting'; readonly report: number };

/** What leads from one party to another; two parties may have several. */
export interface Link {
  readonly other: Party;
  /** Whole points of this step: the fewer, the surer. */
  readonly cost: number;
  readonly evidence: Evidence;
}

export interface Network {
  /** Theirs are below; above them come the team and last `somebody`. */
  readonly people: number;
  /** Whoever of ours a cell means without a name that Team knows; linked only with people whom nobody named knows. */
  readonly somebody: Party;
  /** By party. */
  readonly links: readonly (readonly Link[])[];
  /** Conflicts and negative feelings: whoever has one carries nothing to the other, whatever else is known of the two. */
  readonly conflicts: readonly MapTie[];
}

/*
 * Points of one step, a scale of ours from 1 (close and liked) to 7 (loose, or assumed). As sums decide between
 * chains, a step of 6 is worth two of 3: a detour over people who stand close is taken before a stranger is asked. Blank
 * is unknown, never neutral or none: the middle of its scale.
 */
type PriceList = Readonly<Record<string, number>>;
const strengthPrices: PriceList = { 1: 6, 2: 5, 3: 4, 4: 3, 5: 2 };
/** Who knows a name does not know the person. */
const acquaintancePrices: PriceList = { met: 4, wellKnown: 2 };
const coveragePrices: PriceList = { briefContact: 5, multipleContacts: 3, inDepth: 2 };
/** Of a tie without strength. */
const TIE = 4;
/** Less where the two like each other. */
const LIKED = 1;
/** More against the direction of a tie that is not known to be mutual. */
const AGAINST_DIRECTION = 1;
/** Of our counterpart, where nothing more is known. */
const COUNTERPART = 5;
const MEETING = 3;
/** Of a meeting more than half a year ago. */
const OLD_MEETING = 5;
const PAIRING = 4;
const REPORTING = 5;
/** More where the row that says so is assumed, or knows the post but not the person. */
const ASSUMED = 2;
const YEAR_DAYS = 365;

/** Such a tie carries no message and sways nobody. */
export const isAgainst = ({ kind, feeling }: MapTie): boolean =>
  kind === 'conflict' || feeling === 'negative';

/** Adds two links; the second price is that of the way back. */
type Add = (one: Party, other: Party, evidence: Evidence, there: number, back?: number) => void;

const addTies = ({ ties, pairings }: MapView, add: Add): void => {
  for (const tie of ties) {
    const { from, to, row, isMutual } = tie;
    const there = (strengthPrices[tie.strength ?? 0] ?? TIE) - (tie.feeling === 'positive' ? LIKED : 0);
    add(from, to, { kind: 'tie', row, tie }, there, there + (isMutual ? 0 : AGAINST_DIRECTION));
  }
  for (const { ourPerson, theirPerson, topic } of pairings) {
    add(ourPerson, theirPerson, { kind: 'pairing', topic }, PAIRING);
  }
};

const addPeople = ({ people }: MapView, somebody: Party, add: Add): void => {
  people.manager.forEach((manager, person) => {
    const more = people.isAssumed[person] || people.standing[person] === 'unknownPerson' ? ASSUMED : 0;
    add(manager, person, { kind: 'reporting', report: person }, REPORTING + more);
    const acquaintance = people.acquaintance[person] ?? null;
    const coverage = people.coverage[person] ?? null;
    const own = people.ourParty[person] ?? -1;
    if (!acquaintance && !coverage && own < 0 && !people.ourPerson[person]) return;
    // The better of what two columns say; no link where they say that there is no contact.
    const price = Math.min(
      acquaintancePrices[acquaintance ?? ''] ?? Infinity,
      coveragePrices[coverage ?? ''] ?? (acquaintance || coverage ? Infinity : COUNTERPART),
    );
    const evidence = { kind: 'ourPerson', of: person, acquaintance, coverage } as const;
    if (price < Infinity) add(own < 0 ? somebody : own, person, evidence, price + more);
  });
};

/** Two people who meet every week have one link, not fifty. */
const addMeetings = ({ touches, today }: MapView, somebody: Party, add: Add): void => {
  const last = new Map<number, readonly [Party, Party, string]>();
  for (const { date, people, ours } of touches) {
    if (date > today || daysBetween(date, today) > YEAR_DAYS) continue;
    for (const own of ours.length === 0 ? [somebody] : ours) {
      for (const person of people) {
        const pair = own * (somebody + 1) + person;
        if (date > (last.get(pair)?.[2] ?? '')) last.set(pair, [own, person, date]);
      }
    }
  }
  for (const [own, person, date] of last.values()) {
    add(own, person, { kind: 'touch', date }, daysBetween(date, today) > RECENT_DAYS ? OLD_MEETING : MEETING);
  }
};

/** Linear in people, ties and touchpoints. Nobody is linked with themselves, and a name that means nobody with nobody. */
export const buildNetwork = (view: MapView): Network => {
  const people = view.people.id.length;
  const somebody = people + view.team.length;
  const links = Array.from({ length: somebody + 1 }, (): Link[] => []);
  const conflicts = view.ties.filter(isAgainst);
  const pair = (one: Party, other: Party) => one * links.length + other;
  const apart = new Set(conflicts.flatMap(({ from, to }) => [pair(from, to), pair(to, from)]));
  const put: Add = (one, other, evidence, there, back = there) => {
    const ofOne = links[one];
    const ofOther = links[other];
    if (!ofOne || !ofOther || one === other || apart.has(pair(one, other))) return;
    ofOne.push({ other, cost: there, evidence });
    ofOther.push({ other: one, cost: back, evidence });
  };
  const unnamed: Parameters<Add>[] = [];
  const add: Add = (...link) => {
    if (link[0] === somebody) unnamed.push(link);
    else put(...link);
  };
  addTies(view, add);
  addPeople(view, somebody, add);
  addMeetings(view, somebody, add);
  // Where one of ours is known to know a person, it will have been them.
  const isNamed = ({ other }: Link) => other >= people && other < somebody;
  for (const link of unnamed) if (!links[link[1]]?.some(isNamed)) put(...link);
  return { people, somebody, links, conflicts };
};

export interface Step {
  readonly from: Party;
  readonly to: Party;
  /** Points of the best link. */
  readonly cost: number;
  /** All that the two have, the surest first. */
  readonly evidence: readonly Evidence[];
}

/** What leads from one party to another; undefined where nothing does. */
export const stepBetween = ({ links }: Network, from: Party, to: Party): Step | undefined => {
  const found = (links[from] ?? []).filter(({ other }) => other === to);
  const [best] = found.sort((one, other) => one.cost - other.cost);
  return best && { from, to, cost: best.cost, evidence: found.map(({ evidence }) => evidence) };
};
