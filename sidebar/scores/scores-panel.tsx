/** The ranking: who is key and why the line is where it is, what other weights would change, and each score explained. */

import { useMemo, useRef, useState } from 'preact/hooks';
import { foldText } from '../../src/domain/text/fold';
import type { ScoresView } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox, Notes } from '../components/feedback';
import { SearchBox } from '../components/field';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { rankWith, type Trial } from './rank-with';
import { Ranking } from './ranking';
import { ScoreDetail } from './score-detail';
import { WhatIf } from './what-if';

const SEARCH_FROM = 20;

interface ScoresPanelProps {
  readonly onShow: (view: 'rate' | 'criteria') => void;
}

export function ScoresPanel({ onShow }: ScoresPanelProps) {
  const words = useWords();
  const answer = useAnswer('listScores', {}, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.data.rows.length > 0) return <Scores view={answer.data} onShow={onShow} />;
  return (
    <EmptyState icon="chart" title={words.say('noScoresTitle')} text={words.say('noScoresText')}>
      <Button look="primary" onPress={() => onShow('rate')}>
        {words.say('rateFirst')}
      </Button>
    </EmptyState>
  );
}

function Scores({ view, onShow }: ScoresPanelProps & { view: ScoresView }) {
  const words = useWords();
  const [explained, setExplained] = useState<string | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [query, setQuery] = useState('');
  const [start, setStart] = useState(0);
  const back = useRef<string | null>(null);
  const { places, change, robustness } = useMemo(() => rankWith(view, trial), [view, trial]);
  if (explained !== null) {
    const goBack = () => {
      back.current = explained;
      setExplained(null);
    };
    return <ScoreDetail account={explained} onBack={goBack} />;
  }
  const search = (next: string) => {
    setQuery(next);
    setStart(0);
  };
  const wanted = foldText(query);
  const isRanked = places.some(({ rank }) => rank !== null);
  return (
    <div class="panel">
      <h2>{words.say('scores')}</h2>
      <Notes notes={view.notes} />
      {!isRanked && view.criteria.length > 0 && <p>{words.say('noneRanked')}</p>}
      <div class="fix-bar">
        {!isRanked && (
          <Button onPress={() => onShow(view.criteria.length > 0 ? 'rate' : 'criteria')}>
            {words.say(view.criteria.length > 0 ? 'rateFirst' : 'viewCriteria')}
          </Button>
        )}
        {view.criteria.length > 0 && (
          <button
            type="button"
            class="chip"
            aria-pressed={trial !== null}
            onClick={() => setTrial(trial === null ? { weights: new Map(), limits: view.limits } : null)}
          >
            {words.say('whatIf')}
          </button>
        )}
      </div>
      {trial !== null && <WhatIf view={view} trial={trial} change={change} onTry={setTrial} />}
      {robustness && robustness.keyAccounts > 0 && (
        <p class="quiet">{words.say('safeKey', { safe: robustness.safe, count: robustness.keyAccounts })}</p>
      )}
      {view.rows.length > SEARCH_FROM && (
        <SearchBox label={words.say('searchScores')} value={query} onSearch={search} />
      )}
      <Ranking
        places={wanted === '' ? places : places.filter(({ row }) => foldText(row.account).includes(wanted))}
        limits={wanted === '' ? (trial?.limits ?? view.limits) : null}
        start={start}
        onTurn={setStart}
        onExplain={setExplained}
        back={back}
      />
      <p class="quiet small">{words.say('explainHint')}</p>
    </div>
  );
}
