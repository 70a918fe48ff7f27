/** Range as scripts see it, put together from its parts. */

import { signatureError } from '../errors';
import { RangeValues } from './range-values';

export class RangeService extends RangeValues {}

/** The range behind an argument; anything else is a wrong signature. */
export function expectRange(method: string, argument: unknown): RangeService {
  if (argument instanceof RangeService) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}
