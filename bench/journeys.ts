/** What each journey costs at several sizes, ours beside a script that goes cell by cell. */

import type { BuiltAddOn } from '../workbench/google/host/contract';
import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import { emptyWorkbook } from '../workbench/headless/add-sheet';
import { Bed } from './bed';
import { medianOf } from './measure';
import { ACCOUNT, SOURCE, withPeople } from './people';

export interface Cost {
  readonly roundTrips: number;
  readonly serviceCalls: number;
  /** Median, in the workbench; null: not measured. */
  readonly milliseconds: number | null;
}
export interface JourneyCosts {
  readonly name: string;
  /** By number of people. */
  readonly costs: ReadonlyMap<number, Cost>;
}

interface Journey {
  readonly name: string;
  /** What the workbook holds before: nothing of ours, our sheets and a list of people, or the people imported. */
  readonly needs: 'nothing' | 'list' | 'contacts';
  readonly run: (bed: Bed) => void;
}

const ours: readonly Journey[] = [
  { name: 'set up', needs: 'nothing', run: (bed) => bed.menu('setUpWorkbook') },
  { name: 'set up again', needs: 'contacts', run: (bed) => bed.menu('setUpWorkbook') },
  { name: 'import', needs: 'list', run: (bed) => bed.rpc('runImport', { sheet: SOURCE, account: ACCOUNT }) },
  { name: 'check', needs: 'contacts', run: (bed) => bed.menu('checkWorkbook') },
  { name: 'map', needs: 'contacts', run: (bed) => bed.rpc('getMap', { account: ACCOUNT }) },
  {
    name: 'report',
    needs: 'contacts',
    run: (bed) => bed.rpc('buildReport', { report: 'accountSummary', account: ACCOUNT }),
  },
  { name: 'one edit', needs: 'contacts', run: (bed) => bed.type('Email', 'wrong') },
];
const cellByCell: readonly Journey[] = [
  { name: 'import', needs: 'list', run: (bed) => bed.menu('importPeople') },
  { name: 'check', needs: 'contacts', run: (bed) => bed.menu('checkContacts') },
];

/** Workbooks before each journey, made with our own add-on. */
function workbooks(addOn: BuiltAddOn, count: number): Readonly<Record<Journey['needs'], WorkbookSnapshot>> {
  const nothing = withPeople(emptyWorkbook('en_US', 'Etc/GMT'), count);
  const bed = new Bed(addOn, nothing);
  bed.menu('setUpWorkbook');
  const list = bed.workbench.snapshot();
  bed.rpc('runImport', { sheet: SOURCE, account: ACCOUNT });
  return { nothing, list, contacts: bed.workbench.snapshot() };
}

type Measure = (prepare: () => Bed, work: (bed: Bed) => void) => Promise<number | null>;

/** Counts are exact in one run. */
const countOnly: Measure = (prepare, work) => {
  work(prepare());
  return Promise.resolve(null);
};

async function costOf(
  journey: Journey,
  addOn: BuiltAddOn,
  before: WorkbookSnapshot,
  measure: Measure,
): Promise<Cost> {
  let bed = new Bed(addOn, before);
  const prepare = () => {
    bed = new Bed(addOn, before);
    return bed;
  };
  const milliseconds = await measure(prepare, (prepared) => journey.run(prepared));
  const { roundTrips, serviceCalls } = bed.last;
  return { roundTrips, serviceCalls, milliseconds };
}

async function costs(
  journeys: readonly Journey[],
  addOn: BuiltAddOn,
  own: BuiltAddOn,
  sizes: readonly number[],
  say: (line: string) => void,
  measure: Measure,
): Promise<readonly JourneyCosts[]> {
  const all = new Map(journeys.map(({ name }) => [name, new Map<number, Cost>()]));
  for (const size of sizes) {
    const before = workbooks(own, size);
    for (const journey of journeys) {
      say(`${journey.name}, ${size} people …`);
      all.get(journey.name)?.set(size, await costOf(journey, addOn, before[journey.needs], measure));
    }
  }
  return [...all].map(([name, found]) => ({ name, costs: found }));
}

export const ownCosts = (own: BuiltAddOn, sizes: readonly number[], say: (line: string) => void) =>
  costs(ours, own, own, sizes, say, medianOf);

export const naiveCosts = (
  naive: BuiltAddOn,
  own: BuiltAddOn,
  sizes: readonly number[],
  say: (line: string) => void,
) => costs(cellByCell, naive, own, sizes, say, countOnly);
