/** SpreadsheetApp's enumerations. Their order is that of Google's published types. */

import { GoogleEnum, googleEnum } from '../services/google-enum';

/** Class of the constants below. */
export const EnumConstant = GoogleEnum;

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
  AutoFillSeries: googleEnum('DEFAULT_SERIES', 'ALTERNATE_SERIES'),
  BandingTheme: googleEnum(...BANDING_THEMES),
  BooleanCriteria: googleEnum(...BOOLEAN_CRITERIA),
  BorderStyle: googleEnum('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  CopyPasteType: googleEnum(...COPY_PASTE_TYPES),
  DataValidationCriteria: googleEnum(...VALIDATION_CRITERIA),
  DeveloperMetadataLocationType: googleEnum('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
  DeveloperMetadataVisibility: googleEnum('DOCUMENT', 'PROJECT'),
  Dimension: googleEnum('COLUMNS', 'ROWS'),
  Direction: googleEnum('UP', 'DOWN', 'PREVIOUS', 'NEXT'),
  GroupControlTogglePosition: googleEnum('BEFORE', 'AFTER'),
  InterpolationType: googleEnum('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'),
  ProtectionType: googleEnum('RANGE', 'SHEET'),
  RelativeDate: googleEnum('TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'),
  SheetType: googleEnum('GRID', 'OBJECT'),
  TextDirection: googleEnum('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
  WrapStrategy: googleEnum('WRAP', 'OVERFLOW', 'CLIP'),
} as const;

/** Name of an argument when it is a constant of that enumeration; null otherwise: texts are not taken (platform 5.5). */
export function enumName<Type extends keyof typeof ENUMS>(
  type: Type,
  argument: unknown,
): Extract<keyof (typeof ENUMS)[Type], string> | null {
  const constants: Readonly<Record<string, GoogleEnum>> = ENUMS[type];
  for (const name in constants) {
    if (constants[name] === argument) return name as Extract<keyof (typeof ENUMS)[Type], string>;
  }
  return null;
}

/** The constant of that name, which the model holds. */
export function enumConstant(type: keyof typeof ENUMS, name: string): GoogleEnum {
  const constants: Readonly<Record<string, GoogleEnum>> = ENUMS[type];
  const constant = constants[name];
  if (constant === undefined) throw new Error(`no ${type}.${name}`);
  return constant;
}
