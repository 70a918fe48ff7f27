/** Who can carry a message to whom: ties, our acquaintances, meetings, pairings and reporting lines as one weighted graph. */

import { daysBetween } from '../cells/iso-day';
import type { MapTie, MapView, Party } from '../map/map-view';

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

/** Two parties who can pass a message on, with the price of doing so from `one` to `other` and back. */
interface Link {
  readonly one: Party;
  readonly other: Party;
  readonly there: number;
  readonly back: number;
  readonly evidence: Evidence;
}

/**
 * Links of party p: `other`, `there` (price from p) and `back` (price to p) from `first[p]` to before `first[p + 1]`. Two
 * parties may have several. Prices are whole points: the fewer, the surer (see `prices`).
 */
export interface Network {
  /** Theirs are below. */
  readonly people: number;
  /** All parties: theirs, the team, and last `somebody`. */
  readonly parties: number;
  /** Stands for whoever of ours a cell means without Team knowing the name. */
  readonly somebody: Party;
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly there: Uint8Array;
  readonly back: Uint8Array;
  /** What the links rest on, in the same order. */
  readonly evidence: readonly Evidence[];
  /** Conflicts and negative feelings: whoever has one carries nothing to the other, whatever else is known of the two. */
  readonly conflicts: readonly MapTie[];
}

type PriceList = Readonly<Record<string, number>>;
const strengthPrices: PriceList = { 1: 6, 2: 5, 3: 4, 4: 3, 5: 2 };
const acquaintancePrices: PriceList = { byName: 6, met: 4, wellKnown: 2 };
const coveragePrices: PriceList = { briefContact: 5, multipleContacts: 3, inDepth: 2 };
/**
 * Points of one step, a scale of ours from 1 (close and liked) to 9 (loose). As sums decide between chains, a step of 6 is
 * worth two of 3: a detour over people who stand close is taken before a stranger is asked. Blank is unknown, never
 * neutral or none: the middle of its scale.
 */
const prices = {
  /** Of a tie without strength; `positive` less where the two like each other. */
  strengthUnknown: 4,
  positive: 1,
  /** More against the direction of a tie that is not known to be mutual. */
  againstDirection: 1,
  counterpartUnknown: 5,
  touch: 3,
  /** Of a meeting more than half a year ago. */
  oldTouch: 5,
  pairing: 4,
  reporting: 5,
  /** More where the row that says so is assumed. */
  assumed: 2,
};
const HALF_A_YEAR_DAYS = 180;
const YEAR_DAYS = 365;

/** The better of what two columns say of our counterpart; no price where they say that there is no contact. */
const counterpartPrice = (acquaintance: string | null, coverage: string | null): number | null => {
  const known = Math.min(
    acquaintancePrices[acquaintance ?? ''] ?? Infinity,
    coveragePrices[coverage ?? ''] ?? Infinity,
  );
  if (known < Infinity) return known;
  return acquaintance === null && coverage === null ? prices.counterpartUnknown : null;
};

/** Such a tie carries no message and sways nobody. */
export const isAgainst = ({ kind, feeling }: MapTie): boolean =>
  kind === 'conflict' || feeling === 'negative';

const linksOf = (view: MapView, somebody: Party, add: (link: Link) => void): void => {
  const { people, ties, pairings, touches, today } = view;
  for (const tie of ties) {
    const base =
      (strengthPrices[tie.strength ?? 0] ?? prices.strengthUnknown) -
      (tie.feeling === 'positive' ? prices.positive : 0);
    add({
      one: tie.from,
      other: tie.to,
      there: base,
      back: base + (tie.isMutual ? 0 : prices.againstDirection),
      evidence: { kind: 'tie', row: tie.row, tie },
    });
  }
  const alike = (one: Party, other: Party, price: number, evidence: Evidence) =>
    add({ one, other, there: price, back: price, evidence });
  people.manager.forEach((manager, person) => {
    const more = people.isAssumed[person] ? prices.assumed : 0;
    if (manager >= 0) alike(manager, person, prices.reporting + more, { kind: 'reporting', report: person });
    const acquaintance = people.acquaintance[person] ?? null;
    const coverage = people.coverage[person] ?? null;
    const price = counterpartPrice(acquaintance, coverage);
    const own = people.ourParty[person] ?? -1;
    const isNamed = own >= 0 || Boolean(people.ourPerson[person]);
    if (price === null || !(isNamed || acquaintance || coverage)) return;
    alike(own < 0 ? somebody : own, person, price + more, {
      kind: 'ourPerson',
      of: person,
      acquaintance,
      coverage,
    });
  });
  // Two people who meet every week have one link, not fifty.
  const lastDays = new Map<number, string>();
  for (const { date, people: met, ours } of touches) {
    if (date > today || daysBetween(date, today) > YEAR_DAYS) continue;
    for (const own of ours.length === 0 ? [somebody] : ours) {
      for (const person of met) {
        const pair = own * (somebody + 1) + person;
        if (date > (lastDays.get(pair) ?? '')) lastDays.set(pair, date);
      }
    }
  }
  for (const [pair, date] of lastDays) {
    const isOld = daysBetween(date, today) > HALF_A_YEAR_DAYS;
    const one = Math.floor(pair / (somebody + 1));
    alike(one, pair % (somebody + 1), isOld ? prices.oldTouch : prices.touch, { kind: 'touch', date });
  }
  for (const { ourPerson, theirPerson, topic } of pairings) {
    alike(ourPerson, theirPerson, prices.pairing, { kind: 'pairing', topic });
  }
};

/** Linear in people, ties and touchpoints. Nobody is linked with themselves, and no link means nobody. */
export const buildNetwork = (view: MapView): Network => {
  const people = view.people.id.length;
  const somebody = people + view.team.length;
  const parties = somebody + 1;
  const isParty = (party: Party) => party >= 0 && party < parties;
  const pairOf = (one: Party, other: Party) => Math.min(one, other) * parties + Math.max(one, other);
  const conflicts = view.ties.filter(isAgainst);
  const apart = new Set(conflicts.map(({ from, to }) => pairOf(from, to)));

  const links: Link[] = [];
  const first = new Int32Array(parties + 1);
  linksOf(view, somebody, (link) => {
    const { one, other } = link;
    if (one === other || !isParty(one) || !isParty(other) || apart.has(pairOf(one, other))) return;
    links.push(link);
    first[one + 1] = (first[one + 1] ?? 0) + 1;
    first[other + 1] = (first[other + 1] ?? 0) + 1;
  });
  for (let party = 0; party < parties; party += 1) {
    first[party + 1] = (first[party + 1] ?? 0) + (first[party] ?? 0);
  }
  const next = first.slice();
  const other = new Int32Array(links.length * 2);
  const there = new Uint8Array(other.length);
  const back = new Uint8Array(other.length);
  const evidence = new Array<Evidence>(other.length);
  const place = (from: Party, to: Party, cost: number, costBack: number, why: Evidence) => {
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    other[slot] = to;
    there[slot] = cost;
    back[slot] = costBack;
    evidence[slot] = why;
  };
  for (const link of links) {
    place(link.one, link.other, link.there, link.back, link.evidence);
    place(link.other, link.one, link.back, link.there, link.evidence);
  }
  return { people, parties, somebody, first, other, there, back, evidence, conflicts };
};

/** Calls back with each link of a party: its place in the lists of the network, and who is at the other end. */
export const eachLink = (
  network: Network,
  party: Party,
  visit: (slot: number, other: Party) => void,
): void => {
  const end = network.first[party + 1] ?? 0;
  for (let slot = network.first[party] ?? 0; slot < end; slot += 1) visit(slot, network.other[slot] ?? 0);
};

export const isLinked = ({ first }: Network, party: Party): boolean =>
  (first[party + 1] ?? 0) > (first[party] ?? 0);

export interface Step {
  readonly from: Party;
  readonly to: Party;
  /** Points of the best link. */
  readonly cost: number;
  /** All that the two have, the surest first. */
  readonly evidence: readonly Evidence[];
}

/** What leads from one party to another; undefined where nothing does. */
export const stepBetween = (network: Network, from: Party, to: Party): Step | undefined => {
  const slots: number[] = [];
  eachLink(network, from, (slot, other) => {
    if (other === to) slots.push(slot);
  });
  const priceOf = (slot: number) => network.there[slot] ?? 0;
  slots.sort((one, other) => priceOf(one) - priceOf(other));
  const [best] = slots;
  return best === undefined
    ? undefined
    : { from, to, cost: priceOf(best), evidence: slots.flatMap((slot) => network.evidence[slot] ?? []) };
};
