/** Reads a list of numbers where the index is known to be within it, so that the arithmetic stays readable. */

/** 0 outside the list. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** -1 outside the list: no node. */
export const nodeAt = (list: ArrayLike<number>, index: number): number => list[index] ?? -1;
