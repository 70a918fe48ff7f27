/** Draws a chart with two axes: columns, bars, lines, areas and points, each alone or together. */

import { displayText } from '../../google/values/display';
import type { ChartLook, SeriesLook } from './chart-look';
import type { ChartSeries, ChartTable } from './chart-table';
import { type BaseAxis, layOutPlot, type Plot, type ValueAxis } from './plot';
import { type Box, round, type Shape } from './shape';
import { type ValueScale, valueScale } from './value-scale';

const BAR_SHARE = 0.7;

interface Drawn extends ChartSeries {
  readonly look: SeriesLook;
  /** Where each value begins: zero, or the end of the one it stands on. */
  readonly starts: readonly number[];
}

export function drawSeries(
  area: Box,
  type: string,
  look: ChartLook,
  table: ChartTable,
  locale: string,
): readonly Shape[] {
  const isBars = type === 'BAR';
  const series = stack(table, look);
  const [horizontal, vertical] = isBars ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const axisOf = (side: 0 | 1): ValueAxis => {
    const own = series.filter(({ look: { axis } }) => axis === side);
    const names = side === 0 ? [`vAxes.0`, ...(isBars ? ['hAxis', 'vAxis'] : ['vAxis'])] : ['vAxes.1'];
    return {
      title: side === 0 ? look.text(`${vertical}.title`, 'vAxes.0.title') : look.text('vAxes.1.title'),
      isReversed: side === 0 && look.isReversed(vertical),
      scale: scaleOf(own, look.window(...names)),
      show: (value) =>
        displayText(value, undefined, look.format(...names) ?? own[0]?.numberFormat, { locale }),
    };
  };
  const base = type === 'SCATTER' ? numericBase(look, table, locale) : namedBase(look, table, horizontal);
  const right = series.some(({ look: { axis } }) => axis === 1) ? axisOf(1) : undefined;
  const left = axisOf(0);
  const plot = layOutPlot(area, isBars, base, left, right);
  const label = (row: number, { name, values, numberFormat }: Drawn) =>
    `${[table.domain.labels[row], name].filter(Boolean).join(', ')}: ${displayText(values[row], undefined, numberFormat, { locale })}`;
  const bars = series.filter(({ look: { kind } }) => kind === 'bars');
  const shapes = series.map((each): { readonly order: number; readonly shapes: readonly Shape[] } => {
    const axis = each.look.axis === 1 ? (right ?? left) : left;
    const at = (row: number): number | undefined => base.at(row);
    const part = { each, plot, scale: axis.scale, at, tell: (row: number) => label(row, each) };
    if (each.look.kind === 'bars') {
      const places = look.isStacked ? 1 : bars.length;
      return { order: 0, shapes: drawBars(part, look.isStacked ? 0 : bars.indexOf(each), places) };
    }
    const isArea = each.look.kind === 'area';
    const strokes = each.look.kind === 'points' ? [] : drawLine(part, isArea);
    return { order: isArea ? 0 : 1, shapes: [...strokes, ...drawPoints(part)] };
  });
  // Lines lie over columns, whatever the order of the series.
  const ordered = [...shapes].sort((one, other) => one.order - other.order);
  return [...plot.shapes, ...ordered.flatMap((each) => each.shapes)];
}

interface Part {
  readonly each: Drawn;
  readonly plot: Plot;
  readonly scale: ValueScale;
  at(row: number): number | undefined;
  tell(row: number): string;
}

/** With stacking, values of one sign stand on each other. */
function stack(table: ChartTable, look: ChartLook): readonly Drawn[] {
  const tops = { up: [] as number[], down: [] as number[] };
  return table.series.map((series, index) => {
    const own = look.series(index);
    const isStacked = look.isStacked && own.kind !== 'line' && own.kind !== 'points';
    const starts = series.values.map((value, row) => {
      if (!isStacked || value === null) return 0;
      const pile = value < 0 ? tops.down : tops.up;
      const start = pile[row] ?? 0;
      pile[row] = start + value;
      return start;
    });
    return { ...series, look: own, starts };
  });
}

function scaleOf(series: readonly Drawn[], window: Parameters<typeof valueScale>[1]): ValueScale {
  const ends = series.flatMap(({ values, starts }) =>
    values.flatMap((value, row) => (value === null ? [] : value + (starts[row] ?? 0))),
  );
  const stands = series.some(({ look: { kind } }) => kind === 'bars' || kind === 'area');
  const low = Math.min(...ends);
  const isNearZero = series.some(({ look: { kind } }) => kind === 'line') && low >= 0;
  return valueScale(ends, window, stands || (isNearZero && low <= Math.max(...ends) / 2));
}

type Base = BaseAxis & { at(row: number): number | undefined };

function namedBase(look: ChartLook, { domain }: ChartTable, axis = 'hAxis'): Base {
  const count = domain.labels.length;
  const at = (row: number) => (row + 0.5) / count;
  return {
    title: look.text(`${axis}.title`),
    isReversed: look.isReversed(axis) || (axis === 'vAxis' && look.isReversed('hAxis')),
    marks: domain.labels.map((text, row) => ({ at: at(row), text })),
    isNumeric: false,
    at,
  };
}

function numericBase(look: ChartLook, { domain }: ChartTable, locale: string): Base {
  const numbers = domain.values.filter((value) => value !== null);
  const scale = valueScale(numbers, look.window('hAxis'), false);
  return {
    title: look.text('hAxis.title'),
    isReversed: look.isReversed('hAxis'),
    marks: scale.ticks.map((tick) => ({
      at: scale.at(tick),
      text: displayText(tick, undefined, look.format('hAxis') ?? domain.numberFormat, { locale }),
    })),
    isNumeric: true,
    at: (row) => {
      const value = domain.values[row];
      return typeof value === 'number' ? scale.at(value) : undefined;
    },
  };
}

function drawBars({ each, plot, scale, at, tell }: Part, place: number, places: number): Shape[] {
  const slot = (plot.isHorizontal ? plot.box.height : plot.box.width) / Math.max(1, each.values.length);
  const thick = (slot * BAR_SHARE) / places;
  return each.values.flatMap((value, row) => {
    const along = at(row);
    if (value === null || along === undefined) return [];
    const start = each.starts[row] ?? 0;
    const from = plot.place(along, scale.at(start));
    const to = plot.place(along, scale.at(start + value));
    const offset = (place - places / 2) * thick;
    const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
    const long = Math.abs(from[0] - to[0] || from[1] - to[1]);
    const box = plot.isHorizontal
      ? { x, y: y + offset, width: long, height: thick }
      : { x: x + offset, y, width: thick, height: long };
    const attributes = {
      x: round(box.x),
      y: round(box.y),
      width: round(box.width),
      height: round(box.height),
    };
    return { tag: 'rect', attributes: { ...attributes, fill: each.look.color }, text: tell(row) };
  });
}

/** A blank cell leaves a gap. */
function drawLine({ each, plot, scale, at }: Part, isArea: boolean): Shape[] {
  const { color, lineWidth, isDashed } = each.look;
  const runs: { readonly top: string[]; readonly bottom: string[] }[] = [];
  let run: (typeof runs)[number] | undefined;
  each.values.forEach((value, row) => {
    const along = at(row);
    if (value === null || along === undefined) {
      run = undefined;
      return;
    }
    if (run === undefined) {
      run = { top: [], bottom: [] };
      runs.push(run);
    }
    const start = each.starts[row] ?? 0;
    const spot = (height: number) => plot.place(along, scale.at(height)).map(round).join(' ');
    run.top.push(spot(start + value));
    run.bottom.unshift(spot(start));
  });
  const stroke = {
    fill: 'none',
    stroke: color,
    'stroke-width': lineWidth,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    ...(isDashed && { 'stroke-dasharray': '6 5' }),
  };
  return runs.flatMap(({ top, bottom }): Shape[] => {
    const path: Shape = { tag: 'path', attributes: { d: `M${top.join('L')}`, ...stroke }, text: each.name };
    if (!isArea) return [path];
    const d = `M${[...top, ...bottom].join('L')}Z`;
    return [{ tag: 'path', attributes: { d, fill: color, 'fill-opacity': 0.3 } }, path];
  });
}

function drawPoints({ each, plot, scale, at, tell }: Part): Shape[] {
  const { pointSize, color } = each.look;
  // A point alone between two gaps would not show as a line.
  const isAlone = (row: number) =>
    each.look.kind === 'line' &&
    (each.values[row - 1] ?? null) === null &&
    (each.values[row + 1] ?? null) === null;
  return each.values.flatMap((value, row) => {
    const along = at(row);
    if (value === null || along === undefined || (pointSize <= 0 && !isAlone(row))) return [];
    const [cx, cy] = plot.place(along, scale.at((each.starts[row] ?? 0) + value));
    const attributes = { cx: round(cx), cy: round(cy), r: Math.max(pointSize, 4) / 2, fill: color };
    return { tag: 'circle', attributes, text: tell(row) };
  });
}
