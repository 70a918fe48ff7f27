/** Farsi wording of the map. */

import type { mapPanel as english } from '../en/map-panel';

export const mapPanel: Readonly<Record<keyof typeof english, string>> = {};
