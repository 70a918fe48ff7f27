/** A loaded map in the dialog: tools above, the chart or the levels, and the side with person, answers, tray and legend. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { EmptyState } from '../components/feedback';
import { Checkbox } from '../components/field';
import { tabId } from '../components/tabs';
import { useWords } from '../words';
import { Chart } from './chart/chart';
import { LargeSide, type SideKey } from './large-side';
import { LargeTools } from './large-tools';
import { foundLine, summaryLine } from './map-lines';
import type { MapState } from './map-state';
import { PairingView } from './pairing/pairing-view';
import { useMap } from './use-map';

export type LargeMode = 'chart' | 'pairing';

interface LargeViewProps {
  readonly view: MapView;
  readonly account: string;
  readonly mode: LargeMode;
  readonly onShowChart: () => void;
  readonly onRenew: () => void;
  /** A newer map is on its way. */
  readonly isRenewing: boolean;
  /** The whole group was asked for. */
  readonly isGroup: boolean;
  readonly onGroup: (isGroup: boolean) => void;
}

export function LargeView(props: LargeViewProps) {
  const { view, account, mode, onShowChart, onRenew, isRenewing, isGroup, onGroup } = props;
  const words = useWords();
  const helpId = useId();
  const map = useMap(view, { hasTray: false, renew: onRenew });
  const [side, setSide] = useState<SideKey>('person');
  const [isSideShown, setSideShown] = useState(true);
  const sideFocus = useRef<SideKey | null>(null);
  const showSide = (key: SideKey, takesFocus = false) => {
    setSide(key);
    setSideShown(true);
    if (takesFocus) sideFocus.current = key;
  };

  const chosenId = view.people.id[map.chosen];
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each choice, and not with a newer map of the same choice
  useEffect(() => {
    if (chosenId !== undefined) showSide('person');
  }, [chosenId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish
  useEffect(() => {
    if (map.wayTo) showSide('answers', true);
  }, [map.wayTo]);
  // Both take the whole width that there is.
  useEffect(() => {
    setSideShown(mode === 'chart');
  }, [mode]);
  // What had the focus is gone when another tab is shown.
  useEffect(() => {
    if (sideFocus.current === null) return;
    document.getElementById(tabId(sideFocus.current))?.focus();
    sideFocus.current = null;
  });

  const visit = (takesFocus: boolean): MapState => ({
    ...map,
    goTo: (person) => {
      map.goTo(person);
      showSide('person', takesFocus);
    },
    showWay: (way) => {
      map.showWay(way);
      onShowChart();
    },
  });
  const isNobodyFound = map.found !== null && map.found.count === 0;
  return (
    <>
      {mode === 'chart' && (
        <LargeTools map={map}>
          <Checkbox label={words.say('wholeGroup')} isChecked={isGroup} onChoose={onGroup} />
        </LargeTools>
      )}
      <div class="large-body">
        <div class="chart-side-by-side">
          <div class="summary-line">
            <p class="summary" role="status">
              {isRenewing
                ? words.say('loading')
                : isGroup && view.accounts.length < 2
                  ? words.say('noGroup')
                  : foundLine(map, words) || summaryLine(view, words)}
            </p>
            <button
              type="button"
              class="button small"
              aria-expanded={isSideShown}
              onClick={() => setSideShown(!isSideShown)}
            >
              {words.say('sideToggle')}
            </button>
          </div>
          {mode === 'pairing' ? (
            <PairingView map={visit(false)} />
          ) : isNobodyFound || map.rows.nodes.length === 0 ? (
            <EmptyState
              icon="search"
              title={words.say('nobodyFoundTitle')}
              text={words.say('nobodyFoundText')}
            />
          ) : (
            <Chart map={map} label={words.say('mapOf', { account })} helpId={helpId} />
          )}
        </div>
        {isSideShown && <LargeSide map={visit(true)} side={side} onShow={setSide} />}
        <p id={helpId} hidden>
          {words.say('mapHelp')}
        </p>
      </div>
    </>
  );
}
