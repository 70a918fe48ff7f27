/** What the check found: counts, filters, each problem with its remedy, fixes and mutes. Follows the sheet while open. */

import { useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../src/domain/issue';
import type { IssuesView, SharingView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox, Notes } from '../components/feedback';
import { Checkbox, SearchBox } from '../components/field';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { filterIssues, type Grouping, safeFixes, severities } from './group-issues';
import { signs } from './issue-item';
import { IssueList } from './issue-list';
import { MutedRules } from './muted-rules';
import { type Commands, useCommands } from './use-commands';
import { useIssues } from './use-issues';

const countWords = { error: 'severityError', warning: 'severityWarning', hint: 'severityHint' } as const;
const groupWords = { rule: 'groupRule', account: 'groupAccount' } as const;
const groupings: readonly Grouping[] = ['rule', 'account'];

export function ChecksPanel({ account }: { account: string | null }) {
  const { answer, load } = useIssues();
  const commands = useCommands(load);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={() => void load()} />;
  return (
    <Checks view={answer.data} account={account} commands={commands} onAgain={() => void load('always')} />
  );
}

interface ChecksProps {
  readonly view: IssuesView;
  readonly account: string | null;
  readonly commands: Commands;
  readonly onAgain: () => void;
}

function Checks({ view, account, commands, onAgain }: ChecksProps) {
  const words = useWords();
  const [shown, setShown] = useState<readonly Severity[]>([]);
  const [query, setQuery] = useState('');
  const [isOneAccount, setIsOneAccount] = useState(false);
  const [by, setBy] = useState<Grouping>('rule');
  const filtered = useMemo(
    () => filterIssues(view.issues, { shown, query, account: isOneAccount ? account : null }),
    [view, shown, query, isOneAccount, account],
  );
  const safe = safeFixes(filtered);
  const toggle = (severity: Severity) =>
    setShown(shown.includes(severity) ? shown.filter((other) => other !== severity) : [...shown, severity]);
  const isClean = view.issues.length === 0;
  return (
    <div class="panel">
      <h2>{words.say('checks')}</h2>
      {view.sharing && <SharingNote sharing={view.sharing} commands={commands} />}
      {!isClean && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere */}
          <div class="chips" role="group" aria-label={words.say('filterBySeverity')}>
            {severities.map((severity) => (
              <button
                key={severity}
                type="button"
                class={`chip chip-${severity}`}
                aria-pressed={shown.includes(severity)}
                onClick={() => toggle(severity)}
              >
                <span class={`sign sign-${severity}`} aria-hidden="true">
                  {signs[severity]}
                </span>
                {words.say(countWords[severity], { count: view.counts[severity] })}
              </button>
            ))}
          </div>
          <SearchBox label={words.say('searchChecks')} value={query} onSearch={setQuery} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere */}
          <div class="segments" role="group" aria-label={words.say('groupBy')}>
            {groupings.map((grouping) => (
              <button
                key={grouping}
                type="button"
                aria-pressed={by === grouping}
                onClick={() => setBy(grouping)}
              >
                {words.say(groupWords[grouping])}
              </button>
            ))}
          </div>
          {account !== null && (
            <Checkbox
              label={words.say('onlyAccount', { account })}
              isChecked={isOneAccount}
              onChoose={setIsOneAccount}
            />
          )}
        </>
      )}
      {(safe.length > 0 || commands.undoable > 0) && (
        <div class="fix-bar">
          {safe.length > 0 && (
            <Button icon="check" onPress={() => commands.fix(safe)}>
              {words.say('fixSafe', { count: safe.length })}
            </Button>
          )}
          {commands.undoable > 0 && (
            <Button onPress={commands.undo}>{words.say('undo', { count: commands.undoable })}</Button>
          )}
        </div>
      )}
      <Notes notes={commands.notes} />
      {isClean && (
        <EmptyState
          icon="check"
          title={words.say('noProblemsTitle')}
          text={words.say('noProblemsText', { count: view.checkedRows })}
        />
      )}
      {!isClean && filtered.length === 0 && (
        <EmptyState icon="search" title={words.say('noMatchTitle')} text={words.say('noMatchText')} />
      )}
      {/* A new filter is a new list: it opens when it is short. */}
      <IssueList
        key={[by, shown.join(), query === '', isOneAccount].join()}
        issues={filtered}
        by={by}
        commands={commands}
      />
      <MutedRules muted={view.muted} commands={commands} />
      <footer class="actions">
        <Button look="primary" onPress={onAgain}>
          {words.say('checkAgain')}
        </Button>
      </footer>
    </div>
  );
}

/** Goes away only when the sharing or Settings change. */
function SharingNote({ sharing, commands }: { sharing: SharingView; commands: Commands }) {
  const words = useWords();
  const { fix } = sharing;
  return (
    <div class={sharing.isWarning ? 'sharing is-warning' : 'sharing'}>
      <Icon name={sharing.isWarning ? 'alert' : 'people'} />
      <div>
        <p class="sharing-message">{sharing.message}</p>
        <p>{sharing.remedy}</p>
        {fix && (
          <Button onPress={() => commands.fix([fix])}>{words.say('setDomain', { domain: fix.label })}</Button>
        )}
      </div>
    </div>
  );
}
