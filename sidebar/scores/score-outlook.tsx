/** What would change an account's place: the limits, a tie, the ratings that would do, and what missing ratings may bring. */

import type { ScoreExplanation } from '../../src/domain/score/explain-score';
import type { Words } from '../words';
import { useWords } from '../words';

/** Sentences; the last leads over to the ratings that would do. */
function outlookOf(explanation: ScoreExplanation, words: Words): readonly string[] {
  const { score, rank, tier, limits, change, range, tie, isRepeated } = explanation;
  const shown = (value: number) => words.number(value);
  const { cap, minimumScore } = limits;
  const said: string[] = [];
  if (isRepeated) said.push(words.say('repeatedText'));
  if (range) {
    const { lowest, highest } = range;
    said.push(
      words.say('mayReach', {
        low: shown(lowest.score),
        lowRank: lowest.rank,
        high: shown(highest.score),
        highRank: highest.rank,
      }),
      words.say(lowest.isKey ? 'keyAnyway' : highest.isKey ? 'keyPossible' : 'keyNever'),
    );
  }
  if (change && change.keyFrom !== null) {
    const { keyFrom, isEnough, rival } = change;
    const isKey = tier === 'key';
    if (!isKey && rival !== null && (rank ?? 0) > cap) {
      said.push(words.say('placesTaken', { cap, account: rival }));
    }
    if (!isKey && (score ?? 0) < minimumScore) {
      said.push(words.say('belowMinimum', { score: shown(minimumScore) }));
    }
    const facts = { score: shown(keyFrom) };
    if (isKey) said.push(words.say(isEnough ? 'keyDownTo' : 'keyAbove', facts));
    else said.push(words.say(isEnough ? 'keyFrom' : 'keyFromMore', facts));
  }
  if (tie) {
    const by = tie.by === 'name' ? 'tieByName' : tie.isAhead ? 'tieWon' : 'tieLost';
    said.push(words.say(by, { account: tie.account }));
  }
  said.push(words.say('limitsAre', { cap, score: shown(minimumScore) }));
  if (change && change.keyFrom !== null) {
    const [one, none] =
      tier === 'key'
        ? (['oneRatingLoses', 'noRatingLoses'] as const)
        : (['oneRatingWins', 'noRatingWins'] as const);
    said.push(words.say(change.changes.length > 0 ? one : none));
  }
  return said;
}

export function ScoreOutlook({ explanation }: { explanation: ScoreExplanation }) {
  const words = useWords();
  const changes = explanation.change?.changes ?? [];
  return (
    <section class="outlook">
      <h3>{words.say('whatWouldChange')}</h3>
      {outlookOf(explanation, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {changes.length > 0 && (
        <ul class="rating-changes" aria-label={words.say('ratingChanges')}>
          {changes.map(({ criterion, from, to }) => (
            <li key={criterion}>
              <bdi>{criterion}</bdi>
              <span class="number">{words.say('fromTo', { from, to })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
