/** The calendar: reviews, check-ins, planning, next steps, tenders, contract ends and birthdays ahead (M8, P4, V1, V2). */

import type { ReportDefinition } from './definition';

export const calendar: ReportDefinition = {
  key: 'calendar',
  isOfAccount: false,
  months: 3,
  isAhead: true,
  sections: [
    {
      part: 'calendarMonths',
      blocks: [
        {
          kind: 'picture',
          picture: 'month',
          title: 'calendarMonths.title',
          text: 'calendarMonths.text',
          rows: { from: 'dates', sort: ['date', 'account', 'what'] },
          fields: { label: 'what', group: 'kind', start: 'date', text: 'account', tone: 'tone' },
        },
      ],
    },
    {
      part: 'calendarList',
      blocks: [
        {
          kind: 'table',
          rows: {
            from: 'dates',
            where: [['kind', 'isNot', 'birthday']],
            sort: ['date', 'account', 'what'],
          },
          columns: ['date', 'kind', 'what', 'account', 'who', 'withWhom', 'late'],
          caption: 'calendarList.caption',
          empty: 'calendarList.empty',
        },
      ],
    },
    {
      part: 'birthdays',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'dates', where: [['kind', 'is', 'birthday']], sort: ['date', 'what'] },
          columns: ['date', 'what', 'account', 'who'],
          caption: 'birthdays.caption',
          empty: 'birthdays.empty',
        },
      ],
    },
  ],
};
