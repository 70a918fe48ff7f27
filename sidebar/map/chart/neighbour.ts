/** The card that lies next in a direction, whoever reports to whom. */

import type { Layout } from './layout';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How much more a card off the straight way counts as far. */
const ASIDE = 2;

/** @returns -1: nobody lies there, or the key is no arrow */
export function neighbourOf({ placed, x, y }: Layout, node: number, key: string): number {
  const direction = directions[key];
  if (!direction) return -1;
  const [right, down] = direction;
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const other of placed) {
    const dx = (x[other] ?? 0) - (x[node] ?? 0);
    const dy = (y[other] ?? 0) - (y[node] ?? 0);
    const ahead = dx * right + dy * down;
    const distance = ahead + ASIDE * Math.abs(dx * down + dy * right);
    if (ahead > 1 && distance < least) {
      least = distance;
      nearest = other;
    }
  }
  return nearest;
}
