/** English wording of the large map. */

export const chartPanel = {
  hideMinimap: 'Hide the overview',
  showMinimap: 'Show the overview',
  stepOfWay: 'step {step} of the way',
  backsCompetitor: 'backs {competitors}',
} as const;
