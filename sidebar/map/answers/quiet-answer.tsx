/** Who counts without a title? Those whom many a message passes through. */

import { quietInfluence } from '../../../src/domain/network/quiet-influence';
import { Busy } from '../../components/feedback';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { ShortList } from '../person-link';
import { Reasoned } from './answer-parts';
import { networkOf, useComputed } from './use-computed';

export function QuietAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { view } = map.people;
  const found = useComputed(view, () => quietInfluence(view, networkOf(view)));
  if (found === null) return <Busy text={words.say('working')} />;
  const { people, sources, tied } = found;
  return (
    <>
      {people.length === 0 && <p class="quiet">{words.say('quietNobody')}</p>}
      <ShortList heading={words.say('quietRanked')} entries={people}>
        {({ person, betweenness, degree }) => (
          <Reasoned
            map={map}
            person={person}
            reasons={[words.say('quietReason', { count: degree, share: words.percent(betweenness) })]}
          />
        )}
      </ShortList>
      <p class="hint">
        {words.say('quietMeasure')} {sources < tied && words.say('quietSample', { sources, tied })}
      </p>
    </>
  );
}
