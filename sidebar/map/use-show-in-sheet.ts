/** Selects a person's row in the sheet, never with more than one call at a time: while one runs, only the latest waits. */

import { useRef } from 'preact/hooks';
import { useServer } from '../server';
import { useWords } from '../words';
import { nameOf, type People } from './people';

export function useShowInSheet(people: People): (person: number) => void {
  const { call, announce, fail } = useServer();
  const words = useWords();
  const waiting = useRef<number | null>(null);
  const isRunning = useRef(false);
  const run = (person: number) => {
    const id = people.view.people.id[person];
    if (!id) return;
    if (isRunning.current) {
      waiting.current = person;
      return;
    }
    isRunning.current = true;
    call('showPerson', { id })
      .then(() => announce(words.say('shownInSheet', { name: nameOf(people, person, words) })), fail)
      .then(() => {
        isRunning.current = false;
        const next = waiting.current;
        waiting.current = null;
        if (next !== null) run(next);
      });
  };
  return run;
}
