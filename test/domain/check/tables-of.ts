/** Whole workbooks for tests of the method's rules, which are silent while a sheet they look at is absent. */

import type { CheckInput } from '../../../src/domain/check/check-context';
import { type SheetKey, sheetKeys } from '../../../src/schema/workbook';
import { type SampleRow, table } from '../cells/sample-tables';

/** Every sheet; rows are of the account Acme unless they say otherwise. */
export const tablesOf = (rows: { readonly [S in SheetKey]?: readonly SampleRow[] }): CheckInput =>
  // Each sheet's own table stands under its key.
  Object.fromEntries(
    sheetKeys.map((sheet) => [
      sheet,
      table(
        sheet,
        (rows[sheet] ?? []).map((row) =>
          sheet === 'accounts' || sheet === 'team' ? row : { account: 'Acme', ...row },
        ),
      ),
    ]),
  ) as CheckInput;
