/** The way from point A to point B: back from the tender or our renewal, with what is planned in that time (Q2-Q5). */

import { addMonths } from '../../cells/iso-day';
import { nextRenewal } from '../../check/rules/method/threads';
import type { TableRow } from '../../table';
import type { ReportContext, ReportRow } from '../report-context';

/** Years that may begin on the way. */
const YEARS = [0, 1, 2];

/** No rows without a point B. Actions without any day stand on no timeline. */
export const timeline = (
  context: ReportContext,
  account: string,
  { rowNumber, values: { tenderDate, financialYearStart: month } }: TableRow<'accounts'>,
): readonly ReportRow[] => {
  const { words, today } = context;
  const renewal = tenderDate && tenderDate >= today ? undefined : nextRenewal(context, account);
  const last = renewal ? renewal.date : tenderDate;
  if (!last || last < today) return [];
  const first = addMonths(last, -context.number('tenderLeadMonths'));
  const mark = (kind: string, day: string, text: string | null = null): ReportRow => ({
    values: { kind, label: words.say(`timelineKind.${kind}`), start: day, end: day, text },
    behind: [
      renewal ? { sheet: 'opportunities', rowNumber: renewal.rowNumber } : { sheet: 'accounts', rowNumber },
    ],
  });
  const years = YEARS.map((more) => `${Number(first.slice(0, 4)) + more}-${month?.slice(1)}-01`);
  const actions = context.rowsOf('strategy').flatMap((row): readonly ReportRow[] => {
    const { action = null, kind = null, status, start, due } = row.values;
    // Days in the wrong order are the check's to tell.
    const [from = '', to = ''] = [start || due, due || start].map((day) => String(day || '')).sort();
    if (!from || from > last || to < first || status === 'dropped') return [];
    return [
      {
        ...row,
        values: {
          ...row.values,
          label: action,
          kind: 'action',
          activity: kind,
          start: from,
          end: to,
        },
      },
    ];
  });
  return [
    mark('pointA', first),
    ...years.filter((day) => month && day >= first && day <= last).map((day) => mark('yearStart', day)),
    ...actions,
    mark('pointB', last, renewal ? renewal.name : words.say('dateKind.tender')),
  ];
};
