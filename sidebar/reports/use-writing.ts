/** Writes reports and says how far it is: one at a time, or many by calls that follow one another until all are there. */

import { useRef, useState } from 'preact/hooks';
import type { ParametersOf, ReportsJob } from '../../src/rpc/contract';
import type { CallError } from '../client';
import { asCallError, useServer } from '../server';

export type Writing =
  | { readonly state: 'idle' | 'writing' | 'opening' }
  | { readonly state: 'failed'; readonly error: CallError; readonly again: () => void }
  | { readonly state: 'written'; readonly sheet: string }
  /** `job` null: the first call is on its way. */
  | { readonly state: 'running' | 'stopping'; readonly job: ReportsJob | null }
  | {
      readonly state: 'paused';
      readonly job: ReportsJob | null;
      /** null: stopped by the person. */
      readonly error: CallError | null;
      readonly goOn: () => void;
    }
  | { readonly state: 'done'; readonly job: ReportsJob };

type Request = ParametersOf<'buildReport'>;

export interface Writer {
  readonly writing: Writing;
  readonly isBusy: boolean;
  readonly write: (request: Request) => void;
  readonly writeMany: (request: Request) => void;
  readonly openPage: (request: Request) => void;
  /** What is at work is finished first: it cannot be called back. */
  readonly stop: () => void;
  readonly forget: () => void;
}

export function useWriting(): Writer {
  const { call } = useServer();
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });
  const isStopped = useRef(false);
  const isBusy = ['writing', 'opening', 'running', 'stopping'].includes(writing.state);

  const attempt = (state: 'writing' | 'opening', task: () => Promise<Writing>) => {
    setWriting({ state });
    task().then(setWriting, (error: unknown) =>
      setWriting({ state: 'failed', error: asCallError(error), again: () => attempt(state, task) }),
    );
  };

  const goOn = ({ account: _, ...request }: Request, before: ReportsJob | null) => {
    const pause = (job: ReportsJob | null, error: CallError | null) => {
      const again = () => {
        isStopped.current = false;
        goOn(request, job);
      };
      setWriting({ state: 'paused', job, error, goOn: again });
    };
    setWriting({ state: 'running', job: before });
    call('buildReports', { ...request, ...(before ? { sheet: before.sheet } : {}) }).then(
      (job) => {
        if (job.done >= job.of) setWriting({ state: 'done', job });
        // Without headway it would go on for ever.
        else if (isStopped.current || job.done === before?.done) pause(job, null);
        else goOn(request, job);
      },
      (error: unknown) => pause(before, asCallError(error)),
    );
  };

  return {
    writing,
    isBusy,
    write: (request) =>
      attempt('writing', () =>
        call('buildReport', request).then(({ sheet }) => ({ state: 'written', sheet })),
      ),
    writeMany: (request) => {
      isStopped.current = false;
      goOn(request, null);
    },
    openPage: (request) =>
      attempt('opening', () => call('openReport', request).then(() => ({ state: 'idle' }))),
    stop: () => {
      isStopped.current = true;
      if (writing.state === 'running') setWriting({ state: 'stopping', job: writing.job });
    },
    forget: () => setWriting({ state: 'idle' }),
  };
}
