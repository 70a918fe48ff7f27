/** Farsi wording of taking the map out of the sheet. */

import type { exportPanel as english } from '../en/export-panel';

export const exportPanel: Readonly<Record<keyof typeof english, string>> = {};
