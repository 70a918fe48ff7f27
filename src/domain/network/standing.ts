/** How the people of a map stand towards us: roles, political weight, opposition and the last contact, gathered once. */

import { daysBetween } from '../cells/iso-day';
import { append } from '../grouped-by';
import type { MapRole, MapView, Party } from '../map/map-view';

/** Conversations longer ago are no thread: as the check SINGLE_THREAD judges (domain 3.9). */
export const RECENT_DAYS = 180;

/** What makes somebody an opponent (B6, B7): attitude in a project, a role against us, or a competitor they back. */
export type OpponentReason =
  | { readonly kind: 'support'; readonly support: string; readonly project: string }
  | { readonly kind: 'role'; readonly role: string; readonly project: string }
  | { readonly kind: 'backer'; readonly competitor: string };

export interface Standing {
  /** The buying team (B2): roles by person of theirs, in the order of the sheet. */
  readonly roles: ReadonlyMap<number, readonly MapRole[]>;
  /** Opponents among theirs. */
  readonly against: ReadonlyMap<number, readonly OpponentReason[]>;
  /** The last ISO day anybody of ours was in touch with a person of theirs; what lies ahead does not count. */
  readonly lastTouch: ReadonlyMap<number, string>;
  /** Accounts of which somebody keeps a log, by index; without one, silence says nothing. */
  readonly logged: ReadonlySet<number>;
}

export const gatherStanding = (view: MapView): Standing => {
  const { people, today } = view;
  const isTheirs = (party: Party) => party >= 0 && party < people.id.length;
  const roles = new Map<number, MapRole[]>();
  const against = new Map<number, OpponentReason[]>();
  const lastTouch = new Map<number, string>();
  const logged = new Set<number>();
  for (const role of view.roles) {
    const { person, project, support } = role;
    if (!isTheirs(person)) continue;
    append(roles, person, role);
    if (support === 'enemy' || support === 'nonSupporter')
      append(against, person, { kind: 'support', support, project });
    if (role.family === 'againstUs') append(against, person, { kind: 'role', role: role.role, project });
  }
  for (const { competitor, backedBy } of view.competitors) {
    for (const person of backedBy) {
      if (isTheirs(person)) append(against, person, { kind: 'backer', competitor });
    }
  }
  for (const touch of view.touches) {
    if (touch.date > today) continue;
    for (const person of touch.people) {
      if (!isTheirs(person)) continue;
      logged.add(people.account[person] ?? 0);
      if (touch.date > (lastTouch.get(person) ?? '')) lastTouch.set(person, touch.date);
    }
  }
  return { roles, against, lastTouch, logged };
};

/** Inner circle or political structure in any project (domain 3.1): who settles the result, or reaches those who do. */
export const isKeyPlayer = ({ roles }: Standing, person: Party): boolean =>
  (roles.get(person) ?? []).some(
    ({ politicalStatus }) => politicalStatus === 'innerCircle' || politicalStatus === 'politicalStructure',
  );

/** Sells for us, or would: mentor or supporter in some project and against us in none. */
export const isSupportive = ({ roles, against }: Standing, person: Party): boolean =>
  !against.has(person) &&
  (roles.get(person) ?? []).some(({ support }) => support === 'mentor' || support === 'supporter');

/** Where a person stands, of all projects that say so, each once; none: unknown. */
export const supportOf = ({ roles }: Standing, person: Party): readonly string[] => [
  ...new Set(roles.get(person)?.flatMap(({ support }) => support ?? [])),
];

/** Backs us when we are not in the room: by role or by attitude (domain 3.3), as the check NO_CHAMPION judges. */
export const isChampion = ({ role, support }: MapRole): boolean =>
  role === 'champion' || role === 'coach' || support === 'mentor';

/** The coverage column says that there was contact at some time; blank is unknown and says nothing. */
export const hasCover = ({ people }: MapView, person: Party): boolean =>
  (people.coverage[person] ?? 'noContact') !== 'noContact';

/** Whether a touchpoint of at most so many days ago is logged. */
export const isTouched = (
  { lastTouch }: Standing,
  { today }: MapView,
  person: Party,
  days: number,
): boolean => {
  const last = lastTouch.get(person);
  return last !== undefined && daysBetween(last, today) <= days;
};

/** A scale of points by key; keys that are not on it have none. */
export type Points = Readonly<Record<string, number>>;

/** The key with the most points, with its place in the list; null: none has any. */
export const strongest = (
  scale: Points,
  keys: readonly (string | null)[],
): { readonly key: string; readonly points: number; readonly place: number } | null => {
  let best: { key: string; points: number; place: number } | null = null;
  keys.forEach((key, place) => {
    const points = scale[key ?? ''] ?? 0;
    if (key && points > (best?.points ?? 0)) best = { key, points, place };
  });
  return best;
};

export const sumOf = <R extends object>(reasons: readonly R[]): number =>
  reasons.reduce((sum, reason) => sum + ('points' in reason ? Number(reason.points) : 0), 0);
