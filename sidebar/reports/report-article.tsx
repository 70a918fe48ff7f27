/** Renders a report document for reading and printing: heading order, captioned tables, pictures, the internal mark. */

import { useMemo } from 'preact/hooks';
import type { ReportBlock, ReportDocument } from '../../src/domain/report/document';
import { useWords, type Words } from '../words';
import { type Writers, writersOf } from './cell-text';
import { type Paper, type Room, roomOn } from './paper';
import { createMeasure, type Frame } from './pictures/frame';
import { ToneMark, toneOf, toneWords } from './pictures/looks';
import { Picture } from './pictures/picture';
import { ReportTable } from './report-table';

/** Caption, sentence and legend stand around a drawing on its page. */
const AROUND_PICTURE_PX = 130;

const frameIn = ({ width, height }: Room, words: Words): Frame => ({
  width,
  height: height - AROUND_PICTURE_PX,
  isMirrored: words.direction === 'rtl',
  language: words.language,
  measure: createMeasure(),
});

interface ReportArticleProps {
  readonly document: ReportDocument;
  readonly paper: Paper;
}

export function ReportArticle({ document: report, paper }: ReportArticleProps) {
  const words = useWords();
  const write = useMemo(() => writersOf(report, words), [report, words]);
  const frame = useMemo(() => frameIn(roomOn(paper), words), [paper, words]);
  return (
    <article class={`report of-${report.report} paper-${paper}`} lang={words.language} dir={words.direction}>
      <header>
        {report.internalMark !== null && <p class="internal-mark">{report.internalMark}</p>}
        <h1>{report.title}</h1>
        {report.subtitle !== '' && <p class="subtitle">{report.subtitle}</p>}
        <p class="quiet">
          <time dateTime={report.date}>{write.day(report.date)}</time>
          {report.from && report.to && (
            <>
              {' · '}
              {words.say('reportTime')}:{' '}
              <bdi>
                {words.say('reportPeriod', { from: write.day(report.from), to: write.day(report.to) })}
              </bdi>
            </>
          )}
        </p>
      </header>
      {report.blocks.length === 0 && <p class="quiet">{words.say('reportEmpty')}</p>}
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move within a document
        <Block key={index} block={block} report={report} frame={frame} words={words} write={write} />
      ))}
    </article>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  readonly report: ReportDocument;
  readonly frame: Frame;
  readonly words: Words;
  readonly write: Writers;
}

function Block({ block, report, frame, words, write }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'facts':
      return (
        <dl class="facts">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two facts may carry one label
            <div key={index}>
              <dt>{item.label}</dt>
              <dd class={item.value === null ? 'quiet' : undefined}>
                <bdi>{write.cell(item.value)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'flags':
      return (
        <ul class="flags">
          {block.items.map(({ tone, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: flags never move within a list
            <li key={index} class={`flag tone-${toneOf(tone)}`}>
              <ToneMark tone={toneOf(tone)} />
              <span>
                <span class="visually-hidden">{words.say(toneWords[toneOf(tone)])}: </span>
                {text}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return <Picture block={block} report={report} frame={frame} words={words} write={write} />;
    case 'table':
      return <ReportTable block={block} write={write} />;
  }
}
