/** English wording of the map. */

export const mapPanel = {} as const;
