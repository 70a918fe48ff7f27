/** Asks for the map of an account or its group and reads it once. */

import { useMemo } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { readMap } from '../../src/domain/map/read-map';
import type { CallError } from '../client';
import { useAnswer } from '../server';

export type MapViewAnswer =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly error: CallError; readonly again: () => void }
  | { readonly state: 'ready'; readonly view: MapView; readonly again: () => void };

/** @param account null asks nothing */
export function useMapView(account: string | null, isGroup = false): MapViewAnswer {
  const answer = useAnswer('getMap', account === null ? null : isGroup ? { account, isGroup } : { account });
  const data = answer.state === 'ready' ? answer.data : null;
  const view = useMemo(() => (data && !data.piece ? readMap(data) : null), [data]);
  if (answer.state === 'failed') return { state: 'failed', error: answer.error, again: answer.again };
  return view ? { state: 'ready', view, again: answer.again } : { state: 'busy' };
}
