/** Answers about criteria, ratings, scores and the choice of key accounts. */

import type { Limits, Tier } from '../domain/score/score-accounts';

export interface ScoreRow {
  readonly account: string;
  /** Weighted mean 1-10; null: incomplete. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: Tier | null;
  /** Number of criteria without a rating. */
  readonly missing: number;
  readonly isRepeated: boolean;
  /** Decides between equal scores; null: unknown. */
  readonly potential: number | null;
  /** In the order of the view's criteria. */
  readonly ratings: readonly (number | null)[];
}
export interface ScoresView {
  /** Best first; those without a rank last. */
  readonly rows: readonly ScoreRow[];
  /** Those that count. */
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: number;
    /** 0-1 */
    readonly share: number;
    readonly family: string | null;
  }[];
  readonly limits: Limits;
  /** Sentences: too few criteria, revenue only, all rated alike … */
  readonly notes: readonly string[];
}

/** What 1, 5 and 10 mean; blank: not said. */
export type Meanings = readonly [one: string, five: string, ten: string];

/** A criterion as somebody wants it. */
export interface CriterionEdit {
  /** Blank for a new one of the team's own; the key of a ready one. */
  readonly id: string;
  readonly name: string;
  /** 0 retires it: its ratings stay and no longer count. */
  readonly weight: number;
  /** Key of `criterionFamily`. */
  readonly family: string | null;
  readonly meanings: Meanings;
}
export interface CriterionView extends Omit<CriterionEdit, 'weight'> {
  /** null: blank or unreadable. */
  readonly weight: number | null;
  /** Of all weights, 0-1; null: does not count. */
  readonly share: number | null;
  /** How many accounts are rated on it. */
  readonly rated: number;
}
export interface CriteriaView {
  /** In the order of the sheet. */
  readonly criteria: readonly CriterionView[];
  /** Ready ones that are not in the sheet. */
  readonly ready: readonly CriterionEdit[];
  /** Sentences about the set as a whole. */
  readonly notes: readonly string[];
  /** What such sentences say, by the code that `judgeCriteria` gives, for sets that are not saved yet. */
  readonly noteWords: Readonly<Record<string, string>>;
}

export interface RatingView {
  readonly id: string;
  readonly criterion: string;
  /** 0-1 */
  readonly share: number;
  readonly meanings: Meanings;
  readonly rating: number | null;
  /** From a figure of the account; never written by itself. */
  readonly suggestion: { readonly rating: number; readonly reason: string } | null;
}
export interface RatingsView {
  readonly account: string;
  readonly ratings: readonly RatingView[];
  /** What the sheets know of the account, ready to read; blank value: unknown. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** ISO day; null: not rated, or not said. */
  readonly ratedOn: string | null;
  readonly ratedBy: string | null;
  /** An account whose ratings are missing or oldest; null: none. */
  readonly next: string | null;
  /** Sentences about what could not be written. */
  readonly notes: readonly string[];
}

/** Key of `keyDecision`. */
export type Decision = 'keep' | 'promote' | 'scaleDown' | 'watch';

export interface ChoiceView {
  readonly account: string;
  /** Key of `accountStatus`. */
  readonly status: string | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: Tier | null;
  /** Places gained since the last review; negative: lost; null: not ranked then or now. */
  readonly moved: number | null;
  /** What the figures speak for; null: nothing to decide. */
  readonly proposal: Decision | null;
  /** Sentences. */
  readonly reasons: readonly string[];
  /** What was decided last. */
  readonly decision: string | null;
}
export interface ChoosingView {
  /** Promotions and scale-downs first. */
  readonly choices: readonly ChoiceView[];
  /** Accounts that are not key and worth an eye, with sentences (K10). */
  readonly watch: readonly { readonly account: string; readonly reasons: readonly string[] }[];
  readonly keyAccounts: number;
  readonly limits: Limits;
  /** ISO days of the reviews that were kept, newest first. */
  readonly reviews: readonly string[];
}

export interface HistoryEntry {
  /** ISO day. */
  readonly reviewedOn: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly status: string | null;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly revenue: number | null;
  /** Revenue divided by cost to serve; null: unknown. */
  readonly ratio: number | null;
  readonly criteriaVersion: string | null;
  /** As they were that day. */
  readonly ratings: readonly {
    readonly criterion: string;
    readonly share: number;
    readonly rating: number | null;
  }[];
}
export interface HistoryView {
  readonly account: string;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Whether scores came true (K11): sentences. */
  readonly notes: readonly string[];
}

export type ReadinessAnswer = '' | 'yes' | 'partly' | 'no';
export interface ReadinessView {
  readonly questions: readonly {
    /** Key of the setting that keeps the answer. */
    readonly key: string;
    readonly question: string;
    readonly help: string;
    readonly answer: ReadinessAnswer;
  }[];
  readonly verdict: 'open' | 'suits' | 'partly' | 'suitsNot';
  /** Why, in sentences. */
  readonly reasons: readonly string[];
}
