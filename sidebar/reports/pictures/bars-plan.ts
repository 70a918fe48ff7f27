/** Gathers the bars of a picture: what each is made of, in how many series. */

import type { PictureItem } from '../../../src/domain/report/document';
import { MOST_SERIES, seriesLook } from './series';

export interface Bar {
  readonly label: string;
  /** By series; null: not known. */
  readonly values: readonly (number | null)[];
}

export const numberOf = ({ value }: PictureItem): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The names of the series, and the bars; series beyond those that can be told apart are put together. */
export function gatherBars(
  items: readonly PictureItem[],
  others: string,
): { readonly names: readonly string[]; readonly bars: readonly Bar[] } {
  const all = [...new Set(items.map(({ group = '' }) => group))];
  const names = all.length > MOST_SERIES ? [...all.slice(0, MOST_SERIES), others] : all;
  const placeOf = new Map(all.map((name, place) => [name, seriesLook(place)]));
  const bars = new Map<string, (number | null)[]>();
  for (const item of items) {
    const values = bars.get(item.label) ?? names.map(() => null);
    bars.set(item.label, values);
    const place = placeOf.get(item.group ?? '') ?? 0;
    const value = numberOf(item);
    if (value !== null) values[place] = (values[place] ?? 0) + value;
  }
  return { names, bars: [...bars].map(([label, values]) => ({ label, values })) };
}

/** Of the values above zero, or of those below. */
export const sumOf = (values: readonly (number | null)[], sign: 1 | -1): number =>
  values.reduce((sum: number, value) => sum + ((value ?? 0) * sign > 0 ? (value ?? 0) : 0), 0);
