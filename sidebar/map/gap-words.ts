/** Says in a sentence what is missing about a person, and what to do. */

import type { PersonGap } from '../../src/domain/network/gaps';
import type { Words } from '../words';

/** @param silentDays of the map's settings */
export const gapSentence = ({ code, project }: PersonGap, silentDays: number, words: Words): string =>
  project ? words.say('gap.supportUnknownIn', { project }) : words.say(`gap.${code}`, { days: silentDays });
