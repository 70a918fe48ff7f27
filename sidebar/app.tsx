/** The page's frame: gives the views their words and the server, and says in one line what happened. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Call } from './client';
import { errorWords } from './components/feedback';
import { LargeMap } from './map/large-map';
import { ReportPage } from './reports/report-page';
import { asCallError, type Server, ServerContext } from './server';
import { Shell } from './shell';
import type { Start } from './start';
import { type Words, WordsContext } from './words';

const STATUS_MS = 4000;

interface AppProps {
  readonly start: Start;
  readonly words: Words;
  readonly call: Call;
}

export function App({ start, words, call }: AppProps) {
  const [status, setStatus] = useState('');
  const [round, setRound] = useState(0);
  const kept = useRef(new Map<string, unknown>());

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
        kept.current.clear();
        setRound(round + 1);
      },
    }),
    [call, words, round],
  );

  return (
    <WordsContext.Provider value={words}>
      <ServerContext.Provider value={server}>
        <View start={start} />
        <div class={status === '' ? 'status' : 'status is-shown'} role="status">
          {status}
        </div>
      </ServerContext.Provider>
    </WordsContext.Provider>
  );
}

function View({ start }: { start: Start }) {
  switch (start.view) {
    case 'largeMap':
      return <LargeMap account={start.account} />;
    case 'report':
      return <ReportPage account={start.account} report={start.report} />;
    default:
      return <Shell start={start} firstView={start.view} />;
  }
}
