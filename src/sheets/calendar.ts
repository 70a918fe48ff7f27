/** The clock, and days counted from it. */

/** Today's ISO day in a time zone. No Google call. */
export function today(timeZone: string): string {
  const now = new Date();
  if (typeof Intl === 'undefined') return Utilities.formatDate(now, timeZone, 'yyyy-MM-dd');
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** The ISO day this many days later, or earlier when negative. */
export function daysLater(isoDay: string, days: number): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
