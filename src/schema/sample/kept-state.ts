/** What the last sample review kept of Norvik Mobile: its rows of today with what was different then, so that changes can be told. */

import { sampleContacts } from './contacts';
import { sampleRelationships, sampleRoles } from './network';
import { sampleActions, sampleGoals } from './plan';
import type { SampleTable } from './sample-table';

const account = 'Norvik Mobile';

/** By the row's name: what stood there instead; null: the row was not there yet. */
type Then = Readonly<Record<string, Readonly<Record<string, string>> | null>>;
type Cells = readonly (string | number | null)[];

interface KeptTable {
  readonly table: SampleTable;
  /** Without days: those of the sample move with the day of loading. */
  readonly columns: string;
  readonly was: Then;
  /** Rows that are gone since. */
  readonly gone?: readonly Cells[];
}

const tables: readonly KeptTable[] = [
  {
    table: sampleContacts,
    columns: 'name title unit level reportsTo standing ourPerson coverage acquaintance knowsUs relationLevel',
    was: {
      'Freja Nilsen': null,
      'Head of data (vacant)': null,
      'Lena Brandt': { coverage: 'multipleContacts', relationLevel: 'problemSolver' },
      'Mina Karimi': { acquaintance: 'unknown', knowsUs: 'notAtAll' },
      'Jonas Weber': { coverage: 'briefContact', acquaintance: 'met', relationLevel: 'credibleSource' },
      'Samuel Grant': { coverage: 'briefContact' },
      'Grace Kim': { title: 'Sales director, shops' },
    },
    gone: [
      [
        'Viktor Lind',
        'Head of data',
        'Technology',
        'vicePresident',
        'Henrik Dahl',
        'employee',
        null,
        'inDepth',
      ],
    ],
  },
  {
    table: sampleRoles,
    columns: 'holder project role support politicalStatus decisionOrientation formality',
    was: {
      'Pavel Novák': null,
      'Freja Nilsen': null,
      'Clara Holm': null,
      'Henrik Dahl': { support: 'neutral' },
      'Nadia Petrova': { support: 'neutral' },
    },
    gone: [['Viktor Lind', 'Service desk renewal', 'evaluator', 'supporter']],
  },
  {
    table: sampleGoals,
    columns: 'goal status current target owner',
    was: {
      'Self-service for 60% of first-line agents on the free version': { status: 'onTrack', current: '10' },
      'Half of all service requests by self-service': { current: '26' },
      'A measured pilot in customer operations': { status: 'open', current: '0' },
    },
  },
  {
    table: sampleActions,
    columns: 'action status owner',
    was: {
      'Pilot with the complaints team': { status: 'notStarted' },
      'Letters to heads of operations: four questions off the desk': { status: 'notStarted' },
      'Breakfast on the cost of a service request': null,
    },
  },
  {
    table: sampleRelationships,
    columns: 'from to kind feeling strength direction',
    was: { 'Clara Holm': null, 'Robert Laine': null },
  },
];

const rowsOf = ({ table, columns, was: known, gone = [] }: KeptTable): readonly Cells[] => {
  const keys = columns.split(' ');
  const ofAccount = table.rows.filter((row) => row.account === account);
  const kept = ofAccount.flatMap((row) => {
    const was = known[row[keys[0] ?? ''] ?? ''];
    const values: Readonly<Record<string, string>> = { ...row, ...was };
    const cells = keys.map((key) => {
      const text = values[key] ?? null;
      return text !== null && /^\d+$/.test(text) ? Number(text) : text;
    });
    return was === null ? [] : [cells];
  });
  return [...kept, ...gone];
};

const others: readonly (readonly [columns: string, cells: Cells])[] = [
  [
    'accounts name status accountManager executiveSponsor revenue potential',
    [account, 'key', 'Elena Fischer', null, 800000, 1700000],
  ],
  ['scoring account score rank', [account, 8.2, 1]],
];

/** As `domain/report/snapshot.ts` writes it, in one part. Ids are given when the sample is loaded: rows are known by name. */
export const keptState: string = JSON.stringify([
  1,
  [
    ...tables.map(({ table, columns }) => [table.sheet, ...columns.split(' ')]),
    ...others.map(([columns]) => columns.split(' ')),
  ],
  ...tables.flatMap((kept, place) => rowsOf(kept).map((cells) => [place, '', ...cells])),
  ...others.map(([, cells], index) => [tables.length + index, '', ...cells]),
]);
