/** A report with the button that prints it. */

import type { ReportDocument } from '../../src/domain/report/document';
import { Button } from '../components/button';
import { useWords } from '../words';
import { ReportArticle } from './report-article';

export function PrintableReport({ report, onPrint }: { report: ReportDocument; onPrint: () => void }) {
  const words = useWords();
  return (
    <div class="report-page">
      <div class="report-tools">
        <Button look="primary" onPress={onPrint}>
          {words.say('print')}
        </Button>
      </div>
      <ReportArticle document={report} />
    </div>
  );
}
