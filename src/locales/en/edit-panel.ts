/** English wording of the forms of the map. */

export const editPanel = {} as const;
