/** What of a language is needed to recognise its workbooks: names, without a word of help. */

import type { RecognisedNames } from '../domain/recognition';
import type { Language } from './languages';

export const namesOf = ({ workbook, choices }: Language): RecognisedNames => ({
  sheets: workbook.sheets,
  columns: Object.fromEntries(
    Object.entries(workbook.columns).map(([sheet, columns]) => [
      sheet,
      Object.fromEntries(Object.entries(columns).map(([key, [header]]) => [key, header])),
    ]),
  ),
  choices,
});
