/** What an edit costs in a large portfolio: round trips, and the time of the add-on's own code. */

import { type Profiler, Session } from 'node:inspector/promises';
import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import type { Bed } from './bed';

export interface EditCost {
  readonly name: string;
  readonly roundTrips: number;
  /** Milliseconds in the bundle's code, without loading it and without the services. */
  readonly own: number;
}

const EDITS = [
  ['Contacts', 'Job title', 'Chief'],
  ['Contacts', 'Email', 'nowhere'],
  ['Contacts', 'Reports to', 'Person 1 of Account 1'],
  ['Contacts', 'Name', 'Somebody'],
  ['Roles', 'Support', 'Enemy'],
  ['Relationships', 'Strength', '7'],
  ['Goals', 'Owner', 'Seller 7'],
  ['Accounts', 'Industry', 'Energy'],
] as const;
const RUNS = 7;

/** @returns a profiler that tells the milliseconds in the bundle's code */
export async function startProfiler(): Promise<{
  /** Milliseconds in the bundle's code, without loading it and without the services. */
  readonly ownTimeOf: (work: () => void) => Promise<number>;
  readonly stop: () => void;
}> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  return {
    ownTimeOf: async (work) => {
      await session.post('Profiler.start');
      work();
      const { profile } = await session.post('Profiler.stop');
      return ownTime(profile);
    },
    stop: () => session.disconnect(),
  };
}

/** Samples whose nearest file is the bundle; what the engine does for it counts too. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number {
  const isOwn = new Map<number, boolean>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const judge = (id: number): boolean => {
    const url = byId.get(id)?.callFrame.url;
    const parent = parents.get(id);
    const found = url ? url === 'Code.js' : parent !== undefined && judge(parent);
    isOwn.set(id, found);
    return found;
  };
  return samples.reduce(
    (sum, id, index) => ((isOwn.get(id) ?? judge(id)) ? sum + (timeDeltas[index] ?? 0) / 1000 : sum),
    0,
  );
}

/** The median of a few runs in one workbook, each with another value. */
export async function measureEdits(bed: Bed, snapshot: WorkbookSnapshot): Promise<readonly EditCost[]> {
  const { ownTimeOf, stop } = await startProfiler();
  const costs: EditCost[] = [];
  for (const [name, header, value] of EDITS) {
    const sheet = snapshot.sheets.find((known) => known.name === name);
    const [column] = Object.entries(sheet?.cells[0] ?? {}).find(([, cell]) => cell.value === header) ?? [];
    if (!sheet || column === undefined) throw new Error(`There is no ${header} in ${name}.`);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const values = [[run % 2 === 0 ? value : `${value} `]];
      const edit = { sheetId: sheet.id, row: 77, column: Number(column), values, kind: 'type' } as const;
      times.push(await ownTimeOf(() => void bed.workbench.edit(edit)));
    }
    times.sort((one, other) => one - other);
    costs.push({
      name: `${header} in ${name}`,
      roundTrips: bed.last.roundTrips,
      own: times[Math.floor(RUNS / 2)] ?? 0,
    });
  }
  stop();
  return costs;
}
