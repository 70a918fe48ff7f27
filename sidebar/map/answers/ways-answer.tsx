/** How do we reach …? The surest way, why each step carries, and what else leads there (M5). */

import type { Party } from '../../../src/domain/map/map-view';
import { findWays, type Way } from '../../../src/domain/network/ways';
import { Button } from '../../components/button';
import { Busy } from '../../components/feedback';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { PersonChoice } from '../person-choice';
import { Warning } from './answer-parts';
import { wordParties, wordParty } from './answer-words';
import { networkOf, useComputed } from './use-computed';
import { WaySteps } from './way-steps';

const WAYS_SHOWN = 4;

interface WaysAnswerProps {
  readonly map: MapState;
  /** -1: nobody is chosen yet. */
  readonly to: Party;
  /** -1: everybody of ours. */
  readonly from: Party;
  readonly onChoose: (ends: { readonly to?: Party; readonly from?: Party }) => void;
}

export function WaysAnswer({ map, to, from, onChoose }: WaysAnswerProps) {
  const words = useWords();
  return (
    <>
      <PersonChoice
        map={map}
        label={words.say('wayTo')}
        value={to}
        onChoose={(party) => onChoose({ to: party })}
      />
      <PersonChoice
        map={map}
        label={words.say('wayFrom')}
        value={from}
        withOurs
        nobody={words.say('wayFromOurs')}
        onChoose={(party) => onChoose({ from: party })}
      />
      {to < 0 ? <p class="quiet">{words.say('wayChoose')}</p> : <FoundWays map={map} to={to} from={from} />}
    </>
  );
}

function FoundWays({ map, to, from }: Omit<WaysAnswerProps, 'onChoose'>) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const found = useComputed(
    view,
    () => findWays(networkOf(view), view, { from: from < 0 ? 'ours' : [from], to, count: WAYS_SHOWN }),
    `${from} ${to}`,
  );
  if (found === null) return <Busy text={words.say('working')} />;
  const [best, ...others] = found.ways;
  const name = wordParty(people, to, words);
  if (!best) return <Warning text={words.say(`noWay.${found.problem ?? 'noConnection'}`, { name })} />;
  const show = (way: Way) => (
    <Button onPress={() => map.showWay(way.parties)}>{words.say('showOnMap')}</Button>
  );
  return (
    <section aria-label={words.say('wayBest', { name })}>
      <h3>{words.say('wayBest', { name })}</h3>
      {best.throughOpponents.length > 0 && (
        <Warning
          text={words.say('wayThroughOpponents', {
            count: best.throughOpponents.length,
            names: wordParties(people, best.throughOpponents, words),
          })}
        />
      )}
      <WaySteps map={map} way={best} />
      {show(best)}
      {others.length > 0 && (
        <details>
          <summary>{words.say('wayOthers', { count: others.length })}</summary>
          {others.map((way) => (
            <div key={way.parties.join()} class="other-way">
              <WaySteps map={map} way={way} />
              {show(way)}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
