/** The builder of data validation rules: strict about arguments, except in `withCriteria` (platform 5.4). */

import { GoogleException, signatureError } from '../errors';
import { expectArguments, givenArguments, isDate } from './arguments';
import { fromStored, toStored } from './criteria-arguments';
import { enumConstant, enumName, type ValidationCriteriaName } from './enums';
import { type GoogleRange, presented, type Shared } from './google-types';
import { expectRange } from './range-core';
import type { Session } from './session';
import type { RuleContent } from './validation-areas';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleDate = GoogleAppsScript.Base.Date;

/** Longest list Google's editor takes (platform 5.4). */
const MAX_LIST_ITEMS = 500;

export class DataValidation implements Shared<GoogleRule, DataValidation> {
  constructor(
    readonly session: Session,
    readonly content: RuleContent,
  ) {}

  copy(): GoogleBuilder {
    return presented(new DataValidationBuilder(this.session, this.content));
  }

  getAllowInvalid(): boolean {
    return this.content.allowInvalid;
  }

  getCriteriaType(): GoogleCriteria {
    return presented(enumConstant('DataValidationCriteria', this.content.criteria));
  }

  getCriteriaValues(): unknown[] {
    return this.content.args.map((argument) => fromStored(this.session, argument));
  }

  getHelpText(): string {
    return this.content.helpText ?? '';
  }
}

export class DataValidationBuilder implements Shared<GoogleBuilder, DataValidationBuilder> {
  /** Without criteria until one is required. */
  content: Partial<RuleContent> & { readonly allowInvalid: boolean };

  constructor(
    readonly session: Session,
    content: Partial<RuleContent> = {},
  ) {
    this.content = { allowInvalid: true, ...content };
  }

  build(): GoogleRule {
    const { criteria, args, ...rest } = this.content;
    if (criteria === undefined || args === undefined) {
      throw new GoogleException('The data validation rule must have a criteria.');
    }
    return presented(new DataValidation(this.session, { ...rest, criteria, args }));
  }

  copy(): GoogleBuilder {
    return presented(new DataValidationBuilder(this.session, this.content));
  }

  getAllowInvalid(): boolean {
    return this.content.allowInvalid;
  }

  /** Undefined in the types, null live, while no criteria was chosen. */
  getCriteriaType(): GoogleCriteria {
    const { criteria } = this.content;
    if (criteria === undefined) throw new GoogleException('The data validation rule must have a criteria.');
    return presented(enumConstant('DataValidationCriteria', criteria));
  }

  getCriteriaValues(): unknown[] {
    return (this.content.args ?? []).map((argument) => fromStored(this.session, argument));
  }

  getHelpText(): string | null {
    return this.content.helpText ?? null;
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    expectArguments('DataValidationBuilder.setAllowInvalid', [allowInvalidData], ['boolean']);
    this.content = { ...this.content, allowInvalid: allowInvalidData };
    return presented(this);
  }

  setHelpText(helpText: string): GoogleBuilder {
    expectArguments('DataValidationBuilder.setHelpText', [helpText], ['string']);
    this.content = { ...this.content, helpText };
    return presented(this);
  }

  withCriteria(criteria: GoogleCriteria, args: unknown[]): GoogleBuilder {
    const name = enumName('DataValidationCriteria', criteria);
    if (name === null || !Array.isArray(args)) refuse('withCriteria', [criteria, args]);
    return choose(this, name, args);
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GoogleBuilder {
    return choose(this, 'CHECKBOX', givenArguments(checkedValue, uncheckedValue));
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    if (!Array.isArray(values) || typeof showDropdown !== 'boolean') {
      refuse('requireValueInList', [values, showDropdown]);
    }
    if (values.length > MAX_LIST_ITEMS) {
      throw new GoogleException(
        `The data validation rule has more items than the limit of ${MAX_LIST_ITEMS}. Use the 'List from a range' criteria instead.`,
      );
    }
    return choose(this, 'VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleBuilder {
    expectRange('DataValidationBuilder.requireValueInRange', range);
    return choose(this, 'VALUE_IN_RANGE', [range, showDropdown]);
  }

  requireDate(): GoogleBuilder {
    return requireDates(this, 'requireDate', 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateAfter', 'DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateBefore', 'DATE_BEFORE', [date]);
  }

  requireDateEqualTo(date: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateEqualTo', 'DATE_EQUAL_TO', [date]);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [date]);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateBetween', 'DATE_BETWEEN', [start, end]);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return requireDates(this, 'requireDateNotBetween', 'DATE_NOT_BETWEEN', [start, end]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [
      number,
    ]);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return requireNumbers(this, 'requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): GoogleBuilder {
    return requireTexts(this, 'requireTextContains', 'TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): GoogleBuilder {
    return requireTexts(this, 'requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): GoogleBuilder {
    return requireTexts(this, 'requireTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): GoogleBuilder {
    return requireTexts(this, 'requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): GoogleBuilder {
    return requireTexts(this, 'requireTextIsUrl', 'TEXT_IS_VALID_URL', []);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return requireTexts(this, 'requireFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }
}

function choose(
  builder: DataValidationBuilder,
  criteria: ValidationCriteriaName,
  args: readonly unknown[],
): GoogleBuilder {
  builder.content = {
    ...builder.content,
    criteria,
    args: args.map((argument) => toStored(builder.session, argument)),
  };
  return presented(builder);
}

function requireNumbers(
  builder: DataValidationBuilder,
  method: string,
  criteria: ValidationCriteriaName,
  args: readonly unknown[],
): GoogleBuilder {
  if (!args.every((argument) => typeof argument === 'number')) refuse(method, args);
  return choose(builder, criteria, args);
}

function requireDates(
  builder: DataValidationBuilder,
  method: string,
  criteria: ValidationCriteriaName,
  args: readonly unknown[],
): GoogleBuilder {
  if (!args.every(isDate)) refuse(method, args);
  return choose(builder, criteria, args);
}

function requireTexts(
  builder: DataValidationBuilder,
  method: string,
  criteria: ValidationCriteriaName,
  args: readonly unknown[],
): GoogleBuilder {
  if (!args.every((argument) => typeof argument === 'string')) refuse(method, args);
  return choose(builder, criteria, args);
}

function refuse(method: string, args: readonly unknown[]): never {
  throw signatureError(`SpreadsheetApp.DataValidationBuilder.${method}`, args);
}
