/** The whole workbook as plain data: what files, the page and the tests exchange with the model. It knows no behaviour. */

/** A cell at rest. An absent field is the default; a cell with no field at all is not stored. */
export interface CellSnapshot {
  /** Value: text, number, boolean. Dates are serial days since 1899-12-30 with a date number format. Absent: empty. */
  readonly value?: string | number | boolean;
  /** Error code shown instead of a value, such as `#N/A`. */
  readonly error?: string;
  /** Formula in en-US syntax with the leading `=`; `value` or `error` is then the last known result. */
  readonly formula?: string;
  /** Number format pattern; absent: automatic. `@` is plain text. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

export interface CellStyle {
  /** Colours are lower-case `#rrggbb`. */
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  readonly border?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderSnapshot>>>;
}

export interface BorderSnapshot {
  readonly style: string;
  readonly color: string;
}

/** A rectangle of cells, 0-based, ends exclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ValidationSnapshot {
  readonly areas: readonly Area[];
  /** Name of Google's DataValidationCriteria, such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  /** Lists and scalars as given; a range is `{ sheetId, area }`, a date `{ serial }`. */
  readonly args: readonly unknown[];
  /** false rejects invalid entries. */
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

export interface ConditionalFormatSnapshot {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly style: CellStyle;
  /** Colour scale, when the rule is a gradient: opaque to all but the stand-in. */
  readonly gradient?: unknown;
}

export interface MetadataSnapshot {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | {
        readonly type: 'ROW' | 'COLUMN';
        readonly sheetId: number;
        readonly index: number;
        readonly count: number;
      };
}

export interface NamedRangeSnapshot {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

export interface ProtectionSnapshot {
  /** Absent area: the whole sheet. */
  readonly area?: Area;
  readonly description?: string;
  readonly warningOnly?: boolean;
  /** Others may not edit; the owner always may. */
  readonly editors?: readonly string[];
  readonly unprotected?: readonly Area[];
}

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row index → column index → cell; 0-based, sparse. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellSnapshot>>>>;
  readonly hidden?: boolean;
  readonly tabColor?: string;
  readonly rightToLeft?: boolean;
  readonly hiddenGridlines?: boolean;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Pixels, by 0-based index; absent: 100 wide, 21 high. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Area[];
  readonly validations?: readonly ValidationSnapshot[];
  readonly conditionalFormats?: readonly ConditionalFormatSnapshot[];
  readonly protections?: readonly ProtectionSnapshot[];
  readonly bandings?: readonly unknown[];
  readonly filter?: { readonly area: Area; readonly columns: Readonly<Record<number, unknown>> };
  readonly columnGroups?: readonly {
    readonly start: number;
    readonly count: number;
    readonly collapsed?: boolean;
  }[];
  readonly charts?: readonly unknown[];
}

export interface WorkbookSnapshot {
  readonly id: string;
  readonly name: string;
  /** Google's form: `en_US`, `pl_PL`, `fa_IR`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly sheets: readonly SheetSnapshot[];
  readonly namedRanges?: readonly NamedRangeSnapshot[];
  readonly metadata?: readonly MetadataSnapshot[];
  /** Document properties and other stores that live with the file, by store name. */
  readonly stores?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** E-mail of the owner; absent: whoever runs a script is taken for the owner. */
  readonly owner?: string;
  /** E-mails the document is shared with, the owner not among them. */
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
}
