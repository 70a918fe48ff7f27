/** The shape of sample rows: values by column key, choices by key, dates in days from the day of loading. */

import type { ColumnKeyOf, SheetKey } from '../workbook';

/** A date that stays near today whenever the sample is loaded. */
export interface InDays {
  readonly inDays: number;
}
export type SampleValue = string | number | readonly string[] | InDays;
export type SampleRow<S extends SheetKey> = Readonly<Partial<Record<ColumnKeyOf<S>, SampleValue>>>;

export const inDays = (days: number): InDays => ({ inDays: days });
