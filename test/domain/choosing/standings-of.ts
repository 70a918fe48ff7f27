/** Accounts for tests of choosing: a row of Accounts with its score as the rating on the only criterion. */

import { choosingWorkbook } from '../../../src/domain/choosing/choosing-workbook';
import type { Standing } from '../../../src/domain/choosing/standings';
import type { RawTable } from '../../../src/domain/table';
import type { SheetKey } from '../../../src/schema/workbook';
import { keyLabels, rawTable, type SampleRow } from '../cells/sample-tables';

export interface TestAccount extends SampleRow {
  readonly name: string;
}

/**
 * @param accounts `score` absent: not rated
 * @param history rows of one earlier review
 * @param unlisted rated, and not in Accounts
 */
export function standingsOf(
  accounts: readonly (TestAccount & { readonly score?: number; readonly decision?: string })[],
  history: readonly SampleRow[] = [],
  limits = { cap: 2, minimumScore: 5 },
  unlisted: readonly (TestAccount & { readonly score: number })[] = [],
): readonly Standing[] {
  const sheets: { readonly [S in SheetKey]?: readonly SampleRow[] } = {
    accounts,
    scoring: [...unlisted, ...accounts]
      .filter(({ score }) => score !== undefined)
      .map(({ name, score, decision = '' }: (typeof accounts)[number]) => ({
        account: name,
        'rating:c': score || '',
        decision,
      })),
    criteria: [{ id: 'c', name: 'Worth', weight: 1 }],
    history: history.map((row) => ({ reviewedOn: { isoDay: '2026-05-01' }, ...row })),
  };
  const read = <S extends SheetKey>(sheet: S): RawTable & { readonly sheet: S } =>
    rawTable(sheet, sheets[sheet] ?? []);
  const number = (key: string) => (key === 'keyAccountCap' ? limits.cap : limits.minimumScore);
  const book = { read, readIfThere: read, choiceLabels: keyLabels };
  return choosingWorkbook(book, number).standings;
}
