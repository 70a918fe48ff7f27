/** The dialog that writes one report for one account and shows it ready to print. */

import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { PrintableReport } from './print-page';

export function ReportPage({ account, report }: { account: string | null; report: string | null }) {
  const words = useWords();
  const wanted = account !== null && report !== null ? { report, account } : null;
  const answer = useAnswer('buildReport', wanted);
  if (wanted === null) {
    return (
      <main>
        <EmptyState icon="page" title={words.say('noAccountChosen')} text={words.say('noReportsText')} />
      </main>
    );
  }
  return (
    <main>
      {answer.state === 'busy' && <Busy text={words.say('writingReport')} />}
      {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
      {answer.state === 'ready' && (
        <PrintableReport report={answer.data.document} onPrint={() => window.print()} />
      )}
    </main>
  );
}
