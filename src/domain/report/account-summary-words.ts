/** What the account summary needs to be told about wording: keys of its sentences, and how to say choices, days and numbers. */

import type { VocabularyKey } from '../../schema/vocabularies';

/** Sentences and labels; facts in braces are named beside each. */
export type AccountSummaryKey =
  /** account */
  | 'title'
  | 'subtitle'
  | 'dash'
  | 'listSeparator'
  // State at a glance.
  | 'glance'
  | 'status'
  /** status, reason */
  | 'statusWithReason'
  | 'segment'
  | 'accountManager'
  | 'executiveSponsor'
  | 'revenue'
  | 'potential'
  | 'revenueCostRatio'
  | 'peopleKnown'
  /** people, levels */
  | 'peopleAndLevels'
  | 'nextReview'
  /** date */
  | 'overdueSince'
  // Key people.
  | 'keyPeople'
  | 'keyPeopleCaption'
  | 'noKeyPeople'
  | 'person'
  | 'jobTitle'
  | 'role'
  | 'support'
  | 'coverage'
  | 'ourPerson'
  // Gaps.
  | 'gaps'
  | 'gapsCaption'
  | 'gap'
  | 'noGaps'
  | 'noDecider'
  | 'noChampion'
  | 'noExecutiveSponsor'
  /** count, minimum */
  | 'teamNotWorked'
  /** count, typical */
  | 'teamIncomplete'
  /** count, of */
  | 'painUnknown'
  /** count, of */
  | 'offerMissing'
  /** count, names */
  | 'unreached'
  /** count, names */
  | 'coverageUnknown'
  /** opponent, decider */
  | 'opponentInfluences'
  /** count */
  | 'unattachedPeople'
  /** count */
  | 'openErrors'
  /** count */
  | 'openWarnings'
  // Goals and actions.
  | 'goals'
  | 'goalsCaption'
  | 'noGoals'
  | 'goal'
  | 'owner'
  | 'due'
  | 'goalStatus'
  | 'lateActions'
  | 'lateActionsCaption'
  | 'noLateActions'
  | 'action'
  | 'actionStatus'
  /** count */
  | 'andMore'
  // Score.
  | 'score'
  | 'scoreLabel'
  | 'rank'
  /** rank, of */
  | 'rankOf'
  | 'keyAccount'
  | 'yes'
  | 'no'
  | 'scoreCaption'
  | 'criterion'
  | 'rating'
  | 'share'
  | 'contribution'
  | 'noCriteria'
  | 'notScored'
  /** criteria */
  | 'incompleteScore'
  // Next steps.
  | 'nextSteps'
  | 'nextStepsCaption'
  | 'noNextSteps'
  | 'withWhom';

export type NumberStyle = 'money' | 'ratio' | 'score' | 'percent' | 'whole';

export interface AccountSummaryWords {
  /** BCP 47. */
  readonly language: string;
  /** The internal-only mark (M3). */
  readonly internalMark: string;
  readonly say: (key: AccountSummaryKey, facts?: Readonly<Record<string, string | number>>) => string;
  /** Label of a choice; text that is no key of the vocabulary comes back as it is. */
  readonly choice: (vocabulary: VocabularyKey, key: string) => string;
  readonly formatDate: (isoDay: string) => string;
  readonly formatNumber: (value: number, style: NumberStyle) => string;
}
