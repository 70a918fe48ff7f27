/** Arguments of criteria: ranges, dates and constants as scripts pass them, and as plain data in the model. */

import { dateToSerial, serialToMilliseconds } from '../values/dates';
import { isDate } from './arguments';
import { ENUMS, enumName } from './enums';
import { expectRange, RangeCore } from './range-core';
import type { Session } from './session';
import { isDateArgument, isRangeArgument, type RangeArgument } from './validation-rules';

/** A script's argument as the model stores it. */
export function toStored(session: Session, argument: unknown): unknown {
  if (argument instanceof RangeCore) {
    const stored: RangeArgument = { sheetId: argument.sheetId, area: argument.area };
    return argument.isEndRowBounded() ? stored : { ...stored, openRows: true };
  }
  if (isDate(argument)) return { serial: dateToSerial(argument.getTime(), session.workbook.timeZone) };
  if (Array.isArray(argument)) return argument.map((item) => toStored(session, item));
  return enumName('RelativeDate', argument) ?? argument;
}

/** A stored argument as `getCriteriaValues` answers it. */
export function fromStored(session: Session, argument: unknown): unknown {
  if (isRangeArgument(argument)) {
    const { rowCount, ...open } = argument.area;
    return session.range(argument.sheetId, argument.openRows === true ? open : { ...open, rowCount });
  }
  if (isDateArgument(argument)) {
    return new Date(serialToMilliseconds(argument.serial, session.workbook.timeZone));
  }
  if (Array.isArray(argument)) return argument.map((item) => fromStored(session, item));
  const constants: Readonly<Record<string, unknown>> = ENUMS.RelativeDate;
  return (typeof argument === 'string' ? constants[argument] : undefined) ?? argument;
}

/** The areas of ranges; anything that is no range is a wrong signature. */
export function expectRanges(method: string, ranges: unknown): RangeCore[] {
  return Array.isArray(ranges)
    ? ranges.map((range) => expectRange(method, range))
    : [expectRange(method, ranges)];
}
