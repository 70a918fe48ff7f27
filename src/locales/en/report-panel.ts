/** English wording of the page that shows a report ready to print. */

import { sourcesAccount } from './reports/sources-account';

export const reportPanel = {
  // Tools
  reportTools: 'What the report shows and how it is printed',
  reportTime: 'Period',
  timeOfReport: 'As the report has it',
  thisMonth: 'This month',
  thisQuarter: 'This quarter',
  thisYear: 'This year',
  lastMonth: 'Last month',
  lastQuarter: 'Last quarter',
  lastYear: 'Last year',
  lastTwelveMonths: 'Last 12 months',
  ownDays: 'Days of my choice',
  timeFrom: 'First day',
  timeTo: 'Last day',
  timeMissing: 'Give both days, such as 2026-01-31.',
  timeReversed: 'The last day is before the first. Change one of them.',
  partsShown: '{count} of {of} parts',
  noPartChosen: 'Tick at least one part.',
  updateReport: 'Show',
  reportUpdating: 'Building the report…',
  paper: 'Paper',
  a4: 'A4',
  a4Landscape: 'A4, on its side',
  letter: 'Letter',
  letterLandscape: 'Letter, on its side',
  saveHtml: 'Save as a file',
  saveCalendar: 'Save dates for a calendar',
  reportSaved: 'Saved as {name}.',
  noReportText: 'Open a report from the Reports panel of the sidebar, then choose Open print page.',
  noReportTitle: 'No report chosen',
  reportEmpty: 'Nothing to show in these parts. Tick other parts or a longer period.',
  reportPeriod: '{from} – {to}',

  // Tones, which shapes and colours stand for
  toneGood: 'Good',
  toneFair: 'To watch',
  toneBad: 'Problem',
  toneQuiet: 'Open',
  tonePlain: 'Neutral',

  // Pictures
  pictureToday: 'Today',
  pictureOthers: 'Others',
  pictureNoNumber: 'n/a',
  pictureData: 'The same as a table',
  nothingDated: 'Nothing has a date in this period. Give the rows dates, or choose a longer period.',
  mapTooLarge:
    'So many people would fill dozens of pages. Choose Large map in the menu, and export the part you need.',
  nothingCounted:
    'There are no numbers to draw yet. They come as soon as the rows behind this picture are filled in.',
  timelineDone: 'Done',
  timelineLate: 'Late',
  timelineUndrawn:
    '{count, plural, one {Not drawn, without a date or ending before it starts: {names}} other {# are not drawn, without a date or ending before they start: {names}}}',
  spotsMissing:
    '{count, plural, one {# is not drawn, because a number is missing.} other {# are not drawn, because a number is missing.}}',
  monthsBeyond: '{count, plural, one {# later day is not drawn.} other {# later days are not drawn.}}',
  monthEntries: '{count, plural, one {# entry} other {# entries}}',
  monthMore: '+{count}',
  // As the report says it, which has its own words in each language.
  birthdayKind: sourcesAccount['dateKind.birthday'],
  monthLate: 'Late',
  dataName: 'Name',
  dataGroup: 'Group',
  dataFrom: 'From',
  dataTo: 'To',
  dataValue: 'Value',
  dataAcross: 'Across',
  dataUp: 'Up',
  dataState: 'State',
  dataMore: 'More',
} as const;
