/** A report as a value: headings, sentences, facts, tables, pictures and flags, already worded, that a sheet and a page render alike. */

import type { NumberStyle, PictureKind } from '../../schema/reports/definition';

/** A number or an ISO day that each renderer writes in its own way. `currency` where it is not the document's. */
export interface StyledCell {
  readonly style: NumberStyle | 'date';
  readonly value: number | string;
  readonly currency?: string;
}
/** Null: unknown. */
export type ReportCell = string | StyledCell | null;

export type Tone = 'good' | 'fair' | 'bad' | 'quiet' | 'plain';

/** What each kind of picture reads: timelines `start`, `end`, `tone`; bars, trends and heat maps `group`, `value` or `tone`. */
export interface PictureItem {
  readonly label: string;
  /** Series of a bar or trend, column of a heat map, kind of a date. */
  readonly group?: string;
  /** ISO days. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly value?: number | null;
  readonly x?: number | null;
  readonly y?: number | null;
  readonly tone?: Tone;
  /** More to say of it. */
  readonly text?: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly label: string; readonly value: ReportCell }[];
    }
  | { readonly kind: 'flags'; readonly items: readonly { readonly tone: Tone; readonly text: string }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly header: string; readonly numeric?: true }[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** Shown instead of an empty table. */
      readonly emptyText: string;
    }
  | {
      readonly kind: 'picture';
      readonly picture: PictureKind;
      readonly title: string;
      readonly text: string;
      readonly style: NumberStyle;
      readonly items: readonly PictureItem[];
      /** What each field of the items is called. */
      readonly heads?: Readonly<Partial<Record<keyof PictureItem, string>>>;
      /** For sheets, which cannot draw it. */
      readonly note?: string;
    };

export interface ReportDocument {
  /** Key of the report. */
  readonly report: string;
  /** Null: of several. */
  readonly account: string | null;
  readonly title: string;
  readonly subtitle: string;
  /** ISO day. */
  readonly date: string;
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** BCP 47. */
  readonly language: string;
  readonly currency: string;
  /** The internal-only mark of M3; null on customer-facing reports. */
  readonly internalMark: string | null;
  readonly blocks: readonly ReportBlock[];
}
