/** What each version of the workbook brought beside the sheets and columns it added, which stand in `additions.ts`. */

import type { SheetKey } from '../../schema/workbook';

export type ColumnsBySheet = Readonly<Partial<Record<SheetKey, readonly string[]>>>;

export interface Migration {
  readonly version: number;
  /** Columns of sheets that were there whose dropdown is new or offers more. */
  readonly dropdowns: ColumnsBySheet;
  /** Sheets whose personal columns are grouped from now on. */
  readonly folds: readonly SheetKey[];
}

/**
 * A migration only adds: nothing stored is removed, renamed or retyped. Version 1 is what release 0.1.0 made: a workbook of
 * ours that does not tell its version.
 */
export const migrations: readonly Migration[] = [
  {
    version: 2,
    dropdowns: { strategy: ['kind'], roles: ['role'], team: ['function'] },
    folds: ['contacts'],
  },
];

export const WORKBOOK_VERSION = 4;

export const migrationsSince = (version: number): readonly Migration[] =>
  migrations.filter((migration) => migration.version > version);
