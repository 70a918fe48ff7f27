/** Case studies: one row is a story of a customer that may be told to others (I3, I4). */
import { checkColumn, choice, column, defineSheet, idColumn, internalNote, reference } from '../column';

export const caseStudies = defineSheet({
  group: 'more',
  nameColumn: 'story',
  columns: [
    column('story', 'text', { required: true, width: 240 }),
    checkColumn,
    reference('account', 'accounts', { width: 160 }),
    column('industry', 'text'),
    choice('nda', 'yesNo'),
    column('problem', 'longText'),
    column('result', 'longText'),
    column('link', 'link'),
    internalNote,
    idColumn,
  ],
});
