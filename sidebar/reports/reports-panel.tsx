/** Chooses a report and writes it into the spreadsheet, for one account or for many, or opens the page to print. */

import type { ReportsView } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { Icon } from '../components/icon';
import { useAnswer, useDraft } from '../server';
import { useWords } from '../words';
import { type Chosen, choiceFor, firstChoice, isOfMany, obstacleOf, requestOf } from './report-choice';
import { AboutSelect, PartFields, ReportSelect, TimeFields } from './report-fields';
import { useWriting } from './use-writing';
import { WritingStatus } from './writing-status';

const MOST_PARTS_NAMED = 6;

interface ReportsPanelProps {
  readonly account: string | null;
  /** Key of the report that was chosen in the menu. */
  readonly report: string | null;
}

export function ReportsPanel({ account, report }: ReportsPanelProps) {
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
  return <ReportWriter account={account} list={answer.data} wanted={report} />;
}

interface ReportWriterProps {
  readonly account: string;
  readonly list: ReportsView;
  readonly wanted: string | null;
}

function ReportWriter({ account, list, wanted }: ReportWriterProps) {
  const words = useWords();
  const { reports, managers } = list;
  // Days of the person's own calendar.
  const today = new Date().toLocaleDateString('sv-SE');
  const [draft, setDraft] = useDraft<Chosen | null>('report', null);
  const { writing, isBusy, write, writeMany, openPage, stop, forget } = useWriting();
  const known = reports.find((choice) => choice.report === draft?.report);
  const chosen = (known && draft) || firstChoice(list, wanted, today);
  const choice = reports.find((one) => one.report === chosen?.report);
  if (!chosen || !choice) return null;

  const change = (changed: Partial<Chosen>) => {
    setDraft({ ...chosen, ...changed });
    forget();
  };
  const choose = (report: string) => {
    const next = reports.find((one) => one.report === report);
    if (next) change(choiceFor(next, chosen, managers));
  };
  const isMany = isOfMany(choice, chosen);
  const obstacle = obstacleOf(chosen);
  const request = requestOf(chosen, account, today);
  const fields = { choice, chosen, isDisabled: isBusy, onChange: change };
  return (
    <div class="panel report-panel">
      <h2>{words.say('reports')}</h2>
      <ReportSelect reports={reports} value={choice.report} isDisabled={isBusy} onChoose={choose} />
      <AboutSelect {...fields} account={account} managers={managers} />
      <TimeFields {...fields} />
      <PartFields {...fields} />
      <div class="report-promise">
        <p class={choice.isForCustomer ? 'for-customer' : 'internal'}>
          <Icon name={choice.isForCustomer ? 'people' : 'alert'} size={16} />
          <span>{words.say(choice.isForCustomer ? 'reportForCustomer' : 'reportInternal')}</span>
        </p>
        <Contents parts={choice.parts.filter(({ part }) => chosen.parts?.includes(part) ?? true)} />
        <p class="quiet">{words.say(isMany ? 'reportsExplained' : 'reportExplained')}</p>
      </div>
      {obstacle && (
        <p class="report-obstacle" role="status">
          <Icon name="alert" size={16} /> {words.say(obstacle)}
        </p>
      )}
      <div class="report-actions">
        <Button
          look="primary"
          isDisabled={isBusy || obstacle !== null}
          onPress={() => (isMany ? writeMany : write)(request)}
        >
          {words.say(isMany ? 'writeReports' : 'writeReport')}
        </Button>
        {!isMany && (
          <Button isDisabled={isBusy || obstacle !== null} onPress={() => openPage(request)}>
            {words.say('openPrintPage')}
          </Button>
        )}
      </div>
      <WritingStatus writing={writing} onStop={stop} />
    </div>
  );
}

function Contents({ parts }: { parts: readonly { readonly label: string }[] }) {
  const words = useWords();
  if (parts.length === 0) return null;
  const named = parts.slice(0, MOST_PARTS_NAMED).map(({ label }) => label);
  const rest = parts.length - named.length;
  const list = named.join(words.say('partSeparator'));
  return <p>{words.say('reportHolds', { parts: list, rest })}</p>;
}
