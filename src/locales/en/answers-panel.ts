/** English wording of what the network answers. */

export const answersPanel = {} as const;
