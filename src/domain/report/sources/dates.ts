/** The days to keep: what somebody has to do, what comes, and birthdays (M8, P4, Q6, V1, V2). */

import type { DayDefinition } from '../../../schema/reports/judgement';
import type { Row } from '../../../schema/workbook';
import { workbook } from '../../../schema/workbook';
import { addMonths } from '../../cells/iso-day';
import { accountColumnOf, accountOfRow } from '../../cells/row-account';
import { type Cadence, dueDay } from '../../check/rules/method/cadences';
import { isFollowedUp } from '../../check/rules/method/touchpoints';
import type { ReportContext, ReportRow } from '../report-context';
import { meets } from '../select-rows';
import { said } from './about-account';

type Rows = readonly ReportRow[];

/** Birthdays that a calendar shows of each person. */
const YEARS = [0, 1, 2];

/** The next birthdays of those who are born. */
const birthdays = (born: string, from: string): readonly string[] => {
  const years = Number(from.slice(0, 4)) - Number(born.slice(0, 4));
  return YEARS.map((more) => addMonths(born, (years + more) * 12)).filter((day) => day > born && day >= from);
};

const daysOf = (definition: DayDefinition, context: ReportContext): Rows => {
  const { kind, from, where, date, cadence, last, what, who, withWhom, passes } = definition;
  const { today } = context;
  const isOpen = meets(where, context);
  return context.rowsOf(from).flatMap((row) => {
    const { values } = row;
    // Days and choices are text.
    const text = (column = '') => (values[column] || null) as string | null;
    const word = (column = '') => said(row, from, column, context) || null;
    const day = cadence ? dueDay(text(cadence) as Cadence | null, text(last), text(date)) : text(date);
    if (!day || !isOpen(values)) return [];
    return (kind === 'birthday' ? birthdays(day, context.from) : [day]).flatMap((one) => {
      const isPast = one < today;
      // Rows of Touchpoints, where the sheet says so.
      const isOver = () =>
        passes || (from === 'touchpoints' && isFollowedUp(values as Row<'touchpoints'>, context));
      if (isPast && isOver()) return [];
      return [
        {
          ...row,
          values: {
            date: one,
            kind,
            what: what
              ? word(what) || word(workbook[from].nameColumn)
              : context.words.say(`dateKind.${kind}`),
            account: accountOfRow(accountColumnOf(from), values),
            who: word(who),
            withWhom: word(withWhom),
          },
        },
      ];
    });
  });
};

const inOrder = (rows: Rows): Rows =>
  [...rows].sort((one, other) => (String(one.values.date) < String(other.values.date) ? -1 : 1));

/** What comes next, and what is late, earliest first. */
export const steps = (context: ReportContext): Rows =>
  inOrder(context.library.judgement.days.flatMap((day) => (day.isStep ? daysOf(day, context) : [])));

/** All days of the report's time that are still ahead or owed, of one account or several. */
export const dates = (context: ReportContext): Rows =>
  inOrder(
    context.library.judgement.days
      .flatMap((day) => daysOf(day, context))
      .filter(({ values: { date } }) => String(date) >= context.from && String(date) <= context.to),
  );
