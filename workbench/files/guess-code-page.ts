/** Guesses the Windows code page of text that is not Unicode, by how usual the letters it would give are. */

export type CodePage = 'windows-1250' | 'windows-1251' | 'windows-1252';

const CODE_PAGES: readonly CodePage[] = ['windows-1252', 'windows-1250', 'windows-1251'];
const SAMPLE_BYTES = 200_000;

/** Letters of the languages each page was made for; those of several pages decide nothing. */
const USUAL_LETTERS: Readonly<Record<CodePage, string>> = {
  'windows-1250': 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽľĺŕôäĽŐőŰűöüÖÜßăâîşţĂÂÎŞŢđĐ',
  'windows-1251': 'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіІїЇєЄґҐђћјљњџЂЋЈЉЊЏ',
  'windows-1252': 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒþÞðÐšžŠŽ',
};
const USUAL_SIGNS = '€‚„…†‡‰‹‘’“”•–—›™§©«®°±·»¼½¾\u00a0£';

/**
 * Returns the page whose reading looks most like words. Ties go to the western page.
 * A letter scores for being usual, and loses when it stands in a word whose other letters are of another script or
 * case, since a wrong page gives capitals and signs in the middle of words.
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: CodePage = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const page of CODE_PAGES) {
    const score = scoreReading(new TextDecoder(page).decode(sample), page);
    if (score > bestScore) {
      best = page;
      bestScore = score;
    }
  }
  return best;
}

function scoreReading(text: string, page: CodePage): number {
  const usual = new Set(USUAL_LETTERS[page]);
  let score = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character < '\u0080') continue;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    if (usual.has(character)) {
      score += 1 + neighbourScore(character, before) + neighbourScore(character, after);
    } else if (USUAL_SIGNS.includes(character)) {
      score -= isLetter(before) && isLetter(after) ? 1.5 : 0;
    } else {
      score -= 2;
    }
  }
  return score;
}

function neighbourScore(character: string, neighbour: string): number {
  if (!isLetter(neighbour)) return 0;
  if (isCyrillic(character) !== isCyrillic(neighbour)) return -1;
  const isCapitalInsideWord = character !== character.toLowerCase() && neighbour !== neighbour.toUpperCase();
  // Cyrillic words consist of such letters throughout; in Latin ones they are rare, so a neighbour says more.
  const bothAccented = character > '\u0080' && neighbour > '\u0080' && !isCyrillic(character);
  return (isCapitalInsideWord ? -0.25 : 0.25) - (bothAccented ? 0.5 : 0);
}

function isLetter(character: string): boolean {
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}

function isCyrillic(character: string): boolean {
  return character >= '\u0400' && character <= '\u04ff';
}
