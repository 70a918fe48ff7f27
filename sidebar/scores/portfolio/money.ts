/** Money as the page writes it: short, in the workbook's currency, which may be any text. */

import { useMemo } from 'preact/hooks';
import { moneyWriter } from '../../../src/locales/number-styles';
import { useWords } from '../../words';

export function useMoney(currency: string): (amount: number) => string {
  const { language } = useWords();
  return useMemo(
    () => moneyWriter(language, currency, { notation: 'compact', maximumFractionDigits: 1 }),
    [language, currency],
  );
}
