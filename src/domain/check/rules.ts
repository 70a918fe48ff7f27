/** The table of all rules, by the code of the issue each raises; the wording is found under the same code. */

import type { PassRule, Rule } from './rule';
import { checkDecodedCells } from './rules/decoded-cells';
import { accountRules } from './rules/method/accounts';
import { checkRatings } from './rules/ratings';
import { checkReferences } from './rules/references';
import { checkRepeats } from './rules/repeats';
import { checkReportingLines } from './rules/reporting-lines';

const pass =
  (kind: PassRule['kind'], find: PassRule['find']) =>
  (severity: PassRule['severity'], requirement: string | null = null): PassRule => ({
    kind,
    severity,
    requirement,
    find,
  });

const cell = pass('cell', checkDecodedCells);
const reference = pass('reference', checkReferences);
const reportingLine = pass('reference', checkReportingLines);
const repeat = pass('reference', checkRepeats);

export const rules = {
  MISSING_VALUE: cell('error', 'P1'),
  ERROR_VALUE: cell('error'),
  NOT_A_NUMBER: cell('error'),
  NOT_WHOLE: cell('error', 'K5'),
  OUT_OF_RANGE: cell('error', 'K5'),
  NOT_A_DATE: cell('error'),
  NOT_A_CHECKBOX: cell('error'),
  UNKNOWN_CHOICE: cell('error', 'R1'),
  NOT_AN_EMAIL: cell('error', 'P2'),
  NOT_A_PHONE: cell('warning', 'P2'),
  NOT_A_LINK: cell('error', 'V5'),
  UNKNOWN_REFERENCE: reference('warning', 'O1'),
  AMBIGUOUS_REFERENCE: reference('warning', 'O1'),
  REFERENCE_ELSEWHERE: reference('warning', 'O1'),
  SIMILAR_REFERENCE: reference('hint', 'O1'),
  REPORTS_TO_SELF: reportingLine('error', 'O1'),
  REPORTS_TO_CYCLE: reportingLine('error', 'O1'),
  REPORTS_TO_OTHER_ACCOUNT: reportingLine('error', 'O1'),
  REPEATED_NAME: repeat('error', 'G3'),
  REPEATED_SOURCE_ID: repeat('warning', 'V5'),
  REPEATED_EMAIL: repeat('hint', 'P2'),
  RATING_MISSING: pass('cell', checkRatings)('hint', 'K5'),
  ...accountRules,
} as const satisfies Readonly<Record<string, Rule>>;
