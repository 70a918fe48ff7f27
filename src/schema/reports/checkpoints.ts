/** What makes each of the four parts of an account plan complete (A1; R6, B5, A3-A7, A11). */

import type { Condition, Selection, Source } from './definition';
import type { Evidence } from './judgement';

const some = (from: Source, ...where: readonly Condition[]): Evidence => ({ some: [{ from, where }] });
/** There are such rows, and none of them meets one of the further conditions. */
const every = (from: Source, where: readonly Condition[], ...amiss: readonly Condition[]): Evidence => ({
  some: [{ from, where }],
  none: amiss.map((condition): Selection => ({ from, where: [...where, condition] })),
});
/** There are such rows, and no flag with one of these codes. */
const unflagged = (from: Source, codes: readonly string[], ...where: readonly Condition[]): Evidence => ({
  some: [{ from, where }],
  none: (['verdicts', 'gaps'] as const).map((flags) => ({ from: flags, where: [['code', 'in', codes]] })),
});

const inTeam: readonly Condition[] = [
  ['roles', 'filled'],
  ['contactType', 'filled'],
];
const ours: readonly Condition[] = [
  ['side', 'isNot', 'customers'],
  ['status', 'notIn', ['reached', 'dropped']],
];
const isLive: Condition = ['status', 'notIn', ['done', 'dropped']];

export const checkpoints: Readonly<Record<string, Readonly<Record<string, Evidence>>>> = {
  relationships: {
    ourPeople: {
      some: [
        { from: 'accounts', where: [['accountManager', 'filled']] },
        { from: 'accounts', where: [['executiveSponsor', 'filled']] },
      ],
    },
    teamKnown: unflagged('members', ['BUYING_TEAM_NOT_WORKED', 'BUYING_TEAM_INCOMPLETE'], ...inTeam),
    rolesFilled: unflagged('members', ['NO_DECIDER', 'NO_SPONSOR', 'NO_CHAMPION', 'noPayer'], ...inTeam),
    coverageKnown: every('members', inTeam, ['coverage', 'blank']),
    supportKnown: every('members', inTeam, ['support', 'blank']),
    painsKnown: every('members', inTeam, ['pain', 'blank'], ['offer', 'blank']),
    keyPlayersReached: unflagged('members', ['KEY_PLAYER_UNCOVERED', 'coverageUnknown'], ...inTeam),
  },
  customer: {
    customerGoals: some('accounts', ['customerGoals', 'filled']),
    financialHealth: some('accounts', ['financialHealth', 'filled']),
    initiatives: some('accounts', ['initiatives', 'filled']),
    industry: some('accounts', ['industry', 'filled']),
    decisionNote: some('accounts', ['decisionNote', 'filled']),
    swot: unflagged('swot', ['SWOT_STALE', 'SWOT_UNDATED']),
    challenges: some('challenges'),
    competitors: every('competitors', [], ['tie', 'blank']),
  },
  goals: {
    shortGoal: some('goals', ...ours, ['horizon', 'is', 'short']),
    mediumGoal: some('goals', ...ours, ['horizon', 'is', 'medium']),
    longGoal: some('goals', ...ours, ['horizon', 'is', 'long']),
    goalOwners: every('goals', ours, ['owner', 'blank']),
    goalDays: every('goals', ours, ['due', 'blank']),
    presentWorth: some('accounts', ['presentWorth', 'filled']),
    potential: some('accounts', ['potential', 'filled']),
  },
  strategy: {
    actionPerGoal: unflagged('goals', ['GOAL_WITHOUT_ACTION'], ...ours),
    actionOwners: every('strategy', [isLive], ['owner', 'blank']),
    actionDays: every('strategy', [isLive], ['due', 'blank']),
    nothingLate: unflagged('strategy', ['ACTION_OVERDUE', 'GOAL_OVERDUE'], isLive),
    opponentsAnswered: unflagged('strategy', ['AGAINST_US_UNANSWERED'], isLive),
    lessons: every('strategy', [['status', 'is', 'done']], ['result', 'blank'], ['lesson', 'blank']),
  },
};
