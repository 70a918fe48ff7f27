/** English headers and help of the columns that many sheets share. */

import type { ColumnWords } from '../words';

export const CHECK: ColumnWords = [
  'Check',
  'What the last check found in this row. Written by Account Atlas.',
];
export const ID: ColumnWords = ['Id', 'Stable id of the row. Leave it as it is.'];
export const CUSTOMER: ColumnWords = ['Account', 'The customer, as named in Accounts.'];
export const NOTE: ColumnWords = ['Note', 'Anything worth keeping.'];
export const CONFIDENCE: ColumnWords = ['Confidence', 'Assumed or confirmed.'];
