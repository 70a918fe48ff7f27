/** The people of a map as they are arranged, and what there is time to find out once they are on the screen. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { type Gaps, gapsOf } from '../../src/domain/network/gaps';
import { useWords } from '../words';
import type { Arrangement } from './arrange';
import { buildForest } from './forest';
import { gatherPeople, type People } from './people';

/** Well after the first picture: idle time before a picture delays it. */
const LATER_MS = 500;
const whenIdle = (task: () => void): (() => void) => {
  // Safari has no idle time to ask for.
  const idle = () => (typeof requestIdleCallback === 'undefined' ? task() : requestIdleCallback(task));
  const timer = setTimeout(idle, LATER_MS);
  return () => clearTimeout(timer);
};

export function usePeople(view: MapView, arrangement: Arrangement, project: string): People {
  const words = useWords();
  const [known, setKnown] = useState<{ view: MapView; gaps: Gaps } | null>(null);
  const forest = useMemo(() => buildForest(view, arrangement), [view, arrangement]);
  const people = useMemo(() => gatherPeople(view, forest, words, project), [view, forest, words, project]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a view
  useEffect(() => {
    const look = () => {
      setKnown({ view, gaps: gapsOf(view) });
      people.haystack();
    };
    return whenIdle(look);
  }, [view]);
  const gaps = known?.view === view ? known.gaps : null;
  return useMemo(() => ({ ...people, gaps }), [people, gaps]);
}
