/** Which findings of the check, and which rows, raise a flag in reports about an account, and under which topic. */

import type { FlagDefinition } from './judgement';

const raised = (topic: FlagDefinition['topic'], codes: string): readonly FlagDefinition[] =>
  codes.split(' ').map((code) => ({ topic, code }));

/** What is right or wrong. */
export const verdicts: readonly FlagDefinition[] = [
  ...raised('team', 'BUYING_TEAM_NOT_WORKED BUYING_TEAM_INCOMPLETE NO_DECIDER NO_SPONSOR NO_CHAMPION'),
  ...raised(
    'coverage',
    'NO_CONTACTS SINGLE_THREAD KEY_PLAYER_UNCOVERED CHAMPION_SILENT AGAINST_US_UNANSWERED PAIRING_LEVEL_GAP PAIRING_OVERDUE',
  ),
  ...raised(
    'plan',
    'NO_GOALS GOAL_OVERDUE ACTION_OVERDUE ACTION_VAGUE ACTION_AFTER_GOAL OVER_BUDGET NEXT_STEP_OVERDUE TENDER_LATE PLANNING_OVERDUE REVIEW_OVERDUE CHECK_IN_OVERDUE QUESTION_OVERDUE QUESTION_OPEN SWOT_STALE',
  ),
  ...raised(
    'risk',
    'NO_ACCOUNT_MANAGER NO_SUCCESS_OWNER NO_EXECUTIVE_SPONSOR MANAGER_IS_SELLER STATUS_WITHOUT_REASON KEY_WITHOUT_SCORE RATINGS_STALE CLOSE_OVERDUE CONTRACT_ENDING',
  ),
];

const keyPlayers = ['political', 'in', ['innerCircle', 'politicalStructure']] as const;

/** What is not known, or not done yet (M1, R6). */
export const gaps: readonly FlagDefinition[] = [
  ...raised('team', 'MEMBER_WITHOUT_ROLE SUPPORT_UNKNOWN NO_PAIN NO_OFFER'),
  {
    topic: 'team',
    code: 'assumed',
    rows: { from: 'members', where: [['confidence', 'is', 'assumed']] },
    name: 'name',
    tone: 'plain',
  },
  {
    topic: 'coverage',
    code: 'coverageUnknown',
    rows: { from: 'members', where: [keyPlayers, ['contactType', 'filled'], ['coverage', 'blank']] },
    name: 'name',
  },
  {
    topic: 'coverage',
    code: 'opponentUntouched',
    rows: {
      from: 'members',
      where: [
        ['stake', 'is', 'watch'],
        ['coverage', 'notIn', ['briefContact', 'multipleContacts', 'inDepth']],
        ['touch', 'notIn', ['recent', 'silent']],
      ],
    },
    name: 'name',
  },
  {
    topic: 'coverage',
    code: 'silent',
    rows: {
      from: 'members',
      where: [
        ['touch', 'in', ['silent', 'old', 'unlogged']],
        ['roles', 'filled'],
      ],
    },
    name: 'name',
    tone: 'plain',
  },
  {
    topic: 'coverage',
    code: 'neverMet',
    rows: {
      from: 'members',
      where: [
        ['touch', 'is', 'never'],
        ['roles', 'filled'],
      ],
    },
    name: 'name',
    tone: 'plain',
  },
  ...raised('coverage', 'RELATION_UNKNOWN OUTSIDER_WITHOUT_TIE PAIRING_WITHOUT_PERSON'),
  ...raised(
    'plan',
    'NO_CUSTOMER_GOALS GOAL_WITHOUT_OWNER GOAL_WITHOUT_HORIZON GOAL_WITHOUT_ACTION ACTION_WITHOUT_GOAL DONE_WITHOUT_RESULT CAMPAIGN_WITHOUT_BUDGET NEXT_STEP_WITHOUT_DATE OUTCOME_MISSING SWOT_UNDATED',
  ),
  ...raised(
    'risk',
    'NO_INDUSTRY NO_SUB_SEGMENT APPROVAL_WITHOUT_APPROVER COMPETITOR_WITHOUT_TIE CHALLENGE_WITHOUT_ANSWER SOLVED_WITHOUT_HOW DIVISION_WITHOUT_REASON UNIT_WITHOUT_HEAD LOST_WITHOUT_REASON WON_WITHOUT_AMOUNT REQUEST_WITHOUT_STATUS',
  ),
];
