/** English titles of the rules, by the code of the issue each raises. */

import type { MessageWords } from '../words';

export const ruleTitles: MessageWords['ruleTitles'] = {
  MISSING_VALUE: 'Required cells that are blank',
  ERROR_VALUE: 'Formulas that show an error',
  NOT_A_NUMBER: 'Not a number',
  NOT_WHOLE: 'Not a whole number',
  OUT_OF_RANGE: 'Numbers out of range',
  NOT_A_DATE: 'Not a date',
  NOT_A_CHECKBOX: 'Neither ticked nor unticked',
  UNKNOWN_CHOICE: 'Not in the list of choices',
  NOT_AN_EMAIL: 'Not an e-mail address',
  NOT_A_PHONE: 'Odd phone numbers',
  NOT_A_LINK: 'Not a web address',
  UNKNOWN_REFERENCE: 'Names that are not listed',
  SIMILAR_REFERENCE: 'Names that resemble a listed one',
  REFERENCE_ELSEWHERE: 'Names of another account',
  AMBIGUOUS_REFERENCE: 'Names that fit several',
  REPORTS_TO_SELF: 'Reports to themselves',
  REPORTS_TO_CYCLE: 'Reporting lines in a circle',
  REPORTS_TO_OTHER_ACCOUNT: 'Managers of another account',
  REPEATED_NAME: 'Repeated names',
  REPEATED_SOURCE_ID: 'Repeated source ids',
  REPEATED_EMAIL: 'Repeated e-mails',
  TENDER_LATE: 'Tenders without preparation',
  RATING_MISSING: 'Ratings that are missing',
};
