/** Numbers as a language writes them, in the styles of reports and panels. */

import type { NumberStyle } from '../schema/reports/definition';

/**
 * @param language BCP 47
 * @param currency one that is no ISO code is put behind the plain number
 */
export function moneyWriter(
  language: string,
  currency: string,
  options: Intl.NumberFormatOptions,
): (amount: number) => string {
  const isCode = /^[A-Z]{3}$/.test(currency);
  const format = new Intl.NumberFormat(language, {
    ...(isCode ? { style: 'currency', currency } : {}),
    ...options,
  });
  return (amount) => (isCode ? format.format(amount) : `${format.format(amount)} ${currency}`);
}

/** As `moneyWriter`, in every style. */
export function numberWriter(
  language: string,
  currency: string,
): (value: number, style: NumberStyle) => string {
  const plain = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(language, options);
    return (value: number) => format.format(value);
  };
  const decimals = plain({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const writers: Readonly<Record<NumberStyle, (value: number) => string>> = {
    money: moneyWriter(language, currency, { maximumFractionDigits: 0 }),
    ratio: decimals,
    score: decimals,
    percent: plain({ style: 'percent', maximumFractionDigits: 0 }),
    whole: plain({ maximumFractionDigits: 0 }),
    number: plain({ maximumFractionDigits: 2 }),
  };
  return (value, style) => writers[style](value);
}
