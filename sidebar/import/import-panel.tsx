/** Takes over a list: choose the sheet, see and correct the matched columns, see what will happen, import. */

import { useState } from 'preact/hooks';
import type { ImportPlanView, ParametersOf } from '../../src/rpc/contract';
import type { CallError } from '../client';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { Select, TextField } from '../components/field';
import { asCallError, forgetAnswers, useAnswer, useServer } from '../server';
import { useWords } from '../words';
import type { ColumnChoices } from './column-choices';
import { DryRun, ImportResult, MatchedColumns } from './import-plan';

type Progress =
  | { readonly state: 'idle' | 'planning' | 'importing' }
  | { readonly state: 'failed'; readonly error: CallError };

export function ImportPanel({ onSeeMap }: { onSeeMap: (account: string | null) => void }) {
  const words = useWords();
  const server = useServer();
  const sheets = useAnswer('listImportSheets', {}, true);
  const [sheet, setSheet] = useState('');
  const [account, setAccount] = useState('');
  const [columns, setColumns] = useState<ColumnChoices | null>(null);
  const [plan, setPlan] = useState<ImportPlanView | null>(null);
  const [result, setResult] = useState<ImportPlanView | null>(null);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });

  const request = (changed: { sheet?: string; account?: string; columns?: ColumnChoices | null }) => {
    const next = { sheet, account, columns, ...changed };
    const params: ParametersOf<'planImport'> = { sheet: next.sheet };
    if (next.account.trim() !== '') params.account = next.account.trim();
    if (next.columns) {
      params.columns = Object.fromEntries(
        Object.entries(next.columns).map(([key, sources]) => [key, [...sources]]),
      );
    }
    return params;
  };
  const failed = (error: unknown) => setProgress({ state: 'failed', error: asCallError(error) });
  const planNow = (params: ParametersOf<'planImport'>) => {
    setProgress({ state: 'planning' });
    server.call('planImport', params).then((view) => {
      setPlan(view);
      setProgress({ state: 'idle' });
    }, failed);
  };
  const run = () => {
    if (progress.state === 'importing') return;
    setProgress({ state: 'importing' });
    server.call('runImport', request({})).then((view) => {
      setResult(view);
      setProgress({ state: 'idle' });
      forgetAnswers(server.kept);
    }, failed);
  };
  const startOver = () => {
    setSheet('');
    setColumns(null);
    setPlan(null);
    setResult(null);
    setProgress({ state: 'idle' });
    server.refresh();
  };

  if (result)
    return (
      <ImportResult
        result={result}
        onAnother={startOver}
        onSeeMap={() => {
          server.refresh();
          onSeeMap(result.account);
        }}
      />
    );
  if (sheets.state === 'busy') return <Busy />;
  if (sheets.state === 'failed') return <ErrorBox error={sheets.error} onRetry={sheets.again} />;
  if (sheets.data.length === 0) {
    return (
      <EmptyState
        icon="bring"
        title={words.say('noImportSheetsTitle')}
        text={words.say('noImportSheetsText')}
      >
        <Button look="primary" onPress={sheets.again}>
          {words.say('refresh')}
        </Button>
      </EmptyState>
    );
  }
  const isWorking = progress.state === 'planning' || progress.state === 'importing';
  const count = plan ? plan.created + plan.updated : 0;
  return (
    <div class="panel">
      <h2>{words.say('importTitle')}</h2>
      <Select
        label={words.say('importSheet')}
        value={sheet}
        isDisabled={isWorking}
        options={[
          { value: '', label: words.say('chooseSheet') },
          ...sheets.data.map((source) => ({
            value: source.sheet,
            label: words.say('importSheetChoice', { sheet: source.sheet, rows: source.rows }),
          })),
        ]}
        onChoose={(value) => {
          setSheet(value);
          setColumns(null);
          setPlan(null);
          setProgress({ state: 'idle' });
          if (value !== '') planNow(request({ sheet: value, columns: null }));
        }}
      />
      <TextField
        label={words.say('importAccount')}
        hint={words.say('importAccountHint')}
        value={account}
        isDisabled={isWorking}
        onCommit={(value) => {
          setAccount(value);
          if (sheet !== '') planNow(request({ account: value }));
        }}
      />
      {plan && (
        <MatchedColumns
          plan={plan}
          isDisabled={isWorking}
          onChange={(changed) => {
            setColumns(changed);
            planNow(request({ columns: changed }));
          }}
        />
      )}
      {progress.state === 'planning' && <Busy text={words.say('planning')} />}
      {progress.state === 'failed' && (
        <ErrorBox error={progress.error} onRetry={sheet === '' ? undefined : () => planNow(request({}))} />
      )}
      {plan && <DryRun plan={plan} />}
      {plan && (
        <footer class="actions">
          <Button
            look="primary"
            isDisabled={isWorking || count === 0 || progress.state === 'failed'}
            onPress={run}
          >
            {progress.state === 'importing' ? words.say('importing') : words.say('importButton', { count })}
          </Button>
        </footer>
      )}
    </div>
  );
}
