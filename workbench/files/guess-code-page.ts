/** Guesses the code page of text that is not Unicode, by the language its letters would belong to. */

import { type CodePage, decodeCodePage } from './decode-code-page';
import { type DoubleBytePage, guessDoubleByte } from './guess-double-byte';

const SAMPLE_BYTES = 200_000;

const WESTERN_LANGUAGES: readonly string[] = [
  'àâæçèéêëîïôœùûüÿ', // French
  'äöüßé', // German
  'áéíñóúü¿¡ºª', // Spanish
  'àáâãçéêíóôõúºª', // Portuguese
  'àèéìòùº', // Italian
  'åäöæøéü', // Danish, Finnish, Norwegian, Swedish
  'éèëïöü', // Dutch
  'áéíóúýþæöð', // Icelandic
];
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђѓѕјљњћќџ';
const THAI =
  'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาำเแโใไๅๆ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d';

/** Letters beyond ASCII, in lower case, of the languages each page is used for. */
const LANGUAGES: readonly (readonly [CodePage, readonly string[]])[] = [
  ['windows-1252', WESTERN_LANGUAGES],
  [
    'windows-1250',
    [
      'ąćęłńóśźż', // Polish
      'áčďéěíňóřšťúůýž', // Czech
      'áäčďéíĺľňóôŕšťúýž', // Slovak
      'áéíóöőúüű', // Hungarian
      'ăâîşţ', // Romanian
      'čćđšž', // Croatian, Slovene
    ],
  ],
  ['windows-1251', [CYRILLIC]],
  ['koi8-r', [CYRILLIC]],
  [
    'windows-1256',
    ['ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژگکںھہےٹڈڑ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652'],
  ],
  ['windows-1253', ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ']],
  ['windows-874', [THAI]],
];
/** Scripts whose letters stand among their own kind, and the letters that are words by themselves. */
const OTHER_SCRIPTS = [
  { letter: /\p{Script=Cyrillic}/u, alone: 'авикосуяійєАВИКОСУЯІЙЄ' },
  { letter: /[\u0600-\u06ff]/, alone: 'و' },
  { letter: /\p{Script=Greek}/u, alone: 'ηοΗΟ' },
  { letter: /[\u0e00-\u0e7f]/, alone: '' },
] as const;
const THAI_CONSONANT = /[\u0e01-\u0e2e]/;
const THAI_FIRST = /[\u0e40-\u0e44]/;
const THAI_MARK = /[\u0e30-\u0e3a\u0e47-\u0e4e]/;
const THAI_BASE = /[\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4d]/;
/** Marks beyond ASCII that may touch a letter. */
const PUNCTUATION = '“”„‘’‚«»–—…€®™©°§·،؛؟\u00a0\u00ad\u200c\u200d\u200e\u200f';
/** Signs of western languages, which never stand inside a word. */
const WESTERN_SIGNS = '¿¡ºª';

/** Text whose letters fit its page less than this may be in a page of two bytes a character. */
const CERTAIN_FIT = 0.9;
/** Letters that fit less than this are no text of any language the page is used for. */
const PLAUSIBLE_FIT = 0.5;
/** With fewer letters nothing can be said against a page. */
const TELLING_LETTERS = 4;

/**
 * Returns the page in which the letters fit one language best. When several fit, the western page. Undefined when they
 * fit none.
 */
export function guessCodePage(bytes: Uint8Array): CodePage | DoubleBytePage | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const windows = bestOf(
    LANGUAGES.map(([page, languages]) => rate(decodeCodePage(sample, page), page, languages)),
  );
  if (windows.fit >= CERTAIN_FIT) return windows.page;
  const doubleByte = guessDoubleByte(bytes);
  if (doubleByte !== undefined) return doubleByte;
  const macintosh = rate(decodeCodePage(sample, 'macintosh'), 'macintosh', WESTERN_LANGUAGES);
  if (windows.score <= 0 && macintosh.score > 0 && macintosh.fit >= CERTAIN_FIT) return macintosh.page;
  return windows.fit >= PLAUSIBLE_FIT || windows.letterCount < TELLING_LETTERS ? windows.page : undefined;
}

interface Rating {
  readonly page: CodePage;
  /** How well the letters fit one language. */
  readonly score: number;
  /** Share of the letters that some language of the page has, where such a letter may stand. */
  readonly fit: number;
  readonly letterCount: number;
}

function rate(text: string, page: CodePage, languages: readonly string[]): Rating {
  const letters = countLetters(text);
  const score = Math.max(...languages.map((language) => scoreLetters(letters, language)));
  const alphabet = languages.join('');
  let letterCount = 0;
  let fitting = 0;
  for (const [letter, count] of letters) {
    letterCount += count;
    if (letter !== '' && alphabet.includes(letter)) fitting += count;
  }
  return { page, score, fit: letterCount === 0 ? 1 : fitting / letterCount, letterCount };
}

/** The first of those with the highest score. */
function bestOf(ratings: readonly Rating[]): Rating {
  return ratings.reduce((best, rating) => (rating.score > best.score ? rating : best));
}

/** How often each character beyond ASCII occurs; those no language would write there count against every language. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '\u0080') continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isCounted = isLetter(character) || WESTERN_SIGNS.includes(character) || isUnused(character);
    if (!isCounted && !isOdd(character, before, after)) continue;
    const key = !isCounted || isMisplaced(character, before, after) ? '' : character.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A sign that touches a letter beyond ASCII, as hardly any language has it. */
function isOdd(sign: string, before: string, after: string): boolean {
  if (PUNCTUATION.includes(sign)) return false;
  return (before > '\u007f' && isLetter(before)) || (after > '\u007f' && isLetter(after));
}

function isMisplaced(character: string, before: string, after: string): boolean {
  if (WESTERN_SIGNS.includes(character)) return isLetter(before) && isLetter(after);
  if (isCapital(character) && isSmall(before)) return true;
  // Thai marks stand on a consonant, and vowels written first stand before one.
  if (THAI_MARK.test(character) && !THAI_BASE.test(before)) return true;
  if (THAI_FIRST.test(character) && !THAI_CONSONANT.test(after)) return true;
  const script = OTHER_SCRIPTS.find((candidate) => candidate.letter.test(character));
  if (script === undefined) return false;
  // A euro sign or an accent alone would be a lone letter there.
  if (isLatin(before) || isLatin(after)) return true;
  return !script.letter.test(before) && !script.letter.test(after) && !script.alone.includes(character);
}

function scoreLetters(letters: ReadonlyMap<string, number>, language: string): number {
  let score = 0;
  for (const [letter, count] of letters) score += letter !== '' && language.includes(letter) ? count : -count;
  return score;
}

function isLetter(character: string): boolean {
  return character !== '' && /[\p{L}\p{M}]/u.test(character) && !WESTERN_SIGNS.includes(character);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}

function isLatin(character: string): boolean {
  return /[a-z]/i.test(character);
}

/** Control characters, lines for drawing boxes, and what the page has no character for. */
function isUnused(character: string): boolean {
  return /[\u0080-\u009f\u2500-\u25ff\ufffd]/.test(character);
}
