/** Gives every component the server: calls, answers kept until the next refresh, and the line that says what happened. */

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
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

/**
 * Asks once per request and refresh; `params` null asks nothing and stays busy.
 * @param isLive a kept answer is shown and asked for again, because people may have typed in the sheet meanwhile
 */
export function useAnswer<M extends MethodName>(
  method: M,
  params: ParametersOf<M> | null,
  isLive = false,
): Answer<AnswerOf<M>> & { readonly again: () => void } {
  const { call, kept, round } = useServer();
  const [attempt, setAttempt] = useState(0);
  const key = params === null ? null : `${method} ${JSON.stringify(params)}`;
  const request = `${round} ${attempt} ${key}`;
  const [latest, setLatest] = useState<{ request: string; answer: Answer<AnswerOf<M>> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `request` stands for method, params, round and attempt
  useEffect(() => {
    if (params === null || key === null || (kept.has(key) && !isLive)) return;
    let isCurrent = true;
    const settle = (answer: Answer<AnswerOf<M>>) => {
      if (isCurrent) setLatest({ request, answer });
    };
    call(method, params).then(
      (data) => {
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
  if (key !== null && kept.has(key)) {
    // Only this method's answers are kept under its key.
    return { state: 'ready', data: kept.get(key) as AnswerOf<M>, again };
  }
  if (latest?.request === request) return { ...latest.answer, again };
  return { state: 'busy', again };
}
