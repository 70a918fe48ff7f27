/** Sets the ranking against the status each account has: what the figures speak for, and every reason with its numbers. */

import type { ChoiceKey } from '../../schema/vocabularies';
import type { Limits } from '../score/score-accounts';
import { movedPlaces, moveOf, type Reason, type ReasonCode, rounded, worthOf } from './reasons';
import type { Standing } from './standings';

export interface Choice {
  readonly standing: Standing;
  /** Places gained since the last review; negative: lost; null: not ranked then or now. */
  readonly moved: number | null;
  readonly proposal: ChoiceKey<'keyDecision'> | null;
  readonly reasons: readonly Reason[];
  /** Why it is worth an eye though it is not key (K10); empty: it is not. */
  readonly watch: readonly Reason[];
}

const NEAR_PLACES = 3;
/** Where there are many accounts, a tenth of them. */
const MOVED_PLACES = 3;
const TOP_SHARE = 0.2;

interface Portfolio {
  readonly limits: Limits;
  readonly ranked: number;
  /** How many the ranking makes key. */
  readonly line: number;
  /** Revenue of the last in the top fifth. */
  readonly highRevenue: number;
}
type Proposed = Pick<Choice, 'proposal' | 'reasons'>;

const reason = (code: ReasonCode, facts: Reason['facts'] = {}): Reason => ({ code, facts });

/**
 * Promotions first, then scale-downs, key accounts to look at again, those that must be rated first, and the rest; within
 * each, those decided since the last review come last.
 */
export const proposeChoices = (standings: readonly Standing[], limits: Limits): readonly Choice[] => {
  const ranked = standings.filter(({ score }) => score?.rank);
  const revenues = standings.flatMap(({ revenue }) => revenue ?? []).sort((one, other) => other - one);
  const portfolio: Portfolio = {
    limits,
    ranked: ranked.length,
    line: ranked.filter(({ score }) => score?.tier === 'key').length,
    highRevenue: revenues[Math.ceil(revenues.length * TOP_SHARE) - 1] ?? Number.MAX_VALUE,
  };
  const choices = standings.map((standing): Choice => {
    const worth = worthOf(standing);
    const move = moveOf(standing, Math.max(MOVED_PLACES, ranked.length / 10));
    const proposed = propose(standing, portfolio, worth, move);
    const isOut = standing.isRepeated || proposed.proposal === 'promote';
    const watch = isOut ? [] : watchReasons(standing, portfolio, [...worth, ...move]);
    return { standing, moved: movedPlaces(standing), ...proposed, watch };
  });
  choices.sort((one, other) => placeOf(one) - placeOf(other) || rankOf(one) - rankOf(other));
  return withRoom(choices, limits.cap);
};

const propose = (
  standing: Standing,
  { limits, ranked }: Portfolio,
  worth: readonly Reason[],
  move: readonly Reason[],
): Proposed => {
  const { status, statusReason, score: scored, isRepeated } = standing;
  const isKey = status === 'key';
  if (isRepeated) return { proposal: null, reasons: [reason('REPEATED')] };
  if (scored?.score == null || scored.rank === null) {
    const missing = scored?.missing ?? [];
    const first =
      missing.length === 0
        ? reason('NOT_RATED')
        : reason('RATE_FIRST', { count: missing.length, names: missing.join(', ') });
    return { proposal: null, reasons: isKey ? [first] : [] };
  }
  const { rank, tier } = scored;
  const score = rounded(scored.score);
  const figures = [reason('RANKED', { rank, count: ranked, score }), ...worth, ...move];
  if (tier === 'key') {
    const isWeak = figures.some(({ code }) => code === 'FELL' || code === 'COSTS_MORE');
    if (isKey) return isWeak ? { proposal: 'keep', reasons: figures } : { proposal: null, reasons: [] };
    if (status !== 'cannotBeKept') return { proposal: 'promote', reasons: figures };
    const why = reason('CANNOT_BE_KEPT', { reason: statusReason ?? '–' });
    return { proposal: null, reasons: [why, ...figures] };
  }
  if (isKey) {
    const { cap, minimumScore: minimum } = limits;
    const behind = rank > cap ? [reason('BEYOND_CAP', { rank, cap })] : [];
    const below = scored.score < minimum ? [reason('BELOW_MINIMUM', { score, minimum })] : [];
    return { proposal: 'scaleDown', reasons: [...behind, ...below, ...worth, ...move] };
  }
  const signals = signalsIn(figures);
  const isQuiet = signals.length === 0 || (status !== 'standard' && status !== null);
  return isQuiet ? { proposal: null, reasons: [] } : { proposal: 'watch', reasons: signals };
};

const signalsIn = (figures: readonly Reason[]): readonly Reason[] =>
  figures.filter(({ code }) => code === 'POTENTIAL' || code === 'ROSE');

const watchReasons = (
  { status, statusReason, revenue, score }: Standing,
  { line, highRevenue }: Portfolio,
  figures: readonly Reason[],
): readonly Reason[] => {
  if (status === 'key' || status === 'cannotBeKept') return [];
  const rank = score?.rank ?? null;
  const reasons = [...signalsIn(figures)];
  if (status === 'watch')
    reasons.unshift(
      statusReason ? reason('WATCHED', { reason: statusReason }) : reason('WATCHED_WITHOUT_REASON'),
    );
  if (status === 'candidate' && rank !== null && rank - line <= NEAR_PLACES)
    reasons.push(reason('NEAR_LINE', { count: rank - line, rank }));
  if (rank === null && revenue && revenue >= highRevenue)
    reasons.push(reason('REVENUE_UNRATED', { revenue }));
  return reasons;
};

const ORDER: readonly Choice['proposal'][] = ['promote', 'scaleDown', 'keep', null, 'watch'];
const placeOf = ({ proposal, reasons, standing: { decision, before } }: Choice): number => {
  if (proposal === null && reasons.length === 0) return 2 * ORDER.length;
  const isDecided = decision !== null && decision !== before?.decision;
  return 2 * ORDER.indexOf(proposal) + Number(isDecided);
};
const rankOf = ({ standing }: Choice): number => standing.score?.rank ?? Number.MAX_SAFE_INTEGER;

/** Names who would make room where all places are taken: the weakest first. */
const withRoom = (choices: readonly Choice[], cap: number): readonly Choice[] => {
  const count = choices.filter(({ standing }) => standing.status === 'key').length;
  const weakest = choices
    .filter(({ proposal }) => proposal === 'scaleDown')
    .sort((one, other) => rankOf(other) - rankOf(one));
  let taken = count;
  return choices.map((choice) => {
    if (choice.proposal !== 'promote') return choice;
    taken += 1;
    if (taken <= cap) return choice;
    const name = weakest.shift()?.standing.account;
    const full =
      name === undefined ? reason('CAP_FULL', { cap, count }) : reason('MAKES_ROOM', { cap, count, name });
    return { ...choice, reasons: [...choice.reasons, full] };
  });
};
