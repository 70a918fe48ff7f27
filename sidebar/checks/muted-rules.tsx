/** The rules that are muted, with their reasons, and the way back. */

import type { MuteView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { useWords } from '../words';
import type { Commands } from './use-commands';

/** A team that mutes more than this wants other thresholds. */
const MOST_SHOWN = 10;

export function MutedRules({ muted, commands }: { muted: readonly MuteView[]; commands: Commands }) {
  const words = useWords();
  if (muted.length === 0) return null;
  return (
    <details class="muted-rules">
      <summary>{words.say('mutedRules', { count: muted.length })}</summary>
      <ul class="issues">
        {muted.slice(0, MOST_SHOWN).map((mute) => (
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
    </details>
  );
}
