/** From point A to point B: back-planned from the tender or renewal, with the marketing plan of the account (Q2-Q5). */

import type { ReportDefinition } from './definition';
import { marketingActions } from './figures';

export const pointAToB: ReportDefinition = {
  key: 'pointAToB',
  isOfAccount: true,
  months: 6,
  isAhead: true,
  sections: [
    {
      part: 'path',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { column: 'tenderDate' },
            { column: 'financialYearStart' },
            { column: 'lastPlanning' },
            { column: 'nextPlanning' },
            { column: 'accountManager' },
            { column: 'marketer' },
          ],
        },
        {
          kind: 'picture',
          picture: 'timeline',
          title: 'path.title',
          text: 'path.text',
          rows: { from: 'timeline', sort: ['start', 'end'] },
          fields: {
            label: 'label',
            group: 'kind',
            start: 'start',
            end: 'end',
            tone: 'tone',
            text: 'late',
          },
        },
        {
          kind: 'table',
          rows: { from: 'timeline', sort: ['start', 'end'] },
          columns: ['label', 'activity', 'start', 'end', 'owner', 'late', 'budget', 'spent'],
          caption: 'path.caption',
          empty: 'path.empty',
        },
        {
          kind: 'facts',
          facts: [{ figure: 'pathBudget' }, { figure: 'pathSpent' }, { figure: 'pathLeft' }],
        },
      ],
    },
    {
      part: 'marketing',
      blocks: [
        {
          kind: 'picture',
          picture: 'timeline',
          title: 'marketing.title',
          text: 'marketing.text',
          rows: { from: 'strategy', where: marketingActions, sort: ['start', 'due'] },
          fields: { label: 'action', group: 'kind', start: 'start', end: 'due', text: 'status' },
        },
        {
          kind: 'table',
          rows: { from: 'strategy', where: marketingActions, sort: ['due', 'start'] },
          columns: ['action', 'kind', 'owner', 'start', 'due', 'status', 'budget', 'spent'],
          caption: 'marketing.caption',
          empty: 'marketing.empty',
        },
        {
          kind: 'facts',
          facts: [{ figure: 'marketingBudget' }, { figure: 'marketingSpent' }, { figure: 'marketingLeft' }],
        },
      ],
    },
  ],
};
