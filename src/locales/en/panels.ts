/** English wording of the sidebar and the dialogs. */

import type { BadgeWords, TieWords } from '../message';
import { answersPanel } from './answers-panel';
import { chartPanel } from './chart-panel';
import { editPanel } from './edit-panel';
import { exportPanel } from './export-panel';
import { mapPanel } from './map-panel';
import { pairingPanel } from './pairing-panel';
import { reportPanel } from './report-panel';
import { reportsPanel } from './reports-panel';
import { scorePanels } from './score-panels';

export const panels = {
  appName: 'Account Atlas',

  // Shell
  account: 'Account',
  findAccount: 'Find an account',
  noAccountFound: 'No account matches',
  views: 'Views',
  tabMap: 'Map',
  tabChecks: 'Checks',
  tabScores: 'Scores',
  tabReports: 'Reports',
  tabImport: 'Import',
  refresh: 'Refresh',
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  back: 'Back',
  showMore: '{count, plural, one {Show # more} other {Show # more}}',
  internalOnly: 'Internal only',

  // Nothing there yet
  notSetUpTitle: 'Not set up yet',
  notSetUpText:
    'Choose Extensions > Account Atlas > Set up or update this workbook. Your own sheets stay as they are.',
  noAccountsTitle: 'No accounts yet',
  noAccountsText: 'Type a name into the Accounts sheet, or bring a list with Import.',
  openImport: 'Import a list',

  // Obstacles of the page itself
  errorFirstCall: 'Google did not let this page reach the spreadsheet.',
  errorFirstCallRemedy:
    'This often happens when several Google accounts are signed in. Sign out of the others or use a separate browser profile, then reload the spreadsheet.',
  errorUnreachable: 'The spreadsheet did not answer.',
  errorUnreachableRemedy: 'Check your connection and try again. Nothing was lost.',
  errorUnreadable: 'The answer could not be read.',
  errorUnreadableRemedy: 'Reload the spreadsheet and open this panel again.',

  // Map
  map: 'Map',
  mapOf: 'Map of {account}',
  noPeopleTitle: 'No people yet',
  noPeopleText: 'Add this account’s people to the Contacts sheet, one row each, or import a list.',
  people: '{count, plural, one {# person} other {# people}}',
  levels: '{count, plural, one {# level} other {# levels}}',
  tops: '{count} at the top',
  widest: 'widest team {count}',
  notInTreeCount: '{count} not in the tree',
  searchPeople: 'Search people, titles, units',
  clearSearch: 'Clear the search',
  found: '{count, plural, =0 {Nobody found} one {# person found} other {# people found}}',
  nobodyFoundTitle: 'Nobody found',
  nobodyFoundText: 'Try a part of the name, a title, a unit or a role.',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  openLargeMap: 'Open large map',
  openingLargeMap: 'Opening the large map…',
  showInSheet: 'Show in sheet',
  shownInSheet: '{name} is selected in the sheet.',
  showSelectedRow: 'Show selected row',
  noPersonSelected: 'The selected row is not a person. Select a row in Contacts first.',
  personNotOnMap: 'The selected person is not on this map. Refresh the map and try again.',
  outsideGroup: 'Outside the organisation',
  noUnitGroup: 'No unit given',
  notInTree: 'Not in the tree',
  open: 'Open',
  closed: 'Close',
  reasonManagerNotFound: 'Reports to “{detail}”, who is not in Contacts',
  reasonManagerAmbiguous: 'Reports to “{detail}”, a name several people have',
  reasonManagerElsewhere: 'Reports to “{detail}”, who is at another account',
  reasonReportsToSelf: 'Reports to themselves',
  reasonCycle: 'Reports in a circle: {detail}',

  // A person, in words
  nameless: '(no name)',
  personReports: '{count, plural, one {# direct report} other {# direct reports}}',
  personTies: '{count, plural, one {# tie} other {# ties}}',
  assumed: 'assumed',
  supportOf: 'support: {support}',
  supportMixed: 'Mixed support',
  details: 'Details',
  reportsTo: 'Reports to',
  team: 'Team',
  teamCount: '{direct} direct, {all} in all',
  standing: 'Standing',
  coverage: 'Coverage',
  ourPerson: 'Our person',
  information: 'Information',
  roles: 'Roles',
  noRoles: 'No role yet. Add one in the Roles sheet.',
  why: 'Why',
  tieStrength: 'strength {strength} of 5',

  // Large map
  mapHelp:
    'Drag or scroll to move, Ctrl and scroll to zoom. Arrow keys walk the tree, Shift and arrow keys move the map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
  legend: 'Legend',
  legendSupport: 'Support',
  legendUnknown: 'Not known',
  legendAssumed: 'Assumed, not confirmed',
  legendRoles: 'Roles',
  choosePerson: 'Choose a person to see roles, ties and coverage.',

  // Checks
  checks: 'Checks',
  severityError: '{count, plural, one {# error} other {# errors}}',
  severityWarning: '{count, plural, one {# warning} other {# warnings}}',
  severityHint: '{count, plural, one {# hint} other {# hints}}',
  filterBySeverity: 'Show by severity',
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  searchChecks: 'Search the checks',
  groupBy: 'Group by',
  groupRule: 'By rule',
  groupAccount: 'By account',
  onlyAccount: 'Only {account}',
  noAccountGroup: 'Without an account',
  issuePlace: '{sheet}, row {row}, {column}',
  noProblemsTitle: 'No problems found',
  noProblemsText:
    '{count, plural, =0 {There are no rows to check yet.} one {# row was checked.} other {# rows were checked.}}',
  noMatchTitle: 'Nothing matches',
  noMatchText: 'Clear the search or show all severities.',
  checkAgain: 'Check again',
  cellShown: 'The cell is selected in the sheet.',
  fixSafe: '{count, plural, one {Fix # clear slip} other {Fix all # clear slips}}',
  changeTo: 'Change to {value}',
  fixing: 'Fixing…',
  fixed: '{count, plural, =0 {Nothing was changed.} one {# cell was changed.} other {# cells were changed.}}',
  undo: '{count, plural, one {Undo # change} other {Undo # changes}}',
  undone:
    '{count, plural, =0 {Nothing was changed.} one {# cell is as it was.} other {# cells are as they were.}}',
  mute: 'Mute…',
  muteReason: 'Why does “{rule}” not matter for {account}?',
  muteFor: 'Mute for {account}',
  cancel: 'Cancel',
  muted: '“{rule}” is muted for {account}.',
  mutedRules: '{count, plural, one {# muted rule} other {# muted rules}}',
  unmute: 'Unmute',
  unmuted: '“{rule}” is no longer muted for {account}.',
  listChanged:
    '{gone, plural, =0 {} one {# problem solved. } other {# problems solved. }}{added, plural, =0 {} one {# new problem.} other {# new problems.}}',
  listSame: 'Nothing has changed.',
  pages: 'Pages',
  pageOf: '{page} of {count}',
  previousPage: 'Previous',
  nextPage: 'Next',
  setDomain: '{domain} is ours',

  ...scorePanels,
  ...mapPanel,
  ...answersPanel,
  ...editPanel,
  ...exportPanel,
  ...pairingPanel,
  ...reportPanel,
  ...reportsPanel,
  ...chartPanel,

  // Reports
  print: 'Print',
  noAccountChosen: 'Choose an account first.',

  // Import
  importTitle: 'Import people',
  importSheet: 'Sheet to import from',
  importSheetChoice: '{sheet} ({rows, plural, one {# row} other {# rows}})',
  chooseSheet: 'Choose a sheet',
  noImportSheetsTitle: 'No list to import',
  noImportSheetsText: 'Add your list as a new sheet (File, Import), then choose Refresh.',
  importAccount: 'Account of these people',
  importAccountHint: 'Leave blank when the list has a column for the account.',
  matchedColumns: 'Matched columns',
  matchedColumnsHint: 'Correct a match by choosing another column.',
  leaveOut: 'Do not import',
  unmatchedColumns: 'Not imported: {columns}',
  dryRun: 'What will happen',
  rowsRead: 'Rows read',
  rowsCreated: 'New people',
  rowsUpdated: 'Updated',
  rowsUnchanged: 'Unchanged',
  rowsSkipped: 'Skipped',
  skippedRow: 'Row {row}: {reason}',
  unresolvedManagers:
    '{count, plural, one {# manager is not in the list. The person goes to the tray of the map.} other {# managers are not in the list. Their people go to the tray of the map.}}',
  repeatedIds: 'Repeated ids, all rows kept: {ids}',
  newAccounts: 'New accounts: {accounts}',
  importButton: '{count, plural, =0 {Nothing to import} one {Import # person} other {Import # people}}',
  importing: 'Importing…',
  planning: 'Reading the list…',
  imported:
    '{created, plural, =0 {No new people} one {# new person} other {# new people}}, {updated, plural, =0 {none updated} other {# updated}}, {skipped, plural, =0 {none skipped} other {# skipped}}.',
  importDone: 'Import finished',
  importDoneText: 'The source sheet was not changed.',
  importAnother: 'Import another list',
  seeMap: 'See the map',
} as const;

/** Two letters or so for each role, for the narrow map. */
export const badges: BadgeWords = {
  decisionMaker: 'DM',
  buyer: 'BU',
  budgetOwner: 'BO',
  sponsor: 'SP',
  champion: 'CH',
  coach: 'CO',
  agentOfInfluence: 'AI',
  influencer: 'IN',
  evaluator: 'EV',
  user: 'US',
  problemBearer: 'PB',
  internalCustomer: 'IC',
  blocker: 'BL',
  competitor: 'CP',
  agentOfAntiInfluence: 'AA',
  legal: 'LE',
  otherRole: 'OT',
};

/** What stands before the other person's name: from the one who starts the tie, and from the other side. */
export const ties: TieWords = {
  knows: ['Knows', 'Known by'],
  influences: ['Influences', 'Influenced by'],
  dottedLine: ['Dotted line to', 'Dotted line from'],
  conflict: ['In conflict with', 'In conflict with'],
  family: ['Related to', 'Related to'],
  formerColleague: ['Former colleague of', 'Former colleague of'],
};
