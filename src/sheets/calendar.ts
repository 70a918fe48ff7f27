/** Days counted from another day. */

/** The ISO day this many days later, or earlier when negative. */
export function daysLater(isoDay: string, days: number): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
