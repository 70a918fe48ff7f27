/** The page's wording as the server hands it over; Farsi has that of the page before the rest is written. */

import { language as english } from '../../src/locales/en/language';
import { choices } from '../../src/locales/fa/choices';
import { badges, panels, ties } from '../../src/locales/fa/panels';
import { type PageWords, pageWords } from '../../src/locales/languages';

export const pageWordsIn = {
  en: pageWords(english),
  fa: { code: 'fa', rightToLeft: true, choices: { ...english.choices, ...choices }, panels, badges, ties },
} satisfies Record<string, PageWords>;
