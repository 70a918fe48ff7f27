/** English names of time zones as Java writes them for the pattern letter `z`. */

/** Where the host knows only `GMT+3`, Java has these letters. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Moscow Standard Time': 'MSK',
  'Iran Standard Time': 'IRST',
  'Iran Daylight Time': 'IRDT',
  'Western Indonesia Time': 'WIB',
  'Central Indonesia Time': 'WITA',
  'Eastern Indonesia Time': 'WIT',
  'Israel Standard Time': 'IST',
  'Israel Daylight Time': 'IDT',
  'India Standard Time': 'IST',
  'Japan Standard Time': 'JST',
  'China Standard Time': 'CST',
  'Gulf Standard Time': 'GST',
  'Singapore Standard Time': 'SGT',
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** `CET` or, long, `Central European Standard Time`; `GMT+03:00` for zones without letters. */
export function zoneName(milliseconds: number, timeZone: string, long: boolean): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return long ? 'Coordinated Universal Time' : 'UTC';
  if (timeZone === 'GMT' || timeZone === 'Etc/GMT') return long ? 'Greenwich Mean Time' : 'GMT';
  if (/^GMT[+-]/.test(timeZone)) return javaOffsetName(timeZone);
  const fullName = hostName(milliseconds, timeZone, 'en-US', 'long');
  if (long) return fullName;
  const american = hostName(milliseconds, timeZone, 'en-US', 'short');
  if (!/^GMT[+-]/.test(american)) return american;
  const british = hostName(milliseconds, timeZone, 'en-GB', 'short');
  if (!/^GMT[+-]/.test(british)) return british;
  return SHORT_NAMES[fullName] ?? javaOffsetName(american);
}

/** The host's `GMT+3` in Java's form, `GMT+03:00`. */
function javaOffsetName(text: string): string {
  const match = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  return match ? `GMT${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : text;
}

function hostName(milliseconds: number, timeZone: string, tag: string, style: 'long' | 'short'): string {
  const key = `${timeZone} ${tag} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = create(timeZone, tag, style);
    formats.set(key, format);
  }
  if (format === null) return 'GMT';
  return format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function create(timeZone: string, tag: string, style: 'long' | 'short'): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: style });
  } catch {
    return null;
  }
}
