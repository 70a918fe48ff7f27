/** Splits a cell that may name several rows. */

const SEPARATORS = /[;؛\r\n]/;

/** The names as typed, trimmed, blanks left out; commas stay, since they stand within names. */
export const referencesIn = (text: string): readonly string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
