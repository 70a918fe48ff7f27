/** English sentences about choosing key accounts: why an account should be key or not, and whether scores came true. */

import type { MessageWords } from '../words';

export const choosing: MessageWords['choosing'] = {
  RANKED: 'Rank {rank} of {count} with a score of {score}.',
  BEYOND_CAP: 'Rank {rank} is behind the {cap, plural, one {# place} other {# places}} for key accounts.',
  BELOW_MINIMUM: 'The score of {score} is below the lowest of a key account, {minimum}.',
  ROSE: 'Since the last review: from rank {fromRank} ({fromScore}) up to rank {rank} ({score}).',
  FELL: 'Since the last review: from rank {fromRank} ({fromScore}) down to rank {rank} ({score}).',
  RATIO: 'Brings {revenue} a year, {ratio} times what it costs to serve.',
  COSTS_MORE: 'Costs more than it brings: revenue {revenue}, cost to serve {cost}, ratio {ratio}.',
  REVENUE: 'Brings {revenue} a year; what it costs to serve is not known.',
  POTENTIAL: 'Could bring {potential} a year, {times} times what it brings now.',
  REFERS: 'Has brought {count, plural, one {# other customer} other {# other customers}}.',
  MAKES_ROOM: 'All {cap} places are taken ({count} accounts are key): {name} would make room.',
  CAP_FULL: 'All {cap} places are taken ({count} accounts are key), and none should be scaled down.',
  RATE_FIRST: 'Rate it first: {count, plural, one {# rating is} other {# ratings are}} missing ({names}).',
  NOT_RATED: 'Rate it first: it has no score.',
  REPEATED: 'Stands in several rows of Accounts or Scoring: keep one of each.',
  CANNOT_BE_KEPT: 'Not proposed though it ranks high, because it cannot be kept: {reason}',
  WATCHED: 'On the watch list: {reason}',
  NEAR_LINE:
    'Candidate at rank {rank}, {count, plural, one {# place} other {# places}} behind the last key account.',
  REVENUE_UNRATED: 'Among the top fifth by revenue ({revenue}), but without a score.',
  RESULT_TOO_FEW:
    'Too early to say whether scores came true: {missing, plural, one {# more account needs} other {# more accounts need}} a review at least half a year old with score and revenue.',
  RESULT_RIGHT:
    'Accounts scored high on {day} have grown more than the others: the criteria point the right way (Spearman’s rank correlation {correlation}, {count} accounts; a hint, no proof).',
  RESULT_NONE:
    'Scores of {day} say nothing about growth since: look at the criteria (Spearman’s rank correlation {correlation}, {count} accounts; a hint, no proof).',
  RESULT_OPPOSITE:
    'Accounts scored high on {day} have grown less than the others: look at the criteria again (Spearman’s rank correlation {correlation}, {count} accounts; a hint, no proof).',
  internal: '{reason} (internal: not for the customer)',
};
