/** Places marks on a picture so that none hides another: each as near as can be to where it belongs. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Degrees that never repeat: the golden angle spreads tries evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const TRIES = 2000;

/**
 * Places in the order of `wanted`, kept within a square.
 *
 * @param distance the least between two of them; they may come nearer only where the square is full
 */
export const spread = (wanted: readonly Place[], size: number, distance: number): readonly Place[] => {
  const inside = (value: number) => Math.max(distance / 2, Math.min(size - distance / 2, value));
  const placed: Place[] = [];
  const isFree = (place: Place) =>
    placed.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= distance);
  for (const { x, y } of wanted) {
    const at = (turn: number): Place => ({
      x: inside(x + distance * 0.3 * Math.sqrt(turn) * Math.cos(turn * TURN)),
      y: inside(y + distance * 0.3 * Math.sqrt(turn) * Math.sin(turn * TURN)),
    });
    let turn = 0;
    while (turn < TRIES && !isFree(at(turn))) turn += 1;
    placed.push(at(turn % TRIES));
  }
  return placed;
};
