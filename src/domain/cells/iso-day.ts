/** The calendar of ISO days such as `2026-10-02`, without clock or time zone. */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1] || 0;

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export const isIsoDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
};

/** The day of an ISO day or of an ISO day with a time of day; null for any other text and for times with a zone. */
export const isoDayIn = (text: string): string | null => {
  const day = text.slice(0, 10);
  if (!isIsoDay(day)) return null;
  return text.length === 10 || /^[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/.test(text.slice(10)) ? day : null;
};

/** Days since 1 March of the year 0: months of 31 and 30 days follow one pattern when a year begins in March. */
const dayNumber = (isoDay: string): number => {
  const [year, month, day] = [
    Number(isoDay.slice(0, 4)),
    Number(isoDay.slice(5, 7)),
    Number(isoDay.slice(8)),
  ];
  const fromMarch = (month + 9) % 12;
  const yearFromMarch = year - (month <= 2 ? 1 : 0);
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + Math.floor((fromMarch * 153 + 2) / 5) + day - 1;
};

/** Whole days from one ISO day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** The same day some months later, or earlier when negative; the last day of a shorter month. */
export const addMonths = (isoDay: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  const wholeMonths = year * 12 + month - 1 + Math.round(months);
  const firstDay = (index: number) =>
    `${Math.floor(index / 12)}-${twoDigits((((index % 12) + 12) % 12) + 1)}`;
  const length = daysBetween(`${firstDay(wholeMonths)}-01`, `${firstDay(wholeMonths + 1)}-01`);
  return `${firstDay(wholeMonths)}-${twoDigits(Math.min(day, length))}`;
};

/** The inverse of `dayNumber`: whole cycles of 400 years first, then years and months that begin in March. */
const dayOf = (number: number): string => {
  const cycle = Math.floor(number / 146_097);
  const inCycle = number - cycle * 146_097;
  const leaps = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const year = Math.floor((inCycle - leaps) / 365);
  const inYear = inCycle - (year * 365 + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((fromMarch * 153 + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  return `${cycle * 400 + year + (month <= 2 ? 1 : 0)}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** The day so many days later, or earlier when negative. */
export const addDays = (isoDay: string, days: number): string => dayOf(dayNumber(isoDay) + days);
