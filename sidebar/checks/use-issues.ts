/** The list of issues, which follows the sheet: asks now and then whether anything was written (platform 2.5). */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssuesView } from '../../src/rpc/contract';
import { type Answer, asCallError, useServer } from '../server';
import { useWords } from '../words';
import { changeBetween } from './group-issues';

const POLL_MS = 4_000;
const IDLE_MS = 600_000;
const KEY = 'listIssues';
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'focusin'] as const;

/** What is said about the new list: how much has changed, that also when nothing has, or nothing. */
export type Telling = 'changes' | 'always' | 'nothing';

export interface LiveIssues {
  readonly answer: Answer<IssuesView>;
  /** Asks for the list anew, one call after the other. */
  readonly load: (telling?: Telling) => Promise<void>;
}

export function useIssues(): LiveIssues {
  const words = useWords();
  const { call, kept, round, announce, fail } = useServer();
  const latest = useRef((kept.get(KEY) as IssuesView | undefined) ?? null);
  const [answer, setAnswer] = useState<Answer<IssuesView>>(
    latest.current === null ? { state: 'busy' } : { state: 'ready', data: latest.current },
  );
  const queue = useRef<Promise<void>>(Promise.resolve());

  const ask = async (telling: Telling) => {
    const before = latest.current;
    if (before === null) setAnswer({ state: 'busy' });
    try {
      const data = await call('listIssues', {});
      latest.current = data;
      kept.set(KEY, data);
      setAnswer({ state: 'ready', data });
      if (before === null || telling === 'nothing') return;
      const { added, gone } = changeBetween(before.issues, data.issues);
      if (added + gone > 0) announce(words.say('listChanged', { added, gone }));
      else if (telling === 'always') announce(words.say('listSame'));
    } catch (error) {
      if (before === null) setAnswer({ state: 'failed', error: asCallError(error) });
      else fail(error);
    }
  };
  const load = (telling: Telling = 'changes') => {
    queue.current = queue.current.then(() => ask(telling));
    return queue.current;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and at each refresh
  useEffect(() => {
    void load(round > 0 ? 'always' : 'changes');
  }, [round]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one watch as long as the panel is shown
  useEffect(() => {
    let timer = 0;
    let isOver = false;
    let isAsking = false;
    let lastSign = Date.now();
    const wait = () => {
      clearTimeout(timer);
      const isWatched = document.visibilityState === 'visible' && Date.now() - lastSign < IDLE_MS;
      if (!isOver && !isAsking && isWatched) timer = window.setTimeout(look, POLL_MS);
    };
    const look = async () => {
      isAsking = true;
      try {
        const { revision } = await call('issuesRevision', {});
        if (!isOver && latest.current !== null && revision !== latest.current.revision) {
          lastSign = Date.now();
          await load();
        }
      } catch {
        // The next look may succeed; whoever acts meanwhile is told what is wrong.
      }
      isAsking = false;
      wait();
    };
    const wake = () => {
      const wasIdle = Date.now() - lastSign >= IDLE_MS;
      lastSign = Date.now();
      if (wasIdle) wait();
    };
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, wake);
    document.addEventListener('visibilitychange', wait);
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, wake);
      document.removeEventListener('visibilitychange', wait);
    };
  }, []);

  return { answer, load };
}
