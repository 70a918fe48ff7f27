/** Which findings of the check, and which rows, raise a flag in reports about an account, and under which topic. */

import type { Condition, Selection } from './definition';
import type { FlagDefinition } from './judgement';

const raised = (topic: FlagDefinition['topic'], codes: string): readonly FlagDefinition[] =>
  codes.split(' ').map((code) => ({ topic, code }));

const members = (...where: readonly Condition[]): Selection => ({
  from: 'members',
  where: [['roles', 'filled'], ...where],
});
const isKeyPlayer: Condition = ['contactType', 'in', ['keySupportive', 'keySomeCover', 'keyNoCover']];
const isUncovered: Condition = ['coverage', 'notIn', ['briefContact', 'multipleContacts', 'inDepth']];
const projects = (...where: readonly Condition[]): Selection => ({ from: 'projects', where });
const recent: readonly Condition[] = [
  ['date', 'onOrAfter', '@today-180'],
  ['date', 'onOrBefore', '@today'],
];
/** Who of us it was is written down. */
const threads: Selection = { from: 'touchpoints', where: [...recent, ['ourPerson', 'filled']] };
const planning = (...where: readonly Condition[]): Selection => ({
  from: 'steps',
  where: [['kind', 'is', 'planning'], ...where],
});
const pointA = (test: 'after' | 'onOrBefore'): Selection => ({
  from: 'timeline',
  where: [
    ['kind', 'is', 'pointA'],
    ['start', test, '@today'],
  ],
});

/** Status of the account's map (A8 of Altify, domain 3.1). */
const mapStatus: readonly FlagDefinition[] = [
  {
    topic: 'team',
    code: 'mapEmpty',
    rows: { from: 'accounts' },
    without: { from: 'contacts' },
    tone: 'bad',
  },
  {
    topic: 'team',
    code: 'mapWithoutPower',
    rows: { from: 'contacts' },
    without: members(isKeyPlayer),
    tone: 'bad',
  },
  {
    topic: 'team',
    code: 'mapUnsupported',
    rows: members(isKeyPlayer),
    without: members(['contactType', 'is', 'keySupportive']),
    name: 'name',
  },
  {
    topic: 'team',
    code: 'mapSupported',
    rows: members(['contactType', 'is', 'keySupportive']),
    name: 'name',
    tone: 'good',
  },
];

/** What is right or wrong. */
export const verdicts: readonly FlagDefinition[] = [
  ...mapStatus,
  {
    topic: 'team',
    code: 'dealGreen',
    rows: projects(['colour', 'is', 'green']),
    name: 'project',
    tone: 'good',
  },
  { topic: 'team', code: 'dealAmber', rows: projects(['colour', 'is', 'amber']), name: 'project' },
  { topic: 'team', code: 'dealRed', rows: projects(['colour', 'is', 'red']), name: 'project', tone: 'bad' },
  ...raised('team', 'BUYING_TEAM_NOT_WORKED BUYING_TEAM_INCOMPLETE NO_DECIDER NO_SPONSOR NO_CHAMPION'),
  { topic: 'team', code: 'noPayer', rows: projects(['payer', 'blank']), name: 'project' },
  {
    topic: 'team',
    code: 'noEvaluator',
    rows: projects(['evaluator', 'blank']),
    name: 'project',
    tone: 'plain',
  },
  { topic: 'coverage', code: 'threads', rows: threads, name: 'ourPerson', least: 2, tone: 'good' },
  { topic: 'coverage', code: 'oneThread', rows: threads, name: 'ourPerson', most: 1 },
  // Of an account whose log nobody keeps, silence says nothing.
  {
    topic: 'coverage',
    code: 'noThread',
    rows: { from: 'touchpoints' },
    without: { from: 'touchpoints', where: recent },
  },
  ...raised(
    'coverage',
    'NO_CONTACTS SINGLE_THREAD KEY_PLAYER_UNCOVERED CHAMPION_SILENT AGAINST_US_UNANSWERED PAIRING_LEVEL_GAP PAIRING_OVERDUE',
  ),
  { topic: 'plan', code: 'nextPlanning', rows: planning(['late', 'blank']), name: 'date', tone: 'plain' },
  { topic: 'plan', code: 'noPlanning', rows: { from: 'accounts' }, without: planning() },
  { topic: 'plan', code: 'pointAAhead', rows: pointA('after'), name: 'start', tone: 'plain' },
  { topic: 'plan', code: 'pointAPast', rows: pointA('onOrBefore'), name: 'start', tone: 'plain' },
  ...raised(
    'plan',
    'TENDER_LATE NO_GOALS GOAL_OVERDUE ACTION_OVERDUE ACTION_VAGUE ACTION_AFTER_GOAL OVER_BUDGET NEXT_STEP_OVERDUE PLANNING_OVERDUE REVIEW_OVERDUE CHECK_IN_OVERDUE QUESTION_OVERDUE QUESTION_OPEN SWOT_STALE',
  ),
  { topic: 'risk', code: 'opponentInfluences', rows: { from: 'influences' }, name: 'tie', tone: 'bad' },
  ...raised(
    'risk',
    'NO_ACCOUNT_MANAGER NO_SUCCESS_OWNER NO_EXECUTIVE_SPONSOR MANAGER_IS_SELLER STATUS_WITHOUT_REASON KEY_WITHOUT_SCORE RATINGS_STALE CLOSE_OVERDUE CONTRACT_ENDING WHITE_SPACE_BLOCKED_WITHOUT_REASON',
  ),
];

/** What is not known, or not done yet (M1, R6); upkeep of the rows last. */
export const gaps: readonly FlagDefinition[] = [
  ...mapStatus.slice(0, 1),
  ...raised('team', 'MEMBER_WITHOUT_ROLE SUPPORT_UNKNOWN NO_PAIN NO_OFFER'),
  {
    topic: 'team',
    code: 'assumed',
    rows: members(['confidence', 'is', 'assumed']),
    name: 'name',
    tone: 'plain',
  },
  {
    topic: 'coverage',
    code: 'coverageUnknown',
    rows: members(isKeyPlayer, ['coverage', 'blank']),
    name: 'name',
  },
  {
    topic: 'coverage',
    code: 'opponentUntouched',
    rows: {
      from: 'members',
      where: [['stake', 'is', 'watch'], isUncovered, ['touch', 'notIn', ['recent', 'silent']]],
    },
    name: 'name',
  },
  {
    topic: 'coverage',
    code: 'silent',
    rows: members(['touch', 'in', ['silent', 'old']]),
    name: 'name',
    tone: 'plain',
  },
  {
    topic: 'coverage',
    code: 'neverMet',
    rows: members(
      ['coverage', 'is', 'noContact'],
      ['touch', 'blank'],
      ['acquaintance', 'notIn', ['met', 'wellKnown']],
    ),
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
  ...raised('rows', 'error warning'),
];
