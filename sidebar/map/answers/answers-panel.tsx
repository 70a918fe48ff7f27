/** What the network answers: ways to a person, where to start, who approves, who could derail, who counts without a title. */

import type { MapState } from '../map-state';

export function AnswersPanel(_props: { readonly map: MapState }) {
  return null;
}
