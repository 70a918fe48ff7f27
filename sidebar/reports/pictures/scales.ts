/** Scales of axes: from round number to round number, in steps that people count in. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** From low to high. */
  readonly steps: readonly number[];
}

const niceStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
};

/** Holds all values, and zero where it is near to them; one value alone gets room on both sides. @param steps about so many */
export function scaleOf(values: readonly number[], steps: number, isFromZero = false): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most - least;
  const isNearZero =
    isFromZero || least * most <= 0 || Math.min(Math.abs(least), Math.abs(most)) < 2 * spread;
  const from = isNearZero ? Math.min(0, least) : least - (spread || Math.abs(least)) / 2;
  const to = isNearZero ? Math.max(0, most) : most + (spread || Math.abs(most)) / 2;
  const step = niceStep((to - from || 1) / steps);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  return {
    low: first * step,
    high: last * step,
    // Sums of such steps would end in 0.30000000000000004.
    steps: Array.from({ length: last - first + 1 }, (_, place) =>
      Number(((first + place) * step).toPrecision(12)),
    ),
  };
}

/** Where the values of a two-by-two lie: shares, scores of 1 to 10, hundredths, else what holds them. */
export function fieldScale(values: readonly number[]): { readonly low: number; readonly high: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (least >= 0 && most <= 1) return { low: 0, high: 1 };
  if (least >= 1 && most <= 10) return { low: 1, high: 10 };
  if (least >= 0 && most <= 100) return { low: 0, high: 100 };
  return scaleOf(values, 4);
}
