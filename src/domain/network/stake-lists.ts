/** Whom to win, whom to keep, and who could derail the plan (B6). */

import type { MapRole, MapView, Party } from '../map/map-view';
import { isAgainst, type Network } from './network';
import { costOf, search, stepsOf } from './search';
import {
  gatherStanding,
  hasCover,
  isKeyPlayer,
  isSupportive,
  isTouched,
  type OpponentReason,
  type Points,
  type Standing,
  strongest,
  sumOf,
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
const politicalWeights: Points = { innerCircle: 3, politicalStructure: 2 };
const roleWeights = { decides: 3, approves: 2, pays: 2 };
const ENEMY_WEIGHT = 2;
/** Of a non-supporter, a role against us, and a competitor backed: each once. */
const AGAINST_WEIGHT = 1;
/** One point of reach for each of these numbers of people. */
const REACH_STEPS = [1, 5, 20];

const relationOrder = ['vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor'];

/** Counts whom a person leads or influences, directly and through others; who dislikes somebody sways them no more. */
const makeReach = ({ people, ties }: MapView) => {
  const followers = people.id.map((): number[] => []);
  const add = (leader: number, follower: number) => {
    if (follower < followers.length && leader !== follower) followers[leader]?.push(follower);
  };
  people.manager.forEach(add);
  for (const tie of ties) {
    if (tie.kind !== 'influences' || isAgainst(tie)) continue;
    add(tie.from, tie.to);
    if (tie.isMutual) add(tie.to, tie.from);
  }
  const reachedFrom = new Int32Array(followers.length).fill(-1);
  return (leader: number): { readonly direct: number; readonly all: number } => {
    reachedFrom[leader] = leader;
    const reached = [leader];
    // A list gives what is added while it is walked.
    for (const person of reached) {
      for (const follower of followers[person] ?? []) {
        if (reachedFrom[follower] === leader) continue;
        reachedFrom[follower] = leader;
        reached.push(follower);
      }
    }
    return { direct: new Set(followers[leader]).size, all: reached.length - 1 };
  };
};

/** What makes an opponent weigh, but for their reach. */
const weightsOf = (
  held: readonly MapRole[],
  isApprover: boolean,
  whys: readonly OpponentReason[],
): readonly StakeReason[] => {
  const reasons: StakeReason[] = [];
  const political = strongest(
    politicalWeights,
    held.map(({ politicalStatus }) => politicalStatus),
  );
  if (political) reasons.push({ code: 'political', points: political.points, status: political.key });
  for (const role of ['decides', 'approves', 'pays'] as const) {
    const isHeld = role === 'approves' ? isApprover : held.some(({ family }) => family === role);
    if (isHeld) reasons.push({ code: 'role', points: roleWeights[role], role });
  }
  const isEnemy = (why: OpponentReason) => why.kind === 'support' && why.support === 'enemy';
  for (const kind of ['support', 'role', 'backer']) {
    const alike = whys.filter((why) => why.kind === kind);
    const why = alike.find(isEnemy) ?? alike[0];
    if (why) reasons.push({ code: 'against', points: isEnemy(why) ? ENEMY_WEIGHT : AGAINST_WEIGHT, why });
  }
  return reasons;
};

/** Where a member stands who is not against us, and what is left to do. */
const needsOf = (view: MapView, standing: Standing, person: number): readonly StakeReason[] => {
  const { people, settings } = view;
  const reasons: StakeReason[] = [{ code: 'support', support: supportOf(standing, person) }];
  const now = people.relationLevel[person];
  const wanted = people.wantedRelationLevel[person];
  const isLogged = standing.logged.has(people.account[person] ?? 0);
  if (!hasCover(view, person)) reasons.push({ code: 'noCover', coverage: people.coverage[person] ?? null });
  if (now && wanted && relationOrder.indexOf(now) < relationOrder.indexOf(wanted)) {
    reasons.push({ code: 'belowWanted', now, wanted });
  }
  if (isLogged && !isTouched(standing, view, person, settings.silentDays)) {
    reasons.push({ code: 'silent', last: standing.lastTouch.get(person) ?? null });
  }
  return reasons;
};

const typeOf = (view: MapView, standing: Standing, person: number): ContactType => {
  if (!isKeyPlayer(standing, person)) return 'notKey';
  if (isSupportive(standing, person)) return 'keySupportive';
  return hasCover(view, person) ? 'keySomeCover' : 'keyNoCover';
};

/** Members of the buying teams, key players among them, and backers of competitors, each in one list. */
export const stakeLists = (view: MapView, network: Network): StakeLists => {
  const standing = gatherStanding(view);
  const { roles, against, lastTouch } = standing;
  const ways = search(network, { starts: oursOf(network), avoided: against });
  const stakeOf = (person: number, reasons: readonly StakeReason[]): Stake => {
    const party = ways.via[person] ?? -1;
    return {
      person,
      type: typeOf(view, standing, person),
      reasons,
      points: sumOf(reasons),
      reachedBy: party < 0 ? null : { party, steps: stepsOf(ways, person), cost: costOf(ways, person) },
    };
  };

  const has = ({ reasons }: Stake, wanted: StakeReason['code']) =>
    reasons.some(({ code }) => code === wanted);
  const isKept = (stake: Stake) =>
    isSupportive(standing, stake.person) &&
    (!has(stake, 'noCover') || lastTouch.has(stake.person)) &&
    !has(stake, 'belowWanted');
  const rank = (stake: Stake) =>
    (isKept(stake) && has(stake, 'silent') ? 2 : 0) + (stake.type === 'notKey' ? 0 : 1);
  const members = [...roles.keys()]
    .filter((person) => !against.has(person))
    .map((person) => stakeOf(person, needsOf(view, standing, person)))
    .sort((one, other) => rank(other) - rank(one) || one.person - other.person);

  const reachOf = makeReach(view);
  const approvers = new Set(view.approvals.map(({ approver }) => approver));
  const opponents = [...against].map(([person, whys]) => {
    const { direct, all } = reachOf(person);
    const points = REACH_STEPS.filter((step) => all >= step).length;
    const reach: readonly StakeReason[] = points > 0 ? [{ code: 'reach', points, direct, all }] : [];
    return stakeOf(person, [...weightsOf(roles.get(person) ?? [], approvers.has(person), whys), ...reach]);
  });
  return {
    build: members.filter((stake) => !isKept(stake)),
    keep: members.filter(isKept),
    watch: opponents.sort((one, other) => other.points - one.points || one.person - other.person),
  };
};
