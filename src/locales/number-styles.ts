/** Numbers as a language writes them, in the styles of reports and panels. */

import type { NumberStyle } from '../domain/report/account-summary-words';

/**
 * @param language BCP 47
 * @param currency a currency that is no ISO code is put behind the plain number
 */
export function numberWriter(
  language: string,
  currency: string,
): (value: number, style: NumberStyle) => string {
  const isCode = /^[A-Z]{3}$/.test(currency);
  const styles: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
    money: { ...(isCode ? { style: 'currency', currency } : {}), maximumFractionDigits: 0 },
    ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
    whole: { maximumFractionDigits: 0 },
  };
  const formats = new Map<NumberStyle, Intl.NumberFormat>();
  return (value, style) => {
    const format = formats.get(style) ?? new Intl.NumberFormat(language, styles[style]);
    formats.set(style, format);
    const text = format.format(value);
    return style === 'money' && !isCode ? `${text} ${currency}` : text;
  };
}
