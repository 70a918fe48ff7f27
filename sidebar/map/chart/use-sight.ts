/** What the window of the large map shows first, and how it follows the focus and a changed layout. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nodeAt } from '../at';
import type { MapState } from '../map-state';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import type { Layout } from './layout';
import type { Rectangle } from './lines';
import { useViewport, type ViewportControl } from './use-viewport';
import { firstView, revealCard } from './viewport';

const cardOf = ({ x, y }: Layout, node: number): Rectangle => {
  const left = x[node] ?? 0;
  const top = y[node] ?? 0;
  return { left, top, right: left + CARD_WIDTH_PX, bottom: top + CARD_HEIGHT_PX };
};
export const isOnMap = ({ isPlaced }: Layout, node: number): boolean => node >= 0 && isPlaced[node] === 1;

/** Shows everything at first where that can be read, else the focused card. */
export function useSight({ active, reveal }: MapState, layout: Layout): ViewportControl {
  const port = useViewport(layout, (window) => {
    const first = isOnMap(layout, active) ? active : nodeAt(layout.placed, 0);
    return firstView(layout, window, cardOf(layout, first));
  });
  const { size, set, view } = port;
  const before = useRef(layout);
  const isVisible = size.width > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only for a new layout
  useLayoutEffect(() => {
    const known = before.current;
    before.current = layout;
    if (known === layout) return;
    // The focused card stays where it is on the screen.
    const isKept = isOnMap(known, active) && isOnMap(layout, active);
    const from = cardOf(isKept ? known : layout, active);
    const to = cardOf(layout, active);
    const { x, y, scale } = view.current;
    set({ scale, x: x + (from.left - to.left) * scale, y: y + (from.top - to.top) * scale });
  }, [layout]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only when someone is to be revealed
  useEffect(() => {
    if (isVisible && reveal > 0 && isOnMap(layout, active)) {
      set(revealCard(view.current, size, cardOf(layout, active)), true);
    }
  }, [reveal, isVisible]);
  return port;
}
