/** The map in the sidebar: summary, search, the tree, and the chosen person beneath it. */

import { useEffect, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { SearchBox } from '../components/field';
import { useServer } from '../server';
import { useWords, type Words } from '../words';
import { Details } from './details';
import { Tree } from './tree';
import { useMap } from './use-map';
import { useMapView } from './use-map-view';

interface MapPanelProps {
  readonly account: string;
  /** A person to show once the map is here; a new object is a new wish. */
  readonly wantedPerson: { readonly id: string } | null;
  readonly onShowSelected: () => void;
  readonly onImport: () => void;
}

export function summaryLine({ summary }: MapView, words: Words): string {
  return [
    words.say('people', { count: summary.people }),
    words.say('levels', { count: summary.levels }),
    summary.tops > 1 ? words.say('tops', { count: summary.tops }) : '',
    summary.widestSpan > 0 ? words.say('widest', { count: summary.widestSpan }) : '',
    summary.unattached > 0 ? words.say('notInTreeCount', { count: summary.unattached }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export function MapPanel(props: MapPanelProps) {
  const words = useWords();
  const answer = useMapView(props.account);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.view.summary.people === 0) {
    return (
      <EmptyState icon="people" title={words.say('noPeopleTitle')} text={words.say('noPeopleText')}>
        <Button look="primary" onPress={props.onImport}>
          {words.say('openImport')}
        </Button>
      </EmptyState>
    );
  }
  return <LoadedMap key={props.account} {...props} view={answer.view} />;
}

function LoadedMap({ view, account, wantedPerson, onShowSelected }: MapPanelProps & { view: MapView }) {
  const words = useWords();
  const server = useServer();
  const map = useMap(view);
  const [focusRequest, setFocusRequest] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled once, when it is made
  useEffect(() => {
    if (wantedPerson === null) return;
    const person = view.people.id.indexOf(wantedPerson.id);
    if (person >= 0) map.goTo(person);
    else server.announce(words.say('personNotOnMap'));
  }, [wantedPerson]);
  const openLargeMap = () => {
    server.announce(words.say('openingLargeMap'));
    server.call('openLargeMap', { account }).catch(server.fail);
  };
  const isNobodyFound = map.found !== null && map.found.count === 0;

  return (
    <div class="map-panel">
      <div class="map-tools">
        <p class="summary">{summaryLine(view, words)}</p>
        <SearchBox
          label={words.say('searchPeople')}
          value={map.query}
          onSearch={map.search}
          onEnter={() => setFocusRequest(focusRequest + 1)}
        />
        <div class="button-row">
          <span class="quiet" role="status">
            {map.found ? words.say('found', { count: map.found.count }) : ''}
          </span>
          {!map.found && (
            <>
              <Button look="link" onPress={() => map.setAll(true)}>
                {words.say('expandAll')}
              </Button>
              <Button look="link" onPress={() => map.setAll(false)}>
                {words.say('collapseAll')}
              </Button>
            </>
          )}
        </div>
      </div>
      {isNobodyFound ? (
        <EmptyState icon="search" title={words.say('nobodyFoundTitle')} text={words.say('nobodyFoundText')} />
      ) : (
        <Tree map={map} label={words.say('mapOf', { account })} focusRequest={focusRequest} />
      )}
      {map.chosen >= 0 && <Details map={map} />}
      <footer class="actions">
        <Button look="primary" onPress={openLargeMap}>
          {words.say('openLargeMap')}
        </Button>
        <Button onPress={onShowSelected}>{words.say('showSelectedRow')}</Button>
      </footer>
    </div>
  );
}
