/** English wording of the reports panel in the sidebar. */

export const reportsPanel = {
  reports: 'Reports',
  chooseReport: 'Report',
  reportsOfAccount: 'Of this account',
  reportsOfPortfolio: 'Of the portfolio',
  reportsForCustomer: 'For the customer',
  noReportsTitle: 'No reports here',
  noReportsText: 'Update the add-on or refresh this panel.',

  // About whom, which time, which parts
  reportAbout: 'About',
  aboutAll: 'All accounts',
  aboutAllOf: 'Accounts of {manager}',
  aboutEach: 'All accounts, one by one',
  aboutEachOf: 'Accounts of {manager}, one by one',
  timeBack: '{months, plural, =1 {The last month} other {The last # months}}',
  timeAhead: '{months, plural, =1 {The month ahead} other {The # months ahead}}',
  partsAll: 'All {of} parts',
  partsEvery: 'All parts',
  partSeparator: ', ',

  // What will happen
  reportHolds:
    '{rest, plural, =0 {Holds: {parts}.} one {Holds: {parts}, and # more part.} other {Holds: {parts}, and # more parts.}}',
  reportForCustomer: 'For the customer: nothing internal is in it. Read it once before you send it.',
  reportInternal: 'Internal only: not for the customer.',
  reportExplained: 'Adds a new, dated sheet to this spreadsheet. Nothing else is changed.',
  reportsExplained:
    'Adds one new sheet with the report of each account below the other. It may take some minutes; you can stop and go on later.',
  writeReport: 'Write sheet',
  writeReports: 'Write all on one sheet',
  openPrintPage: 'Open print page',

  // What happens
  writingReport: 'Writing the report…',
  openingPrintPage: 'Opening the print page…',
  reportWritten: 'The report is in the new sheet “{sheet}”. Delete the sheet to undo.',
  writingReports: 'Writing the reports…',
  reportsProgress: '{done} of {of} accounts written',
  stop: 'Stop',
  stopping: 'Stopping as soon as the accounts at work are written…',
  goOn: 'Continue',
  reportsPaused:
    'So far {done} of {of} accounts are in the sheet “{sheet}”. Continue writes the others below them.',
  reportsWritten:
    '{of, plural, one {The report of # account is} other {The reports of # accounts are}} in the new sheet “{sheet}”. Delete the sheet to undo.',
} as const;
