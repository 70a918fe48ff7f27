/** A report as a value: headings, sentences, facts and tables, already worded, that a sheet and a page render alike. */

export type ReportCell = string | number | null;

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly header: string; readonly numeric?: true }[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** Shown instead of an empty table. */
      readonly emptyText: string;
    };

export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** ISO day. */
  readonly date: string;
  readonly language: string;
  /** The internal-only mark of M3; null on customer-facing reports. */
  readonly internalMark: string | null;
  readonly blocks: readonly ReportBlock[];
}
