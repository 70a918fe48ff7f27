/** Their levels side by side with ours: who meets whom, about what, and where nobody does (O8). */

import type { MapState } from '../map-state';

export function PairingView(_props: { readonly map: MapState }) {
  return null;
}
