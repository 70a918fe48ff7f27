/** The side of the large map: the chosen person, the answers, who hangs in no tree, and what the marks mean. */

import { TAB_PANEL_ID, Tabs, tabId } from '../components/tabs';
import { useWords } from '../words';
import { AnswersPanel } from './answers/answers-panel';
import { Details } from './details';
import { childCount } from './forest';
import { Legend } from './legend';
import type { MapState } from './map-state';
import { Tray } from './tray';

export type SideKey = 'person' | 'answers' | 'tray' | 'legend';

interface LargeSideProps {
  readonly map: MapState;
  readonly side: SideKey;
  readonly onShow: (side: SideKey) => void;
}

export function LargeSide({ map, side, onShow }: LargeSideProps) {
  const words = useWords();
  const { forest } = map.people;
  const unplaced = forest.tray < 0 ? 0 : childCount(forest, forest.tray);
  return (
    <aside class="large-side" aria-label={words.say('sideLabel')}>
      <Tabs
        label={words.say('sideLabel')}
        tabs={[
          { key: 'person', label: words.say('sidePerson') },
          { key: 'answers', label: words.say('answersView') },
          { key: 'tray', label: words.say('sideTray', { count: unplaced }) },
          { key: 'legend', label: words.say('legend') },
        ]}
        current={side}
        onShow={onShow}
      />
      <div id={TAB_PANEL_ID} role="tabpanel" aria-labelledby={tabId(side)}>
        {side === 'person' &&
          (map.chosen >= 0 ? (
            <Details map={map} />
          ) : (
            <div class="side-hint hint">
              <p>{words.say('choosePerson')}</p>
              <p>{words.say('mapHelp')}</p>
            </div>
          ))}
        {side === 'answers' && <AnswersPanel map={map} />}
        {side === 'tray' &&
          (unplaced > 0 ? <Tray map={map} /> : <p class="side-hint quiet">{words.say('sideTrayEmpty')}</p>)}
        {side === 'legend' && <Legend map={map} />}
      </div>
    </aside>
  );
}
