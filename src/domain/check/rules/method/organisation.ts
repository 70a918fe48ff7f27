/** Rules about the customer's divisions and who of ours meets whom of theirs (O6-O8). */

import { vocabularies } from '../../../../schema/vocabularies';
import type { Row } from '../../../../schema/workbook';
import { circleRule } from '../../circles';
import { methodRule } from '../../rule';
import { daysOverdue } from './cadences';
import { blankRule } from './row-rules';

const isSoldTo = ({ weSellHere }: Row<'units'>): boolean => weSellHere === 'yes';
/** Levels that want a counterpart: board, vice president, general manager, manager. */
const levelsToPair = vocabularies.level.filter((level) => level !== 'specialist');

export const organisationRules = {
  DIVISION_WITHOUT_REASON: blankRule({
    severity: 'warning',
    requirement: 'O7',
    sheet: 'units',
    column: 'why',
    with: ['weSellHere'],
    matters: isSoldTo,
  }),
  UNIT_WITHOUT_HEAD: blankRule({
    severity: 'hint',
    requirement: 'O7',
    sheet: 'units',
    column: 'head',
    with: ['weSellHere'],
    matters: isSoldTo,
  }),
  UNIT_PARENT_CYCLE: circleRule('units', 'parentUnit', 'O6'),
  PAIRING_LEVEL_GAP: methodRule({
    severity: 'hint',
    requirement: 'O8',
    sheet: 'accounts',
    column: 'name',
    reads: {
      accounts: ['name', 'status', 'segment'],
      contacts: ['name', 'account', 'level', 'email', 'sourceId', 'id'],
      pairing: ['account', 'theirLevel', 'theirPerson'],
    },
    find: ({ name, status, segment }, { ofAccount, resolve }) => {
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
  }),
  PAIRING_WITHOUT_PERSON: methodRule({
    severity: 'hint',
    requirement: 'O8',
    sheet: 'pairing',
    column: 'ourPerson',
    reads: { pairing: ['theirLevel', 'theirPerson', 'ourPerson'] },
    find: ({ theirLevel, theirPerson, ourPerson }) =>
      ourPerson === null || (theirLevel === null && theirPerson === null) ? {} : null,
  }),
  PAIRING_OVERDUE: methodRule({
    severity: 'hint',
    requirement: 'O8',
    sheet: 'pairing',
    column: 'nextMeeting',
    reads: { pairing: ['cadence', 'lastMet', 'nextMeeting'] },
    find: ({ cadence, lastMet, nextMeeting }, { today }) => daysOverdue(cadence, lastMet, nextMeeting, today),
  }),
};
