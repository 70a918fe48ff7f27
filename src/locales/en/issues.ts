/** English sentences of the issues, by code: what is so, what to do. Facts stand in braces. */

import type { MessageWords } from '../words';

export const issues: MessageWords['issues'] = {
  MISSING_VALUE: ['{column} is missing.', 'Fill it in, or delete the row.'],
  ERROR_VALUE: ['{column} shows {value}.', 'Mend the formula, or type the value itself.'],
  NOT_A_NUMBER: ['{column} is not a number: “{value}”.', 'Type digits only, without words or units.'],
  NOT_WHOLE: ['{column} is not a whole number: {value}.', 'Type a whole number.'],
  OUT_OF_RANGE: ['{column} is {value}, but {range} is allowed.', 'Type a number that is {range}.'],
  NOT_A_DATE: ['{column} is not a date: “{value}”.', 'Type a date such as 2026-10-02.'],
  NOT_A_CHECKBOX: ['{column} is neither ticked nor unticked: “{value}”.', 'Choose TRUE or FALSE.'],
  UNKNOWN_CHOICE: ['{column} does not know “{value}”.', 'Choose from the list: {choices}.'],
  NOT_AN_EMAIL: ['{column} is not an e-mail address: “{value}”.', 'Write it like name@example.com.'],
  NOT_A_PHONE: ['{column} does not look like a phone number: “{value}”.', 'Write it like +48 22 555 01 00.'],
  NOT_A_LINK: ['{column} is not a web address: “{value}”.', 'Start it with https://.'],
  UNKNOWN_REFERENCE: ['“{value}” in {column} is not listed.', 'Add it, or correct the spelling.{nearest}'],
  AMBIGUOUS_REFERENCE: [
    '{column} “{value}” fits several: {candidates}.',
    'Write the e-mail or the id instead.',
  ],
  REFERENCE_ELSEWHERE: [
    '“{value}” belongs to another account, {account}.',
    'Name one of this account, or correct the account.',
  ],
  SIMILAR_REFERENCE: ['“{value}” is nearly a listed name.', 'Correct it if that is meant.{nearest}'],
  REPORTS_TO_SELF: [
    '{column} names the person themselves.',
    'Name the manager, or leave it blank for nobody above.',
  ],
  REPORTS_TO_CYCLE: [
    'The reporting line runs in a circle: {cycle}.',
    'Correct “Reports to” for one of them.',
  ],
  REPORTS_TO_OTHER_ACCOUNT: [
    '{column} “{value}” belongs to another account, {account}.',
    'Name a manager of the same account.',
  ],
  REPEATED_NAME: ['{column} “{value}” stands in rows {rows}.', 'Keep one row and delete the others.'],
  REPEATED_SOURCE_ID: [
    '{column} {value} stands in rows {rows}.',
    'Both are kept; correct the source if they are one person.',
  ],
  REPEATED_EMAIL: ['{column} {value} stands in rows {rows}.', 'Check whether they are one person.'],
  TENDER_LATE: [
    'The tender is due on {date}, its preparation should have started on {start}, and no action is planned.',
    'Plan the way there in Strategy.',
  ],
  RATING_MISSING: ['Not rated yet: {criteria}.', 'Rate them 1 to 10; the score follows.'],
};
