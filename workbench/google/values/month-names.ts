/** Which month a typed name means: English names everywhere, and the names of the spreadsheet's own language. */

const ENGLISH = 'en-US';

const monthsByTag = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12, or null when the word names no month. Full and short names, in any case of letters. */
export function monthOfName(name: string, tag: string): number | null {
  const word = name.toLowerCase();
  return monthsOf(ENGLISH).get(word) ?? monthsOf(tag).get(word) ?? null;
}

function monthsOf(tag: string): ReadonlyMap<string, number> {
  const known = monthsByTag.get(tag);
  if (known) return known;
  const months = new Map<string, number>(tag === ENGLISH ? [['sept', 9]] : []);
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
        timeZone: 'UTC',
        month,
        ...(day ? { day } : {}),
      });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2001, index, 1));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        months.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
      }
    }
  }
  monthsByTag.set(tag, months);
  return months;
}
