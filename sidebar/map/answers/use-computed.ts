/** Works an answer out when it is asked for; with a large map the page says so before it begins. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MapView } from '../../../src/domain/map/map-view';
import { buildNetwork, type Network } from '../../../src/domain/network/network';

const AT_ONCE_UP_TO = 1000;

/**
 * @param key of what the answer depends on beside the view
 * @returns null while it is being worked out
 */
export function useComputed<T>(view: MapView, compute: () => T, key = ''): T | null {
  const isLarge = view.people.id.length > AT_ONCE_UP_TO;
  const [late, setLate] = useState<{ view: MapView; key: string; answer: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: view and key are what the answer depends on
  const atOnce = useMemo(() => (isLarge ? null : compute()), [view, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (!isLarge) return;
    const timer = setTimeout(() => setLate({ view, key, answer: compute() }));
    return () => clearTimeout(timer);
  }, [view, key]);
  if (!isLarge) return atOnce;
  return late?.view === view && late.key === key ? late.answer : null;
}

const networks = new WeakMap<MapView, Network>();

/** Made once a view. */
export function networkOf(view: MapView): Network {
  const known = networks.get(view);
  if (known) return known;
  const made = buildNetwork(view);
  networks.set(view, made);
  return made;
}
