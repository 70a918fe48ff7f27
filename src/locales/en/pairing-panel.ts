/** English wording of their levels beside ours. */

export const pairingPanel = {} as const;
