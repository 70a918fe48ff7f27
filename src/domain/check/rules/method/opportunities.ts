/** Rules about pieces of business: what is needed to learn from them and to count them (A4, KPI7, KPI8). */

import { blankRule, blankWhere, pastRule } from './row-rules';

export const opportunityRules = {
  LOST_WITHOUT_REASON: blankWhere('hint', 'opportunities', 'reasonLost', 'stage', 'lost'),
  CLOSE_OVERDUE: pastRule(
    'warning',
    'opportunities',
    'expectedClose',
    ['stage', 'closed'],
    ({ stage, closed }) => closed === null && stage !== 'won' && stage !== 'lost',
  ),
  WON_WITHOUT_AMOUNT: blankWhere('hint', 'opportunities', 'amount', 'stage', 'won'),
  BILLED_WITHOUT_KIND: blankRule(
    'hint',
    'opportunities',
    'unitKind',
    ['billedUnits'],
    ({ billedUnits }) => billedUnits !== null,
  ),
};
