/** The keys of the tree with what was typed ahead, for the sidebar's tree and the large map. */

import { useRef } from 'preact/hooks';
import { foldText } from '../../src/domain/text/fold';
import { useWords } from '../words';
import { groupName, type People } from './people';
import type { Rows } from './rows';
import { type TreeAction, treeAction, typeAhead } from './tree-keys';

const TYPE_AHEAD_MS = 700;

interface TreeKeys {
  readonly people: People;
  readonly rows: Rows;
  readonly open: Uint8Array;
  readonly active: number;
  readonly act: (action: TreeAction) => void;
}

/** The function that handles a key; it answers false for what is not one of the tree's. */
export function useTreeKeys({ people, rows, open, active, act }: TreeKeys) {
  const words = useWords();
  const typed = useRef({ text: '', at: 0 });
  return (key: string, pageRows: number): boolean => {
    const now = Date.now();
    const isTyping = typed.current.text !== '' && now - typed.current.at < TYPE_AHEAD_MS;
    const isRightToLeft = words.direction === 'rtl';
    const isSpaceInName = key === ' ' && isTyping;
    const focus = { forest: people.forest, rows, open, active, isRightToLeft, pageRows };
    const action = isSpaceInName ? null : treeAction(focus, key);
    if (action) {
      typed.current = { text: '', at: 0 };
      act(action);
      return true;
    }
    if ([...key].length !== 1) return false;
    const text = (isTyping ? typed.current.text : '') + (isSpaceInName ? ' ' : foldText(key));
    typed.current = { text, at: now };
    const node =
      text === '' ? -1 : typeAhead(rows, active, text, (one) => foldText(groupName(people, one, words)));
    if (node >= 0) act({ kind: 'move', to: node });
    return true;
  };
}
