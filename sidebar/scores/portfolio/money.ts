/** Money as the page writes it: short, with the workbook's currency behind it, which may be any text. */

import { useWords } from '../../words';

export function useMoney(currency: string): (amount: number) => string {
  const { language } = useWords();
  return (amount) =>
    `${amount.toLocaleString(language, { notation: 'compact', maximumFractionDigits: 1 })} ${currency}`;
}
