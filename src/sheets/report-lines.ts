/** Turns a report's document into the lines of a sheet: what stands in each row, how it is dressed, and where charts hang. */

import type { PageChart } from '../domain/portfolio/portfolio-page';
import type { ReportBlock, ReportCell, ReportDocument, Tone } from '../domain/report/document';
import { columnLetters } from '../schema/column-letters';

type Picture = Extract<ReportBlock, { kind: 'picture' }>;
/** Its tone is told by a sign before the text, and by a colour. */
export interface TonedCell {
  readonly tone: Tone;
  readonly text: string;
  readonly isFilled?: true;
}
type Cell = ReportCell | TonedCell;
interface Grid extends Pick<Extract<ReportBlock, { kind: 'table' }>, 'columns' | 'emptyText'> {
  readonly kind: 'grid';
  readonly rows: readonly (readonly Cell[])[];
  readonly chart?: Pick<PageChart, 'kind' | 'title' | 'axes'>;
}
type Part = Exclude<ReportBlock, { kind: 'table' | 'picture' }> | Grid;

export interface ReportLines {
  readonly lines: (readonly Cell[])[];
  /** 1-based rows of the sheet by what they are. */
  readonly headings: number[];
  readonly subheadings: number[];
  readonly tableHeads: { readonly rowNumber: number; readonly width: number }[];
  readonly labels: number[];
  readonly wide: number[];
  /** In A1 notation. */
  readonly bodies: string[];
  readonly numbers: string[];
  readonly charts: { readonly chart: PageChart; readonly rowNumber: number; readonly height: number }[];
  /** Pixels. */
  readonly widths: readonly number[];
}

export const SIGNS: Readonly<Record<Tone, string>> = {
  good: '✓ ',
  fair: '! ',
  bad: '✖ ',
  quiet: '· ',
  plain: '· ',
};
const LEAST_COLUMNS = 6;
const LETTER_PX = 7;
const ROW_PX = 21;
const LISTED = ['label', 'x', 'y', 'value', 'group', 'start', 'end', 'text'] as const;

/** A row for each label and a column for each group: bars, trends and heat maps. */
function crossed({ picture, style, title, items, heads = {} }: Picture): Grid {
  const groups = [...new Set(items.map(({ group }) => group || ''))];
  const rows = new Map<string, Cell[]>();
  const isHeat = picture === 'heat';
  for (const { label, group, value, tone = 'plain', text = '' } of items) {
    const column = groups.indexOf(group || '') + 1;
    let key = label;
    // What is there twice stands in two rows.
    while (rows.get(key)?.[column]) key += ' ';
    const row = rows.get(key) || [label, ...groups.map(() => null)];
    if (isHeat) row[column] = { tone, text, isFilled: true };
    else if (typeof value === 'number') row[column] = { style, value };
    rows.set(key, row);
  }
  const kind = picture === 'trend' ? 'Line' : groups.length > 1 ? 'Stacked' : 'Bar';
  return {
    kind: 'grid',
    columns: [
      { header: heads.label || '' },
      ...groups.map((group) => ({
        header: group || heads.value || '',
        ...(isHeat ? {} : { numeric: true as const }),
      })),
    ],
    rows: [...rows.values()],
    emptyText: '',
    ...(isHeat ? {} : { chart: { kind, title, axes: ['', ''] } }),
  };
}

/** A row for each item, with what any of them says: timelines, months, two-by-twos. */
function listed({ picture, style, title, items, heads = {} }: Picture): Grid {
  const isSaid = (field: (typeof LISTED)[number]) =>
    items.some((item) => typeof item[field] === 'number' || item[field]);
  const fields = LISTED.filter(isSaid);
  return {
    kind: 'grid',
    columns: fields.map((field) => ({
      header: heads[field] || '',
      ...(field === 'x' || field === 'y' || field === 'value' ? { numeric: true as const } : {}),
    })),
    rows: items.map((item) =>
      fields.map((field): Cell => {
        const value = item[field];
        if (value === undefined || value === null) return null;
        if (typeof value === 'number') return { style, value };
        if (field === 'start' || field === 'end') return { style: 'date', value };
        return field === 'label' && item.tone ? { tone: item.tone, text: value } : value;
      }),
    ),
    emptyText: '',
    ...(picture === 'twoByTwo' && isSaid('x') && isSaid('y')
      ? { chart: { kind: 'Points', title, axes: [heads.x || '', heads.y || ''] } }
      : {}),
  };
}

const heading = (text: string): Part => ({ kind: 'heading', level: 3, text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

function partsOf(block: ReportBlock, before: ReportBlock | undefined): readonly Part[] {
  if (block.kind === 'picture') {
    const { picture, title, text, note, items } = block;
    const draw = picture === 'bars' || picture === 'trend' || picture === 'heat' ? crossed : listed;
    return [
      heading(title),
      paragraph(text),
      ...(note ? [paragraph(note)] : []),
      ...(items.length > 0 && !note ? [draw(block)] : []),
    ];
  }
  if (block.kind !== 'table') return [block];
  const { caption, columns, rows, emptyText } = block;
  const isSaid = before?.kind === 'heading' && before.text === caption;
  return [...(isSaid ? [] : [heading(caption)]), { kind: 'grid', columns, rows, emptyText }];
}

/** Text takes what it needs within limits, numbers little. */
function widthsOf(parts: readonly Part[]): number[] {
  const grids = parts.flatMap((part) => (part.kind === 'grid' && part.columns.length > 1 ? part : []));
  const count = Math.max(LEAST_COLUMNS, ...grids.map(({ columns }) => columns.length));
  const widths: number[] = Array.from({ length: count }, (_, index) => (index ? 105 : 200));
  const most = count > 7 ? 160 : 240;
  for (const { columns, rows } of grids)
    columns.forEach(({ header, numeric }, index) => {
      for (const cell of [header.slice(header.length / 2), ...rows.map((row) => row[index])]) {
        const text = typeof cell === 'string' ? cell : cell && 'text' in cell ? cell.text : '';
        const wanted = Math.min(text.length * LETTER_PX + 16, numeric ? 130 : most);
        widths[index] = Math.max(widths[index] || 0, wanted);
      }
    });
  return widths;
}

/** A text that is wider than the page goes on in the rows below, because merged cells do not grow with their text. */
const linesOf = (text: string, most: number): readonly string[] =>
  (text.match(new RegExp(`.{1,${most}}(?=\\s|$)|\\S{1,${most}}`, 'gu')) || ['']).map((line) => line.trim());

/** @param first 1-based row where the title stands */
export function layOut(document: ReportDocument, first: number): ReportLines {
  const { title, subtitle, internalMark, from, to, currency, blocks } = document;
  const parts = blocks.flatMap((block, index) => partsOf(block, blocks[index - 1]));
  const widths = widthsOf(parts);
  const most = Math.round(
    Math.min(
      1000,
      widths.reduce((sum, width) => sum + width, 0),
    ) / LETTER_PX,
  );
  const lines: (readonly Cell[])[] = [
    [title],
    [subtitle],
    [internalMark || ''],
    [[`${from} – ${to}`, currency].filter(Boolean).join(' · ')],
  ];
  const layout: ReportLines = {
    lines,
    headings: [],
    subheadings: [],
    tableHeads: [],
    labels: [],
    wide: [first + 3],
    bodies: [],
    numbers: [],
    charts: [],
    widths,
  };
  const push = (line: readonly Cell[]) => first - 1 + lines.push(line);
  const wide = (line: readonly Cell[]) => {
    const rowNumber = push(line);
    layout.wide.push(rowNumber);
    return rowNumber;
  };
  for (const part of parts) {
    if (part.kind === 'heading') {
      if (lines[lines.length - 1]?.length) push([]);
      layout[part.level === 2 ? 'headings' : 'subheadings'].push(push([part.text]));
    } else if (part.kind === 'paragraph') for (const line of linesOf(part.text, most)) wide([line]);
    else if (part.kind === 'flags') {
      for (const { tone, text } of part.items) {
        const [start = '', ...more] = linesOf(text, most);
        wide([{ tone, text: start }]);
        for (const line of more) wide([`\u2003${line}`]);
      }
      push([]);
    } else if (part.kind === 'facts') {
      for (const { label, value } of part.items) {
        const [start = null, ...more] =
          typeof value === 'string' ? linesOf(value, Math.floor(most * 0.75)) : [value];
        layout.labels.push(wide([label, start]));
        for (const line of more) wide(['', line]);
      }
      push([]);
    } else addGrid(layout, part, push, wide, most);
  }
  return layout;
}

function addGrid(
  layout: ReportLines,
  { columns, rows, emptyText, chart }: Grid,
  push: (line: readonly Cell[]) => number,
  wide: (line: readonly Cell[]) => void,
  most: number,
): void {
  const width = columns.length;
  if (rows.length === 0) wide([emptyText]);
  else if (width === 1)
    // A lone column of sentences runs on across the page.
    for (const [cell = null] of rows)
      for (const line of typeof cell === 'string' ? linesOf(cell, most) : [cell]) wide([line]);
  else {
    const rowNumber = push(columns.map(({ header }) => header));
    layout.tableHeads.push({ rowNumber, width });
    const last = rowNumber + rows.length;
    for (const row of rows) push(row);
    layout.bodies.push(`A${rowNumber + 1}:${columnLetters(width - 1)}${last}`);
    columns.forEach(({ numeric }, index) => {
      const letters = columnLetters(index);
      if (numeric) layout.numbers.push(`${letters}${rowNumber}:${letters}${last}`);
    });
    if (chart) {
      const isPoints = chart.kind === 'Points';
      const height = Math.min(
        420,
        chart.kind === 'Bar' || chart.kind === 'Stacked' ? 130 + rows.length * 26 : 320,
      );
      push([]);
      layout.charts.push({
        chart: { ...chart, parts: [[rowNumber, isPoints ? 2 : 1, rows.length + 1, isPoints ? 2 : width]] },
        rowNumber: last + 2,
        height,
      });
      for (let left = height; left > 0; left -= ROW_PX) push([]);
    }
  }
  push([]);
}
