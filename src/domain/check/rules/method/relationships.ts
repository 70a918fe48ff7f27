/** Rule about a tie by itself. */

import { foldText } from '../../../text/fold';
import { methodRule } from '../../rule';

export const relationshipRules = {
  SELF_TIE: methodRule({
    severity: 'error',
    requirement: 'B1',
    sheet: 'relationships',
    column: 'to',
    reads: { relationships: ['from', 'to'] },
    find: ({ from, to }) =>
      from !== null && to !== null && (from === to || foldText(from) === foldText(to)) ? { value: to } : null,
  }),
};
