/** What a map says of itself in one line, and what was found on it. */

import type { MapView } from '../../src/domain/map/map-view';
import type { Words } from '../words';
import type { MapState } from './map-state';
import { joined, nameOf } from './people';

export const summaryLine = ({ summary }: MapView, words: Words): string =>
  joined(
    [
      words.say('people', { count: summary.people }),
      words.say('levels', { count: summary.levels }),
      summary.tops > 1 ? words.say('tops', { count: summary.tops }) : '',
      summary.widestSpan > 0 ? words.say('widest', { count: summary.widestSpan }) : '',
      summary.unattached > 0 ? words.say('notInTreeCount', { count: summary.unattached }) : '',
    ],
    ' · ',
  );

/** How many were found, and which of them Enter went to. */
export function foundLine({ found, matchPlace, active, people }: MapState, words: Words): string {
  if (!found) return '';
  const { count } = found;
  return matchPlace === 0
    ? words.say('found', { count })
    : words.say('matchAt', { place: matchPlace, count, name: nameOf(people, active, words) });
}
