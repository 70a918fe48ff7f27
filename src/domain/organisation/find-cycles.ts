/** Finds the circles in a list of managers, without recursion, so that a chain of any length is safe. */

const UNSEEN = 0;

/** `parents[i]` is the index of i's manager or -1. Each circle is given once, from its lowest index upwards to the manager. */
export const findCycles = (parents: readonly number[]): readonly (readonly number[])[] => {
  /** UNSEEN, or the number of the walk that came by first. */
  const marks = parents.map(() => UNSEEN);
  const cycles: number[][] = [];
  for (let start = 0; start < parents.length; start += 1) {
    const walk = start + 1;
    const path: number[] = [];
    let person = start;
    while (person >= 0 && marks[person] === UNSEEN) {
      marks[person] = walk;
      path.push(person);
      person = parents[person] ?? -1;
    }
    if (person >= 0 && marks[person] === walk) {
      const cycle = path.slice(path.indexOf(person));
      const lowest = cycle.indexOf(cycle.reduce((low, member) => Math.min(low, member), person));
      cycles.push([...cycle.slice(lowest), ...cycle.slice(0, lowest)]);
    }
  }
  return cycles;
};
