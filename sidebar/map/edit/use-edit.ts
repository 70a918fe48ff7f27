/** Writes one thing at a time, keeps the sentence that says what was changed, and takes it back. */

import { useRef, useState } from 'preact/hooks';
import type { CellFix, RowPlace } from '../../../src/rpc/parameter-kinds';
import { errorWords } from '../../components/feedback';
import { asCallError, useDraft, useServer } from '../../server';
import { useWords } from '../../words';
import type { MapState } from '../map-state';

interface Done {
  readonly text: string;
  /** What takes it back; null: nothing. */
  readonly back: { readonly fixes: readonly CellFix[] } | { readonly rows: readonly RowPlace[] } | null;
}

export interface Edit {
  /** null: nothing was written yet. */
  readonly done: Done | null;
  readonly isBusy: boolean;
  /**
   * @param command answers with what was written, or why nothing was
   * @returns null when it was written, else why not; blank while something else is being written
   */
  readonly run: (command: () => Promise<Done | string>) => Promise<string | null>;
  readonly undo: () => Promise<string | null>;
}

export function useEdit(map: MapState): Edit {
  const words = useWords();
  const { call, announce } = useServer();
  const [done, setDone] = useDraft<Done | null>('edit', null);
  const [isBusy, setBusy] = useState(false);
  const isWorking = useRef(false);
  // The map may have been renewed while a call was under way.
  const latest = useRef(map);
  latest.current = map;

  const run: Edit['run'] = async (command) => {
    // A second press would write the same again.
    if (isWorking.current) return '';
    isWorking.current = true;
    setBusy(true);
    announce(words.say('saving'));
    let answer: Done | string;
    try {
      answer = await command();
      latest.current.renew();
    } catch (error) {
      const { message, remedy } = errorWords(asCallError(error), words);
      answer = `${message} ${remedy}`;
    }
    isWorking.current = false;
    setBusy(false);
    if (typeof answer === 'string') {
      announce(answer);
      return answer;
    }
    announce(answer.text);
    setDone(answer);
    return null;
  };
  const undo = () =>
    run(async () => {
      const back = done?.back ?? { rows: [] };
      let [count, left]: [number, string] = [0, ''];
      if ('fixes' in back) {
        const { changed, notes } = await call('applyFixes', back);
        [count, left] = [changed.length, notes.join(' ')];
      } else {
        const answer = await call('removeRows', back);
        count = answer.removed;
        if (answer.left > 0) left = words.say('editLeft', { count: answer.left });
      }
      return { text: `${words.say('editUndone', { count })} ${left}`, back: null };
    });
  return { done, isBusy, run, undo };
}
