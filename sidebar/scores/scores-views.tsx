/** The views about scores under one tab: the ranking, rating, the criteria, choosing key accounts, the portfolio. */

import type { ViewKey } from '../start';
import { useWords } from '../words';
import { ChoosingPanel } from './choosing-panel';
import { CriteriaPanel } from './criteria-panel';
import { PortfolioPanel } from './portfolio-panel';
import { RatingPanel } from './rating-panel';
import { ScoresPanel } from './scores-panel';

const views = ['scores', 'rate', 'criteria', 'choosing', 'portfolio'] as const satisfies readonly ViewKey[];
export type ScoresView = (typeof views)[number];
export const isScoresView = (view: ViewKey): view is ScoresView => views.some((one) => one === view);

const names = {
  scores: 'viewRanking',
  rate: 'viewRate',
  criteria: 'viewCriteria',
  choosing: 'viewChoosing',
  portfolio: 'viewPortfolio',
} as const;

interface ScoresViewsProps {
  readonly view: ScoresView;
  readonly account: string | null;
  readonly onShow: (view: ScoresView) => void;
  readonly onChooseAccount: (name: string) => void;
}

export function ScoresViews({ view, account, onShow, onChooseAccount }: ScoresViewsProps) {
  const words = useWords();
  return (
    <>
      <nav class="views" aria-label={words.say('scores')}>
        {views.map((key) => (
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
