/** Shows a report in a window of its own, ready to print; without one, where the person already is. */

import { render } from 'preact';
import type { ReportDocument } from '../../src/domain/report/document';
import { Button } from '../components/button';
import { useWords, type Words, WordsContext } from '../words';
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

/** Must run in a click handler, or the browser blocks the window. False: it was blocked. */
export function openPrintWindow(report: ReportDocument, words: Words): boolean {
  const opened = window.open('', '_blank');
  if (!opened) return false;
  const page = opened.document;
  page.title = report.title;
  page.documentElement.lang = words.language;
  page.documentElement.dir = words.direction;
  page.documentElement.dataset.container = 'window';
  const style = page.createElement('style');
  style.textContent = [...document.querySelectorAll('style')].map((sheet) => sheet.textContent).join('\n');
  page.head.append(style);
  render(
    <WordsContext.Provider value={words}>
      <main>
        <PrintableReport report={report} onPrint={() => opened.print()} />
      </main>
    </WordsContext.Provider>,
    page.body,
  );
  return true;
}
