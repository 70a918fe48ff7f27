/** Google's enumerations as objects, as scripts see them. Their order is that of Google's published types. */

/** One constant, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumConstant {
  constructor(
    private readonly type: string,
    private readonly label: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  /** Negative, zero or positive as the other comes after, at or before this one. */
  compareTo(other: EnumConstant): number {
    return this.position - other.ordinal();
  }

  isOf(type: string): boolean {
    return this.type === type;
  }
}

export type EnumObject<Name extends string> = { readonly [Key in Name]: EnumConstant };

function enumOf<const Names extends readonly string[]>(
  type: string,
  names: Names,
): EnumObject<Names[number]> {
  const constants = names.map((name, index) => [name, new EnumConstant(type, name, index)]);
  return Object.freeze(Object.fromEntries(constants));
}

const BOOLEAN_CRITERIA = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
] as const;

const VALIDATION_CRITERIA = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
] as const;

const BANDING_THEMES = [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
] as const;

const COPY_PASTE_TYPES = [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
] as const;

export type BooleanCriteriaName = (typeof BOOLEAN_CRITERIA)[number];
export type ValidationCriteriaName = (typeof VALIDATION_CRITERIA)[number];
export type BandingThemeName = (typeof BANDING_THEMES)[number];

/** All enumerations of SpreadsheetApp that the stand-in knows, by Google's name. */
export const ENUMS = {
  AutoFillSeries: enumOf('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']),
  BandingTheme: enumOf('BandingTheme', BANDING_THEMES),
  BooleanCriteria: enumOf('BooleanCriteria', BOOLEAN_CRITERIA),
  BorderStyle: enumOf('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
  CopyPasteType: enumOf('CopyPasteType', COPY_PASTE_TYPES),
  DataValidationCriteria: enumOf('DataValidationCriteria', VALIDATION_CRITERIA),
  DeveloperMetadataLocationType: enumOf('DeveloperMetadataLocationType', [
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]),
  DeveloperMetadataVisibility: enumOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  Dimension: enumOf('Dimension', ['COLUMNS', 'ROWS']),
  Direction: enumOf('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  GroupControlTogglePosition: enumOf('GroupControlTogglePosition', ['BEFORE', 'AFTER']),
  InterpolationType: enumOf('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
  ProtectionType: enumOf('ProtectionType', ['RANGE', 'SHEET']),
  RelativeDate: enumOf('RelativeDate', [
    'TODAY',
    'TOMORROW',
    'YESTERDAY',
    'PAST_WEEK',
    'PAST_MONTH',
    'PAST_YEAR',
  ]),
  SheetType: enumOf('SheetType', ['GRID', 'OBJECT']),
  TextDirection: enumOf('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  WrapStrategy: enumOf('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
} as const;

/** Name of an argument when it is a constant of that enumeration; null otherwise: texts are not taken (platform 5.5). */
export function enumName<Type extends keyof typeof ENUMS>(
  type: Type,
  argument: unknown,
): Extract<keyof (typeof ENUMS)[Type], string> | null {
  const constants: Readonly<Record<string, EnumConstant>> = ENUMS[type];
  for (const name in constants) {
    if (constants[name] === argument) return name as Extract<keyof (typeof ENUMS)[Type], string>;
  }
  return null;
}

/** The constant of that name; undefined when the enumeration lacks it. */
export function enumConstant(type: keyof typeof ENUMS, name: string): EnumConstant | undefined {
  const constants: Readonly<Record<string, EnumConstant>> = ENUMS[type];
  return constants[name];
}
