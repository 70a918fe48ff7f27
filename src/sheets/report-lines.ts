/** Turns a report's document into the lines of a sheet: what stands in each row, how it looks, and where charts hang. */

import type { PageChart } from '../domain/portfolio/portfolio-page';
import type { ReportBlock, ReportCell, ReportDocument, Tone } from '../domain/report/document';
import type { Look } from '../schema/page-looks';

type Picture = Extract<ReportBlock, { kind: 'picture' }>;
/** Its tone is told by a sign before the text, and by a colour. */
interface TonedText {
  readonly text: string;
  readonly tone?: Tone | undefined;
  readonly isFilled?: true;
}
type Cell = ReportCell | TonedText;
interface Table extends Omit<Extract<ReportBlock, { kind: 'table' }>, 'columns' | 'rows'> {
  readonly columns: readonly { readonly header: string; readonly numeric?: boolean | undefined }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences above it: a picture's. */
  readonly texts?: readonly string[];
  readonly chart?: Pick<PageChart, 'kind' | 'axes'>;
}
interface Line {
  readonly look: Look;
  readonly cells: readonly Cell[];
  /** Of the table it belongs to. */
  readonly columns: Table['columns'] | undefined;
}
export interface ReportLines {
  readonly lines: readonly Line[];
  /** With the 1-based row where each hangs. */
  readonly charts: readonly (readonly [chart: PageChart, rowNumber: number])[];
  /** Pixels. */
  readonly widths: readonly number[];
}

export const CHART_PX = 320;
const ROW_PX = 21;
const LETTER_PX = 7;
const LEAST_COLUMNS = 6;
const LISTED = ['label', 'x', 'y', 'value', 'group', 'start', 'end', 'text'] as const;
const numbers: readonly string[] = ['x', 'y', 'value'];

/** A row for each label and a column for each group: bars, trends and heat maps. */
function crossed({ picture, style, items, heads = {} }: Picture): Pick<Table, 'columns' | 'rows' | 'chart'> {
  const groups = [...new Set(items.map(({ group }) => group || ''))];
  const rows: Cell[][] = [];
  const isHeat = picture === 'heat';
  for (const { label, group, value, tone, text = '' } of items) {
    const column = groups.indexOf(group || '') + 1;
    // What is there twice stands in two rows.
    let row = rows.find((known) => known[0] === label && !known[column]);
    if (!row) {
      row = [label];
      rows.push(row);
    }
    if (isHeat) row[column] = { text, tone: tone || 'plain', isFilled: true };
    else if (typeof value === 'number') row[column] = { style, value };
  }
  return {
    columns: [
      { header: heads.label || '' },
      ...groups.map((group) => ({ header: group || heads.value || '', numeric: !isHeat })),
    ],
    rows,
    ...(isHeat
      ? {}
      : { chart: { kind: picture === 'trend' ? 'Line' : groups[1] ? 'Stacked' : 'Bar', axes: ['', ''] } }),
  };
}

/** A row for each item, with what any of them says: timelines, months, two-by-twos. */
function listed({ picture, style, items, heads = {} }: Picture): Pick<Table, 'columns' | 'rows' | 'chart'> {
  const isBlank = (value: unknown) => !value && value !== 0;
  const fields = LISTED.filter((field) => items.some((item) => !isBlank(item[field])));
  return {
    columns: fields.map((field) => ({ header: heads[field] || '', numeric: numbers.includes(field) })),
    rows: items.map((item) =>
      fields.map((field): Cell => {
        const value = item[field];
        if (typeof value === 'number') return { style, value };
        if (!value) return null;
        if (field === 'start' || field === 'end') return { style: 'date', value };
        return field === 'label' ? { text: value, tone: item.tone } : value;
      }),
    ),
    ...(picture === 'twoByTwo' && fields[2] === 'y'
      ? { chart: { kind: 'Points', axes: [heads.x || '', heads.y || ''] } }
      : {}),
  };
}

const tableOf = (picture: Picture): Table => ({
  kind: 'table',
  caption: picture.title,
  texts: [picture.text, picture.note || ''].filter(Boolean),
  emptyText: '',
  ...(['bars', 'trend', 'heat'].includes(picture.picture) ? crossed : listed)(picture),
});

/** Long texts take more room, numbers and days little. */
function widthsOf(tables: readonly Table[]): number[] {
  const count = Math.max(LEAST_COLUMNS, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    // Numbers and days are objects, whose text is shorter than that.
    const isWide = tables.some(
      ({ columns: { length, [index]: column }, rows }) =>
        length > 1 && column && !column.numeric && rows.some((row) => String(row[index]).length > 15),
    );
    return index === 0 ? 240 : isWide ? 165 : 105;
  });
}

/** @param first 1-based row where the title stands */
export function layOut(document: ReportDocument, first: number): ReportLines {
  const { title, subtitle, internalMark, from, to, currency } = document;
  const blocks = document.blocks.map((block): Exclude<ReportBlock, { kind: 'table' | 'picture' }> | Table =>
    block.kind === 'picture' ? tableOf(block) : block,
  );
  const widths = widthsOf(blocks.flatMap((block) => (block.kind === 'table' ? block : [])));
  const most = Math.floor(
    Math.min(
      1000,
      widths.reduce((sum, width) => sum + width),
    ) / LETTER_PX,
  );
  const lines: Line[] = [];
  const charts: [PageChart, number][] = [];
  /** @returns the row it stands in */
  const add = (look: Look, cells: readonly Cell[] = [], columns?: Table['columns']) =>
    lines.push({ look, cells, columns }) + first - 1;
  // A text that is wider than the page goes on in the rows below, because merged cells do not grow with their text.
  const linesOf = (text: string, room = most) =>
    text.match(new RegExp(`\\S.{0,${room - 1}}(?=\\s|$)|\\S{1,${room}}`, 'gu')) || [''];
  const addText = (text: string) => {
    for (const line of linesOf(text)) add('wide', [line]);
  };
  add('title', [title]);
  add('subtitle', [subtitle]);
  add('mark', [internalMark || '']);
  add('subtitle', [[`${from} – ${to}`, currency].filter(Boolean).join(' · ')]);
  add('row');
  let said = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      said = block.text;
      add(block.level === 2 ? 'heading' : 'subheading', [said]);
      continue;
    }
    if (block.kind === 'paragraph') addText(block.text);
    else if (block.kind === 'flags')
      for (const { tone, text } of block.items)
        linesOf(text).forEach((line, index) => {
          add('wide', [index ? `\u2003${line}` : { text: line, tone }]);
        });
    else if (block.kind === 'facts')
      for (const { label, value } of block.items)
        (typeof value === 'string' ? linesOf(value, most - 32) : [value]).forEach((line, index) => {
          add('label', [index ? '' : label, line]);
        });
    else {
      const { caption, texts = [], columns, rows, emptyText, chart } = block;
      if (caption !== said) add('subheading', [caption]);
      texts.forEach(addText);
      const width = columns.length;
      if (!rows[0]) addText(emptyText);
      // A lone column of sentences runs on across the page.
      else if (width < 2)
        for (const [cell = null] of rows)
          if (typeof cell === 'string') addText(cell);
          else add('wide', [cell]);
      else {
        const head = add(
          'head',
          columns.map(({ header }) => header),
          columns,
        );
        for (const row of rows) add('row', row, columns);
        if (chart) {
          const isPoints = chart.kind === 'Points';
          const part = [head, isPoints ? 2 : 1, rows.length + 1, isPoints ? 2 : width] as const;
          charts.push([{ ...chart, title: caption, parts: [part] }, add('row') + 1]);
          for (let left = CHART_PX; left > 0; left -= ROW_PX) add('row');
        }
      }
    }
    add('row');
  }
  return { lines, charts, widths };
}
