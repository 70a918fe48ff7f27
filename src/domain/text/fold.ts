/** Folds text for matching: two spellings a reader takes for the same name become the same string. Never shown. */

import { remembered } from '../remembered';

/** Letters that Unicode does not decompose, and letter forms that Arabic and Farsi keyboards type differently. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const LETTERS = /[łøđðħŧıßæœþςيىكة‘’ʼ‐‒–—−]/g;
/** Arabic-Indic and Farsi digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/**
 * Accents of Latin, Greek and Cyrillic, Arabic and Hebrew vowel signs. Not every mark: the vowels of Thai and of the
 * Indic scripts, and the voicing marks of Japanese, are marks too, and part of the word.
 */
const ACCENTS =
  /[\u0300-\u036f]|[\u0483-\u0487]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4]|[\u06e7\u06e8]|[\u06ea-\u06ed]/g;
/** Joiners, direction marks, soft hyphen, tatweel, variation selectors and controls that no reader sees. */
const INVISIBLE =
  /\u00ad|\u034f|[\u061c\u0640\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|(?![\t-\r])\p{Cc}/gu;
const SPACES = /\s+/g;

/** Text that folds to itself but for upper-case letters, which is most of it. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** All of folding but the spaces. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    // Some letters decompose only once they are small.
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(LETTERS, (letter) => letters[letter] || letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC');

/** Where Latin ends: up to here every character folds by itself, whatever stands beside it. */
const LATIN_END = 0x250;
let latin: readonly string[] | null = null;

/** Folds Latin text from a list made once, ten times as fast; null when a character is not Latin. */
const foldLatin = (text: string): string | null => {
  latin ??= Array.from({ length: LATIN_END }, (_, code) => foldLetters(String.fromCharCode(code)));
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = latin[text.charCodeAt(index)];
    if (letter === undefined) return null;
    folded += letter;
  }
  return folded;
};

/**
 * Text without case, accents, compatibility forms, invisible characters and surplus spaces; digits are 0-9. `''` for a
 * blank and for text that shows nothing. Idempotent. Covers B11 and B13: Polish ł, German ß, Turkish dotless i, Arabic and Farsi letter forms.
 */
export const foldText = (text: string | null | undefined): string => {
  if (!text) return '';
  return PLAIN.test(text)
    ? text.toLowerCase()
    : (foldLatin(text) ?? foldLetters(text)).replace(SPACES, ' ').trim();
};

/** `foldText` for texts of which many are the same, such as the accounts of rows. */
export const repeatedFold = (): ((text: string | null | undefined) => string) => remembered(foldText);
