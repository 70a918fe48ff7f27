/** The tools above the chart: search, filter, colours, ties, what is open, export, and the side. */

import type { ComponentChildren } from 'preact';
import { Button } from '../components/button';
import { SearchBox } from '../components/field';
import { useWords } from '../words';
import { areAllTiesShown } from './chart/ties';
import { ExportMenu } from './export/export-menu';
import { activeFilters } from './filter';
import { MapFilters } from './filters';
import { Popover } from './large-popover';
import type { ColourBy, MapState } from './map-state';

const colourings = {
  support: 'legendSupport',
  role: 'filterRole',
  coverage: 'coverage',
  ourPerson: 'ourPerson',
} as const satisfies Record<ColourBy, string>;
const isColouring = (key: string): key is ColourBy => Object.hasOwn(colourings, key);

const toChart = () => document.querySelector<HTMLElement>('[role="tree"]')?.focus();
/** A button that goes away gives the focus to the chart. */
const thenToChart = (act: () => void) => () => {
  act();
  toChart();
};

interface LargeToolsProps {
  readonly map: MapState;
  /** More choices among the filters. */
  readonly children: ComponentChildren;
}

export function LargeTools({ map, children }: LargeToolsProps) {
  const words = useWords();
  const { ties } = map.people.view;
  const limits = activeFilters(map.filter);
  const areTiesShown = areAllTiesShown(map);
  return (
    <div class="chart-bar">
      <SearchBox
        label={words.say('searchPeople')}
        value={map.query}
        onSearch={map.search}
        onEnter={toChart}
        onNext={map.toNextMatch}
      />
      <Popover label={limits > 0 ? words.say('filterCount', { count: limits }) : words.say('filter')}>
        <MapFilters map={map}>{children}</MapFilters>
      </Popover>
      <label class="inline-choice">
        <span>{words.say('colourBy')}</span>
        <select
          aria-label={words.say('colourBy')}
          value={map.colourBy}
          onChange={({ currentTarget: { value } }) => isColouring(value) && map.setColourBy(value)}
        >
          {Object.entries(colourings).map(([key, word]) => (
            <option key={key} value={key}>
              {words.say(word)}
            </option>
          ))}
        </select>
      </label>
      {ties.length > 0 && (
        <button
          type="button"
          class="button"
          aria-pressed={areTiesShown}
          onClick={() => map.setShowAllTies(!areTiesShown)}
        >
          {words.say('allTies')}
        </button>
      )}
      <Button onPress={() => map.setAll(true)}>{words.say('expandAll')}</Button>
      <Button onPress={() => map.setAll(false)}>{words.say('collapseAll')}</Button>
      {map.spotlight >= 0 && (
        <Button onPress={thenToChart(() => map.setSpotlight(-1))}>{words.say('spotlightOff')}</Button>
      )}
      {map.way.length > 0 && (
        <Button onPress={thenToChart(() => map.showWay([]))}>{words.say('hideWay')}</Button>
      )}
      <span class="spacer" />
      <ExportMenu map={map} />
    </div>
  );
}
