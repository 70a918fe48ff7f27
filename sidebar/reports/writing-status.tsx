/** What has come of writing: at work with a bar and a way to stop, what was written where, an obstacle with its remedy. */

import { Button } from '../components/button';
import { Busy, ErrorBox } from '../components/feedback';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import type { Writing } from './use-writing';

export function WritingStatus({ writing, onStop }: { writing: Writing; onStop: () => void }) {
  const words = useWords();
  switch (writing.state) {
    case 'idle':
      return null;
    case 'writing':
      return <Busy text={words.say('writingReport')} />;
    case 'opening':
      return <Busy text={words.say('openingPrintPage')} />;
    case 'failed':
      return <ErrorBox error={writing.error} onRetry={writing.again} />;
    case 'written':
      return <Said text={words.say('reportWritten', { sheet: writing.sheet })} />;
    case 'done': {
      const { sheet, of } = writing.job;
      return <Said text={words.say('reportsWritten', { of, sheet })} />;
    }
    case 'paused': {
      const { job, error, goOn } = writing;
      return (
        <>
          {error && <ErrorBox error={error} />}
          <div class="result" role="status">
            {job && <p>{words.say('reportsPaused', { done: job.done, of: job.of, sheet: job.sheet })}</p>}
            <Button look="primary" onPress={goOn}>
              {words.say('goOn')}
            </Button>
          </div>
        </>
      );
    }
    default: {
      const { job, state } = writing;
      const text = job
        ? words.say('reportsProgress', { done: job.done, of: job.of })
        : words.say('writingReports');
      return (
        <div class="result report-progress">
          <progress
            aria-label={words.say('writingReports')}
            {...(job ? { value: job.done, max: job.of } : {})}
          />
          <p role="status">{state === 'stopping' ? words.say('stopping') : text}</p>
          <Button isDisabled={state === 'stopping'} onPress={onStop}>
            {words.say('stop')}
          </Button>
        </div>
      );
    }
  }
}

function Said({ text }: { text: string }) {
  return (
    <div class="result" role="status">
      <p>
        <Icon name="check" /> {text}
      </p>
    </div>
  );
}
