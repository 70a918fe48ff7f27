/** Says in a sentence what is missing about a person, and what to do. */

import type { PersonGap, PersonGapCode } from '../../src/domain/network/gaps';
import type { PanelKey, Words } from '../words';

const sentences: Readonly<Record<PersonGapCode, PanelKey>> = {
  keyPlayerUncovered: 'gapKeyPlayerUncovered',
  keyPlayerCoverageUnknown: 'gapKeyPlayerCoverageUnknown',
  opponentUntouched: 'gapOpponentUntouched',
  supportUnknown: 'gapSupportUnknown',
  neverMet: 'gapNeverMet',
  silent: 'gapSilent',
  noPain: 'gapNoPain',
  noOffer: 'gapNoOffer',
  rolesAssumed: 'gapRolesAssumed',
};

/** @param silentDays of the map's settings */
export const gapSentence = ({ code, project }: PersonGap, silentDays: number, words: Words): string =>
  project ? words.say('gapSupportUnknownIn', { project }) : words.say(sentences[code], { days: silentDays });
