/** The names of every language by its code, English first, and recognition by all of them, as in the built add-on. */

import { type RecognisedNames, recognise } from '../../src/domain/recognition';
import { language as english } from '../../src/locales/en/language';
import { names as farsi } from '../../src/locales/fa/names';
import { names as indonesian } from '../../src/locales/id/names';
import { namesOf } from '../../src/locales/names';
import { names as polish } from '../../src/locales/pl/names';
import { names as russian } from '../../src/locales/ru/names';

export const englishNames: RecognisedNames = namesOf(english);
export const otherNames: Readonly<Record<string, RecognisedNames>> = {
  fa: farsi,
  id: indonesian,
  pl: polish,
  ru: russian,
};
export const allNames: readonly (readonly [code: string, names: RecognisedNames])[] = [
  ['en', englishNames],
  ...Object.entries(otherNames),
];

export const recognition = recognise(() => allNames.map(([, names]) => names));
