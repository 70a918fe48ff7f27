/** Sets the ranking against the status each account has: what the figures speak for, and every reason with its numbers. */

import type { ChoiceKey } from '../../schema/vocabularies';
import type { Limits } from '../score/score-accounts';
import { movedPlaces, moveOf, type Reason, type ReasonCode, rounded, worthOf } from './reasons';
import type { Standing } from './standings';

export interface Choice extends Standing {
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

interface Portfolio extends Limits {
  /** The last rank. */
  readonly ranked: number;
  /** That of the last account the ranking makes key. */
  readonly line: number;
  /** Revenue of the last in the top fifth. */
  readonly highRevenue: number;
}
type Proposed = readonly [Choice['proposal'], readonly Reason[]];

const reason = (code: ReasonCode, facts: Reason['facts'] = {}): Reason => ({ code, facts });
const unsaid = (text: string | null): string => text ?? '–';

/**
 * Promotions first, then scale-downs, key accounts to look at again, those that must be rated first, and the rest; within
 * each, those decided since the last review come last.
 */
export const proposeChoices = (standings: readonly Standing[], limits: Limits): readonly Choice[] => {
  // Ranks count accounts that are rated and do not stand in Accounts, too.
  const lastOf = (some: readonly Standing[]) => some.reduce((last, { rank }) => Math.max(last, rank || 0), 0);
  const ranked = lastOf(standings);
  const revenues = standings.flatMap(({ revenue }) => revenue ?? []).sort((one, other) => other - one);
  const portfolio: Portfolio = {
    ...limits,
    ranked,
    line: lastOf(standings.filter(({ tier }) => tier === 'key')),
    highRevenue: revenues[Math.ceil(revenues.length * TOP_SHARE) - 1] ?? Number.MAX_VALUE,
  };
  const choices = standings.map((standing): Choice => {
    const figures = [...worthOf(standing), ...moveOf(standing, Math.max(MOVED_PLACES, ranked / 10))];
    const [proposal, reasons] = propose(standing, portfolio, figures);
    const isOut = standing.isRepeated || proposal === 'promote';
    const watch = isOut ? [] : watchReasons(standing, portfolio, figures);
    return { ...standing, moved: movedPlaces(standing), proposal, reasons, watch };
  });
  choices.sort((one, other) => placeOf(one) - placeOf(other) || rankOf(one) - rankOf(other));
  return withRoom(choices, limits.cap);
};

const propose = (
  { status, statusReason, score, rank, tier, missing, isRepeated }: Standing,
  { cap, minimumScore: minimum, ranked }: Portfolio,
  figures: readonly Reason[],
): Proposed => {
  const isKey = status === 'key';
  if (isRepeated) return [null, [reason('REPEATED')]];
  if (score === null || rank === null) {
    const first = missing.length
      ? reason('RATE_FIRST', { count: missing.length, names: missing.join(', ') })
      : reason('NOT_RATED');
    return [null, isKey ? [first] : []];
  }
  const facts = { rank, count: ranked, score: rounded(score), cap, minimum };
  const all = [reason('RANKED', facts), ...figures];
  if (tier === 'key') {
    if (status === 'cannotBeKept')
      return [null, [reason('CANNOT_BE_KEPT', { reason: unsaid(statusReason) }), ...all]];
    if (!isKey) return ['promote', all];
    const isWeak = figures.some(({ code }) => code === 'FELL' || code === 'COSTS_MORE');
    return isWeak ? ['keep', all] : [null, []];
  }
  if (isKey) {
    const behind = rank > cap ? [reason('BEYOND_CAP', facts)] : [];
    const below = score < minimum ? [reason('BELOW_MINIMUM', facts)] : [];
    return ['scaleDown', [...behind, ...below, ...figures]];
  }
  const signals = status === 'standard' || status === null ? signalsIn(figures) : [];
  return [signals.length ? 'watch' : null, signals];
};

const signalsIn = (figures: readonly Reason[]): readonly Reason[] =>
  figures.filter(({ code }) => code === 'POTENTIAL' || code === 'ROSE');

const watchReasons = (
  { status, statusReason, revenue, rank }: Standing,
  { line, highRevenue }: Portfolio,
  figures: readonly Reason[],
): readonly Reason[] => {
  if (status === 'key' || status === 'cannotBeKept') return [];
  const reasons = [...signalsIn(figures)];
  if (status === 'watch') reasons.unshift(reason('WATCHED', { reason: unsaid(statusReason) }));
  if (rank === null) {
    if (revenue && revenue >= highRevenue) reasons.push(reason('REVENUE_UNRATED', { revenue }));
  } else if (status === 'candidate' && rank - line <= NEAR_PLACES)
    reasons.push(reason('NEAR_LINE', { count: rank - line, rank }));
  return reasons;
};

const ORDER: readonly Choice['proposal'][] = ['promote', 'scaleDown', 'keep', null, 'watch'];
const placeOf = ({ proposal, reasons, decision, before }: Choice): number => {
  if (!reasons.length) return 2 * ORDER.length;
  const isDecided = decision !== null && decision !== before?.decision;
  return 2 * ORDER.indexOf(proposal) + Number(isDecided);
};
const rankOf = ({ rank }: Choice): number => rank ?? Number.MAX_SAFE_INTEGER;

/** Names who would make room where all places are taken: the weakest first. */
const withRoom = (choices: readonly Choice[], cap: number): readonly Choice[] => {
  const count = choices.filter(({ status }) => status === 'key').length;
  const weakest = choices
    .filter(({ proposal }) => proposal === 'scaleDown')
    .sort((one, other) => rankOf(one) - rankOf(other));
  let taken = count;
  return choices.map((choice) => {
    if (choice.proposal !== 'promote') return choice;
    taken += 1;
    if (taken <= cap) return choice;
    const name = weakest.pop()?.account;
    const full = name ? reason('MAKES_ROOM', { cap, count, name }) : reason('CAP_FULL', { cap, count });
    return { ...choice, reasons: [...choice.reasons, full] };
  });
};
