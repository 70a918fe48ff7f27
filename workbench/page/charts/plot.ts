/** The field of a chart with two axes: where a value lies, and the lines and labels around it. */

import { type Box, LABEL_SIZE, label, line, type Shape, shorten, textWidth } from './shape';
import type { ValueScale } from './value-scale';

const TITLE_SPACE = 20;
const GAP = 8;
const LINE_HEIGHT = 14;
/** Labels that do not fit side by side are turned, and take at most this much height. */
const TURNED_HEIGHT = 84;
const WIDEST_SHARE = 0.35;
const TURN = (-40 * Math.PI) / 180;

/** The axis that labels or places the points. */
export interface BaseAxis {
  readonly title: string;
  readonly isReversed: boolean;
  /** Share of the way along the axis, 0 to 1. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  /** Marks of numbers, with a line each; others are names in a slot each. */
  readonly isNumeric: boolean;
}
export interface ValueAxis {
  readonly title: string;
  readonly isReversed: boolean;
  readonly scale: ValueScale;
  show(value: number): string;
}

export interface Plot {
  readonly box: Box;
  readonly isHorizontal: boolean;
  /** Both as a share of their axis, 0 to 1. */
  place(along: number, value: number): readonly [x: number, y: number];
  /** Lines and labels, to lie under the data. */
  readonly shapes: readonly Shape[];
}

/** @param right the axis of values at the right, which only an upright chart has */
export function layOutPlot(
  area: Box,
  isHorizontal: boolean,
  base: BaseAxis,
  left: ValueAxis,
  right: ValueAxis | undefined,
): Plot {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text)));
  const ticks = (axis: ValueAxis) => axis.scale.ticks.map((tick) => axis.show(tick));
  const names = base.marks.map(({ text }) => text);
  const [atSide, below] = isHorizontal ? [base, left] : [left, base];
  const sideTexts = isHorizontal ? names : ticks(left);
  const sideWidth = Math.min(area.width * WIDEST_SHARE, widest(sideTexts)) + GAP;
  const rightWidth = right === undefined ? GAP * 2 : widest(ticks(right)) + GAP + titleSpace(right.title);
  const leftWidth = sideWidth + titleSpace(atSide.title);
  const width = Math.max(20, area.width - leftWidth - rightWidth);
  const slot = width / Math.max(1, names.length);
  const isTurned = !isHorizontal && !base.isNumeric && widest(names) > slot - 4;
  const labelHeight = isTurned
    ? Math.min(TURNED_HEIGHT, widest(names) * Math.sin(-TURN) + LINE_HEIGHT)
    : LINE_HEIGHT + 4;
  const height = Math.max(20, area.height - labelHeight - titleSpace(below.title));
  const box = { x: area.x + leftWidth, y: area.y, width, height };

  const place = (along: number, value: number): readonly [number, number] => {
    const a = base.isReversed ? 1 - along : along;
    const v = left.isReversed ? 1 - value : value;
    return isHorizontal
      ? [box.x + v * width, box.y + a * height]
      : [box.x + a * width, box.y + (1 - v) * height];
  };
  const shapes: Shape[] = [
    ...valueLines(left, box, place, isHorizontal),
    ...(right === undefined ? [] : rightLabels(right, box)),
    ...(isHorizontal
      ? namesAtSide(base, box, sideWidth, place)
      : namesBelow(base, box, isTurned, slot, place)),
    ...titles(area, box, atSide.title, below.title, right?.title ?? ''),
  ];
  return { box, isHorizontal, place, shapes };
}

const titleSpace = (title: string): number => (title === '' ? 0 : TITLE_SPACE);

function valueLines(axis: ValueAxis, box: Box, place: Plot['place'], isHorizontal: boolean): Shape[] {
  return axis.scale.ticks.flatMap((tick) => {
    const at = axis.scale.at(tick);
    const [x, y] = place(0, at);
    const kind = tick === 0 ? 'base' : 'grid';
    return isHorizontal
      ? [
          line(x, box.y, x, box.y + box.height, kind),
          label(axis.show(tick), x, box.y + box.height + LINE_HEIGHT, 'middle'),
        ]
      : [line(box.x, y, box.x + box.width, y, kind), label(axis.show(tick), box.x - GAP, y + 4, 'end')];
  });
}

function rightLabels(axis: ValueAxis, box: Box): Shape[] {
  return axis.scale.ticks.map((tick) =>
    label(axis.show(tick), box.x + box.width + GAP, box.y + (1 - axis.scale.at(tick)) * box.height + 4),
  );
}

function namesAtSide(base: BaseAxis, box: Box, sideWidth: number, place: Plot['place']): Shape[] {
  const step = Math.ceil((base.marks.length * LINE_HEIGHT) / box.height);
  return base.marks
    .filter((_, index) => index % step === 0)
    .map(({ at, text }) => label(shorten(text, sideWidth), box.x - GAP, place(at, 0)[1] + 4, 'end'));
}

function namesBelow(
  base: BaseAxis,
  box: Box,
  isTurned: boolean,
  slot: number,
  place: Plot['place'],
): Shape[] {
  const bottom = box.y + box.height;
  const step = isTurned ? Math.ceil(LINE_HEIGHT / slot) : 1;
  return base.marks
    .filter((_, index) => index % step === 0)
    .flatMap(({ at, text }) => {
      const x = place(at, 0)[0];
      if (!isTurned) {
        const lines = base.isNumeric ? [line(x, box.y, x, bottom, 'grid')] : [];
        return [...lines, label(text, x, bottom + LINE_HEIGHT + 2, 'middle')];
      }
      const length = (TURNED_HEIGHT - LABEL_SIZE) / Math.sin(-TURN);
      const y = bottom + LABEL_SIZE;
      return label(shorten(text, length), x, y, 'end', { transform: `rotate(-40 ${x} ${y})` });
    });
}

function titles(area: Box, box: Box, side: string, below: string, right: string): Shape[] {
  const middle = box.y + box.height / 2;
  const upright = (text: string, x: number, turn: number) =>
    label(shorten(text, box.height), x, middle, 'middle', {
      class: 'chart-axis-title',
      transform: `rotate(${turn} ${x} ${middle})`,
    });
  const written: Shape[] = [];
  if (side !== '') written.push(upright(side, area.x + LABEL_SIZE, -90));
  if (right !== '') written.push(upright(right, area.x + area.width - LABEL_SIZE + 4, 90));
  if (below !== '') {
    const text = shorten(below, box.width);
    written.push(
      label(text, box.x + box.width / 2, area.y + area.height - 4, 'middle', { class: 'chart-axis-title' }),
    );
  }
  return written;
}
