/** Rules about an account by itself: its place in the group, its people of ours, its tender. */

import { addMonths } from '../../../cells/iso-day';
import { methodRule } from '../../rule';

export const accountRules = {
  TENDER_LATE: methodRule({
    severity: 'warning',
    requirement: 'Q3',
    sheet: 'accounts',
    column: 'tenderDate',
    reads: { accounts: ['name', 'tenderDate'], strategy: ['account', 'status'], settings: ['value'] },
    find: ({ name, tenderDate }, { today, number, ofAccount }) => {
      if (tenderDate === null || tenderDate < today) return null;
      const start = addMonths(tenderDate, -number('tenderLeadMonths'));
      if (today < start) return null;
      const isPlanned = ofAccount('strategy', name).some(({ values: { status } }) => status !== 'dropped');
      return isPlanned ? null : { date: tenderDate, start };
    },
  }),
};
