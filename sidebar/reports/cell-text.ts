/** Writes the cells of a report as the page's language does: numbers in their style, days, and a dash where nothing is known. */

import { isIsoDay } from '../../src/domain/cells/iso-day';
import type { ReportCell, ReportDocument } from '../../src/domain/report/document';
import { moneyWriter, numberWriter } from '../../src/locales/number-styles';
import type { NumberStyle } from '../../src/schema/reports/definition';
import type { Words } from '../words';
import { dayWriter } from './pictures/months';

export interface Writers {
  readonly cell: (cell: ReportCell | undefined) => string;
  readonly number: (value: number, style: NumberStyle) => string;
  /** Short, for axes and marks. */
  readonly short: (value: number, style: NumberStyle) => string;
  /** @param day ISO day; any other text is written as it is */
  readonly day: (day: string) => string;
}

/** What is not known is never written as a number. */
export const NOT_KNOWN = '–';

const SHORTENED_FROM = 10_000;

export function writersOf({ currency }: Pick<ReportDocument, 'currency'>, { language }: Words): Writers {
  const byCurrency = new Map<string, ReturnType<typeof numberWriter>>();
  const writerOf = (one: string) => {
    const writer = byCurrency.get(one) ?? numberWriter(language, one);
    byCurrency.set(one, writer);
    return writer;
  };
  const day = dayWriter(language, { dateStyle: 'medium' });
  const shortMoney = moneyWriter(language, currency, { notation: 'compact', maximumFractionDigits: 1 });
  const shortNumber = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const number = writerOf(currency);
  const writeDay = (text: string) => (isIsoDay(text) ? day(text) : text);
  return {
    number,
    short: (value, style) => {
      if (style === 'percent') return number(value, style);
      if (style === 'money' && Math.abs(value) >= SHORTENED_FROM) return shortMoney(value);
      return style === 'money' ? number(value, style) : shortNumber.format(value);
    },
    day: writeDay,
    cell: (cell) => {
      if (cell === null || cell === undefined || cell === '') return NOT_KNOWN;
      if (typeof cell === 'string') return cell;
      if (cell.style === 'date') return writeDay(String(cell.value));
      if (typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return String(cell.value);
      return writerOf(cell.currency ?? currency)(cell.value, cell.style);
    },
  };
}
