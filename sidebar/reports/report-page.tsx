/** The dialog that shows one report of one account ready to print; it writes nothing. */

import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { PrintableReport } from './printable-report';

export function ReportPage({ account, report }: { account: string | null; report: string | null }) {
  const words = useWords();
  const wanted = account !== null && report !== null ? { report, account } : null;
  const answer = useAnswer('viewReport', wanted);
  if (wanted === null) {
    return (
      <main>
        <EmptyState icon="page" title={words.say('noAccountChosen')} text={words.say('noReportsText')} />
      </main>
    );
  }
  return (
    <main>
      {answer.state === 'busy' && <Busy />}
      {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
      {answer.state === 'ready' && <PrintableReport report={answer.data} onPrint={() => window.print()} />}
    </main>
  );
}
