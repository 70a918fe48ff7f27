/** English wording of taking the map out of the sheet. */

export const exportPanel = {} as const;
