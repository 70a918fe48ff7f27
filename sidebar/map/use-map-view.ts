/** Asks for the map of an account or its group, puts its pieces together, and shows the map from before meanwhile. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapAnswer } from '../../src/domain/map/map-answer';
import type { MapView } from '../../src/domain/map/map-view';
import { joinPieces } from '../../src/domain/map/pieces';
import { readMap } from '../../src/domain/map/read-map';
import type { ParametersOf } from '../../src/rpc/contract';
import { type Call, CallError } from '../client';
import { asCallError, useServer } from '../server';

export type MapViewAnswer =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly error: CallError; readonly again: () => void }
  | {
      readonly state: 'ready';
      readonly view: MapView;
      readonly again: () => void;
      /** Why the map shown is still the one from before; null: it is not. */
      readonly error: CallError | null;
      /** A newer map is on its way. */
      readonly isRenewing: boolean;
    };

/** Times that all pieces are asked for before somebody who types meanwhile is said to be in the way. */
const ATTEMPTS = 3;

async function askWhole(call: Call, params: ParametersOf<'getMap'>): Promise<MapAnswer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const first = await call('getMap', params);
    const rest = Array.from({ length: (first.piece?.pieces ?? 1) - 1 }, (_, place) =>
      call('getMap', { ...params, piece: place + 2 }),
    );
    const map = joinPieces([first, ...(await Promise.all(rest))]);
    if (map) return map;
  }
  throw new CallError('unreadable');
}

/** @param account null asks nothing */
export function useMapView(account: string | null, isGroup = false): MapViewAnswer {
  const { call, kept, round } = useServer();
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ request: string; error: CallError | null } | null>(null);
  const shown = useRef<{ account: string; view: MapView } | null>(null);
  const key = `map ${isGroup} ${account}`;
  const request = `${round} ${attempt} ${key}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `request` stands for account, group, round and attempt
  useEffect(() => {
    if (account === null || kept.has(key)) return;
    let isCurrent = true;
    const settle = (error: CallError | null) => {
      if (isCurrent) setSettled({ request, error });
    };
    askWhole(call, isGroup ? { account, isGroup } : { account }).then(
      (answer) => {
        if (isCurrent) kept.set(key, readMap(answer));
        settle(null);
      },
      (error: unknown) => settle(asCallError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [request]);

  const again = () => {
    kept.delete(key);
    setAttempt(attempt + 1);
  };
  // Only maps are kept under such a key.
  if (account !== null && kept.has(key)) shown.current = { account, view: kept.get(key) as MapView };
  const error = settled?.request === request ? settled.error : null;
  const view = shown.current?.account === account ? shown.current?.view : undefined;
  if (view) return { state: 'ready', view, again, error, isRenewing: error === null && !kept.has(key) };
  return error ? { state: 'failed', error, again } : { state: 'busy' };
}
