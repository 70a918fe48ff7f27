/** Gives every component the server: calls, answers kept until the next refresh, and the line that says what happened. */

import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf, MethodName, ParametersOf } from '../src/rpc/contract';
import { type Call, CallError } from './client';

export interface Server {
  readonly call: Call;
  /** Answers by request, kept while people switch between views. */
  readonly kept: Map<string, unknown>;
  /** Says one sentence in the status line. */
  readonly announce: (sentence: string) => void;
  readonly fail: (error: unknown) => void;
  /** Grows with each refresh, so that views ask again. */
  readonly round: number;
  readonly refresh: () => void;
}

const unready = () => Promise.reject(new CallError('unreachable'));

export const ServerContext = createContext<Server>({
  call: unready,
  kept: new Map(),
  announce: () => undefined,
  fail: () => undefined,
  round: 0,
  refresh: () => undefined,
});
export const useServer = (): Server => useContext(ServerContext);

export type Answer<T> =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly error: CallError }
  | { readonly state: 'ready'; readonly data: T };

export const asCallError = (error: unknown): CallError =>
  error instanceof CallError ? error : new CallError('unreadable');

/** How a view comes to know its answer anew: by asking, or by what another call has brought. */
export interface Renewal<T> {
  readonly again: () => void;
  readonly keep: (data: T) => void;
}

/**
 * Asks once per request and refresh; `params` null asks nothing and stays busy.
 * @param isLive a kept answer is shown and asked for again, because people may have typed in the sheet meanwhile
 */
export function useAnswer<M extends MethodName>(
  method: M,
  params: ParametersOf<M> | null,
  isLive = false,
): Answer<AnswerOf<M>> & Renewal<AnswerOf<M>> {
  const { call, kept, round } = useServer();
  const [attempt, setAttempt] = useState(0);
  const key = params === null ? null : `${method} ${JSON.stringify(params)}`;
  const request = `${round} ${attempt} ${key}`;
  const brought = useRef<unknown>(null);
  const [latest, setLatest] = useState<{ request: string; answer: Answer<AnswerOf<M>> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `request` stands for method, params, round and attempt
  useEffect(() => {
    if (params === null || key === null || (kept.has(key) && !isLive)) return;
    let isCurrent = true;
    const before = brought.current;
    const settle = (answer: Answer<AnswerOf<M>>) => {
      if (isCurrent) setLatest({ request, answer });
    };
    call(method, params).then(
      (data) => {
        // What another call has brought since is newer.
        if (brought.current !== before && kept.get(key) === brought.current) return;
        kept.set(key, data);
        settle({ state: 'ready', data });
      },
      (error: unknown) => settle({ state: 'failed', error: asCallError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [request]);

  const again = () => {
    if (key !== null) kept.delete(key);
    setAttempt(attempt + 1);
  };
  const keep = (data: AnswerOf<M>) => {
    if (key === null) return;
    brought.current = data;
    kept.set(key, data);
    setLatest({ request, answer: { state: 'ready', data } });
  };
  if (key !== null && kept.has(key)) {
    // Only this method's answers are kept under its key.
    return { state: 'ready', data: kept.get(key) as AnswerOf<M>, again, keep };
  }
  if (latest?.request === request) return { ...latest.answer, again, keep };
  return { state: 'busy', again, keep };
}

const DRAFT = 'draft ';

/**
 * What somebody has chosen and not saved: kept while views are switched and when the page is refreshed, and handed to the
 * page that takes this one's place as JSON.
 */
export function useDraft<T>(name: string, blank: T): readonly [draft: T, change: (draft: T | null) => void] {
  const { kept } = useServer();
  const [, redraw] = useState({});
  const key = DRAFT + name;
  const change = (draft: T | null) => {
    if (draft === null) kept.delete(key);
    else kept.set(key, draft);
    redraw({});
  };
  // Only this draft is kept under its name.
  return [kept.has(key) ? (kept.get(key) as T) : blank, change];
}

/** Forgets the answers, and no draft. */
export function forgetAnswers(kept: Map<string, unknown>): void {
  for (const key of [...kept.keys()]) if (!key.startsWith(DRAFT)) kept.delete(key);
}

/** JSON of all drafts, for the page that takes this one's place. */
export const draftsIn = (kept: ReadonlyMap<string, unknown>): string =>
  JSON.stringify(Object.fromEntries([...kept].filter(([key]) => key.startsWith(DRAFT))));
