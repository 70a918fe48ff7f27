/** The word people read for a choice. */

import type { VocabularyKey } from '../schema/vocabularies';
import type { ChoiceWords } from './words';

/** Text that is no key of the vocabulary comes back as it is: a team's own word may be `constructor`, which every object has. */
export function choiceLabel(choices: ChoiceWords, vocabulary: VocabularyKey, key: string): string {
  const labels: Readonly<Record<string, string>> = choices[vocabulary];
  return (Object.prototype.hasOwnProperty.call(labels, key) && labels[key]) || key;
}

/** Several as Google joins the chips of a dropdown. */
export const choiceLabels = (
  choices: ChoiceWords,
  vocabulary: VocabularyKey,
  keys: readonly string[],
): string => keys.map((key) => choiceLabel(choices, vocabulary, key)).join(', ');
