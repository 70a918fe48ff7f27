/** The account one-page: where we stand, who matters, what is missing, what is late, what comes next. */

import type { ReportDefinition } from './definition';

export const accountSummary: ReportDefinition = {
  key: 'accountSummary',
  isOfAccount: true,
  months: 12,
  sections: [
    {
      part: 'glance',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'status' },
            { column: 'segment' },
            { column: 'accountManager' },
            { column: 'revenue' },
          ],
        },
      ],
    },
  ],
};
