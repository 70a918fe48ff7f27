/** Runs of neighbours among numbers, so that columns side by side are handled at once. */

/** First number and length of each run. */
export function sideBySide(numbers: readonly number[]): (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1] === number) run[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}
