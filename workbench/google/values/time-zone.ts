/** Offsets of time zones from UTC at an instant. It knows neither cells nor patterns. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Since 1972 zones change at whole quarters of an hour only, so an offset holds for its quarter. */
const QUARTER_MS = 15 * MINUTE_MS;
const QUARTERS_FROM_MS = Date.UTC(1972, 0, 1);
const CACHED_OFFSETS = 50_000;

interface Zone {
  readonly fixedOffset: number | null;
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/**
 * Milliseconds to add to UTC to get the wall clock of a zone at an instant.
 * Takes IANA names and Java's `GMT+3`, `GMT-05:30`; a name nobody knows is GMT, as in Java.
 */
export function zoneOffset(milliseconds: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  if (zone.fixedOffset !== null) return zone.fixedOffset;
  if (milliseconds < QUARTERS_FROM_MS) return measuredOffset(milliseconds, zone);
  const midnight = Math.floor(milliseconds / DAY_MS) * DAY_MS;
  const offset = offsetInQuarter(midnight, zone);
  return offsetInQuarter(midnight + DAY_MS, zone) === offset ? offset : offsetInQuarter(milliseconds, zone);
}

/** A day that begins and ends with one offset has no other between, so most instants cost two look-ups in the cache. */
function offsetInQuarter(milliseconds: number, zone: Zone): number {
  const quarter = Math.floor(milliseconds / QUARTER_MS);
  const cached = zone.offsets.get(quarter);
  if (cached !== undefined) return cached;
  const offset = measuredOffset(milliseconds, zone);
  if (zone.offsets.size >= CACHED_OFFSETS) zone.offsets.clear();
  zone.offsets.set(quarter, offset);
  return offset;
}

/**
 * Instant at which the wall clock of a zone shows `wallClock` (milliseconds as if the zone were UTC).
 * A time that occurs twice is its first occurrence; one that is skipped moves on by the gap, as with `new Date(y, m, …)`.
 */
export function instantOfWallClock(wallClock: number, timeZone: string): number {
  const before = zoneOffset(wallClock - DAY_MS, timeZone);
  const first = wallClock - before;
  if (zoneOffset(first, timeZone) === before) return first;
  const after = zoneOffset(wallClock + DAY_MS, timeZone);
  const second = wallClock - after;
  return zoneOffset(second, timeZone) === after ? second : first;
}

/** Milliseconds of a calendar date as if in UTC; years 0 to 99 are meant literally. `monthIndex` is 0-based. */
export function utcOf(year: number, monthIndex: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date.getTime();
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone = { fixedOffset: fixedOffset(timeZone), format: formatOf(timeZone), offsets: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

function fixedOffset(timeZone: string): number | null {
  if (timeZone === 'UTC' || timeZone === 'GMT' || timeZone === 'Etc/UTC' || timeZone === 'Etc/GMT') return 0;
  const match = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (!match) return null;
  const size = Number(match[2]) * HOUR_MS + Number(match[3] ?? 0) * MINUTE_MS;
  return match[1] === '-' ? -size : size;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  };
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

function measuredOffset(milliseconds: number, zone: Zone): number {
  const wholeSeconds = Math.floor(milliseconds / 1000) * 1000;
  const fields: Record<string, number> = {};
  let beforeChrist = false;
  for (const part of zone.format.formatToParts(wholeSeconds)) {
    if (part.type === 'era') beforeChrist = part.value.startsWith('B');
    else if (part.type !== 'literal') fields[part.type] = Number(part.value);
  }
  const year = fields.year ?? 1970;
  const wallClock =
    utcOf(beforeChrist ? 1 - year : year, (fields.month ?? 1) - 1, fields.day ?? 1) +
    (fields.hour ?? 0) * HOUR_MS +
    (fields.minute ?? 0) * MINUTE_MS +
    (fields.second ?? 0) * 1000;
  return wallClock - wholeSeconds;
}
