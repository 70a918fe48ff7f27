/** Where the lines of a trend break, and where their ends are named. */

interface Spot {
  readonly place: number;
  readonly value: number;
}

/** Unbroken stretches of a line. */
export const stretchesOf = (values: readonly (number | null)[]): readonly (readonly Spot[])[] => {
  const stretches: Spot[][] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    if (place === 0 || values[place - 1] === null) stretches.push([]);
    stretches[stretches.length - 1]?.push({ place, value });
  });
  return stretches;
};

/** Moves labels apart that would stand on one another. */
export function apart(wanted: readonly number[], distance: number, bottom: number): readonly number[] {
  const order = wanted.map((y, place) => ({ y, place })).sort((one, other) => one.y - other.y);
  let least = -Infinity;
  for (const label of order) {
    label.y = Math.max(label.y, least);
    least = label.y + distance;
  }
  let most = bottom;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, most);
    most = label.y - distance;
  }
  return order.sort((one, other) => one.place - other.place).map(({ y }) => y);
}
