/** Which choices stand out in a sheet, and how: the label says it all, the tone only helps the eye. */

import type { ChoiceKey, VocabularyKey } from './vocabularies';

export type Tone = 'good' | 'warning' | 'bad' | 'strong' | 'quiet';

type Tones = { readonly [V in VocabularyKey]?: Readonly<Partial<Record<ChoiceKey<V>, Tone>>> };

export const choiceTones: Tones = {
  accountStatus: { key: 'strong', watch: 'warning', cannotBeKept: 'quiet' },
  support: { mentor: 'good', supporter: 'good', nonSupporter: 'warning', enemy: 'bad' },
  feeling: { positive: 'good', negative: 'bad' },
  priority: { high: 'strong', low: 'quiet' },
  goalStatus: { atRisk: 'warning', reached: 'good', dropped: 'quiet' },
  actionStatus: { done: 'good', dropped: 'quiet' },
  requestStatus: { lostRequest: 'bad' },
  challengeCoverage: { partial: 'warning', none: 'bad' },
  challengeStatus: { solved: 'good' },
  answerState: { answered: 'good', open: 'warning' },
};
