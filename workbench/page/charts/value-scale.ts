/** Finds round numbers for an axis of values. */

export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** 0 at the lower end of the axis, 1 at its upper end; what lies beyond is cut to that. */
  at(value: number): number;
}

export interface Window {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const STEPS = [1, 2, 2.5, 5, 10];
const INTERVALS = 5;

/** @param fromZero the axis reaches zero wherever the values lie, as bars need it */
export function valueScale(values: readonly number[], window: Window, fromZero: boolean): ValueScale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = [0, 1];
  if (fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const wantedLow = window.min ?? low;
  const wantedHigh = Math.max(window.max ?? high, wantedLow);
  const span = wantedHigh - wantedLow || Math.abs(wantedHigh) || 1;
  const step = roundStep(span / INTERVALS, values.every(Number.isInteger));
  const min = window.min ?? Math.floor(wantedLow / step + 1e-9) * step;
  const top = window.max ?? Math.ceil(wantedHigh / step - 1e-9) * step;
  const max = top > min ? top : min + step;
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step - 1e-9); tick * step <= max + step * 1e-6; tick += 1) {
    ticks.push(Number((tick * step).toPrecision(12)));
  }
  return { min, max, ticks, at: (value) => Math.min(1, Math.max(0, (value - min) / (max - min))) };
}

function roundStep(rough: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((candidate) => candidate * power >= rough - power * 1e-9) ?? 10) * power;
  return isWhole ? Math.max(1, Math.ceil(step)) : step;
}
