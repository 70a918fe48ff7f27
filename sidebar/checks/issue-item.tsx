/** One problem with its remedy: leads to its cell, offers its fixes, and can be muted with a reason. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IssueView } from '../../src/rpc/contract';
import { useWords } from '../words';
import type { Commands } from './use-commands';

export const signs = { error: '!', warning: '▲', hint: 'i' } as const;

interface IssueItemProps {
  readonly issue: IssueView;
  readonly commands: Commands;
  /** The form for the reason is open. */
  readonly isMuting: boolean;
  readonly onMuting: (isMuting: boolean) => void;
}

export function IssueItem({ issue, commands, isMuting, onMuting }: IssueItemProps) {
  const words = useWords();
  const { severity, fixes } = issue;
  const at = words.say('issuePlace', { sheet: issue.sheet, row: issue.row, column: issue.column });
  const place = issue.account === null ? at : `${issue.account} · ${at}`;
  const hasActions = fixes.length > 0 || issue.canMute;
  return (
    <li class="issue-row">
      <button type="button" class="issue" onClick={() => commands.show(issue)}>
        <span class={`sign sign-${severity}`} role="img" aria-label={words.say(severity)}>
          {signs[severity]}
        </span>
        <span class="issue-text">
          <span class="issue-message">{issue.message}</span>
          <span class="issue-remedy">{issue.remedy}</span>
          <span class="issue-place">{place}</span>
        </span>
      </button>
      {hasActions && !isMuting && (
        <div class="issue-actions">
          {fixes.map((fix) => (
            <button key={fix.to} type="button" class="button small" onClick={() => commands.fix([fix])}>
              {words.say('changeTo', { value: fix.label })}
            </button>
          ))}
          {issue.canMute && (
            <button type="button" class="button link" onClick={() => onMuting(true)}>
              {words.say('mute')}
            </button>
          )}
        </div>
      )}
      {isMuting && <MuteForm issue={issue} commands={commands} onClose={() => onMuting(false)} />}
    </li>
  );
}

interface MuteFormProps {
  readonly issue: IssueView;
  readonly commands: Commands;
  readonly onClose: () => void;
}

function MuteForm({ issue, commands, onClose }: MuteFormProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const account = issue.account ?? '';
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="issue-actions mute-form"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = field.current?.value.trim() ?? '';
        if (reason === '') return;
        commands.mute(issue, reason);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label>
        {words.say('muteReason', { rule: issue.rule, account })}
        <input ref={field} type="text" dir="auto" required maxLength={1000} autocomplete="off" />
      </label>
      <button type="submit" class="button small">
        {words.say('muteFor', { account })}
      </button>
      <button type="button" class="button link" onClick={onClose}>
        {words.say('cancel')}
      </button>
    </form>
  );
}
