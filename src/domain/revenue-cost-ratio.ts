/** What an account brings for what it costs to serve (K4). */

/** The rule of the column's formula, which may not have been calculated yet; null: one is unknown, or nothing is spent. */
export const revenueCostRatio = ({
  revenue,
  costToServe,
}: {
  readonly revenue: number | null;
  readonly costToServe: number | null;
}): number | null => (revenue !== null && costToServe ? revenue / costToServe : null);
