/** The portfolio as a whole: key figures, who looks after what, where the revenue comes from, where each account stands. */

import { useState } from 'preact/hooks';
import type { PortfolioView } from '../../src/rpc/portfolio-view';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox, Notes } from '../components/feedback';
import { useAnswer, useServer } from '../server';
import { useWords } from '../words';
import { CutBars } from './portfolio/cut-bars';
import { useMoney } from './portfolio/money';
import { ParetoCurve } from './portfolio/pareto-curve';
import { TwoByTwo } from './portfolio/two-by-two';

const RATIOS_SHOWN = 20;

export function PortfolioPanel({ onChooseAccount }: { onChooseAccount: (name: string) => void }) {
  const words = useWords();
  const answer = useAnswer('getPortfolio', {}, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  const view = answer.data;
  if (view.accounts === 0) {
    return (
      <EmptyState icon="chart" title={words.say('noAccountsTitle')} text={words.say('noAccountsText')} />
    );
  }
  return (
    <div class="panel">
      <h2>{words.say('viewPortfolio')}</h2>
      <KeyFigures view={view} />
      <Notes notes={view.notes} />
      <CutBars view={view} />
      <section>
        <h3>{words.say('paretoTitle')}</h3>
        {view.pareto ? (
          <ParetoCurve pareto={view.pareto} currency={view.currency} />
        ) : (
          <p class="quiet">{words.say('paretoMissing')}</p>
        )}
      </section>
      <section>
        <h3>{words.say('twoByTwoTitle')}</h3>
        <TwoByTwo view={view} onChooseAccount={onChooseAccount} />
      </section>
      <Ratios view={view} />
      <WriteSheet />
    </div>
  );
}

function KeyFigures({ view }: { view: PortfolioView }) {
  const words = useWords();
  const money = useMoney(view.currency);
  const figures = [
    [words.say('figureAccounts'), words.number(view.accounts)],
    [words.say('figureKey'), words.number(view.keyAccounts)],
    [words.say('figureRevenue'), view.revenue === null ? '–' : money(view.revenue)],
    [words.say('figureTopFifth'), view.pareto ? words.percent(view.pareto.share) : '–'],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt class="quiet small">{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ratios({ view: { ratios } }: { view: PortfolioView }) {
  const words = useWords();
  if (ratios.length === 0) return null;
  return (
    <details>
      <summary>{words.say('ratiosTitle')}</summary>
      <ol class="figure-list">
        {ratios.slice(0, RATIOS_SHOWN).map(({ account, ratio }) => (
          <li key={account}>
            <bdi>{account}</bdi>
            <span class="number">{words.say('timesCost', { ratio: words.number(ratio, 1, 1) })}</span>
          </li>
        ))}
      </ol>
      {ratios.length > RATIOS_SHOWN && (
        <p class="quiet small">{words.say('moreLeft', { count: ratios.length - RATIOS_SHOWN })}</p>
      )}
    </details>
  );
}

function WriteSheet() {
  const words = useWords();
  const { call, announce, fail } = useServer();
  const [isBusy, setBusy] = useState(false);
  const write = () => {
    setBusy(true);
    call('writePortfolio', {})
      .then(({ sheet }) => announce(words.say('portfolioWritten', { sheet })), fail)
      .then(() => setBusy(false));
  };
  return (
    <div class="actions">
      <Button look="primary" isDisabled={isBusy} onPress={write}>
        {words.say(isBusy ? 'writingPortfolio' : 'writePortfolio')}
      </Button>
    </div>
  );
}
