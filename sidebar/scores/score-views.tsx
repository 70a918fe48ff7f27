/** The views about scores, which share a tab: the ranking, rating, the criteria, choosing key accounts, the portfolio. */

import type { ViewProps } from '../shell';
import { scoreViews } from '../start';
import { useWords } from '../words';
import { ChoosingPanel } from './choosing-panel';
import { CriteriaPanel } from './criteria-panel';
import { PortfolioPanel } from './portfolio-panel';
import { RatingPanel } from './rating-panel';
import { ScoresPanel } from './scores-panel';

const names = {
  scores: 'viewRanking',
  rate: 'viewRate',
  criteria: 'viewCriteria',
  choosing: 'viewChoosing',
  portfolio: 'viewPortfolio',
} as const;

export function ScoreViews({ view, account, onShow, onChooseAccount }: ViewProps) {
  const words = useWords();
  return (
    <>
      <nav class="views" aria-label={words.say('scores')}>
        {scoreViews.map((key) => (
          <button
            key={key}
            type="button"
            class="chip"
            aria-current={key === view ? 'page' : undefined}
            onClick={() => onShow(key)}
          >
            {words.say(names[key])}
          </button>
        ))}
      </nav>
      {view === 'scores' && <ScoresPanel onShow={onShow} />}
      {view === 'rate' && <RatingPanel account={account} onChooseAccount={onChooseAccount} />}
      {view === 'criteria' && <CriteriaPanel />}
      {view === 'choosing' && <ChoosingPanel onChooseAccount={onChooseAccount} />}
      {view === 'portfolio' && <PortfolioPanel onChooseAccount={onChooseAccount} />}
    </>
  );
}
