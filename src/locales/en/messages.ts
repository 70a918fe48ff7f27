/** English sentences of the server: menu, obstacles, results. Facts stand in braces. */

import type { MessageWords } from '../words';
import { choosing } from './choosing';
import { issues } from './issues';
import { portfolio } from './portfolio';
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
    openReports: 'Reports',
    openImport: 'Import people',
  },
  moreSheets: 'More sheets',
  titles: {
    sidebar: 'Account Atlas',
    largeMap: 'Map · internal only',
    report: 'Report · internal only',
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
  errors: {
    BAD_REQUEST: ['The request could not be understood: {detail}.', 'Reload the sidebar and try again.'],
    SHEET_MISSING: [
      'The sheet “{sheet}” is missing.',
      'Choose Set up: it adds the sheet again and changes nothing else.',
    ],
    SHEET_NAME_TAKEN: [
      '{count, plural, one {There is already a sheet “{sheet}”} other {There are already # sheets ({sheet})}} with other columns.',
      '{count, plural, one {Rename it} other {Rename them}}, then try again. Nothing was changed.',
    ],
    COLUMN_MISSING: [
      'The column “{column}” is missing from the sheet “{sheet}”.',
      'Choose Set up: it adds the column again. Nothing was changed.',
    ],
    NOT_SET_UP: ['This spreadsheet has no Account Atlas sheets yet.', 'Choose Set up, or Load the sample.'],
    LOCK_BUSY: [
      'Somebody else’s command is still writing to this workbook.',
      'Wait a moment and try again. Nothing was changed.',
    ],
    NO_SUCH_ACCOUNT: [
      'There is no account “{account}”.',
      'Check the spelling, or add it to the sheet Accounts.',
    ],
    NO_SUCH_SHEET: ['There is no sheet “{sheet}”.', 'Choose one of: {sheets}.'],
    NO_SUCH_REPORT: ['There is no report “{report}”.', 'Choose one of: {reports}.'],
    NO_SUCH_ROW: ['That row is no longer there.', 'Refresh the sidebar.'],
    NOT_SCORED: [
      '“{account}” has no row in Scoring, or there are no criteria.',
      'Choose Set up, then rate the account in Scoring.',
    ],
    ACCOUNT_REPEATED: [
      '“{account}” stands in several rows of Accounts or Scoring.',
      'Keep one row of each, then decide. Nothing was changed.',
    ],
    REASON_NEEDED: [
      'The reason is missing.',
      'Say in a few words why, so that the next review knows. Nothing was changed.',
    ],
    DEMOTION_UNCONFIRMED: [
      'A scale-down is internal: a customer may be told of a promotion, never of a demotion.',
      'Confirm that “{account}” is to be scaled down. Nothing was changed.',
    ],
    PROMOTION_UNCONFIRMED: [
      '{full, plural, =1 {All {cap} places for key accounts are taken ({count} accounts are key)} other {The figures do not speak for “{account}” as a key account}}.',
      'Be sparing. Confirm if “{account}” is to become key all the same. Nothing was changed.',
    ],
    LEFT_ALONE: [
      '“{account}” was left alone: a formula of yours stands in the cell, or somebody has changed the row meanwhile.',
      'Choose Refresh and try again, or change the status in Accounts yourself. Nothing was changed.',
    ],
    NOTHING_TO_REVIEW: [
      'No account has a status or a score yet.',
      'Rate the accounts in Scoring, then close the review. Nothing was changed.',
    ],
    RATED_TWICE: [
      '“{account}” stands in several rows of Scoring: {rows}.',
      'Keep the one that holds and delete the others, then try again. Nothing was changed.',
    ],
    NO_SUCH_CRITERION: [
      'There is no criterion “{criterion}” any more.',
      'Refresh the sidebar and rate again. Nothing was changed.',
    ],
    NOTHING_TO_IMPORT: [
      'The sheet “{sheet}” has no rows below its header.',
      'Choose a sheet with one person a row.',
    ],
    COLUMNS_NOT_MATCHED: [
      'No column of “{sheet}” looks like a name. Its headers are: {headers}.',
      'Say which column holds the name. Nothing was changed.',
    ],
    NO_SUCH_COLUMN: [
      '“{sheet}” has no column “{column}”. Its headers are: {headers}.',
      'Choose one of its columns. Nothing was changed.',
    ],
    OWN_SHEET: [
      '“{sheet}” is one of our own sheets.',
      'Choose the sheet your list stands in. Nothing was changed.',
    ],
    ACCOUNT_NEEDED: [
      '“{sheet}” does not say which customer each person belongs to.',
      'Name the account they belong to. Nothing was changed.',
    ],
    WORKBOOK_NOT_EMPTY: [
      'The sample is loaded into an empty workbook only; “{sheet}” has rows.',
      'Load it in a new spreadsheet.',
    ],
    PROTECTED: [
      '“{sheet}” is protected and you may not edit it.',
      'Ask its owner for access. Nothing was changed.',
    ],
    MERGED_CELLS: [
      '“{sheet}” has merged cells among its rows.',
      'Unmerge them (Format > Merge cells) and try again.',
    ],
    NO_ROOM: [
      'This needs room for {needed} more cells, and the spreadsheet has room for {free}: ten million is the most it can hold.',
      'Delete rows, columns or sheets that are no longer needed. Nothing was changed.',
    ],
    CRITERION_NAMELESS: ['A criterion has no name.', 'Give it one. Nothing was changed.'],
    CRITERION_TWICE: [
      'Two criteria are called “{name}”.',
      'Give one of them another name. Nothing was changed.',
    ],
    WEIGHT_NEGATIVE: [
      'The weight of “{name}” is negative.',
      'Type 0 to retire it, or a positive number. Nothing was changed.',
    ],
    NO_WEIGHT: [
      'No criterion would have a positive weight, so no account would have a score.',
      'Give at least one of them a weight. Nothing was changed.',
    ],
    CRITERIA_TOO_MANY: [
      '{count} criteria would count; {most} is the most, and three to five are advised.',
      'Retire some of them. Nothing was changed.',
    ],
    UNEXPECTED: [
      'Something went wrong that should not have.',
      'Try again. What was written before stays as it is.',
    ],
  },
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
  readiness: {
    questions: {
      readinessSalesProcess: [
        'Does our selling take time and regular contact?',
        'Months rather than days, several meetings, advice rather than a price list.',
      ],
      readinessUpsell: [
        'Do our customers have more to buy from us?',
        'More of the same, or what goes with it: upselling and cross-selling.',
      ],
      readinessExpansion: [
        'Can we grow into their other units?',
        'Departments, offices and subsidiaries that do not buy from us yet.',
      ],
      readinessCompetition: [
        'Can we hold our ground against competitors?',
        'Who else is after these customers, and what a programme would give us that they lack.',
      ],
      readinessCapacity: [
        'Does the whole company back it for {months} months?',
        'Executives behind it, people of its own, and time: 12, 24 or 36 months, as Settings says.',
      ],
      readinessFootInDoor: [
        'Does a customer who buys little open doors for us?',
        'The exception: a first sale that leads on to other departments, offices or subsidiaries.',
      ],
    },
    reasons: {
      unanswered: 'Some questions are not answered yet. Answer all five to see whether a programme suits.',
      'readinessSalesProcess:partly':
        'Only some of our sales take time and contact. Begin with the customers where they do.',
      'readinessSalesProcess:no':
        'Selling is quick and needs little contact, so a programme would have nothing to deepen. Serve these customers well with standard sales.',
      'readinessUpsell:partly':
        'Not every customer has more to buy. Give potential a high weight among the criteria.',
      'readinessUpsell:no':
        'There is little more to sell to the same people. Look for other units that could buy.',
      'readinessExpansion:partly':
        'Some units are within reach. Map them in Units before you promise growth.',
      'readinessExpansion:no': 'Other units are out of reach. Count on what the present ones may still buy.',
      'readinessCompetition:partly':
        'Competitors are close. Note in Competitors where each of them is strong, and begin where we are.',
      'readinessCompetition:no':
        'Competitors would hold us off. Find the one thing they cannot offer before you start.',
      'readinessCapacity:partly':
        'The backing is not complete. Win an executive sponsor and people for {months} months, and start with two or three accounts.',
      'readinessCapacity:no':
        'Without the company’s backing for {months} months a programme cannot hold. Win executives, people and time first.',
      exceptionUnanswered:
        'Customers will not buy more. Answer the last question too: a foot in the door would make the difference.',
      buysNoMore:
        'Customers will not buy more and open no doors, so a programme would bring nothing back. Keep good service and support for them.',
      footInDoor:
        'Customers will not buy more themselves, and open doors to others: the one exception. Name those doors for each account, and stop where none opens.',
      suits: 'All five points speak for it. Start small: a few accounts, for {months} months.',
    },
    unreadable: '“{value}” in Settings is no answer to “{question}” Choose yes, partly or no.',
  },
  reports: { accountSummary: 'Account summary' },
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
