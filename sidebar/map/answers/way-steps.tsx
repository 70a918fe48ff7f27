/** One way as a list of people, each with what the step to them rests on; theirs lead to the map. */

import type { Way } from '../../../src/domain/network/ways';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { PersonLink } from '../person-link';
import { wordParty } from './answer-words';
import { wordStep } from './way-words';

export function WaySteps({ map, way }: { map: MapState; way: Way }) {
  const words = useWords();
  const { people } = map;
  return (
    <ol class="way">
      {way.parties.map((party, place) => {
        const step = way.steps[place - 1];
        return (
          <li key={party}>
            {step &&
              wordStep(step, people, words).map((reason) => (
                <bdi key={reason} class="step quiet small">
                  {reason}
                </bdi>
              ))}
            <span class="way-party">
              {party < people.forest.people ? (
                <PersonLink map={map} person={party} />
              ) : (
                <>
                  <bdi>{wordParty(people, party, words)}</bdi> <span class="tag">{words.say('ourSide')}</span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
