/** The ranking of the accounts, and behind each score the ratings and weights it is made of. */

import { useState } from 'preact/hooks';
import type { ScoreRow } from '../../src/rpc/score-views';
import { Busy, EmptyState, ErrorBox, Notes } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { ScoreDetail } from './score-detail';

export function ScoresPanel() {
  const words = useWords();
  const answer = useAnswer('listScores', {}, true);
  const [explained, setExplained] = useState<string | null>(null);
  if (explained !== null) return <ScoreDetail account={explained} onBack={() => setExplained(null)} />;
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  const { rows, notes } = answer.data;
  if (rows.length === 0) {
    return <EmptyState icon="chart" title={words.say('noScoresTitle')} text={words.say('noScoresText')} />;
  }
  return (
    <div class="panel">
      <h2>{words.say('scores')}</h2>
      <Notes notes={notes} />
      <table class="ranking">
        <caption class="visually-hidden">{words.say('ranking')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('rank')}</th>
            <th scope="col">{words.say('account')}</th>
            <th scope="col" class="number">
              {words.say('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RankingRow key={row.account} row={row} onExplain={() => setExplained(row.account)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RankingRow({ row, onExplain }: { row: ScoreRow; onExplain: () => void }) {
  const words = useWords();
  return (
    <tr>
      <td class="rank">{row.rank === null ? '–' : words.number(row.rank)}</td>
      <th scope="row">
        <div class="ranking-account">
          <button type="button" class="button link" onClick={onExplain}>
            <bdi>{row.account}</bdi>
          </button>
          {row.missing > 0 && (
            <span class="quiet small">{words.say('missingRatings', { count: row.missing })}</span>
          )}
          {row.score !== null && (
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${Math.max(0, Math.min(100, row.score * 10))}%` }} />
            </span>
          )}
        </div>
      </th>
      <td class="number">
        {row.score === null ? (
          <span class="quiet">{words.say('incomplete')}</span>
        ) : (
          words.number(row.score, 1, 1)
        )}
      </td>
    </tr>
  );
}
