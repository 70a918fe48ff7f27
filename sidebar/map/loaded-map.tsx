/** A loaded map in the sidebar: the tree with search and filter and the chosen person beneath, or what the network answers. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import type { CallError } from '../client';
import { Button } from '../components/button';
import { EmptyState, ErrorBox } from '../components/feedback';
import { SearchBox } from '../components/field';
import { useServer } from '../server';
import { useWords } from '../words';
import { AnswersPanel } from './answers/answers-panel';
import { Details } from './details';
import { activeFilters } from './filter';
import { MapFilters } from './filters';
import { foundLine, summaryLine } from './map-lines';
import type { MapState } from './map-state';
import { Tree } from './tree';
import { useMap } from './use-map';

interface LoadedMapProps {
  readonly account: string;
  /** A person to show; a new object is a new wish. */
  readonly wantedPerson: { readonly id: string } | null;
  readonly onShowSelected: () => void;
  readonly view: MapView;
  /** Why the map is still the one from before. */
  readonly error: CallError | null;
  readonly again: () => void;
  /** The choice of the companies that are shown. */
  readonly group: ComponentChildren;
}

export function LoadedMap(props: LoadedMapProps) {
  const { view, account, wantedPerson, onShowSelected, error, again, group } = props;
  const words = useWords();
  const server = useServer();
  const filtersId = useId();
  const map = useMap(view, { renew: again });
  const [focusRequest, setFocusRequest] = useState(0);
  const [isFiltering, setFiltering] = useState(false);
  const [isAnswering, setAnswering] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled once, when it is made
  useEffect(() => {
    if (wantedPerson === null) return;
    const person = view.people.id.indexOf(wantedPerson.id);
    setAnswering(false);
    if (person >= 0) map.goTo(person);
    else server.announce(words.say('personNotOnMap'));
  }, [wantedPerson]);
  useEffect(() => {
    if (map.wayTo) setAnswering(true);
  }, [map.wayTo]);
  const openLargeMap = () => {
    server.announce(words.say('openingLargeMap'));
    server.call('openLargeMap', { account }).catch(server.fail);
  };
  const toTree = () => setFocusRequest(focusRequest + 1);
  /** What the answers lead to is in the tree. */
  const answersMap: MapState = {
    ...map,
    goTo: (person) => {
      map.goTo(person);
      setAnswering(false);
      toTree();
    },
    showWay: (way) => {
      map.showWay(way);
      if (way.length > 0) setAnswering(false);
      toTree();
    },
  };
  const limits = activeFilters(map.filter);
  const tab = (isForAnswers: boolean, label: string) => (
    <button
      type="button"
      class="button small"
      aria-pressed={isAnswering === isForAnswers}
      onClick={() => setAnswering(isForAnswers)}
    >
      {label}
    </button>
  );

  return (
    <div class="map-panel">
      <div class="map-tools">
        <p class="summary">{summaryLine(view, words)}</p>
        <div class="map-switch">
          {tab(false, words.say('peopleView'))}
          {tab(true, words.say('answersView'))}
          {!isAnswering && (
            <button
              type="button"
              class="button small"
              aria-expanded={isFiltering}
              aria-controls={isFiltering ? filtersId : undefined}
              onClick={() => setFiltering(!isFiltering)}
            >
              {limits > 0 ? words.say('filterCount', { count: limits }) : words.say('filter')}
            </button>
          )}
        </div>
        {error && <ErrorBox error={error} onRetry={again} />}
        {!isAnswering && (
          <>
            {isFiltering && (
              <div id={filtersId}>
                <MapFilters map={map}>{group}</MapFilters>
              </div>
            )}
            <SearchBox
              label={words.say('searchPeople')}
              value={map.query}
              onSearch={map.search}
              onEnter={toTree}
              onNext={map.toNextMatch}
            />
            <div class="button-row">
              <span class="quiet" role="status">
                {foundLine(map, words)}
              </span>
              {map.way.length > 0 && (
                <Button look="link" onPress={() => map.showWay([])}>
                  {words.say('hideWay')}
                </Button>
              )}
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
          </>
        )}
      </div>
      {isAnswering ? (
        <AnswersPanel map={answersMap} />
      ) : map.found?.count === 0 ? (
        <EmptyState
          icon="search"
          title={words.say('nobodyFoundTitle')}
          text={words.say(limits > 0 ? 'nobodyFilteredText' : 'nobodyFoundText')}
        />
      ) : (
        <Tree map={map} label={words.say('mapOf', { account })} focusRequest={focusRequest} />
      )}
      {!isAnswering && map.chosen >= 0 && <Details map={map} />}
      <footer class="actions">
        <Button look="primary" onPress={openLargeMap}>
          {words.say('openLargeMap')}
        </Button>
        <Button onPress={onShowSelected}>{words.say('showSelectedRow')}</Button>
      </footer>
    </div>
  );
}
