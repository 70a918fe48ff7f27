/** The map as a dialog: the chart with search and zoom, and at its side the chosen person, the tray and the legend. */

import { useId, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { AccountPicker } from '../components/account-picker';
import { Button, IconButton } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { SearchBox } from '../components/field';
import { useAnswer, useServer } from '../server';
import { useWords } from '../words';
import { Chart } from './chart/chart';
import { Details } from './details';
import { Legend } from './legend';
import { summaryLine } from './map-panel';
import { Tray } from './tray';
import { useMap } from './use-map';
import { useMapView } from './use-map-view';

export function LargeMap({ account: firstAccount }: { account: string | null }) {
  const words = useWords();
  const { refresh } = useServer();
  const session = useAnswer('getSession', {});
  const [chosen, setChosen] = useState(firstAccount);
  const accounts = session.state === 'ready' ? session.data.accounts : [];
  const account =
    chosen ?? (session.state === 'ready' ? (session.data.account ?? accounts[0] ?? null) : null);
  const answer = useMapView(account);
  const isEmpty =
    (session.state === 'ready' && account === null) ||
    (answer.state === 'ready' && answer.view.summary.people === 0);
  return (
    <div class="large-map">
      <header class="large-header">
        <h1>{account === null ? words.say('map') : words.say('mapOf', { account })}</h1>
        <span class="tag internal">{words.say('internalOnly')}</span>
        <span class="spacer" />
        {accounts.length > 1 && <AccountPicker accounts={accounts} account={account} onChoose={setChosen} />}
        <IconButton icon="refresh" label={words.say('refresh')} onPress={refresh} />
      </header>
      <main class="large-main">
        {isEmpty && (
          <EmptyState icon="people" title={words.say('noPeopleTitle')} text={words.say('noPeopleText')} />
        )}
        {!isEmpty && answer.state === 'busy' && session.state !== 'failed' && <Busy />}
        {account === null && session.state === 'failed' && (
          <ErrorBox error={session.error} onRetry={session.again} />
        )}
        {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
        {!isEmpty && answer.state === 'ready' && account !== null && (
          <LoadedLargeMap key={account} view={answer.view} account={account} />
        )}
      </main>
    </div>
  );
}

function LoadedLargeMap({ view, account }: { view: MapView; account: string }) {
  const words = useWords();
  const helpId = useId();
  const map = useMap(view, { hasTray: false });
  const isNobodyFound = map.found !== null && map.found.count === 0;
  return (
    <>
      <div class="chart-side-by-side">
        <div class="chart-bar">
          <SearchBox label={words.say('searchPeople')} value={map.query} onSearch={map.search} />
          <span class="quiet" role="status">
            {map.found ? words.say('found', { count: map.found.count }) : ''}
          </span>
          <Button onPress={() => map.setAll(true)}>{words.say('expandAll')}</Button>
          <Button onPress={() => map.setAll(false)}>{words.say('collapseAll')}</Button>
          <span class="summary">{summaryLine(view, words)}</span>
        </div>
        {isNobodyFound || map.rows.nodes.length === 0 ? (
          <EmptyState
            icon="search"
            title={words.say('nobodyFoundTitle')}
            text={words.say('nobodyFoundText')}
          />
        ) : (
          <Chart map={map} label={words.say('mapOf', { account })} helpId={helpId} />
        )}
      </div>
      <aside class="large-side" aria-label={words.say('details')}>
        {map.chosen >= 0 ? <Details map={map} /> : <p class="quiet side-hint">{words.say('choosePerson')}</p>}
        <Tray map={map} />
        <Legend people={map.people} />
        <p id={helpId} class="hint side-hint">
          {words.say('mapHelp')}
        </p>
      </aside>
    </>
  );
}
