/** What was kept of one account at each review, newest first, and whether scores came true. */

import type { HistoryEntry } from '../../src/rpc/score-views';
import { Busy, ErrorBox } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';

const BARS = '▁▂▃▄▅▆▇█';
/** @param score 1-10; null: a gap */
const bar = (score: number | null): string =>
  score === null ? '·' : BARS.charAt(Math.round(((score - 1) / 9) * (BARS.length - 1)));

/** @param score today's */
export function ReviewHistory({ account, score }: { account: string; score: number | null }) {
  const words = useWords();
  const answer = useAnswer('getHistory', { account }, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  const { entries, notes } = answer.data;
  return (
    <div class="review-history">
      {entries.length === 0 && <p class="quiet">{words.say('noHistory')}</p>}
      {entries.length > 0 && (
        <p class="sparkline" dir="ltr" aria-hidden="true">
          {[...entries.map((entry) => entry.score).reverse(), score].map(bar)}
        </p>
      )}
      <ul class="parts">
        {entries.map((entry) => (
          <Entry key={entry.reviewedOn} entry={entry} />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} class="quiet small">
          {note}
        </p>
      ))}
    </div>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const { reviewedOn, score, rank, tier, status, decision, reason, revenue, ratio, ratings } = entry;
  const standing = [
    score === null || rank === null
      ? words.say('incomplete')
      : words.say('rankAndScore', { rank, score: words.number(score, 1, 1) }),
    tier && words.say('tierThen', { tier }),
    status && words.choice('accountStatus', status),
  ];
  const decided = [decision && words.choice('keyDecision', decision), reason].filter(Boolean).join(': ');
  const money = [
    revenue !== null && words.say('revenueThen', { revenue: words.number(revenue, 0) }),
    ratio !== null && words.say('ratioThen', { ratio: words.number(ratio, 1) }),
  ];
  const rated = ratings.map(({ criterion, share, rating }) =>
    words.say('ratingThen', {
      criterion,
      rating: rating === null ? '–' : words.number(rating),
      share: words.percent(share),
    }),
  );
  const lines = [standing, [decided], money, rated].map((texts) => texts.filter(Boolean).join(' · '));
  return (
    <li class="part">
      <strong>{words.day(reviewedOn)}</strong>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <span key={line} class="small">
            {line}
          </span>
        ))}
    </li>
  );
}
