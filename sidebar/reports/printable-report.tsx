/** A report with its tools: printed by the browser, saved as a file or as dates for a calendar. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportDocument } from '../../src/domain/report/document';
import type { ReportChoice } from '../../src/rpc/contract';
import { fileName } from '../map/export/file-name';
import { saveFile } from '../map/export/save-file';
import { useServer } from '../server';
import { useWords } from '../words';
import { calendarFile, datedItems } from './calendar-file';
import { writersOf } from './cell-text';
import { type Paper, pageRule } from './paper';
import { scopedStyle } from './pictures/account-map';
import { ReportArticle } from './report-article';
import { reportHtml } from './report-file';
import { ReportTools, type Shown } from './report-tools';

interface PrintableReportProps {
  readonly report: ReportDocument;
  readonly choice: ReportChoice | null;
  readonly shown: Shown;
  readonly isBusy: boolean;
  readonly onShow: (shown: Shown) => void;
}

/** Tables of more columns are laid on their side unless somebody chooses otherwise. */
const UPRIGHT_COLUMNS = 9;

const paperFor = ({ blocks }: ReportDocument): Paper =>
  blocks.some(
    (block) => block.kind === 'table' && block.rows.length > 0 && block.columns.length > UPRIGHT_COLUMNS,
  )
    ? 'a4Landscape'
    : 'a4';

const datesOf = ({ blocks }: ReportDocument) =>
  datedItems(
    blocks.flatMap((block) => (block.kind === 'picture' && block.picture === 'month' ? block.items : [])),
  );

/** A stylesheet of the page; the browser reads margins and running lines from it when it prints. */
function useStyle(css: string) {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return () => style.remove();
  }, [css]);
}

export function PrintableReport({ report, choice, shown, isBusy, onShow }: PrintableReportProps) {
  const words = useWords();
  const { announce } = useServer();
  const [chosenPaper, setPaper] = useState<Paper | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const paper = chosenPaper ?? paperFor(report);
  const dates = datesOf(report);
  const date = writersOf(report, words).day(report.date);
  const mark = report.internalMark ?? '';
  useStyle(
    scopedStyle +
      pageRule(paper, {
        title: report.title,
        date,
        mark,
        direction: words.direction,
        language: words.language,
      }),
  );
  // Browsers take the name of the PDF from it.
  useEffect(() => {
    document.title = `${report.title} ${report.date}`;
  }, [report]);

  const save = (ending: string, type: string, content: string) => {
    const name = fileName([report.title, report.date], ending);
    saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
    announce(words.say('reportSaved', { name }));
  };
  const saveHtml = () => {
    const styles = [...document.querySelectorAll('head style')]
      .map(({ textContent }) => textContent)
      .join('\n');
    const article = page.current?.querySelector('article')?.outerHTML ?? '';
    const { language, direction } = words;
    save('html', 'text/html', reportHtml({ title: report.title, language, direction, styles, article }));
  };
  const saveCalendar = () =>
    save(
      'ics',
      'text/calendar',
      calendarFile(dates, {
        name: report.title,
        mark,
        today: report.date,
        birthday: words.say('birthdayKind'),
      }),
    );
  return (
    // Older browsers have no running lines: the mark then stands at the edge of every page.
    <div ref={page} class={'CSSMarginRule' in window ? 'report-page' : 'report-page has-edge-mark'}>
      <ReportTools
        report={report}
        choice={choice}
        shown={shown}
        isBusy={isBusy}
        paper={paper}
        hasDates={dates.length > 0}
        onShow={onShow}
        onPaper={setPaper}
        onPrint={() => window.print()}
        onSave={saveHtml}
        onSaveCalendar={saveCalendar}
      />
      {mark !== '' && (
        <p class="edge-mark" aria-hidden="true">
          {mark}
        </p>
      )}
      <ReportArticle document={report} paper={paper} />
    </div>
  );
}
