/** Guesses the Windows code page of text that is not Unicode, by the language its letters would belong to. */

import { type CodePage, decodeCodePage } from './decode-code-page';

const SAMPLE_BYTES = 200_000;

/** Letters beyond ASCII, in lower case, of the languages each page is used for. */
const LANGUAGES: readonly (readonly [CodePage, readonly string[]])[] = [
  [
    'windows-1252',
    [
      'àâæçèéêëîïôœùûüÿ', // French
      'äöüßé', // German
      'áéíñóúü¿¡ºª', // Spanish
      'àáâãçéêíóôõúºª', // Portuguese
      'àèéìòùº', // Italian
      'åäöæøéü', // Danish, Finnish, Norwegian, Swedish
      'éèëïöü', // Dutch
      'áéíóúýþæöð', // Icelandic
    ],
  ],
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
  ['windows-1251', ['абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђѓѕјљњћќџ']],
];
/** Signs of western languages, which never stand inside a word. */
const WESTERN_SIGNS = '¿¡ºª';

/** Returns the page in which the letters fit one language best. When several fit, the western page. */
export function guessCodePage(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: CodePage = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [page, languages] of LANGUAGES) {
    const text = decodeCodePage(sample, page).toLowerCase();
    const letters = countLetters(text);
    const score = Math.max(...languages.map((language) => scoreLetters(letters, language)));
    if (score > bestScore) {
      best = page;
      bestScore = score;
    }
  }
  return best;
}

/** How often each character beyond ASCII occurs; those no language would write there count against every language. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '\u0080') continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isMisplaced = WESTERN_SIGNS.includes(character)
      ? isLetter(before) && isLetter(after)
      : isCyrillic(character) && !isInCyrillicWord(character, before, after);
    const key = isMisplaced ? '' : character;
    if (isMisplaced || isLetter(character) || WESTERN_SIGNS.includes(character) || isControl(character)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function scoreLetters(letters: ReadonlyMap<string, number>, language: string): number {
  let score = 0;
  for (const [letter, count] of letters) score += letter !== '' && language.includes(letter) ? count : -count;
  return score;
}

function isLetter(character: string): boolean {
  return character !== '' && /\p{L}/u.test(character) && !WESTERN_SIGNS.includes(character);
}

/** A euro sign or an accent alone would be a lone letter there. */
function isInCyrillicWord(character: string, before: string, after: string): boolean {
  if (isLatin(before) || isLatin(after)) return false;
  return isCyrillic(before) || isCyrillic(after) || 'авикосуяійє'.includes(character);
}

function isLatin(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

function isCyrillic(character: string): boolean {
  return character >= '\u0400' && character <= '\u04ff';
}

function isControl(character: string): boolean {
  return character >= '\u0080' && character <= '\u009f';
}
