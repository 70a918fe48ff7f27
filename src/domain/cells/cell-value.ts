/** What a decoded cell may hold, and what a raw cell says as text. */

import type { IssueCode } from '../issue';
import type { RawCell, RawTable } from '../table';

/** A value of any kind of column; `null` is blank or unreadable. */
export type CellValue = string | number | boolean | readonly string[] | null;

export type IssueFacts = Readonly<Record<string, string | number>>;
export type ReportProblem = (code: IssueCode, facts: IssueFacts) => void;

/** Reads one cell; text arrives cleaned and never blank. */
export type Decode = (raw: RawCell, report: ReportProblem) => CellValue;

/** A raw cell as text: numbers without the noise of binary fractions, dates as ISO day and time. */
export const cellText = (raw: RawCell): string => {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number') return String(Number(raw.toPrecision(15)));
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return raw.time === undefined ? raw.isoDay : `${raw.isoDay} ${raw.time}`;
};

/** Place of a column in each row of cells; -1 when it was deleted. */
export const placeOf = ({ columnIndexes }: Pick<RawTable, 'columnIndexes'>, columnKey: string): number =>
  columnIndexes.get(columnKey) ?? -1;
