/** The calendar of ISO days such as `2026-10-02`, without clock or time zone. */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

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
