/** What the fake server answers about ratings and readiness: it keeps what it is told. */

import type { RatingsView, ReadinessAnswer, ReadinessView } from '../../src/rpc/score-views';
import type { Answers } from './sidebar-answers';

const ratingsOf = (account: string): RatingsView => ({
  account,
  ratings: [
    {
      id: 'revenue',
      criterion: 'Recurring revenue',
      share: 0.5,
      meanings: ['Under 1% of our revenue', 'About 5% of our revenue', 'Over 10% of our revenue'],
      rating: account === 'Contoso' ? 5 : null,
      suggestion: { rating: 8, reason: 'Place 3 of 14 by Revenue: €1,200,000' },
    },
    {
      id: 'own-1',
      criterion: 'دسترسی به هیئت مدیره',
      share: 0.3,
      meanings: ['', '', ''],
      rating: account === 'Contoso' ? 7 : null,
      suggestion: null,
    },
    {
      id: 'partner',
      criterion: 'Strategic partner',
      share: 0.2,
      meanings: ['Buys on price only', '', 'Shared goals, refers customers, lends us credibility'],
      rating: 10,
      suggestion: null,
    },
  ],
  figures: [
    { label: 'Revenue', value: '€1,200,000' },
    { label: 'Cost to serve', value: '€310,000' },
    { label: 'Revenue / cost', value: '3.87' },
    { label: 'Potential', value: '€2,000,000' },
    { label: 'Present worth', value: '' },
    { label: 'Referrals', value: '3' },
    { label: 'Share of group revenue', value: '62%' },
    { label: 'Segment', value: 'Enterprise' },
    { label: 'Status', value: 'Candidate' },
  ],
  ratedOn: account === 'Contoso' ? '2025-03-01' : null,
  ratedBy: account === 'Contoso' ? 'Elena Fischer' : null,
  next: account === 'Northwind' ? 'Contoso' : null,
  notes: [],
});

const questionsOf = (answers: Readonly<Record<string, ReadinessAnswer>>): ReadinessView['questions'] =>
  (
    [
      ['readinessSalesProcess', 'Does our selling take time and regular contact?'],
      ['readinessUpsell', 'Do our customers have more to buy from us?'],
      ['readinessExpansion', 'Can we grow into their other units?'],
      ['readinessCompetition', 'Can we hold our ground against competitors?'],
      ['readinessCapacity', 'Does the whole company back it for 24 months?'],
      ['readinessFootInDoor', 'Does a customer who buys little open doors for us?'],
    ] as const
  ).map(([key, question]) => ({ key, question, help: 'What helps to answer.', answer: answers[key] ?? '' }));

/** A server of its own for each page. */
export function ratingAnswers() {
  const saved = new Map<string, RatingsView>();
  let answers: Readonly<Record<string, ReadinessAnswer>> = {};
  const view = (account: unknown) => saved.get(String(account)) ?? ratingsOf(String(account));
  const readiness = (): ReadinessView => {
    const isOpen = ['readinessSalesProcess', 'readinessCapacity'].some((key) => !answers[key]);
    return {
      questions: questionsOf(answers),
      verdict: isOpen ? 'open' : 'partly',
      reasons: [isOpen ? 'Some questions are not answered yet.' : 'The backing is not complete. Win people.'],
    };
  };
  return {
    getRatings: ({ account }) => view(account),
    rateAccount: ({ account, ratings, ratedBy }) => {
      // The page sends what the contract says.
      const given = ratings as Readonly<Record<string, number | null>>;
      const before = view(account);
      const after = {
        ...before,
        ratings: before.ratings.map((rating) => ({ ...rating, rating: given[rating.id] ?? rating.rating })),
        ratedOn: '2026-11-21',
        ratedBy: String(ratedBy),
      };
      saved.set(String(account), after);
      return after;
    },
    getReadiness: readiness,
    saveReadiness: ({ answers: given }) => {
      answers = { ...answers, ...(given as Readonly<Record<string, ReadinessAnswer>>) };
      return readiness();
    },
  } satisfies Answers;
}
