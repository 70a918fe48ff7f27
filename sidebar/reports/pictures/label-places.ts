/** Finds places for the names of points so that none stands on another or on a point. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface PlacedLabel extends Point {
  readonly at: 'start' | 'middle' | 'end';
}

const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
const areOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The sides of a point, the best first. */
const sides = [
  { at: 'start', x: 1, y: 0 },
  { at: 'end', x: -1, y: 0 },
  { at: 'middle', x: 0, y: -1 },
  { at: 'middle', x: 0, y: 1 },
  { at: 'start', x: 0.7, y: -0.8 },
  { at: 'end', x: -0.7, y: -0.8 },
  { at: 'start', x: 0.7, y: 0.8 },
  { at: 'end', x: -0.7, y: 0.8 },
] as const;

/**
 * @param radius of a point's mark
 * @param widths of the names, in the order of the points
 * @returns the middle line of each name; null: no side of the point is free
 */
export function placeLabels(
  points: readonly Point[],
  widths: readonly number[],
  radius: number,
  height: number,
  area: Box,
): readonly (PlacedLabel | null)[] {
  const taken = points.map(({ x, y }) => boxOf(x - radius, y - radius, 2 * radius, 2 * radius));
  return points.map((point, index) => {
    const width = widths[index] ?? 0;
    const away = radius + 3;
    for (const side of sides) {
      const x = point.x + side.x * away;
      const y = point.y + side.y * (radius + height / 2);
      const left = side.at === 'start' ? x : side.at === 'end' ? x - width : x - width / 2;
      const box = boxOf(left, y - height / 2, width, height);
      const isInside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
      if (!isInside || taken.some((other) => areOver(box, other))) continue;
      taken.push(box);
      return { x, y, at: side.at };
    }
    return null;
  });
}
