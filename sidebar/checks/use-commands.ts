/** What the panel does about issues: fixes with undo, mutes; each followed by the list as it is then. */

import { useRef, useState } from 'preact/hooks';
import type { FixView, IssueView, MuteView } from '../../src/rpc/contract';
import type { CellFix } from '../../src/rpc/parameter-kinds';
import { focusSheet } from '../google-script';
import { useDraft, useServer } from '../server';
import { useWords } from '../words';
import type { LiveIssues } from './use-issues';

export interface Commands {
  /** @param fixes one of a cell, or all safe ones */
  readonly fix: (fixes: readonly FixView[]) => void;
  readonly undo: () => void;
  /** Cells the last fix has changed; 0: nothing to undo. */
  readonly undoable: number;
  /** What was left alone, and why. */
  readonly notes: readonly string[];
  readonly mute: (issue: IssueView, reason: string) => void;
  readonly unmute: (mute: MuteView) => void;
  readonly show: (issue: IssueView) => void;
}

export function useCommands(load: LiveIssues['load']): Commands {
  const words = useWords();
  const { call, announce, fail } = useServer();
  const [done, setDone] = useDraft<readonly CellFix[]>('undo', []);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const isWorking = useRef(false);

  /** One at a time: a second press would write over what the first has written. */
  const run = async (command: () => Promise<string>) => {
    if (isWorking.current) return;
    isWorking.current = true;
    try {
      const sentence = await command();
      await load('nothing');
      announce(sentence);
    } catch (error) {
      fail(error);
    }
    isWorking.current = false;
  };
  const apply = async (fixes: readonly CellFix[], sentence: 'fixed' | 'undone') => {
    announce(words.say('fixing'));
    const { changed, notes: told } = await call('applyFixes', { fixes });
    // A fix that changed nothing leaves the one before to be undone.
    if (sentence === 'undone' || changed.length > 0) {
      setDone(sentence === 'fixed' ? changed : null);
    }
    setNotes(told);
    return words.say(sentence, { count: changed.length });
  };

  return {
    fix: (fixes) => void run(() => apply(fixes, 'fixed')),
    undo: () => {
      const back = done.map((fix) => ({ ...fix, from: fix.to, to: fix.from }));
      void run(() => apply(back, 'undone'));
    },
    undoable: done.length,
    notes,
    mute: ({ code, account, rule }, reason) => {
      if (account === null) return;
      void run(async () => {
        await call('muteRule', { code, account, reason });
        return words.say('muted', { rule, account });
      });
    },
    unmute: ({ code, account, rule }) =>
      void run(async () => {
        await call('unmuteRule', { code, account });
        return words.say('unmuted', { rule, account });
      }),
    show: ({ sheet, row, columnNumber: column }) => {
      call('showCell', { sheet, row, column }).then(() => {
        announce(words.say('cellShown'));
        focusSheet();
      }, fail);
    },
  };
}
