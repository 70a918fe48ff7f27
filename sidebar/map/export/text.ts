/** Text for pictures and printed pages: escaped, cut to its room between whole characters, in its own direction. */

/** Width in pixels of a text in a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Safe in XML and HTML, as text and in quotes: also without the characters that XML has no way to write. */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** More than any room here holds. */
const MOST_CHARACTERS = 200;

/** Characters as readers count them: a letter with its marks, a joined emoji. Firefox has `Segmenter` since 125 only. */
const charactersOf = (text: string): readonly string[] =>
  Intl.Segmenter
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : (text.match(/.\p{M}*(?:\u200d.\p{M}*)*/gsu) ?? []);

/** As much of the text as fits, with an ellipsis where something is left out. */
export function cutText(text: string, room: number, font: string, measure: Measure): string {
  if (text.length <= MOST_CHARACTERS && measure(text, font) <= room) return text;
  const characters = charactersOf(text.slice(0, MOST_CHARACTERS)).slice(0, -1);
  let fits = 0;
  let tooMany = characters.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(`${characters.slice(0, middle).join('')}…`, font) <= room) fits = middle;
    else tooMany = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** By the first letter, as `dir="auto"` does. */
export function isTextRightToLeft(text: string, fallback: boolean): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter
    ? /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter)
    : fallback;
}
