/** English wording of taking the map out of the sheet. */

export const exportPanel = {
  exportMap: 'Export',
  exportEveryone: 'Everyone, with all branches open',
  exportForShowing: 'For showing around: without judgements',
  exportSvg: 'Picture of any size (SVG)',
  exportPng: 'Picture (PNG)',
  exportPrint: 'Pages to print or PDF',
  exportCsv: 'List of people (CSV)',
  exportUnjudged: 'Without judgements',
  exportMark: '{mark} · {account} · {day}',
  exportMarking: 'Marking',
  exportName: 'Name',
  exportOutsiderTie: 'Tie of an outsider',
  exportPolitical: 'Political status',
  exportDone: 'Done.',
  exportSaved:
    '{count, plural, one {Saved at {share} of its size. An SVG has no limit of size.} other {Saved as # pictures to lay side by side. An SVG is one picture of any size.}}',
  exportProgress: 'Picture {place} of {count}…',
  exportStop: 'Stop',
  exportStopped: 'Stopped. The pictures saved so far stay.',
  exportFailed: 'This browser could not draw the picture. Save it as SVG instead.',
} as const;
