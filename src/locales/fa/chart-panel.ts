/** Farsi wording of the large map. */

import type { chartPanel as english } from '../en/chart-panel';

export const chartPanel: Readonly<Record<keyof typeof english, string>> = {
  hideMinimap: 'پنهان کردن نمای کلی',
  showMinimap: 'نشان دادن نمای کلی',
  stepOfWay: 'گام {step} مسیر',
  backsCompetitor: 'پشتیبان {competitors}',
};
