/** Reports of all accounts on one sheet, as a clock of Google's would have it: how far each execution gets. */

import type { Bed } from './bed';

export interface JobCost {
  readonly label: string;
  readonly accounts: number;
  readonly executions: readonly {
    readonly accounts: number;
    readonly roundTrips: number;
    readonly seconds: number;
  }[];
}

/** A slow day. */
export const TRIP_MS = 200;

/** Each trip takes its time, and what the code takes here it takes there. */
export function runJob(bed: Bed, report: string): Omit<JobCost, 'label'> {
  const executions: { accounts: number; roundTrips: number; seconds: number }[] = [];
  let sheet: string | undefined;
  let before = 0;
  for (;;) {
    let known = 0;
    bed.workbench.hooks = {
      afterCall: (_number, _name, execution) => {
        const { roundTrips } = execution.record();
        bed.workbench.clock.advance((roundTrips - known) * TRIP_MS);
        known = roundTrips;
      },
    };
    const answer = bed.rpc('buildReports', { report, ...(sheet === undefined ? {} : { sheet }) });
    const { data }: { readonly data: { sheet: string; done: number; of: number } } = JSON.parse(answer);
    const { roundTrips, milliseconds } = bed.last;
    executions.push({ accounts: data.done - before, roundTrips, seconds: milliseconds / 1000 });
    if (data.done === data.of || data.done === before) {
      bed.workbench.hooks = {};
      return { accounts: data.done, executions };
    }
    before = data.done;
    sheet = data.sheet;
  }
}
