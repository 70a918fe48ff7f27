/** The dialog that shows one report ready to print, and asks for it anew with another period or other parts; it writes nothing. */

import { useState } from 'preact/hooks';
import type { ReportDocument } from '../../src/domain/report/document';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { useAnswer } from '../server';
import { useWords } from '../words';
import { PrintableReport } from './printable-report';
import type { Shown } from './report-tools';
import type { WantedReport } from './wanted';

/** @param wanted null: the page does not know what to show */
export function ReportPage({ wanted }: { wanted: WantedReport | null }) {
  const words = useWords();
  if (wanted === null) {
    return (
      <main>
        <EmptyState icon="page" title={words.say('noReportTitle')} text={words.say('noReportText')} />
      </main>
    );
  }
  return <WantedPage wanted={wanted} />;
}

function WantedPage({ wanted }: { wanted: WantedReport }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({
    period: wanted.from && wanted.to ? { from: wanted.from, to: wanted.to } : null,
    parts: wanted.parts ?? null,
  });
  /** Stays while another is being built. */
  const [before, setBefore] = useState<ReportDocument | null>(null);
  const { from: _from, to: _to, parts: _parts, ...rest } = wanted;
  const answer = useAnswer('viewReport', {
    ...rest,
    ...shown.period,
    ...(shown.parts ? { parts: [...shown.parts] } : {}),
  });
  const list = useAnswer('listReports', {});
  const report = answer.state === 'ready' ? answer.data : before;
  const choice =
    list.state === 'ready' ? (list.data.reports.find((one) => one.report === wanted.report) ?? null) : null;
  return (
    <main>
      {answer.state === 'busy' && <Busy text={words.say('reportUpdating')} />}
      {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
      {report && (
        <PrintableReport
          report={report}
          choice={choice}
          shown={shown}
          isBusy={answer.state === 'busy'}
          onShow={(next) => {
            setBefore(report);
            // The same again: somebody has changed the sheet meanwhile.
            if (JSON.stringify(next) === JSON.stringify(shown)) answer.again();
            else setShown(next);
          }}
        />
      )}
    </main>
  );
}
