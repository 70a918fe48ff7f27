/** Renders a report document for reading and printing: heading order, captioned tables, the internal mark. */

import type { ReportBlock, ReportCell, ReportDocument } from '../../src/domain/report/document';
import { useWords, type Words } from '../words';

export function ReportArticle({ document: report }: { document: ReportDocument }) {
  const words = useWords();
  return (
    <article class="report" lang={words.language} dir={words.direction}>
      <header>
        {report.internalMark !== null && <p class="internal-mark">{report.internalMark}</p>}
        <h1>{report.title}</h1>
        {report.subtitle !== '' && <p class="subtitle">{report.subtitle}</p>}
        <p class="quiet">
          <time dateTime={report.date}>{words.day(report.date)}</time>
        </p>
      </header>
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move within a document
        <Block key={index} block={block} words={words} />
      ))}
    </article>
  );
}

function Block({ block, words }: { block: ReportBlock; words: Words }) {
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
              <dd>
                <bdi>{cellText(item.value, words)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'flags':
      return (
        <ul class="flags">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: flags never move within a list
            <li key={index}>{item.text}</li>
          ))}
        </ul>
      );
    case 'picture':
      return <p>{block.text}</p>;
    case 'table':
      return <Table block={block} words={words} />;
  }
}

const cellText = (cell: ReportCell | undefined, words: Words): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return cell.style === 'date' ? words.day(String(cell.value)) : words.number(Number(cell.value));
};

function Table({ block, words }: { block: Extract<ReportBlock, { kind: 'table' }>; words: Words }) {
  if (block.rows.length === 0) {
    return (
      <figure class="table">
        <figcaption>{block.caption}</figcaption>
        <p class="quiet">{block.emptyText}</p>
      </figure>
    );
  }
  const alignment = (column: number) => (block.columns[column]?.numeric ? 'number' : undefined);
  return (
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
            <th key={index} scope="col" class={alignment(index)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move within a table
          <tr key={rowIndex}>
            {block.columns.map((_, index) =>
              index === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
                <th key={index} scope="row" class={alignment(index)}>
                  <bdi>{cellText(row[index], words)}</bdi>
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
                <td key={index} class={alignment(index)}>
                  <bdi>{cellText(row[index], words)}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
