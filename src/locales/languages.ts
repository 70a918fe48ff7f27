/** The languages of the add-on, and the one to use for a code. */

import { choices } from './en/choices';
import { messages } from './en/messages';
import { reports } from './en/reports';
import { workbookWords } from './en/workbook';
import type { ChoiceWords, MessageWords, WorkbookWords } from './words';

export interface Language {
  /** BCP 47, such as `en`. */
  readonly code: string;
  readonly rightToLeft: boolean;
  readonly workbook: WorkbookWords;
  readonly choices: ChoiceWords;
  readonly messages: MessageWords;
  readonly reports: typeof reports;
}

export const english: Language = {
  code: 'en',
  rightToLeft: false,
  workbook: workbookWords,
  choices,
  messages,
  reports,
};

export const languages: readonly Language[] = [english];

/** English for a language we do not speak. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language.code === code) ?? english;
