/** How rows that are worked out are judged: values that follow from others (B6, A7 and A9 of Altify in domain 3.1; domain 3.7). */

import type { Condition } from './definition';
import type { Judgement } from './judgement';

const late = (...owed: readonly Condition[]): Judgement['derived'][string] => [
  ['late', 'late', owed],
  ['late', null],
];
const dueBefore = (column: string): Condition => [column, 'before', '@today'];
const isLate: Condition = ['late', 'filled'];

const isNobody: Condition = ['isPerson', 'blank'];
const isFor: Condition = ['isFor', 'filled'];
const isCovered: Condition = ['coverage', 'in', ['briefContact', 'multipleContacts', 'inDepth']];
const isAsWanted: Condition = ['isBelowWanted', 'blank'];

const day = [...late(dueBefore('date')), ['tone', 'bad', [isLate]], ['tone', 'plain']] as const;

export const derived: Judgement['derived'] = {
  // As the lists beside the map have it (`network/stake-lists`).
  members: [
    [
      'isFor',
      'yes',
      [
        ['isAgainst', 'blank'],
        ['support', 'has', 'mentor'],
      ],
    ],
    [
      'isFor',
      'yes',
      [
        ['isAgainst', 'blank'],
        ['support', 'has', 'supporter'],
      ],
    ],
    ['contactType', null, [isNobody]],
    ['contactType', 'notKey', [['political', 'notIn', ['politicalStructure', 'innerCircle']]]],
    ['contactType', 'keySupportive', [isFor]],
    ['contactType', 'keySomeCover', [isCovered]],
    ['contactType', 'keyNoCover'],
    ['stake', 'none', [isNobody]],
    ['stake', 'watch', [['isAgainst', 'filled']]],
    ['stake', 'keep', [isFor, isAsWanted, isCovered]],
    ['stake', 'keep', [isFor, isAsWanted, ['lastContact', 'filled']]],
    ['stake', 'build'],
    ['touch', null, [['lastContact', 'blank']]],
    ['touch', 'old', [['lastContact', 'before', '@today-180']]],
    ['touch', 'silent', [['isSilent', 'filled']]],
    ['touch', 'recent'],
    ['tone', 'bad', [['stake', 'is', 'watch']]],
    ['tone', 'good', [['stake', 'is', 'keep']]],
    ['tone', 'fair', [['stake', 'is', 'build']]],
    ['tone', 'quiet'],
  ],
  questions: [
    ...late(['state', 'isNot', 'answered'], dueBefore('due')),
    ['tone', 'bad', [isLate]],
    ['tone', 'good', [['state', 'is', 'answered']]],
    ['tone', 'fair'],
  ],
  completeness: [
    ['tone', 'bad', [['share', 'before', 0.5]]],
    ['tone', 'good', [['share', 'is', 1]]],
    ['tone', 'fair'],
  ],
  steps: day,
  dates: day,
  timeline: [
    ...late(['kind', 'is', 'action'], ['status', 'isNot', 'done'], dueBefore('due')),
    ['tone', 'plain', [['kind', 'isNot', 'action']]],
    ['tone', 'good', [['status', 'is', 'done']]],
    ['tone', 'bad', [isLate]],
    ['tone', 'plain', [['status', 'is', 'inProgress']]],
    ['tone', 'quiet'],
  ],
  whiteSpace: [
    ['state', 'blocked', [['isBlocked', 'filled']]],
    ['state', 'have', [['won', 'after', 0]]],
    ['state', 'openDeal', [['deals', 'after', 0]]],
    ['state', 'competitor', [['competitor', 'filled']]],
    ['state', 'white'],
    ['tone', 'good', [['state', 'is', 'have']]],
    ['tone', 'fair', [['state', 'is', 'openDeal']]],
    ['tone', 'plain', [['state', 'is', 'white']]],
    ['tone', 'bad', [['state', 'is', 'competitor']]],
    ['tone', 'quiet'],
  ],
};
