/** One account's score, part by part: rating times weight, drawn and in words. */

import type { ScoreExplanation, ScorePart } from '../../src/domain/score/explain-score';
import { Button } from '../components/button';
import { Busy, ErrorBox } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { ScoreOutlook } from './score-outlook';

export function ScoreDetail({ account, onBack }: { account: string; onBack: () => void }) {
  const words = useWords();
  const answer = useAnswer('explainScore', { account }, true);
  return (
    <div class="panel">
      <Button look="link" onPress={onBack}>
        {words.say('back')}
      </Button>
      <h2>
        <bdi>{account}</bdi>
      </h2>
      {answer.state === 'busy' && <Busy />}
      {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
      {answer.state === 'ready' && <Explanation explanation={answer.data} />}
    </div>
  );
}

function Explanation({ explanation }: { explanation: ScoreExplanation }) {
  const words = useWords();
  const { score, rank, rankedAccounts, tier, parts } = explanation;
  const largest = Math.max(0.01, ...parts.map((part) => part.share * 10));
  return (
    <>
      <p class="score-figure">
        <strong>
          {score === null
            ? words.say('incomplete')
            : words.say('scoreOutOf', { score: words.number(score, 1, 1) })}
        </strong>
        {rank !== null && <span class="quiet">{words.say('rankOf', { rank, count: rankedAccounts })}</span>}
        {tier === 'key' && <span class="tag">{words.say('keyByScore')}</span>}
      </p>
      {score === null && !explanation.isRepeated && <p class="quiet">{words.say('incompleteText')}</p>}
      <ScoreOutlook explanation={explanation} />
      <h3>{words.say('howItIsMade')}</h3>
      <ul class="parts">
        {parts.map((part) => (
          <Part key={part.criterion} part={part} largest={largest} />
        ))}
      </ul>
    </>
  );
}

/** @param largest the contribution that fills the bar: the heaviest criterion rated 10 */
function Part({ part, largest }: { part: ScorePart; largest: number }) {
  const words = useWords();
  const weight = words.percent(part.share);
  const isRated = part.rating !== null && part.contribution !== null;
  return (
    <li class="part">
      <span class="part-head">
        <bdi>{part.criterion}</bdi>
        <span class="number">{part.rating === null ? '–' : words.number(part.rating)}</span>
      </span>
      <span class="meter large" aria-hidden="true">
        <span class="meter-room" style={{ width: `${(part.share * 1000) / largest}%` }} />
        <span style={{ width: `${((part.contribution ?? 0) * 100) / largest}%` }} />
      </span>
      <span class="quiet small">
        {isRated
          ? words.say('ratingTimesWeight', {
              rating: part.rating ?? 0,
              weight,
              contribution: words.number(part.contribution ?? 0),
            })
          : words.say('notRatedWeight', { weight })}
      </span>
      {Object.entries(part.meanings).map(([rating, meaning]) => (
        <span key={rating} class="quiet small">
          {words.say('meaning', { rating: words.number(Number(rating)), meaning })}
        </span>
      ))}
    </li>
  );
}
