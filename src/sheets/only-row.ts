/** The one row of a sheet that is about an account. */

import { AppError } from './app-error';
import type { OpenSheet } from './open-workbook';

/** Undefined: there is none. Throws ACCOUNT_REPEATED with the rows where there are several: nobody can say which one holds. */
export function onlyRow<R extends { readonly rowNumber: number }>(
  found: readonly R[],
  account: string,
  sheet: OpenSheet | undefined,
): R | undefined {
  if (found.length < 2) return found[0];
  const rows = found.map(({ rowNumber }) => rowNumber).join(', ');
  throw new AppError('ACCOUNT_REPEATED', { account, sheet: sheet?.name || '', rows });
}
