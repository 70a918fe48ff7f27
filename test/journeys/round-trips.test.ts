/** What a journey costs in round trips does not grow with the people: one more per 5,000 rows where rows are written. */

import { type AddOnBed, setUpBed } from './run-add-on';

const ACCOUNT = 'Large Ltd';
const SIZES = [100, 10_000] as const;
const MORE_PER_ROWS = 5_000;

/** People in a tree of eight reports each; every fiftieth has a wrong e-mail, so that the check has something to write. */
function people(count: number, everyThird = 'Engineer'): string[][] {
  const rows = Array.from({ length: count }, (_, index) => [
    `p${index}`,
    `Person ${index}`,
    index % 3 === 0 ? everyThird : 'Engineer',
    index % 50 === 49 ? 'wrong' : `person${index}@large.example`,
    index === 0 ? '' : `p${Math.floor((index - 1) / 8)}`,
  ]);
  return [['ID', 'Full Name', 'Job Title', 'Email', 'Manager ID'], ...rows];
}

interface Journey {
  readonly name: string;
  readonly run: (bed: AddOnBed) => unknown;
  /** Whether it writes a block per 5,000 rows. */
  readonly writesRows?: true;
  /** Every third row changes one cell: each is a block of its own, written without waiting for it. */
  readonly scattered?: true;
}

/** In this order, in one workbook. */
const journeys: readonly Journey[] = [
  { name: 'plan', run: (bed) => bed.ask('planImport', { sheet: 'people', account: ACCOUNT }) },
  {
    name: 'import',
    run: (bed) => bed.ask('runImport', { sheet: 'people', account: ACCOUNT }),
    writesRows: true,
  },
  { name: 'check', run: (bed) => bed.menu('checkWorkbook'), writesRows: true },
  { name: 'check again', run: (bed) => bed.menu('checkWorkbook') },
  { name: 'list', run: (bed) => bed.ask('listIssues', {}) },
  { name: 'map', run: (bed) => bed.ask('getMap', { account: ACCOUNT }) },
  { name: 'map of group', run: (bed) => bed.ask('getMap', { account: ACCOUNT, isGroup: true }) },
  { name: 'a person', run: (bed) => bed.ask('getPerson', { id: 'row:60' }) },
  {
    name: 'add a tie',
    run: (bed) => {
      const cells = { from: 'Person 1', to: 'Person 2', account: ACCOUNT, kind: 'knows' };
      return bed.ask('addRows', { rows: [{ sheet: 'relationships', cells }] });
    },
  },
  {
    name: 'take it away',
    run: (bed) => {
      const id = String(bed.rows('Relationships')[0]?.Id);
      return bed.ask('removeRows', { rows: [{ sheet: 'relationships', id }] });
    },
  },
  { name: 'report', run: (bed) => bed.ask('buildReport', { report: 'accountSummary', account: ACCOUNT }) },
  { name: 'set up', run: (bed) => bed.menu('setUpWorkbook') },
  { name: 'import again', run: (bed) => bed.ask('runImport', { sheet: 'people', account: ACCOUNT }) },
  {
    name: 'import changed',
    run: (bed) => bed.ask('runImport', { sheet: 'changed', account: ACCOUNT }),
    writesRows: true,
    scattered: true,
  },
  {
    name: 'fix',
    run: (bed) => {
      const id = String(bed.rows('Contacts')[49]?.Id);
      const fix = { sheet: 'contacts', row: 51, id, column: 'email', from: 'wrong' } as const;
      return bed.ask('applyFixes', { fixes: [{ ...fix, to: 'right@large.example' }] });
    },
  },
  { name: 'revision', run: (bed) => bed.ask('issuesRevision', {}) },
  { name: 'edit', run: (bed) => bed.type('Contacts', 51, 'Email', 'wrong again') },
  { name: 'show a person', run: (bed) => bed.ask('showPerson', { id: 'row:60' }) },
];

interface Costs {
  readonly roundTrips: ReadonlyMap<string, number>;
  readonly serviceCalls: ReadonlyMap<string, number>;
}

function costsAt(count: number): Costs {
  const bed = setUpBed();
  bed.addTexts('people', people(count)).addTexts('changed', people(count, 'Manager'));
  const roundTrips = new Map<string, number>();
  const serviceCalls = new Map<string, number>();
  for (const { name, run } of journeys) {
    run(bed);
    roundTrips.set(name, bed.last.roundTrips);
    serviceCalls.set(name, bed.last.serviceCalls);
  }
  expect(bed.rows('Contacts').length).toBe(count);
  expect(bed.rows('Contacts').filter(({ Check }) => Check !== '').length).toBe(count / 50);
  return { roundTrips, serviceCalls };
}

describe('Round trips', () => {
  const [few, many] = SIZES;
  let small: Costs;
  let large: Costs;
  beforeAll(() => {
    small = costsAt(few);
    large = costsAt(many);
    const lines = journeys.map(
      ({ name }) =>
        `${name.padEnd(14)} ${String(small.roundTrips.get(name)).padStart(4)} ${String(large.roundTrips.get(name)).padStart(6)}`,
    );
    process.stderr.write(`Round trips at ${few} and ${many} people\n${lines.join('\n')}\n`);
  }, 120_000);

  test.each(journeys)('of $name are the same for 100 and for 10,000 people', ({ name, writesRows }) => {
    const growth = writesRows ? Math.ceil(many / MORE_PER_ROWS) - 1 : 0;
    const [at, atMost] = [large.roundTrips.get(name) ?? 0, (small.roundTrips.get(name) ?? 0) + growth];
    expect(at).toBeLessThanOrEqual(atMost);
  });

  test.each(journeys.filter(({ scattered }) => !scattered))(
    'of $name go with calls to services that do not grow with the people either',
    ({ name }) => {
      const [at, before] = [large.serviceCalls.get(name) ?? 0, small.serviceCalls.get(name) ?? 0];
      // A block of 5,000 rows takes a few calls for each run of columns side by side.
      expect(at).toBeLessThanOrEqual(before + 60);
    },
  );

  test('of every journey are few', () => {
    for (const [name, trips] of small.roundTrips) expect([name, trips <= 28]).toEqual([name, true]);
  });
});
