/** Sends what a form would write, once, keeps the sentence that says what was changed, and takes it back. */

import { useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../../src/rpc/contract';
import type { CellFix, FormSheet } from '../../../src/rpc/parameter-kinds';
import type { CallError } from '../../client';
import { asCallError, useDraft, useServer } from '../../server';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { nameOf } from '../people';
import type { Plan } from './plans';

interface Done {
  readonly text: string;
  /** null: nothing to take back. */
  readonly back:
    | { readonly fixes: readonly CellFix[] }
    | { readonly rows: readonly { readonly sheet: FormSheet; readonly id: string }[] }
    | null;
}
const sheetWords = {
  contacts: 'sheetContacts',
  roles: 'sheetRoles',
  relationships: 'sheetRelationships',
  touchpoints: 'sheetTouchpoints',
} as const;
const isFormSheet = (sheet: string): sheet is FormSheet => sheet in sheetWords;

export interface Edit {
  /** null: nothing was written yet. */
  readonly done: Done | null;
  readonly isBusy: boolean;
  readonly error: CallError | null;
  /** Why the cell was left alone. */
  readonly notes: readonly string[];
  /** @param row the person's row as it was read; only a new manager needs it */
  readonly send: (plan: Exclude<Plan, { problem: unknown }>, row: PersonView | null) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Forgets what hindered the last form. */
  readonly forget: () => void;
}

export function useEdit(map: MapState, person: number): Edit {
  const words = useWords();
  const { call, kept, announce, fail } = useServer();
  const [done, setDone] = useDraft<Done | null>('edit', null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const isWorking = useRef(false);
  // The map may have been renewed while a call was under way.
  const latest = useRef(map);
  latest.current = map;

  const forget = () => {
    setError(null);
    setNotes([]);
  };
  /** One at a time: a second press would write the same again. */
  const run = async (command: () => Promise<Done | null>, onError: (error: unknown) => void) => {
    if (isWorking.current) return false;
    isWorking.current = true;
    setBusy(true);
    forget();
    announce(words.say('saving'));
    let written: Done | null = null;
    try {
      written = await command();
      for (const key of [...kept.keys()]) if (key.startsWith('getPerson ')) kept.delete(key);
      latest.current.renew();
      announce(written?.text ?? '');
      if (written) setDone(written);
    } catch (problem) {
      announce('');
      onError(problem);
    }
    isWorking.current = false;
    setBusy(false);
    return written !== null;
  };
  const told = (texts: readonly string[]) => {
    setNotes(texts);
    return null;
  };

  return {
    done,
    isBusy,
    error,
    notes,
    forget,
    send: (plan, row) =>
      run(
        async () => {
          const name = nameOf(map.people, person, words);
          if ('rows' in plan) {
            const { rows, made } = await call('addRows', { rows: plan.rows });
            const places = rows.map(({ sheet, row: at }) =>
              words.say('editPlace', {
                sheet: isFormSheet(sheet) ? words.say(sheetWords[sheet]) : sheet,
                row: at,
              }),
            );
            const text = [
              words.say('editAdded', { name, places: places.join('; ') }),
              ...made.map((sheet) => words.say('editMade', { sheet })),
            ].join(' ');
            const added = rows.flatMap(({ sheet, id }) => (isFormSheet(sheet) ? [{ sheet, id }] : []));
            return { text, back: { rows: added } };
          }
          if (row === null) return null;
          const { id, cells } = row;
          const fix: CellFix = {
            sheet: 'contacts',
            row: row.row,
            id,
            column: 'reportsTo',
            from: cells.reportsTo ?? '',
            to: plan.manager,
          };
          const answer = await call('applyFixes', { fixes: [fix] });
          if (answer.changed.length === 0) return told(answer.notes);
          const facts = { name, manager: plan.name };
          return {
            text: words.say(plan.manager === '' ? 'movedTop' : 'moved', facts),
            back: { fixes: answer.changed.map((one) => ({ ...one, from: one.to, to: one.from })) },
          };
        },
        (problem) => setError(asCallError(problem)),
      ),
    undo: () =>
      run(async () => {
        if (!done?.back) return null;
        if ('rows' in done.back) {
          const { removed, left } = await call('removeRows', { rows: done.back.rows });
          const parts = [words.say('editRemoved', { count: removed })];
          if (left > 0) parts.push(words.say('editLeft', { count: left }));
          return { text: parts.join(' '), back: null };
        }
        const { changed, notes: left } = await call('applyFixes', { fixes: done.back.fixes });
        return { text: changed.length > 0 ? words.say('moveUndone') : left.join(' '), back: null };
      }, fail),
  };
}
