/** Rules about the customer's divisions and who of ours meets whom of theirs (O6-O8). */

import { vocabularies } from '../../../../schema/vocabularies';
import { circleRule } from '../../circles';
import { methodRule } from '../../rule';
import { daysOverdue } from './cadences';
import { blankWhere } from './row-rules';

/** Levels that want a counterpart: board, vice president, general manager, manager. */
const levelsToPair = vocabularies.level.filter((level) => level !== 'specialist');

export const organisationRules = {
  DIVISION_WITHOUT_REASON: blankWhere('warning', 'units', 'why', 'weSellHere', 'yes'),
  UNIT_WITHOUT_HEAD: blankWhere('hint', 'units', 'head', 'weSellHere', 'yes'),
  UNIT_PARENT_CYCLE: circleRule('units', 'parentUnit'),
  PAIRING_LEVEL_GAP: methodRule(
    'hint',
    'accounts',
    'name',
    ['status', 'segment'],
    ['contacts', 'pairing'],
    ({ name, status, segment }, { ofAccount, resolve }) => {
      if (segment === 'smb') return null;
      const pairings = ofAccount('pairing', name);
      if (pairings.length === 0 && status !== 'key') return null;
      const paired = new Set(
        pairings.flatMap(({ values: { theirLevel, theirPerson } }) => [
          theirLevel,
          resolve('contacts', theirPerson, name)?.values.level,
        ]),
      );
      const present = new Set(ofAccount('contacts', name).map(({ values }) => values.level));
      const gaps = levelsToPair.filter((level) => present.has(level) && !paired.has(level));
      return gaps.length === 0 ? null : { level: gaps.join(','), count: gaps.length };
    },
  ),
  PAIRING_WITHOUT_PERSON: methodRule(
    'hint',
    'pairing',
    'ourPerson',
    ['theirLevel', 'theirPerson'],
    [],
    ({ theirLevel, theirPerson, ourPerson }) =>
      ourPerson === null || (theirLevel === null && theirPerson === null) ? {} : null,
  ),
  PAIRING_OVERDUE: methodRule(
    'hint',
    'pairing',
    'nextMeeting',
    ['cadence', 'lastMet'],
    [],
    ({ cadence, lastMet, nextMeeting }, { today }) => daysOverdue(cadence, lastMet, nextMeeting, today),
  ),
};
