/** Plans how rating columns come into the order of Criteria with as few moves as there are columns out of order. */

export interface ColumnMove {
  /** 0-based, as things stand before this move. */
  readonly index: number;
  readonly count: number;
  /** The columns come to stand before the one that has this index before the move. */
  readonly to: number;
}

/** Places in `numbers` of a longest run that only grows. */
const growing = (numbers: readonly number[]): ReadonlySet<number> => {
  const chains: number[][] = [];
  numbers.forEach((number, place) => {
    const fitting = chains.filter((chain) => (numbers[chain[chain.length - 1] ?? -1] ?? number) < number);
    const longest = fitting.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, place]);
  });
  return new Set(chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []));
};

/**
 * Columns of the team's own that stand between ours travel with the rating column on their left. A first rating column goes
 * before `before`, all others behind the one they follow; where none of them is found, columns stay where they are.
 *
 * @param columns our column keys by index, null for columns of the team's own
 * @param order of the rating columns; keys that are not among the columns are passed over
 * @param added keys that were put anywhere and have no place yet
 */
export const arrangeRatings = (
  columns: readonly (string | null)[],
  order: readonly string[],
  added: ReadonlySet<string>,
  before: string,
): readonly ColumnMove[] => {
  const line = [...columns];
  const wanted = order.filter((key) => line.includes(key));
  const isBefore = (key: string) => line.indexOf(key) < line.indexOf(before);
  const known = wanted.filter((key) => !added.has(key));
  // Behind it stand those that an earlier release or a run that was cut short has added, or all of them.
  const placed = known.some(isBefore) ? known.filter(isBefore) : known;
  const inOrder = growing(placed.map((key) => line.indexOf(key)));
  const stays = new Set(placed.filter((_, place) => inOrder.has(place)));
  const endOf = (key: string): number => {
    const index = line.indexOf(key) + 1;
    const next = line.findIndex((other, at) => at >= index && other !== null);
    return next < 0 ? index : next;
  };
  const moves: ColumnMove[] = [];
  wanted.forEach((key, place) => {
    if (stays.has(key)) return;
    const left = wanted[place - 1];
    const right = wanted.find((other) => stays.has(other)) || before;
    const to = left ? endOf(left) : line.indexOf(right);
    const index = line.indexOf(key);
    const count = endOf(key) - index;
    if (to < 0 || (to >= index && to <= index + count)) return;
    moves.push({ index, count, to });
    const moved = line.splice(index, count);
    line.splice(to > index ? to - count : to, 0, ...moved);
  });
  return moves;
};
