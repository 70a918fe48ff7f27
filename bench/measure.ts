/** Medians of a few runs: what is measured takes milliseconds to seconds, not nanoseconds. */

import { Bench } from 'tinybench';

export const RUNS = 5;

/** Of what takes long to prepare. */
export const FEW_RUNS = 3;

export const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

/**
 * @param prepare done before each run and not measured
 * @returns median milliseconds of five runs, after one that does not count
 */
export async function medianOf<T>(prepare: () => T, work: (prepared: T) => void): Promise<number> {
  const bench = new Bench({ iterations: RUNS, time: 0, warmupIterations: 1, warmupTime: 0 });
  let prepared = prepare();
  const beforeEach = () => {
    prepared = prepare();
  };
  bench.add('work', () => work(prepared), { beforeEach });
  await bench.run();
  const [task] = bench.tasks;
  if (task?.result.error) throw task.result.error;
  const latency = task?.result.latency;
  if (!latency || latency.samplesCount !== RUNS) throw new Error('The measurement did not run to its end.');
  return latency.p50;
}
