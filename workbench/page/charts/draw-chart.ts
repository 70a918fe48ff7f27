/** Draws a chart as Google Sheets would, more plainly: title, legend, axes and the data of its ranges. */

import type { WorkbookSnapshot } from '../../google/snapshot';
import type { ChartModel } from '../../google/spreadsheet/sheet-model';
import { ChartLook, type LegendPlace, type SeriesKind } from './chart-look';
import { type ChartTable, readChartTable } from './chart-table';
import { drawPie } from './draw-pie';
import { drawSeries } from './draw-series';
import { type Box, label, type Shape, shorten, textWidth } from './shape';

export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  /** Title and kind, for those who do not see it. */
  readonly name: string;
  /** A colour the script chose; absent: that of the page. */
  readonly background: string | undefined;
  readonly shapes: readonly Shape[];
}

type Entry = { readonly name: string; readonly color: string; readonly kind: SeriesKind };

const DRAWN = new Set(['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER']);
const MARGIN = 16;
const TITLE_SIZE = 16;
const ENTRY_GAP = 16;
const MARK = 18;
const ENTRY_HEIGHT = 18;
const LEGEND_SHARE = 0.28;

/** @param isRightToLeft the sheet's direction: the title stands at its beginning */
export function drawChart(
  chart: ChartModel,
  workbook: WorkbookSnapshot,
  isRightToLeft = false,
): ChartPicture {
  const look = new ChartLook(chart);
  const { width, height, title, background } = look;
  const kind = `${chart.type.toLowerCase().replaceAll('_', ' ')} chart`;
  const table = readChartTable(chart, workbook);
  const top = titleShapes(look, isRightToLeft);
  const note = noteShapes(look);
  const area: Box = {
    x: MARGIN,
    y: MARGIN + top.height,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - top.height - note.height,
  };
  const draw = (): readonly Shape[] => {
    if (!DRAWN.has(chart.type)) return message(area, `A ${kind}: drawn in Google Sheets`);
    const hasData = table.series.some(({ values }) => values.some((value) => value !== null));
    if (!hasData) return message(area, 'No numbers to show in the ranges of this chart');
    const legend = drawLegend(area, look.legend, legendEntries(chart.type, look, table));
    const drawn =
      chart.type === 'PIE'
        ? drawPie(legend.rest, look, table, workbook.locale)
        : drawSeries(legend.rest, chart.type, look, table, workbook.locale);
    return [...drawn, ...legend.shapes];
  };
  return {
    width,
    height,
    background,
    name: title === '' ? `Untitled ${kind}` : `${title}, ${kind}`,
    shapes: [...top.shapes, ...draw(), ...note.shapes],
  };
}

function titleShapes(look: ChartLook, isRightToLeft: boolean): { height: number; shapes: Shape[] } {
  const [x, anchor] = isRightToLeft ? [look.width - MARGIN, 'end' as const] : [MARGIN, 'start' as const];
  const shapes: Shape[] = [];
  let height = 0;
  const write = (text: string, size: number, name: string) => {
    if (text === '') return;
    height += size + 6;
    const shown = shorten(text, look.width - 2 * MARGIN, size);
    shapes.push(label(shown, x, MARGIN + height - 6, anchor, { class: name, 'font-size': size }));
  };
  write(look.title, TITLE_SIZE, 'chart-title');
  write(look.text('subtitle'), 12, 'chart-subtitle');
  return { height: height === 0 ? 0 : height + 6, shapes };
}

/** What the picture leaves out is said, so that nobody takes it for Google's. */
function noteShapes(look: ChartLook): { height: number; shapes: Shape[] } {
  const { unknown, width, height } = look;
  if (unknown.length === 0) return { height: 0, shapes: [] };
  const text = shorten(`Options not drawn here: ${unknown.join(', ')}`, width - 2 * MARGIN, 10);
  return {
    height: 8,
    shapes: [label(text, MARGIN, height - 6, 'start', { class: 'chart-note', 'font-size': 10 })],
  };
}

function message(area: Box, text: string): readonly Shape[] {
  return [label(text, area.x + area.width / 2, area.y + area.height / 2, 'middle', { class: 'chart-note' })];
}

function legendEntries(type: string, look: ChartLook, table: ChartTable): Entry[] {
  if (type === 'PIE') {
    return table.domain.labels.map((name, row) => ({ name, color: look.color(row), kind: 'bars' }));
  }
  return table.series.flatMap(({ name }, index) => {
    const { color, kind, isInLegend } = look.series(index);
    const shown = look.seriesName(index) || name;
    return isInLegend && shown !== '' ? { name: shown, color, kind } : [];
  });
}

function drawLegend(
  area: Box,
  place: LegendPlace,
  entries: readonly Entry[],
): { rest: Box; shapes: readonly Shape[] } {
  if (place === 'none' || entries.length === 0) return { rest: area, shapes: [] };
  if (place === 'left' || place === 'right') {
    const widest = Math.max(...entries.map(({ name }) => textWidth(name))) + MARK + ENTRY_GAP;
    const width = Math.min(area.width * LEGEND_SHARE, widest);
    const x = place === 'right' ? area.x + area.width - width + ENTRY_GAP : area.x;
    const room = Math.max(1, Math.floor(area.height / ENTRY_HEIGHT));
    const shapes = entries
      .slice(0, room)
      .flatMap((entry, index) =>
        drawEntry(entry, x, area.y + 6 + index * ENTRY_HEIGHT, width - MARK - ENTRY_GAP),
      );
    return {
      rest: { ...area, x: place === 'right' ? area.x : area.x + width, width: area.width - width },
      shapes,
    };
  }
  const rows: { entry: Entry; width: number; x: number }[][] = [[]];
  let x = 0;
  for (const entry of entries) {
    const width = Math.min(textWidth(entry.name), area.width / 2);
    if (x > 0 && x + MARK + width > area.width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, width, x });
    x += MARK + width + ENTRY_GAP;
  }
  const shown = rows.slice(0, 2);
  const height = shown.length * ENTRY_HEIGHT + 8;
  const y = place === 'top' ? area.y + 6 : area.y + area.height - height + 14;
  return {
    rest: { ...area, y: place === 'top' ? area.y + height : area.y, height: area.height - height },
    shapes: shown.flatMap((row, index) =>
      row.flatMap((item) => drawEntry(item.entry, area.x + item.x, y + index * ENTRY_HEIGHT, item.width)),
    ),
  };
}

/** @param y of its middle */
function drawEntry({ name, color, kind }: Entry, x: number, y: number, width: number): Shape[] {
  const mark: Shape =
    kind === 'points'
      ? { tag: 'circle', attributes: { cx: x + 6, cy: y, r: 4, fill: color } }
      : {
          tag: 'rect',
          attributes: {
            x,
            y: kind === 'line' ? y - 1 : y - 5,
            width: 12,
            height: kind === 'line' ? 3 : 10,
            fill: color,
          },
        };
  return [mark, label(shorten(name, width), x + MARK, y + 4)];
}
