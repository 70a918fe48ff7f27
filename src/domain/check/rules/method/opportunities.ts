/** Rules about pieces of business: what is needed to learn from them and to count them (A4, KPI7, KPI8). */

import { blankRule, pastRule } from './row-rules';

export const opportunityRules = {
  LOST_WITHOUT_REASON: blankRule({
    severity: 'hint',
    requirement: 'A4',
    sheet: 'opportunities',
    column: 'reasonLost',
    with: ['stage'],
    matters: ({ stage }) => stage === 'lost',
  }),
  CLOSE_OVERDUE: pastRule({
    severity: 'warning',
    requirement: 'A4',
    sheet: 'opportunities',
    column: 'expectedClose',
    with: ['stage', 'closed'],
    matters: ({ stage, closed }) => closed === null && stage !== 'won' && stage !== 'lost',
  }),
  WON_WITHOUT_AMOUNT: blankRule({
    severity: 'hint',
    requirement: 'KPI7',
    sheet: 'opportunities',
    column: 'amount',
    with: ['stage'],
    matters: ({ stage }) => stage === 'won',
  }),
  BILLED_WITHOUT_KIND: blankRule({
    severity: 'hint',
    requirement: 'KPI8',
    sheet: 'opportunities',
    column: 'unitKind',
    with: ['billedUnits'],
    matters: ({ billedUnits }) => billedUnits !== null,
  }),
};
