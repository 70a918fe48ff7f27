/** A page's frame: gives its view the words and the server, and says in one line what happened. */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Call } from './client';
import { errorWords } from './components/feedback';
import { asCallError, forgetAnswers, type Server, ServerContext } from './server';
import type { Start } from './start';
import { type Words, WordsContext } from './words';

const STATUS_MS = 4000;

interface AppProps {
  readonly words: Words;
  readonly call: Call;
  readonly drafts: Start['drafts'];
  readonly children: ComponentChildren;
}

export function App({ words, call, drafts, children }: AppProps) {
  const [status, setStatus] = useState('');
  const [round, setRound] = useState(0);
  const kept = useRef(new Map(Object.entries(drafts ?? {})));

  useEffect(() => {
    if (status === '') return;
    const timer = setTimeout(() => setStatus(''), STATUS_MS);
    return () => clearTimeout(timer);
  }, [status]);

  const server = useMemo(
    (): Server => ({
      call,
      kept: kept.current,
      announce: setStatus,
      fail: (error) => {
        const { message, remedy } = errorWords(asCallError(error), words);
        setStatus(`${message} ${remedy}`.trim());
      },
      round,
      refresh: () => {
        forgetAnswers(kept.current);
        setRound(round + 1);
      },
    }),
    [call, words, round],
  );

  return (
    <WordsContext.Provider value={words}>
      <ServerContext.Provider value={server}>
        {children}
        <div class={status === '' ? 'status' : 'status is-shown'} role="status">
          {status}
        </div>
      </ServerContext.Provider>
    </WordsContext.Provider>
  );
}
