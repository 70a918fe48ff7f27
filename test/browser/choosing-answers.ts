/** What the fake server answers about choosing key accounts: it keeps what is decided. */

import type { ChoiceView, ChoosingView, HistoryView } from '../../src/rpc/score-views';
import { ratingAnswers } from './rating-answers';
import type { Answers } from './sidebar-answers';

const choiceOf = (account: string, more: Partial<ChoiceView> = {}): ChoiceView => ({
  account,
  status: 'standard',
  score: 4,
  rank: 9,
  tier: 'other',
  moved: null,
  proposal: null,
  reasons: [],
  decision: null,
  ...more,
});

/** A promotion, a scale-down, one on the watch list in another script, one nobody speaks of. */
export const choosingView = (more: Partial<ChoosingView> = {}): ChoosingView => ({
  choices: [
    choiceOf('Northwind', {
      status: 'candidate',
      score: 7.85,
      rank: 1,
      tier: 'key',
      moved: 3,
      proposal: 'promote',
      reasons: ['Rank 1 of 3 with a score of 7.85.', 'Brings 500,000 a year.'],
    }),
    choiceOf('Contoso', {
      status: 'key',
      moved: -2,
      proposal: 'scaleDown',
      reasons: ['The score of 4 is below the lowest of a key account, 6.'],
      decision: 'promote',
    }),
    choiceOf('شرکت پارس', { status: 'watch', score: null, rank: null, tier: null }),
    choiceOf('Fabrikam <b>'),
  ],
  watch: [{ account: 'شرکت پارس', reasons: ['On the watch list: در حال ادغام'] }],
  keyAccounts: 1,
  limits: { cap: 10, minimumScore: 6 },
  reviews: ['2026-05-25'],
  ...more,
});

/** Promotions of this many accounts. */
export const manyChoices = (count: number): ChoosingView =>
  choosingView({
    choices: Array.from({ length: count }, (_, index) =>
      choiceOf(`Account ${index}`, { proposal: 'promote', reasons: [`Rank ${index + 1}.`] }),
    ),
    watch: Array.from({ length: count }, (_, index) => ({
      account: `Account ${index}`,
      reasons: ['Rises.'],
    })),
  });

const historyOf = (account: string): HistoryView => ({
  account,
  entries: [
    {
      reviewedOn: '2026-05-25',
      score: 6.5,
      rank: 2,
      tier: 'Key',
      status: 'candidate',
      decision: 'keep',
      reason: 'One more review',
      revenue: 480_000,
      ratio: 3.2,
      criteriaVersion: '1',
      ratings: [
        { criterion: 'Revenue', share: 0.6, rating: 7 },
        { criterion: 'Potential', share: 0.4, rating: null },
      ],
    },
    {
      reviewedOn: '2025-11-20',
      score: null,
      rank: null,
      tier: null,
      status: null,
      decision: null,
      reason: null,
      revenue: null,
      ratio: null,
      criteriaVersion: null,
      ratings: [],
    },
  ],
  notes: ['Too early to say whether scores came true.'],
});

const AFTER = { keep: null, promote: 'key', scaleDown: 'standard', watch: 'watch' } as const;

/** A server of its own for each page. */
export function choosingAnswers(first: ChoosingView = choosingView()) {
  let view = first;
  return {
    ...ratingAnswers(),
    listChoices: () => view,
    decide: ({ account, decision }) => {
      // The page sends what the contract says.
      const decided = decision as keyof typeof AFTER;
      const isKept = decided === 'keep';
      const choices = view.choices.map((choice) =>
        choice.account === account
          ? choiceOf(choice.account, {
              ...(isKept ? choice : {}),
              status: AFTER[decided] ?? choice.status,
              decision: decided,
            })
          : choice,
      );
      view = { ...view, choices, keyAccounts: choices.filter(({ status }) => status === 'key').length };
      return view;
    },
    closeReview: () => {
      view = { ...view, reviews: ['2026-11-21', ...view.reviews] };
      return view;
    },
    getHistory: ({ account }) => historyOf(String(account)),
  } satisfies Answers;
}
