/** Whom to win, whom to keep, and who could derail the plan (B6). */

import type { MapView, Party } from '../map/map-view';
import { isAgainst, type Network } from './network';
import { costOf, search, stepsOf } from './search';
import {
  gatherStanding,
  hasCover,
  isKeyPlayer,
  isSupportive,
  isTouched,
  type OpponentReason,
  type Standing,
  supportOf,
} from './standing';
import { oursOf } from './ways';

/** Contact types of domain 3.1 (A7): of the few who settle or sway the result, who is for us, who is at least covered. */
export type ContactType = 'keySupportive' | 'keySomeCover' | 'keyNoCover' | 'notKey';

/**
 * - `support`: where they stand, of all projects that say so; none: unknown
 * - `noCover`: no contact, or nobody says whether there was any (`coverage` null)
 * - `belowWanted`: the relation is not yet what was set as its aim
 * - `silent`: no touchpoint within the days of the setting, where the account's log is kept
 * - `political`, `role`, `reach`, `against`: what makes an opponent weigh
 */
export type StakeReason =
  | { readonly code: 'noCover'; readonly coverage: string | null }
  | { readonly code: 'support'; readonly support: readonly string[] }
  | { readonly code: 'belowWanted'; readonly now: string; readonly wanted: string }
  | { readonly code: 'silent'; readonly last: string | null }
  | { readonly code: 'political'; readonly points: number; readonly status: string }
  | { readonly code: 'role'; readonly points: number; readonly role: 'decides' | 'approves' | 'pays' }
  /** People they influence or lead, and all whom those reach in turn. */
  | { readonly code: 'reach'; readonly points: number; readonly direct: number; readonly all: number }
  | { readonly code: 'against'; readonly points: number; readonly why: OpponentReason };

export interface Stake {
  readonly person: number;
  readonly type: ContactType;
  readonly reasons: readonly StakeReason[];
  /** Sum of the reasons; 0 for all but opponents. */
  readonly points: number;
  /** Who could speak to them, ours or theirs: the last before them on the surest way from us; null: no way leads there. */
  readonly reachedBy: { readonly party: Party; readonly steps: number; readonly cost: number } | null;
}

export interface StakeLists {
  /** Not for us yet, not covered, or short of the relation wanted. Key players first, then in the order of the map. */
  readonly build: readonly Stake[];
  /** For us, and in touch with us at some time; the silent ones first, then key players, then in the order of the map. */
  readonly keep: readonly Stake[];
  /** Opponents, the weightiest first. */
  readonly watch: readonly Stake[];
}

/** What an opponent's place and doings weigh: whole points of ours that add up. */
const politicalWeights: Readonly<Record<string, number>> = { innerCircle: 3, politicalStructure: 2 };
const roleWeights = { decides: 3, approves: 2, pays: 2 };
const ENEMY_WEIGHT = 2;
/** Of a non-supporter, a role against us, and a competitor backed: each once. */
const AGAINST_WEIGHT = 1;
/** One point of reach for each of these numbers of people. */
const REACH_STEPS = [1, 5, 20];

const relationOrder = ['vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor'];

export const contactTypeOf = (view: MapView, standing: Standing, person: number): ContactType => {
  if (!isKeyPlayer(standing, person)) return 'notKey';
  if (isSupportive(standing, person)) return 'keySupportive';
  return hasCover(view, person) ? 'keySomeCover' : 'keyNoCover';
};

/** Whom each person leads or influences; who dislikes somebody sways them no more. */
const followersOf = ({ people, ties }: MapView): ReadonlyMap<number, ReadonlySet<number>> => {
  const followers = new Map<number, Set<number>>();
  const add = (leader: number, follower: number) => {
    if (leader < 0 || Math.max(leader, follower) >= people.id.length || leader === follower) return;
    const known = followers.get(leader);
    if (known === undefined) followers.set(leader, new Set([follower]));
    else known.add(follower);
  };
  people.manager.forEach((manager, person) => {
    add(manager, person);
  });
  for (const tie of ties) {
    if (tie.kind !== 'influences' || isAgainst(tie)) continue;
    add(tie.from, tie.to);
    if (tie.isMutual) add(tie.to, tie.from);
  }
  return followers;
};

const reachOf = (
  followers: ReadonlyMap<number, ReadonlySet<number>>,
  leader: number,
): { readonly direct: number; readonly all: number } => {
  const reached = new Set([leader]);
  // A set gives what is added while it is walked.
  for (const person of reached) for (const follower of followers.get(person) ?? []) reached.add(follower);
  return { direct: followers.get(leader)?.size ?? 0, all: reached.size - 1 };
};

/** Reasons to build, or to take care of somebody who is for us. */
const reasonsFor = (view: MapView, standing: Standing, person: number): readonly StakeReason[] => {
  const { people } = view;
  const reasons: StakeReason[] = [{ code: 'support', support: supportOf(standing, person) }];
  if (!hasCover(view, person)) reasons.push({ code: 'noCover', coverage: people.coverage[person] ?? null });
  const now = people.relationLevel[person];
  const wanted = people.wantedRelationLevel[person];
  if (now && wanted && relationOrder.indexOf(now) < relationOrder.indexOf(wanted)) {
    reasons.push({ code: 'belowWanted', now, wanted });
  }
  const isLogged = standing.logged.has(people.account[person] ?? 0);
  if (isLogged && !isTouched(standing, view, person, view.settings.silentDays)) {
    reasons.push({ code: 'silent', last: standing.lastTouch.get(person) ?? null });
  }
  return reasons;
};

/** Members of the buying teams, key players among them, and backers of competitors, each in one list. */
export const stakeLists = (view: MapView, network: Network): StakeLists => {
  const standing = gatherStanding(view);
  const { roles, against } = standing;
  const reach = search(network, { starts: oursOf(network), avoided: against });
  const followers = followersOf(view);
  const approvers = new Set(view.approvals.map(({ approver }) => approver));
  const weighty = (person: number, whys: readonly OpponentReason[]): readonly StakeReason[] => {
    const held = roles.get(person) ?? [];
    const reasons: StakeReason[] = [];
    for (const [status, points] of Object.entries(politicalWeights)) {
      if (held.some(({ politicalStatus }) => politicalStatus === status)) {
        reasons.push({ code: 'political', points, status });
        break;
      }
    }
    const addRole = (isHeld: boolean, role: keyof typeof roleWeights) => {
      if (isHeld) reasons.push({ code: 'role', points: roleWeights[role], role });
    };
    addRole(
      held.some(({ family }) => family === 'decides'),
      'decides',
    );
    addRole(approvers.has(person), 'approves');
    addRole(
      held.some(({ family }) => family === 'pays'),
      'pays',
    );
    const { direct, all } = reachOf(followers, person);
    const points = REACH_STEPS.filter((step) => all >= step).length;
    if (points > 0) reasons.push({ code: 'reach', points, direct, all });
    const isEnemy = (why: OpponentReason) => why.kind === 'support' && why.support === 'enemy';
    for (const kind of ['support', 'role', 'backer']) {
      const alike = whys.filter((why) => why.kind === kind);
      const why = alike.find(isEnemy) ?? alike[0];
      if (why) reasons.push({ code: 'against', points: isEnemy(why) ? ENEMY_WEIGHT : AGAINST_WEIGHT, why });
    }
    return reasons;
  };
  const stakeOf = (person: number, reasons: readonly StakeReason[]): Stake => ({
    person,
    type: contactTypeOf(view, standing, person),
    reasons,
    points: reasons.reduce((sum, reason) => sum + ('points' in reason ? reason.points : 0), 0),
    reachedBy:
      (reach.via[person] ?? -1) < 0
        ? null
        : { party: reach.via[person] ?? 0, steps: stepsOf(reach, person), cost: costOf(reach, person) },
  });

  const watch = [...against].map(([person, whys]) => stakeOf(person, weighty(person, whys)));
  const build: Stake[] = [];
  const keep: Stake[] = [];
  for (const person of roles.keys()) {
    if (against.has(person)) continue;
    const stake = stakeOf(person, reasonsFor(view, standing, person));
    const isKept =
      isSupportive(standing, person) &&
      (hasCover(view, person) || standing.lastTouch.has(person)) &&
      !stake.reasons.some(({ code }) => code === 'belowWanted');
    (isKept ? keep : build).push(stake);
  }
  const isKey = ({ type }: Stake) => Number(type !== 'notKey');
  const isSilent = ({ reasons }: Stake) => Number(reasons.some(({ code }) => code === 'silent'));
  build.sort((one, other) => isKey(other) - isKey(one) || one.person - other.person);
  keep.sort(
    (one, other) => isSilent(other) - isSilent(one) || isKey(other) - isKey(one) || one.person - other.person,
  );
  watch.sort((one, other) => other.points - one.points || one.person - other.person);
  return { build, keep, watch };
};
