/** Checks what a script passes in, with Google's texts (platform 5.2). It knows no model. */

import { GoogleException, signatureError } from '../errors';

type Kind = 'number' | 'string' | 'boolean' | 'array' | 'object';

/** Raises the signature error unless every argument is of its kind. Missing arguments count as wrong. */
export function expectArguments(method: string, args: readonly unknown[], kinds: readonly Kind[]): void {
  const fits = args.length === kinds.length && kinds.every((kind, index) => isKind(args[index], kind));
  if (!fits) throw signatureError(`SpreadsheetApp.${method}`, args);
}

function isKind(value: unknown, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === kind;
}

/** Drops the arguments a script left out, so that optional ones need no case each. */
export function givenArguments(...args: readonly unknown[]): unknown[] {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count -= 1;
  return args.slice(0, count);
}

/** A whole number the way Java takes it: the fraction is cut off. */
export function wholeNumber(value: number): number {
  return Math.trunc(value);
}

/**
 * A grid of exactly the range's size, converted item by item.
 * @param method such as `Range.setValues`
 */
export function expectGrid<T>(
  method: string,
  grid: unknown,
  size: { readonly rowCount: number; readonly columnCount: number },
  convert: (item: unknown) => T,
): T[][] {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) {
    throw signatureError(`SpreadsheetApp.${method}`, [grid]);
  }
  if (grid.length !== size.rowCount) {
    throw new GoogleException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${size.rowCount}.`,
    );
  }
  return grid.map((line: readonly unknown[]) => {
    if (line.length !== size.columnCount) {
      throw new GoogleException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${size.columnCount}.`,
      );
    }
    return Array.from(line, convert);
  });
}

/** True for dates of any realm: a script's Date is not ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
