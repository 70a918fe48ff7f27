/** The way from point A to point B: back from the tender or our renewal, with what is planned in that time (Q2-Q5). */

import { addMonths } from '../../cells/iso-day';
import { nextRenewal } from '../../check/rules/method/threads';
import type { TableRow } from '../../table';
import type { ReportContext, ReportRow, RowPlace } from '../report-context';

interface PointB {
  readonly date: string;
  /** Of the renewal; null: the tender. */
  readonly name: string | null;
  /** Point A: when preparing has to begin. */
  readonly start: string;
  readonly behind: readonly RowPlace[];
}

/** The tender ahead, else the nearest open renewal; null: no day is known. */
export const pointB = (
  context: ReportContext,
  account: string,
  { rowNumber, values: { tenderDate: tender } }: TableRow<'accounts'>,
): PointB | null => {
  const renewal = tender && tender >= context.today ? null : nextRenewal(context, account);
  const date = renewal ? renewal.date : tender;
  if (!date || date < context.today) return null;
  return {
    date,
    name: renewal ? renewal.name : null,
    start: addMonths(date, -context.number('tenderLeadMonths')),
    behind: [
      renewal ? { sheet: 'opportunities', rowNumber: renewal.rowNumber } : { sheet: 'accounts', rowNumber },
    ],
  };
};

/** First days of the customer's financial years between two days. */
const yearStarts = (month: string | null, from: string, to: string): readonly string[] => {
  const days: string[] = [];
  const year = Number(from.slice(0, 4));
  for (const day of [0, 1, 2].map((years) => `${year + years}-${(month || '').slice(1)}-01`))
    if (month && day >= from && day <= to) days.push(day);
  return days;
};

/** No rows without a point B. Actions without any day stand on no timeline. */
export const timeline = (
  context: ReportContext,
  account: string,
  row: TableRow<'accounts'>,
): readonly ReportRow[] => {
  const { words, today } = context;
  const point = pointB(context, account, row);
  if (!point) return [];
  const { date, start, name, behind } = point;
  const mark = (kind: string, day: string, text: string | null = null): ReportRow => ({
    values: { kind, label: words.say(`timelineKind.${kind}`), start: day, end: day, tone: 'plain', text },
    behind,
  });
  const actions = context.rowsOf('strategy').flatMap((action): readonly ReportRow[] => {
    const { values } = action;
    const days = [values.start, values.due].filter((day): day is string => typeof day === 'string').sort();
    const [from] = days;
    const to = days[days.length - 1];
    if (!from || !to || from > date || to < start || values.status === 'dropped') return [];
    const isDone = values.status === 'done';
    const isLate = !isDone && typeof values.due === 'string' && values.due < today;
    return [
      {
        ...action,
        values: {
          ...values,
          label: values.action || null,
          kind: 'action',
          activity: values.kind || null,
          start: from,
          end: to,
          text: values.owner || null,
          late: isLate ? 'late' : null,
          tone: isDone ? 'good' : isLate ? 'bad' : values.status === 'inProgress' ? 'plain' : 'quiet',
        },
      },
    ];
  });
  return [
    mark('pointA', start),
    ...yearStarts(row.values.financialYearStart, start, date).map((day) => mark('yearStart', day)),
    ...actions.sort((one, other) => (String(one.values.start) < String(other.values.start) ? -1 : 1)),
    mark('pointB', date, name || words.say('dateKind.tender')),
  ];
};
