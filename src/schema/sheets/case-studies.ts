/** Case studies: one row is a story of a customer that may be told to others (I3, I4). */
import {
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalNote,
  longText,
  nameText,
  reference,
  text,
} from '../column';

export const caseStudies = defineSheet('more', [
  nameText('story'),
  checkColumn,
  reference('account', 'accounts'),
  text('industry'),
  choice('nda', 'yesNo'),
  longText('problem'),
  longText('result'),
  column('link', 'link'),
  internalNote,
  idColumn,
]);
