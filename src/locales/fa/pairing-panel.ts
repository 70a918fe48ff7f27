/** Farsi wording of their levels beside ours. */

import type { pairingPanel as english } from '../en/pairing-panel';

export const pairingPanel: Readonly<Record<keyof typeof english, string>> = {};
