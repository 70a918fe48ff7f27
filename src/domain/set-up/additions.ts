/** The sheets and columns that each version of the workbook added, in keys: a record that a test holds complete. */

import type { SheetKey } from '../../schema/workbook';
import type { ColumnsBySheet } from './migrations';

export interface Additions {
  readonly version: number;
  /** Sheets that a team may add. */
  readonly sheets: readonly SheetKey[];
  /** Columns of sheets that were there. */
  readonly columns: ColumnsBySheet;
}

/** Version 1 is what release 0.1.0 made. Set up adds whatever is missing, so that the add-on itself needs none of this. */
export const additions: readonly Additions[] = [
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
  },
  {
    version: 3,
    sheets: ['history'],
    columns: { accounts: ['referrals'], criteria: ['share'], scoring: ['potential'] },
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
  },
];
