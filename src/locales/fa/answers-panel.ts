/** Farsi wording of what the network answers. */

import type { answersPanel as english } from '../en/answers-panel';

export const answersPanel: Readonly<Record<keyof typeof english, string>> = {};
