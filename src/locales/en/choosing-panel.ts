/** English wording of the view in which key accounts are chosen. */

export const choosingPanel = {
  choosing: 'Choose key accounts',
  keyCount: '{count} of {cap} key accounts',
  noReview: 'No review closed yet',
  lastReview: 'Last review: {day}',
  proposals: 'To decide ({count})',
  watchList: 'Worth an eye ({count})',
  otherAccount: 'Decide about another account',
  noStatus: 'No status',
  rankAndScore: 'Rank {rank}, score {score}',
  lastDecision: 'Last decision: {decision}',
  decisionReason: 'Why?',
  decideFor: '{decision}: {account}',
  decided: '{account}: {decision} is written down.',
  demotionNote: 'Internal only: a customer may be told of a promotion, never of a demotion.',
  promotionNote:
    'Be sparing: either all places for key accounts are taken, or the figures do not speak for it.',
  history: 'History',
  nothingHere: 'Nothing at present.',
  tierThen: 'By figures: {tier}',
  noHistory: 'No review of this account was kept yet.',
  revenueThen: 'Revenue {revenue}',
  ratioThen: 'Revenue to cost {ratio}',
  ratingThen: '{criterion} {rating} ({share})',
  review: 'Review',
  reviewExplained:
    'Keeps today’s score, rank, status and decision of every account in the hidden sheet History. Nothing else changes; closing again today replaces today’s review.',
  closeReview: 'Close the review',
  reviewClosed: 'The review of {day} is kept.',
} as const;
