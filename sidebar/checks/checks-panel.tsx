/** What the check found: counts, filters, and each problem with its remedy and the way to its cell. */

import { useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../src/domain/issue';
import type { IssuesView, IssueView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { SearchBox, Select } from '../components/field';
import { focusSheet } from '../google-script';
import { useAnswer, useServer } from '../server';
import { useWords } from '../words';
import { filterIssues, groupIssues, severities } from './group-issues';

const PAGE_SIZE = 100;
const countWords = { error: 'severityError', warning: 'severityWarning', hint: 'severityHint' } as const;
const signs = { error: '!', warning: '▲', hint: 'i' } as const;

export function ChecksPanel({ account }: { account: string | null }) {
  const words = useWords();
  const answer = useAnswer('listIssues', {}, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.data.issues.length === 0) {
    return (
      <EmptyState
        icon="check"
        title={words.say('noProblemsTitle')}
        text={words.say('noProblemsText', { count: answer.data.checkedRows })}
      >
        <Button look="primary" onPress={answer.again}>
          {words.say('checkAgain')}
        </Button>
      </EmptyState>
    );
  }
  return <Issues view={answer.data} account={account} onAgain={answer.again} />;
}

interface IssuesProps {
  readonly view: IssuesView;
  readonly account: string | null;
  readonly onAgain: () => void;
}

function Issues({ view, account, onAgain }: IssuesProps) {
  const words = useWords();
  const [shown, setShown] = useState<readonly Severity[]>([]);
  const [query, setQuery] = useState('');
  const [isOneAccount, setIsOneAccount] = useState(false);
  const [by, setBy] = useState<'sheet' | 'account'>('sheet');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const filtered = useMemo(
    () => filterIssues(view.issues, { shown, query, account: isOneAccount ? account : null }),
    [view, shown, query, isOneAccount, account],
  );
  const groups = groupIssues(filtered.slice(0, limit), by);
  const rest = filtered.length - limit;
  const toggle = (severity: Severity) =>
    setShown(shown.includes(severity) ? shown.filter((other) => other !== severity) : [...shown, severity]);
  return (
    <div class="panel">
      <h2>{words.say('checks')}</h2>
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
      <div class="inline-fields">
        <Select
          label={words.say('groupBy')}
          value={by}
          options={[
            { value: 'sheet', label: words.say('groupSheet') },
            { value: 'account', label: words.say('groupAccount') },
          ]}
          onChoose={(value) => setBy(value === 'account' ? 'account' : 'sheet')}
        />
        {account !== null && (
          <label class="checkbox">
            <input
              type="checkbox"
              checked={isOneAccount}
              onChange={(event) => setIsOneAccount(event.currentTarget.checked)}
            />
            <span>{words.say('onlyAccount', { account })}</span>
          </label>
        )}
      </div>
      {filtered.length === 0 && (
        <EmptyState icon="search" title={words.say('noMatchTitle')} text={words.say('noMatchText')} />
      )}
      {groups.map((group) => (
        <section key={group.name ?? ''} class="issue-group">
          <h3>
            <bdi>{group.name ?? words.say('noAccountGroup')}</bdi>
          </h3>
          <ul class="issues">
            {group.issues.map((issue) => (
              <IssueItem
                key={`${issue.code} ${issue.sheet} ${issue.row} ${issue.columnNumber}`}
                issue={issue}
              />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <Button onPress={() => setLimit(limit + PAGE_SIZE)}>
          {words.say('showMore', { count: Math.min(rest, PAGE_SIZE) })}
        </Button>
      )}
      <footer class="actions">
        <Button look="primary" onPress={onAgain}>
          {words.say('checkAgain')}
        </Button>
      </footer>
    </div>
  );
}

function IssueItem({ issue }: { issue: IssueView }) {
  const words = useWords();
  const { call, announce, fail } = useServer();
  const show = () => {
    call('showCell', { sheet: issue.sheet, row: issue.row, column: issue.columnNumber }).then(() => {
      announce(words.say('cellShown'));
      focusSheet();
    }, fail);
  };
  return (
    <li class="issue-row">
      <button type="button" class="issue" onClick={show}>
        <span class={`sign sign-${issue.severity}`} aria-hidden="true">
          {signs[issue.severity]}
        </span>
        <span class="issue-text">
          <span class="visually-hidden">{words.say(issue.severity)}: </span>
          <span class="issue-message">{issue.message}</span>
          <span class="issue-remedy">{issue.remedy}</span>
          <span class="issue-place">
            {words.say('issuePlace', { sheet: issue.sheet, row: issue.row, column: issue.column })}
          </span>
        </span>
      </button>
    </li>
  );
}
