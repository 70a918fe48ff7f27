/** What can be changed from the map: each form writes once, says what it changed, and can be undone. */

import type { MapState } from '../map-state';

interface PersonActionsProps {
  readonly map: MapState;
  /** Index of the chosen person. */
  readonly person: number;
}

export function PersonActions(_props: PersonActionsProps) {
  return null;
}
