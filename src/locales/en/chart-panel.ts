/** English wording of the large map. */

export const chartPanel = {} as const;
