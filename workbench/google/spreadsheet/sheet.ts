/** Sheet as scripts see it, put together from its parts. */

import { signatureError } from '../errors';
import { SheetCore } from './sheet-core';

export class Sheet extends SheetCore {}

/** The sheet behind an argument; anything else is a wrong signature. */
export function expectSheet(method: string, argument: unknown): Sheet {
  if (argument instanceof Sheet) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}
