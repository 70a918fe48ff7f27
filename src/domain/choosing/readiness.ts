/** Judges whether a key-account programme suits the company, from its answers to the five points of K12 (domain 1.9). */

import type { SettingKey } from '../../schema/sheets/settings';

/** The five points of K12, by the settings that keep the answers. */
const points = [
  'readinessSalesProcess',
  'readinessUpsell',
  'readinessExpansion',
  'readinessCompetition',
  'readinessCapacity',
] as const satisfies readonly SettingKey[];
/** The exception of K13, which is answered by yes or no. */
const EXCEPTION = 'readinessFootInDoor' satisfies SettingKey;

export const readinessKeys = [...points, EXCEPTION] as const;
export type ReadinessKey = (typeof readinessKeys)[number];
/** `''`: not answered, or nobody can tell what the answer means. */
export type ReadinessAnswer = '' | 'yes' | 'partly' | 'no';
export type Answered = Readonly<Record<ReadinessKey, ReadinessAnswer>>;

export const isAnswerTo = (key: ReadinessKey, answer: ReadinessAnswer): boolean =>
  key !== EXCEPTION || answer !== 'partly';

export type ReadinessReason =
  | 'unanswered'
  | `${(typeof points)[number]}:${'partly' | 'no'}`
  /** Customers will not buy more, and the exception is not answered, does not hold, or holds. */
  | 'exceptionUnanswered'
  | 'buysNoMore'
  | 'footInDoor'
  | 'suits';

export interface Readiness {
  readonly verdict: 'open' | 'suits' | 'partly' | 'suitsNot';
  readonly reasons: readonly ReadinessReason[];
}

/**
 * Open until all five are answered, and the exception too where it decides. It does not suit where selling is quick and needs
 * little contact, or customers will buy no more; there a foot in the door that opens other departments makes it worth trying
 * (K13). All else that is not a plain yes makes it suit in part: without the company's backing it never suits (K14).
 */
export function judgeReadiness(answers: Answered): Readiness {
  const buysNoMore = answers.readinessUpsell === 'no' && answers.readinessExpansion === 'no';
  const reasons: ReadinessReason[] = [];
  for (const key of points) {
    const answer = answers[key];
    const isToldBelow = buysNoMore && (key === 'readinessUpsell' || key === 'readinessExpansion');
    if ((answer === 'partly' || answer === 'no') && !isToldBelow) reasons.push(`${key}:${answer}`);
  }
  const exception = answers[EXCEPTION];
  const isOpen = points.some((key) => answers[key] === '');
  if (isOpen) reasons.unshift('unanswered');
  if (buysNoMore) {
    reasons.push(
      exception === 'yes' ? 'footInDoor' : exception === 'no' ? 'buysNoMore' : 'exceptionUnanswered',
    );
  }
  if (isOpen || reasons.includes('exceptionUnanswered')) return { verdict: 'open', reasons };
  if (reasons.includes('readinessSalesProcess:no') || reasons.includes('buysNoMore')) {
    return { verdict: 'suitsNot', reasons };
  }
  return reasons.length > 0 ? { verdict: 'partly', reasons } : { verdict: 'suits', reasons: ['suits'] };
}
