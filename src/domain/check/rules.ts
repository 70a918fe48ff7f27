/** The table of all rules, by the code of the issue each raises; the wording is found under the same code. */

import type { PassRule, Rule } from './rule';
import { checkDateOrder } from './rules/date-order';
import { checkDecodedCells } from './rules/decoded-cells';
import { accountRules } from './rules/method/accounts';
import { approvalRules } from './rules/method/approvals';
import { buyingTeamRules } from './rules/method/buying-team';
import { cadenceRules } from './rules/method/cadences';
import { goalRules } from './rules/method/goals';
import { groupRules } from './rules/method/groups';
import { marketRules } from './rules/method/market';
import { memberRules } from './rules/method/members';
import { opportunityRules } from './rules/method/opportunities';
import { organisationRules } from './rules/method/organisation';
import { planningRules } from './rules/method/planning';
import { relationshipRules } from './rules/method/relationships';
import { scoringRules } from './rules/method/scoring';
import { settingRules } from './rules/method/settings';
import { strategyRules } from './rules/method/strategy';
import { swotRules } from './rules/method/swot';
import { teamRules } from './rules/method/team';
import { threadRules } from './rules/method/threads';
import { touchpointRules } from './rules/method/touchpoints';
import { checkRatings } from './rules/ratings';
import { checkReferences } from './rules/references';
import { checkRepeats } from './rules/repeats';
import { checkReportingLines } from './rules/reporting-lines';

const pass =
  (kind: PassRule['kind'], find: PassRule['find']) =>
  (severity: PassRule['severity']): PassRule => ({ kind, severity, find });

const cell = pass('cell', checkDecodedCells);
const reference = pass('reference', checkReferences);
const reportingLine = pass('reference', checkReportingLines);
const repeat = pass('reference', checkRepeats);

export const rules = {
  MISSING_VALUE: cell('error'),
  ERROR_VALUE: cell('error'),
  NOT_A_NUMBER: cell('error'),
  NOT_WHOLE: cell('error'),
  NUMBER_AS_TEXT: cell('error'),
  OUT_OF_RANGE: cell('error'),
  PERCENT_OUT_OF_RANGE: cell('error'),
  NOT_A_DATE: cell('error'),
  DATE_ORDER: pass('cell', checkDateOrder)('error'),
  NOT_A_CHECKBOX: cell('error'),
  UNKNOWN_CHOICE: cell('error'),
  SIMILAR_CHOICE: cell('hint'),
  NOT_AN_EMAIL: cell('error'),
  NOT_A_PHONE: cell('warning'),
  NOT_A_LINK: cell('error'),
  TOO_LONG: cell('hint'),
  UNKNOWN_REFERENCE: reference('warning'),
  AMBIGUOUS_REFERENCE: reference('warning'),
  REFERENCE_ELSEWHERE: reference('warning'),
  SIMILAR_REFERENCE: reference('hint'),
  REPORTS_TO_SELF: reportingLine('error'),
  REPORTS_TO_CYCLE: reportingLine('error'),
  REPORTS_TO_OTHER_ACCOUNT: reportingLine('error'),
  REPEATED_NAME: repeat('error'),
  REPEATED_SOURCE_ID: repeat('warning'),
  REPEATED_EMAIL: repeat('hint'),
  REPEATED_ID: repeat('error'),
  REPEATED_ENTRY: repeat('warning'),
  REPEATED_TIE: repeat('hint'),
  REPEATED_PERSON: repeat('hint'),
  RATING_MISSING: pass('cell', checkRatings)('hint'),
  RATING_WITHOUT_CRITERION: pass('cell', checkRatings)('hint'),
  ...accountRules,
  ...groupRules,
  ...cadenceRules,
  ...buyingTeamRules,
  ...memberRules,
  ...threadRules,
  ...teamRules,
  ...scoringRules,
  ...goalRules,
  ...strategyRules,
  ...planningRules,
  ...touchpointRules,
  ...swotRules,
  ...organisationRules,
  ...approvalRules,
  ...opportunityRules,
  ...marketRules,
  ...relationshipRules,
  ...settingRules,
} as const satisfies Readonly<Record<string, Rule>>;
