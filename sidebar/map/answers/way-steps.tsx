/** One way as a list of people, each with what the step to them rests on. */

import type { Way } from '../../../src/domain/network/ways';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { PartyLink } from './party-link';
import { wordStep } from './way-words';

export function WaySteps({ map, way }: { map: MapState; way: Way }) {
  const words = useWords();
  return (
    <ol class="way">
      {way.parties.map((party, place) => {
        const step = way.steps[place - 1];
        return (
          <li key={party}>
            {step &&
              wordStep(step, map.people, words).map((reason) => (
                <bdi key={reason} class="step quiet small">
                  {reason}
                </bdi>
              ))}
            <span class="way-party">
              <PartyLink map={map} party={party} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
