/** English sentences for expected obstacles: what is in the way, and what to do about it. */

import type { MessageWords } from '../words';

export const errors: MessageWords['errors'] = {
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
  DATES_REVERSED: [
    'The time ends ({to}) before it begins ({from}).',
    'Choose an end that is not before the beginning. Nothing was written.',
  ],
  NO_SUCH_ROW: ['That row is no longer there.', 'Refresh the sidebar.'],
  NOT_SCORED: [
    '“{account}” has no row in Scoring, or there are no criteria.',
    'Rate the account in the view Rate; the view Criteria shows by what.',
  ],
  ACCOUNT_REPEATED: [
    '“{account}” stands in several rows of {sheet}: {rows}.',
    'Keep the one that holds and delete the others, then try again. Nothing was changed.',
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
    'No account has a status, a score or revenue yet.',
    'Rate the accounts in Scoring, then close the review. Nothing was changed.',
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
};
