/** The wording of one language, which the build writes into a file of its own, and the language to use for a code. */

import type { BadgeWords, Panels, TieWords } from './message';
import type { ChoiceWords, MessageWords, WorkbookWords } from './words';

export interface Language {
  /** BCP 47, such as `en`. */
  readonly code: string;
  readonly rightToLeft: boolean;
  readonly workbook: WorkbookWords;
  readonly choices: ChoiceWords;
  readonly messages: MessageWords;
  readonly panels: Panels;
  readonly badges: BadgeWords;
  readonly ties: TieWords;
}

/** What the page needs of it: it comes with the page's start data. */
export type PageWords = Pick<Language, 'code' | 'rightToLeft' | 'choices' | 'panels' | 'badges' | 'ties'>;

export const pageWords = ({ code, rightToLeft, choices, panels, badges, ties }: Language): PageWords => ({
  code,
  rightToLeft,
  choices,
  panels,
  badges,
  ties,
});

/** Codes of the languages that have a file, between blanks, put in by the build. */
declare const ACCOUNT_ATLAS_LANGUAGES: string;
const known = (code: string): string => (ACCOUNT_ATLAS_LANGUAGES.split(' ').includes(code) ? code : 'en');

/**
 * English for a language without a file.
 *
 * @param readData reads a data file of the project by its name; what it throws is thrown
 */
export const languageOf = (code: string, readData: (name: string) => unknown): Language =>
  // The build writes these files from values of this type.
  readData(`words-${known(code)}`) as Language;

/** The language of a workbook; as `languageOf`. */
export const languageIn = (book: {
  language(): string;
  readonly readData: (name: string) => unknown;
}): Language => languageOf(book.language(), book.readData);

/** The words of the reports by their keys; as `languageOf`. */
export const reportWordsOf = (
  code: string,
  readData: (name: string) => unknown,
): Readonly<Record<string, string>> =>
  // As above.
  readData(`report-words-${known(code)}`) as Readonly<Record<string, string>>;
