/** What the window of the large map shows first, and how it follows the focus and a changed layout. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nodeAt } from '../at';
import type { MapState } from '../map-state';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import type { Layout } from './layout';
import type { Rectangle } from './lines';
import type { ViewportControl } from './use-viewport';
import { firstView, revealCard } from './viewport';

const cardOf = ({ x, y }: Layout, node: number): Rectangle => {
  const left = x[node] ?? 0;
  const top = y[node] ?? 0;
  return { left, top, right: left + CARD_WIDTH_PX, bottom: top + CARD_HEIGHT_PX };
};
export const isOnMap = ({ isPlaced }: Layout, node: number): boolean => node >= 0 && isPlaced[node] === 1;

export function useSight({ active, reveal }: MapState, layout: Layout, port: ViewportControl): void {
  const { size, set, view } = port;
  const before = useRef<{ layout: Layout; active: number } | null>(null);
  const isVisible = size.width > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only for a new layout or a new size
  useLayoutEffect(() => {
    if (!isVisible) return;
    const known = before.current;
    before.current = { layout, active };
    if (!known) {
      const first = isOnMap(layout, active) ? active : nodeAt(layout.placed, 0);
      set(firstView(layout, size, cardOf(layout, first)));
      return;
    }
    // The focused card stays where it is on the screen.
    const isKept = known.layout !== layout && isOnMap(known.layout, active) && isOnMap(layout, active);
    const from = cardOf(isKept ? known.layout : layout, active);
    const to = cardOf(layout, active);
    const { x, y, scale } = view.current;
    set({ scale, x: x + (from.left - to.left) * scale, y: y + (from.top - to.top) * scale });
  }, [layout, size]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only when someone is to be revealed
  useEffect(() => {
    if (isVisible && reveal > 0 && isOnMap(layout, active)) {
      set(revealCard(view.current, size, cardOf(layout, active)), true);
    }
  }, [reveal, isVisible]);
}
