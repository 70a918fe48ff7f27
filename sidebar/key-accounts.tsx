/** The sidebar's page of the views about scores: the ranking, rating, the criteria, choosing key accounts, the portfolio. */

import { ChoosingPanel } from './scores/choosing-panel';
import { CriteriaPanel } from './scores/criteria-panel';
import { PortfolioPanel } from './scores/portfolio-panel';
import { RatingPanel } from './scores/rating-panel';
import { ScoresPanel } from './scores/scores-panel';
import { Shell, type ViewProps } from './shell';
import { scoreViews } from './start';
import { whenLoaded } from './start-page';
import { useWords } from './words';

const names = {
  scores: 'viewRanking',
  rate: 'viewRate',
  criteria: 'viewCriteria',
  choosing: 'viewChoosing',
  portfolio: 'viewPortfolio',
} as const;

function View({ view, account, onShow, onChooseAccount }: ViewProps) {
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

whenLoaded((start) => <Shell start={start} View={View} />);
