/** The colours of series and their order; the seventh is for all that is left. */

/** Dark and light take turns. The last one is for all that is left. */
export const series = ['#0b4aa8', '#e9b64d', '#00796b', '#c3b1e1', '#7a3200', '#9cc4f0', '#c9ced6'] as const;
export const MOST_SERIES = series.length - 1;
export const seriesLook = (place: number): number => Math.min(place, MOST_SERIES);

/** Of points and lines, which have shapes as well: twice as many can be told apart. */
export const pointLook = (place: number): number => Math.max(0, place) % (2 * MOST_SERIES);
export const lineColour = (place: number): string => series[pointLook(place) % MOST_SERIES] ?? '';
