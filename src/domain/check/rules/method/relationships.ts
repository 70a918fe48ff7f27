/** Rule about a tie by itself. */

import { foldText } from '../../../text/fold';
import { methodRule } from '../../rule';

export const relationshipRules = {
  SELF_TIE: methodRule('error', 'relationships', 'to', ['from'], [], ({ from, to }) =>
    from !== null && to !== null && (from === to || foldText(from) === foldText(to)) ? { value: to } : null,
  ),
};
