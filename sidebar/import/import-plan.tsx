/** What an import would do and what it has done: matched columns with corrections, counts, reasons. */

import type { ImportPlanView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { EmptyState, Notes } from '../components/feedback';
import { Select } from '../components/field';
import { useWords } from '../words';
import { type ColumnChoices, chooseColumn, sourceHeaders, sourcesAsValue } from './column-choices';

const REASONS_SHOWN = 50;

interface MatchedColumnsProps {
  readonly plan: ImportPlanView;
  readonly isDisabled: boolean;
  readonly onChange: (columns: ColumnChoices) => void;
}

export function MatchedColumns({ plan, isDisabled, onChange }: MatchedColumnsProps) {
  const words = useWords();
  const headers = sourceHeaders(plan);
  return (
    <section>
      <h3>{words.say('matchedColumns')}</h3>
      <p class="hint">{words.say('matchedColumnsHint')}</p>
      <div class="matches">
        {plan.columns.map((column) => {
          const value = sourcesAsValue(column.sources);
          const joined = column.sources.length > 1 ? [{ value, label: column.sources.join(' + ') }] : [];
          return (
            <Select
              key={column.key}
              label={column.label}
              value={value}
              isDisabled={isDisabled}
              options={[
                { value: '', label: words.say('leaveOut') },
                ...joined,
                ...headers.map((header) => ({ value: header, label: header })),
              ]}
              onChoose={(chosen) => onChange(chooseColumn(plan, column.key, chosen))}
            />
          );
        })}
      </div>
      {plan.unmatched.length > 0 && (
        <p class="hint">{words.say('unmatchedColumns', { columns: plan.unmatched.join(', ') })}</p>
      )}
    </section>
  );
}

export function DryRun({ plan }: { plan: ImportPlanView }) {
  const words = useWords();
  const counts = [
    ['rowsRead', plan.rows],
    ['rowsCreated', plan.created],
    ['rowsUpdated', plan.updated],
    ['rowsUnchanged', plan.unchanged],
    ['rowsSkipped', plan.skipped],
  ] as const;
  const sentences = [
    plan.unresolvedManagers > 0 ? words.say('unresolvedManagers', { count: plan.unresolvedManagers }) : '',
    plan.repeatedIds.length > 0 ? words.say('repeatedIds', { ids: plan.repeatedIds.join(', ') }) : '',
    plan.newAccounts.length > 0 ? words.say('newAccounts', { accounts: plan.newAccounts.join(', ') }) : '',
    ...plan.notes,
  ];
  const more = plan.skippedRows.length - REASONS_SHOWN;
  return (
    <section>
      <h3>{words.say('dryRun')}</h3>
      <dl class="counts">
        {counts.map(([key, count]) => (
          <div key={key} class={count === 0 ? 'count-row is-zero' : 'count-row'}>
            <dt>{words.say(key)}</dt>
            <dd>{words.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Notes notes={sentences.filter((sentence) => sentence !== '')} />
      {plan.skippedRows.length > 0 && (
        <details>
          <summary>
            {words.say('rowsSkipped')}: {words.number(plan.skipped)}
          </summary>
          <ul class="plain-list small">
            {plan.skippedRows.slice(0, REASONS_SHOWN).map(({ row, reason }) => (
              <li key={row}>{words.say('skippedRow', { row, reason })}</li>
            ))}
            {more > 0 && <li>+{words.number(more)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ImportResultProps {
  readonly result: ImportPlanView;
  readonly onAnother: () => void;
  readonly onSeeMap: () => void;
}

export function ImportResult({ result, onAnother, onSeeMap }: ImportResultProps) {
  const words = useWords();
  const { created, updated, skipped } = result;
  return (
    <div class="panel" role="status">
      <EmptyState
        icon="check"
        title={words.say('importDone')}
        text={`${words.say('imported', { created, updated, skipped })} ${words.say('importDoneText')}`}
      >
        <Button look="primary" onPress={onSeeMap}>
          {words.say('seeMap')}
        </Button>
        <Button onPress={onAnother}>{words.say('importAnother')}</Button>
      </EmptyState>
      <Notes notes={result.notes} />
    </div>
  );
}
