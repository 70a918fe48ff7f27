/** Range as scripts see it, put together from its parts. */

import { signatureError } from '../errors';
import { RangeValues } from './range-values';

export class Range extends RangeValues {}

/** The range behind an argument; anything else is a wrong signature. */
export function expectRange(method: string, argument: unknown): Range {
  if (argument instanceof Range) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}
