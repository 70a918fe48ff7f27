/** English sentences of the server: menu, obstacles, results. Facts stand in braces. */

import type { MessageWords } from '../words';
import { choosing } from './choosing';
import { errors } from './errors';
import { issues } from './issues';
import { portfolio } from './portfolio';
import { readiness } from './readiness';
import { ruleTitles } from './rule-titles';

export const messages: MessageWords = {
  product: 'Account Atlas',
  menu: {
    setUpWorkbook: 'Set up or update this workbook',
    loadSample: 'Load the sample',
    openMap: 'Map',
    openLargeMap: 'Large map',
    checkWorkbook: 'Check workbook',
    openChecks: 'What the check found',
    openScores: 'Scores and key accounts',
    openRatings: 'Rate an account',
    openPortfolio: 'Portfolio',
    openReports: 'All reports',
    reportAccountSummary: 'Account on one page',
    reportAccountPlan: 'Account plan',
    reportReviewPack: 'Review pack',
    reportPlanningMeeting: 'Planning meeting',
    reportBuyingTeam: 'Buying team',
    reportPointAToB: 'From point A to point B',
    reportAccountKpis: 'KPIs of the account',
    reportWhiteSpace: 'White space',
    reportKpis: 'KPIs of all accounts',
    reportPortfolio: 'Key accounts and portfolio',
    reportCalendar: 'Calendar',
    reportCustomerProgress: 'Progress report for the customer',
    openImport: 'Import people',
  },
  moreSheets: 'More sheets',
  reports: 'Reports',
  titles: {
    sidebar: 'Account Atlas',
    largeMap: 'Map · internal only',
    report: 'Report · internal only',
    customerReport: 'Report for the customer',
  },
  issues,
  ruleTitles,
  sharing: {
    unknown: [
      'Google does not say who can see this file.',
      'Look at Share yourself: the map and the checks are internal.',
    ],
    noDomains: [
      'This file is shared, and Settings does not say which e-mail domains are ours.',
      'Type them into Settings, so that people from outside are noticed.',
    ],
    outside: [
      '{count, plural, one {# person} other {# people}} outside {domains} can see this file: {names}{more, plural, =0 {} other { and # more}}. The map and the checks are internal.',
      'Change who it is shared with, or add their domain to Settings. Members of groups and open links are not seen here.',
    ],
  },
  fixes: {
    changedMeanwhile:
      '{count, plural, one {# cell was} other {# cells were}} kept: somebody has changed what stands there.',
    rowGone: '{count, plural, one {# cell was} other {# cells were}} kept: the row is gone.',
  },
  ranges: {
    between: 'between {minimum} and {maximum}',
    atLeast: '{minimum} or more',
    atMost: '{maximum} or less',
  },
  nearest: ' Did you mean {names}?',
  errors,
  setUp: {
    plan: {
      sheets: 'Adds {count, plural, one {# sheet} other {# sheets}}.',
      adopted: 'Takes over {count, plural, one {# sheet} other {# sheets}} of yours with our columns.',
      columns: 'Adds {count, plural, one {# column} other {# columns}} to sheets that are there.',
      headers: 'Writes {count, plural, one {# header} other {# headers}} anew.',
      places:
        'Moves {count, plural, one {# rating column} other {# rating columns}} into the order of Criteria.',
      dropdowns: 'Brings {count, plural, one {# dropdown} other {# dropdowns}} up to date.',
      folds: 'Folds {count, plural, one {# group} other {# groups}} of personal columns.',
      settings: 'Adds {count, plural, one {# setting} other {# settings}}.',
      formulas: 'Fills in {count, plural, one {# formula} other {# formulas}}.',
      rest: 'Missing formulas of ours are filled in; nothing else changes.',
    },
    done: {
      sheets: 'Added {count, plural, one {# sheet} other {# sheets}}.',
      adopted: 'Took over {count, plural, one {# sheet} other {# sheets}} of yours.',
      columns: 'Added {count, plural, one {# column} other {# columns}} to sheets that were there.',
      headers: 'Wrote {count, plural, one {# header} other {# headers}} anew.',
      places:
        'Moved {count, plural, one {# rating column} other {# rating columns}} into the order of Criteria.',
      dropdowns: 'Brought {count, plural, one {# dropdown} other {# dropdowns}} up to date.',
      folds: 'Folded {count, plural, one {# group} other {# groups}} of personal columns.',
      settings: 'Added {count, plural, one {# setting} other {# settings}}.',
      formulas: 'Filled in {count, plural, one {# formula} other {# formulas}}.',
      rest: 'Nothing else was changed.',
    },
    ask: 'Go on?',
    cancelled: 'Nothing was changed.',
    nothing: 'Everything is in place. Nothing was changed.',
    there: 'The sheet “{sheet}” is there already.',
  },
  sample: {
    done: 'The sample is here: {accounts} accounts, {contacts} people of a fictional telecom group. Type over anything.',
  },
  check: {
    clean: 'Checked {rows, plural, one {# row} other {# rows}}: no problems found.',
    found:
      'Checked {rows, plural, one {# row} other {# rows}}: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {hints, plural, one {# hint} other {# hints}}. The Check columns say what to do.',
    closed: 'You may not edit the Check column of {sheets}: it stays as it was.',
  },
  imported: {
    HEADER_BELOW_PREAMBLE: 'The header was found in row {row}.',
    SECOND_TABLE_LEFT_OUT: 'A second table begins in row {row}; it was not read.',
    AMBIGUOUS_DATE: 'Row {row}: the date “{value}” can be read in two ways and stays as it is.',
    UNREADABLE_DATE: 'Row {row}: “{value}” is not a date and stays as it is.',
    UNKNOWN_CHOICE: 'Row {row}: “{value}” is none of the choices and was left out.',
    NO_ACCOUNT: '{count, plural, one {# row names} other {# rows name}} no account.',
    AMBIGUOUS_MANAGER:
      '{count, plural, one {# manager’s name fits} other {# managers’ names fit}} several people.',
    KNOWN_BY_WHOLE_ROW:
      '{count, plural, one {# row} other {# rows}} without id, e-mail and title matched a contact in all they say.',
    COLUMN_NOT_FOUND: 'There is no column “{header}”.',
  },
  leftAlone:
    '{count, plural, one {# cell was} other {# cells were}} kept: a formula of yours stands there, or the row has moved.',
  skipped: {
    BLANK_ROW: 'The row is blank.',
    NO_NAME: 'The row names nobody.',
    TOTALS_ROW: 'The row looks like a total.',
  },
  scores: {
    TOO_FEW_CRITERIA:
      '{count, plural, =0 {No criterion counts} one {Only # criterion counts} other {Only # criteria count}}; three to five are advised.',
    TOO_MANY_CRITERIA: '{count} criteria count, so each weighs little; three to five are advised.',
    REVENUE_ONLY: 'All criteria look at revenue. Never choose key accounts on revenue alone.',
    NO_WEIGHTS: 'No criterion has a positive weight, so there is no score.',
    WEIGHT_UNREADABLE:
      'The weight of “{name}” is blank, negative or no number, so it does not count. Enter 0 or more.',
    ONE_DOMINATES: '“{name}” has {percent}% of the weight and decides almost alone. Give it half at most.',
    SAME_NAME: '{count} criteria are called “{name}”. Rename one, or set its weight to 0.',
    RATED_ALIKE:
      'All accounts are rated {rating} on “{name}”, so it decides nothing. Rate it anew, or leave it out.',
    RATINGS_OLD:
      '{count, plural, one {# account was} other {# accounts were}} rated more than {months, plural, one {# month} other {# months}} ago. Rate them again.',
    RATINGS_UNDATED:
      'Nothing says when {count, plural, one {# account was} other {# accounts were}} rated. Enter the day in Scoring.',
  },
  tier: { key: 'Key', other: 'Standard' },
  choosing,
  suggestion: 'Place {place} of {count} by {figure}: {value}',
  readiness,
  columnMarks: {
    closed: 'Closed list.',
    open: 'Open list: add words of your own in Settings.',
    personal: 'Personal: kept out of reports.',
    internal: 'Internal.',
    example: 'For example: {example}',
  },
  portfolio,
  internalMark: 'Internal only. Not for the customer.',
};
