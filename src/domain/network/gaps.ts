/** What a map does not know yet or nobody has done yet, by person and for the whole, as codes with facts. */

import type { ChoiceKey } from '../../schema/vocabularies';
import { daysBetween } from '../cells/iso-day';
import { groupedBy } from '../grouped-by';
import type { MapRole, MapView, Party } from '../map/map-view';
import { foldText } from '../text/fold';
import {
  gatherStanding,
  hasCover,
  isChampion,
  isKeyPlayer,
  isTouched,
  RECENT_DAYS,
  type Standing,
} from './standing';

/**
 * - `keyPlayerUncovered`, `keyPlayerCoverageUnknown`: inner circle or political structure, coverage "no contact" or blank (B8)
 * - `opponentUntouched`: an opponent of whom nothing says that anybody reached them: no touchpoint within 180 days, no coverage (B6)
 * - `supportUnknown`: in none of their roles in the project does anybody say where they stand (R6)
 * - `neverMet`: no touchpoint, and met neither by acquaintance nor by coverage (B4)
 * - `silent`: met, but no touchpoint within the days of the setting (domain 3.9)
 * - `noPain`, `noOffer`: an offer answers a pain, so it is missed only where the pain is known (B5)
 * - `rolesAssumed`: nobody has confirmed any of their roles
 *
 * All but the first three are told of members of the buying team only.
 */
export type PersonGapCode =
  | 'keyPlayerUncovered'
  | 'keyPlayerCoverageUnknown'
  | 'opponentUntouched'
  | 'supportUnknown'
  | 'neverMet'
  | 'silent'
  | 'noPain'
  | 'noOffer'
  | 'rolesAssumed';

export interface PersonGap {
  readonly code: PersonGapCode;
  /** Of `supportUnknown`, as the person's first role in it writes it. */
  readonly project?: string;
}

/** `account`: index into `view.accounts`. */
export type MapGap =
  /** Nobody of the project decides, pays, backs us in our absence, or evaluates (R1, R2); a department may hold a role. */
  | { readonly code: 'noDecider' | 'noPayer' | 'noChampion' | 'noEvaluator'; readonly project: string }
  /** Fewer people with a role than a worked or a typical buying team has (B3). No roles at all: project blank, count 0. */
  | {
      readonly code: 'teamNotWorked';
      readonly project: string;
      readonly count: number;
      readonly minimum: number;
    }
  | {
      readonly code: 'teamIncomplete';
      readonly project: string;
      readonly count: number;
      readonly typical: number;
    }
  /** People of this level, none of them paired with anybody of ours (O8). */
  | {
      readonly code: 'levelUnpaired';
      readonly account: number;
      readonly level: string;
      readonly count: number;
    }
  /** One of ours alone was in touch within 180 days (B8, domain 3.9). */
  | { readonly code: 'singleThread'; readonly account: number; readonly ours: Party }
  /** Those with the gap `opponentUntouched`. */
  | { readonly code: 'opponentsUntouched'; readonly people: readonly number[] };

export interface Gaps {
  /** One entry per person; empty: none. */
  readonly byPerson: readonly (readonly PersonGap[])[];
  readonly whole: readonly MapGap[];
}

const none: readonly PersonGap[] = [];

const gapsOfPerson = (view: MapView, standing: Standing, person: number): readonly PersonGap[] => {
  const { coverage, acquaintance, hasPain, hasOffer, account } = view.people;
  const gaps: PersonGap[] = [];
  const add = (isGap: boolean, code: PersonGapCode) => {
    if (isGap) gaps.push({ code });
  };
  const isKey = isKeyPlayer(standing, person);
  add(isKey && coverage[person] === 'noContact', 'keyPlayerUncovered');
  add(isKey && coverage[person] === null, 'keyPlayerCoverageUnknown');
  const wasMet =
    hasCover(view, person) || acquaintance[person] === 'met' || acquaintance[person] === 'wellKnown';
  add(
    standing.against.has(person) &&
      !hasCover(view, person) &&
      !isTouched(standing, view, person, RECENT_DAYS),
    'opponentUntouched',
  );
  const roles = standing.roles.get(person);
  if (roles === undefined) return gaps;
  for (const alike of byProject(roles).values()) {
    const [first] = alike;
    if (first && alike.every(({ support }) => support === null)) {
      gaps.push({ code: 'supportUnknown', project: first.project });
    }
  }
  const isLogged = standing.logged.has(account[person] ?? 0);
  const isNew = !wasMet && !standing.lastTouch.has(person);
  add(isNew && (isLogged || acquaintance[person] !== null || coverage[person] !== null), 'neverMet');
  add(!isNew && isLogged && !isTouched(standing, view, person, view.settings.silentDays), 'silent');
  add(!hasPain[person], 'noPain');
  add(hasPain[person] === true && !hasOffer[person], 'noOffer');
  add(
    roles.every(({ isAssumed }) => isAssumed),
    'rolesAssumed',
  );
  return gaps;
};

const byProject = (roles: readonly MapRole[]) => groupedBy(roles, ({ project }) => foldText(project));

const needs: readonly ['noDecider' | 'noPayer' | 'noChampion' | 'noEvaluator', (role: MapRole) => boolean][] =
  [
    ['noDecider', ({ family }) => family === 'decides'],
    ['noPayer', ({ family }) => family === 'pays'],
    ['noChampion', isChampion],
    ['noEvaluator', ({ role }) => role === 'evaluator'],
  ];

/** A project is what the sheets call one: of a group, companies that name it alike share it. */
const teamGaps = ({ people, roles, settings }: MapView): readonly MapGap[] => {
  const gaps: MapGap[] = [];
  const { buyingTeamMinimum: minimum, buyingTeamTypical: typical } = settings;
  const sizeGap = (project: string, count: number) => {
    if (count < minimum) gaps.push({ code: 'teamNotWorked', project, count, minimum });
    else if (count < typical) gaps.push({ code: 'teamIncomplete', project, count, typical });
  };
  const projects = byProject(roles);
  if (projects.size === 0) sizeGap('', 0);
  for (const team of projects.values()) {
    const project = team[0]?.project ?? '';
    for (const [code, isMet] of needs) if (!team.some(isMet)) gaps.push({ code, project });
    const members = team.filter(({ person }) => person >= 0 && person < people.id.length);
    sizeGap(project, new Set(members.map(({ person }) => person)).size);
  }
  return gaps;
};

/** Levels that want a counterpart. */
const levelsToPair: readonly ChoiceKey<'level'>[] = ['board', 'vicePresident', 'generalManager', 'manager'];

/** A pairing by level alone says no company: it counts for all of a group. */
const levelGaps = ({ people, accounts, pairings }: MapView): readonly MapGap[] =>
  accounts.flatMap((_, account) =>
    levelsToPair.flatMap((level) => {
      const isAlike = (person: number) =>
        people.level[person] === level && people.account[person] === account;
      const count = people.level.filter((__, person) => isAlike(person)).length;
      const isPaired = pairings.some(
        ({ theirLevel, theirPerson, ourPerson }) =>
          ourPerson >= 0 && (theirLevel === level || isAlike(theirPerson)),
      );
      return count === 0 || isPaired ? [] : [{ code: 'levelUnpaired' as const, account, level, count }];
    }),
  );

const threadGaps = ({ accounts, people, touches, today }: MapView): readonly MapGap[] => {
  const threads = accounts.map(() => new Set<Party>());
  for (const touch of touches) {
    if (touch.date > today || daysBetween(touch.date, today) > RECENT_DAYS) continue;
    // The log names no company: that of its people, and the only one where it knows none of them.
    const touched = touch.people.map((person) => people.account[person] ?? 0);
    for (const account of accounts.length === 1 ? [0] : touched) {
      for (const own of touch.ours) threads[account]?.add(own);
    }
  }
  return threads.flatMap((names, account) => {
    const [ours] = names;
    return names.size === 1 && ours !== undefined ? [{ code: 'singleThread' as const, account, ours }] : [];
  });
};

/** One pass over the map; a map of nobody has no gaps. */
export const gapsOf = (view: MapView): Gaps => {
  const standing = gatherStanding(view);
  const byPerson = view.people.id.map(() => none);
  if (byPerson.length === 0) return { byPerson, whole: [] };
  for (const person of new Set([...standing.roles.keys(), ...standing.against.keys()])) {
    byPerson[person] = gapsOfPerson(view, standing, person);
  }
  const people = [...standing.against.keys()]
    .filter((person) => byPerson[person]?.some(({ code }) => code === 'opponentUntouched'))
    .sort((one, other) => one - other);
  return {
    byPerson,
    whole: [
      ...teamGaps(view),
      ...threadGaps(view),
      ...(people.length === 0 ? [] : [{ code: 'opponentsUntouched' as const, people }]),
      ...levelGaps(view),
    ],
  };
};
