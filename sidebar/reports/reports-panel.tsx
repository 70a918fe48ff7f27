/** Writes a report into the spreadsheet and offers the page to print. */

import { useState } from 'preact/hooks';
import type { ReportView } from '../../src/rpc/contract';
import type { CallError } from '../client';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { Select } from '../components/field';
import { Icon } from '../components/icon';
import { asCallError, useAnswer, useServer } from '../server';
import { useWords } from '../words';

export function ReportsPanel({ account }: { account: string | null }) {
  const words = useWords();
  const answer = useAnswer('listReports', {});
  if (account === null) {
    return <EmptyState icon="page" title={words.say('noAccountsTitle')} text={words.say('noAccountsText')} />;
  }
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.data.reports.length === 0) {
    return <EmptyState icon="page" title={words.say('noReportsTitle')} text={words.say('noReportsText')} />;
  }
  return <ReportWriter key={account} account={account} reports={answer.data.reports} />;
}

type Writing =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly error: CallError }
  | { readonly state: 'written'; readonly view: ReportView };

interface ReportWriterProps {
  readonly account: string;
  readonly reports: readonly { readonly report: string; readonly label: string }[];
}

function ReportWriter({ account, reports }: ReportWriterProps) {
  const words = useWords();
  const { call } = useServer();
  const [report, setReport] = useState(reports[0]?.report ?? '');
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });
  const write = () => {
    if (writing.state === 'busy') return;
    setWriting({ state: 'busy' });
    call('buildReport', { report, account }).then(
      (view) => setWriting({ state: 'written', view }),
      (error: unknown) => setWriting({ state: 'failed', error: asCallError(error) }),
    );
  };
  const openPage = () => {
    call('openReport', { report, account }).catch((error: unknown) =>
      setWriting({ state: 'failed', error: asCallError(error) }),
    );
  };
  return (
    <div class="panel">
      <h2>{words.say('reports')}</h2>
      <Select
        label={words.say('chooseReport')}
        value={report}
        options={reports.map((choice) => ({ value: choice.report, label: choice.label }))}
        isDisabled={writing.state === 'busy'}
        onChoose={(value) => {
          setReport(value);
          setWriting({ state: 'idle' });
        }}
      />
      <p class="quiet">{words.say('reportExplained')}</p>
      <Button
        look={writing.state === 'written' ? 'quiet' : 'primary'}
        isDisabled={writing.state === 'busy'}
        onPress={write}
      >
        {words.say('writeReport')}
      </Button>
      {writing.state === 'busy' && <Busy text={words.say('writingReport')} />}
      {writing.state === 'failed' && <ErrorBox error={writing.error} onRetry={write} />}
      {writing.state === 'written' && (
        <div class="result" role="status">
          <p>
            <Icon name="check" /> {words.say('reportWritten', { sheet: writing.view.sheet })}
          </p>
          <Button look="primary" onPress={openPage}>
            {words.say('openPrintPage')}
          </Button>
        </div>
      )}
    </div>
  );
}
