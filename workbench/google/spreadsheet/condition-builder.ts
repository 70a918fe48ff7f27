/** The `when…` methods that conditional formats and filters have in common. */

import { signatureError } from '../errors';
import { isDate } from './arguments';
import { fromStored, toStored } from './criteria-arguments';
import { enumConstant, enumName } from './enums';
import { presented } from './google-types';
import type { Session } from './session';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type ConditionDate = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** A condition as the model stores it. */
export interface Condition {
  readonly criteria: string;
  readonly args: readonly unknown[];
}

/** @typeParam Google the interface of the builder that every method answers */
export class ConditionBuilder<Google> {
  condition: Condition | null = null;

  constructor(readonly session: Session) {}

  withCriteria(criteria: GoogleCriteria, args: unknown[]): Google {
    const name = enumName('BooleanCriteria', criteria);
    if (name === null || !Array.isArray(args)) refuse(this, 'withCriteria', [criteria, args]);
    return choose(this, name, args);
  }

  whenCellEmpty(): Google {
    return whenTexts(this, 'whenCellEmpty', 'CELL_EMPTY', []);
  }

  whenCellNotEmpty(): Google {
    return whenTexts(this, 'whenCellNotEmpty', 'CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: ConditionDate): Google {
    return whenDate(this, 'whenDateAfter', 'DATE_AFTER', [date]);
  }

  whenDateBefore(date: ConditionDate): Google {
    return whenDate(this, 'whenDateBefore', 'DATE_BEFORE', [date]);
  }

  whenDateEqualTo(date: ConditionDate): Google {
    return whenDate(this, 'whenDateEqualTo', 'DATE_EQUAL_TO', [date]);
  }

  whenNumberBetween(start: number, end: number): Google {
    return whenNumbers(this, 'whenNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): Google {
    return whenNumbers(this, 'whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): Google {
    return whenNumbers(this, 'whenNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): Google {
    return whenNumbers(this, 'whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): Google {
    return whenNumbers(this, 'whenNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Google {
    return whenNumbers(this, 'whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): Google {
    return whenNumbers(this, 'whenNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): Google {
    return whenNumbers(this, 'whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): Google {
    return whenTexts(this, 'whenTextContains', 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): Google {
    return whenTexts(this, 'whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): Google {
    return whenTexts(this, 'whenTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): Google {
    return whenTexts(this, 'whenTextStartsWith', 'TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): Google {
    return whenTexts(this, 'whenTextEndsWith', 'TEXT_ENDS_WITH', [text]);
  }

  whenFormulaSatisfied(formula: string): Google {
    return whenTexts(this, 'whenFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }
}

/** The constant and values of a condition as scripts read them. */
export function criteriaType({ criteria }: Condition): GoogleCriteria {
  return presented(enumConstant('BooleanCriteria', criteria));
}

export function criteriaValues(session: Session, { args }: Condition): unknown[] {
  return args.map((argument) => fromStored(session, argument));
}

function choose<Google>(
  builder: ConditionBuilder<Google>,
  criteria: string,
  args: readonly unknown[],
): Google {
  builder.condition = { criteria, args: args.map((argument) => toStored(builder.session, argument)) };
  return presented(builder);
}

function whenNumbers<Google>(
  builder: ConditionBuilder<Google>,
  method: string,
  criteria: string,
  args: readonly unknown[],
): Google {
  if (!args.every((argument) => typeof argument === 'number')) refuse(builder, method, args);
  return choose(builder, criteria, args);
}

function whenTexts<Google>(
  builder: ConditionBuilder<Google>,
  method: string,
  criteria: string,
  args: readonly unknown[],
): Google {
  if (!args.every((argument) => typeof argument === 'string')) refuse(builder, method, args);
  return choose(builder, criteria, args);
}

function whenDate<Google>(
  builder: ConditionBuilder<Google>,
  method: string,
  criteria: string,
  args: readonly unknown[],
): Google {
  if (args.every(isDate)) return choose(builder, criteria, args);
  if (!args.every((argument) => enumName('RelativeDate', argument) !== null)) refuse(builder, method, args);
  return choose(builder, `${criteria}_RELATIVE`, args);
}

function refuse(builder: object, method: string, args: readonly unknown[]): never {
  throw signatureError(`SpreadsheetApp.${builder.constructor.name}.${method}`, args);
}
