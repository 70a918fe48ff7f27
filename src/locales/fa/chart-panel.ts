/** Farsi wording of the large map. */

import type { chartPanel as english } from '../en/chart-panel';

export const chartPanel: Readonly<Record<keyof typeof english, string>> = {};
