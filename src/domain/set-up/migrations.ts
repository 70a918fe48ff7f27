/** What each version of the workbook brought, in keys. A migration only adds: nothing stored is removed, renamed or retyped. */

import type { SheetKey } from '../../schema/workbook';

type ColumnsBySheet = Readonly<Partial<Record<SheetKey, readonly string[]>>>;

export interface Migration {
  readonly version: number;
  /** Sheets that a team may add. */
  readonly sheets: readonly SheetKey[];
  /** Columns of sheets that were there; Set up adds whatever is missing. */
  readonly columns: ColumnsBySheet;
  /** Columns of sheets that were there whose dropdown is new or offers more. */
  readonly dropdowns: ColumnsBySheet;
  /** Sheets whose personal columns are grouped from now on. */
  readonly folds: readonly SheetKey[];
}

/** Version 1 is what release 0.1.0 made: a workbook of ours that does not tell its version. */
export const migrations: readonly Migration[] = [
  {
    version: 2,
    sheets: [
      'units',
      'pairing',
      'approvals',
      'opportunities',
      'touchpoints',
      'challenges',
      'swot',
      'competitors',
      'planning',
      'caseStudies',
      'mutes',
    ],
    columns: { accounts: ['supportTeam'], scoring: ['decision'] },
    dropdowns: { strategy: ['kind'], roles: ['role'], team: ['function'] },
    folds: ['contacts'],
  },
  {
    version: 3,
    sheets: ['history'],
    columns: { accounts: ['referrals'], criteria: ['share'], scoring: ['potential'] },
    dropdowns: {},
    folds: [],
  },
  {
    version: 4,
    sheets: ['whiteSpace', 'targets'],
    columns: {
      accounts: ['currency'],
      opportunities: ['currency'],
      goals: ['shared'],
      strategy: ['shared'],
      challenges: ['shared'],
      history: ['state', 'part'],
    },
    dropdowns: {},
    folds: [],
  },
];

export const WORKBOOK_VERSION = 4;

export const migrationsSince = (version: number): readonly Migration[] =>
  migrations.filter((migration) => migration.version > version);
