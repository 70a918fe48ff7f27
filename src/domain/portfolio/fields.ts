/** The four fields of the two-by-two picture of attractiveness and relationship (domain 3.5). */

/** Where the fields meet: the middle of the scores 1-10 and of the health 0-100; what stands on it belongs above. */
export const MIDDLE = { attractiveness: 5.5, health: 50 } as const;

export type Field = 'grow' | 'build' | 'keep' | 'watch';

export const fieldOf = (spot: { readonly attractiveness: number; readonly health: number }): Field => {
  const isNear = spot.health >= MIDDLE.health;
  if (spot.attractiveness >= MIDDLE.attractiveness) return isNear ? 'grow' : 'build';
  return isNear ? 'keep' : 'watch';
};
