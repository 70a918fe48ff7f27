/** Case studies: one row is a story of a customer that may be told to others (I3, I4). */
import { checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const caseStudies = defineSheet({
  key: 'caseStudies',
  group: 'more',
  nameColumn: 'story',
  frozenColumns: 1,
  columns: [
    { key: 'story', kind: 'text', required: true, width: 240 },
    checkColumn,
    { key: 'account', kind: 'reference', target: 'accounts', width: 160 },
    { key: 'industry', kind: 'text' },
    { key: 'nda', kind: 'choice', choices: 'yesNo' },
    { key: 'problem', kind: 'longText' },
    { key: 'result', kind: 'longText' },
    { key: 'link', kind: 'link' },
    internalNote,
    idColumn,
  ],
});
