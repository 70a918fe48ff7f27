/** Splits a cell that may name several rows. */

import { remembered } from '../remembered';

const SEPARATORS = /[;؛\r\n]/;

/** The names as typed, trimmed, blanks left out; commas stay, since they stand within names. Each text is split once. */
export const referencesIn = remembered((text: string): readonly string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
