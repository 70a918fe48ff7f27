/** Farsi wording of the forms of the map. */

import type { editPanel as english } from '../en/edit-panel';

export const editPanel: Readonly<Record<keyof typeof english, string>> = {
  ourSide: 'تیم ما',
  personRow: 'ردیف {row}',
};
