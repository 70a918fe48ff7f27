/** The rules that are muted, with their reasons, and the way back. */

import { useState } from 'preact/hooks';
import type { MuteView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { useWords } from '../words';
import { Pager, pageStart } from './pager';
import type { Commands } from './use-commands';

const PAGE_ROWS = 5;

export function MutedRules({ muted, commands }: { muted: readonly MuteView[]; commands: Commands }) {
  const words = useWords();
  const [wanted, setWanted] = useState(0);
  if (muted.length === 0) return null;
  const start = pageStart(wanted, PAGE_ROWS, muted.length);
  return (
    <details class="muted-rules">
      <summary>{words.say('mutedRules', { count: muted.length })}</summary>
      <ul class="issues">
        {muted.slice(start, start + PAGE_ROWS).map((mute) => (
          <li key={`${mute.code} ${mute.account}`} class="issue-row muted-rule">
            <span class="issue-message">{mute.rule}</span>
            <span>{mute.reason}</span>
            <bdi class="issue-place">{mute.account}</bdi>
            <Button look="link" onPress={() => commands.unmute(mute)}>
              {words.say('unmute')}
            </Button>
          </li>
        ))}
      </ul>
      <Pager start={start} size={PAGE_ROWS} rows={muted.length} onTurn={setWanted} />
    </details>
  );
}
