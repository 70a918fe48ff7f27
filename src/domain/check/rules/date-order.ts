/** Rule: of two dates of a row, the one that comes first in time is not the later one. */

import type { ColumnKeyOf, SheetKey } from '../../../schema/workbook';
import type { CheckContext } from '../check-context';

/** Earlier and later column; reported at the later. */
export const datePairs: {
  readonly [S in SheetKey]?: readonly (readonly [ColumnKeyOf<S>, ColumnKeyOf<S>])[];
} = {
  accounts: [
    ['lastPlanning', 'nextPlanning'],
    ['lastReview', 'nextReview'],
    ['lastCheckIn', 'nextCheckIn'],
  ],
  strategy: [['start', 'due']],
  opportunities: [
    ['opened', 'expectedClose'],
    ['opened', 'closed'],
  ],
  pairing: [['lastMet', 'nextMeeting']],
  touchpoints: [['date', 'nextStepDate']],
};

/** The same day twice is in order. */
export const checkDateOrder = (context: CheckContext): void => {
  for (const sheet of context.sheetsToCheck) {
    for (const [first, columnKey] of datePairs[sheet] || []) {
      for (const row of context.rowsToCheck(sheet)) {
        const earlier = row.values[first];
        const value = row.values[columnKey];
        if (typeof earlier !== 'string' || typeof value !== 'string' || earlier <= value) continue;
        context.report({ code: 'DATE_ORDER', sheet, row, columnKey, facts: { value, earlier } });
      }
    }
  }
};
