/** Where the days of a calendar stand: meetings, steps, deadlines, birthdays (M8, P4, Q1-Q3, Q6, V1, V2, O8, B7). */

import type { DayDefinition } from './judgement';

const meeting = (kind: string, name: string): DayDefinition => ({
  kind,
  from: 'accounts',
  date: `next${name}`,
  cadence: `${kind}Cadence`,
  last: `last${name}`,
  who: 'accountManager',
  isStep: true,
});
const question = {
  kind: 'question',
  from: 'planning',
  date: 'due',
  what: 'question',
  who: 'owner',
  isStep: true,
} as const;

export const days: readonly DayDefinition[] = [
  {
    kind: 'action',
    from: 'strategy',
    where: [['status', 'notIn', ['done', 'dropped']]],
    date: 'due',
    what: 'action',
    who: 'owner',
    withWhom: 'withWhom',
    isStep: true,
  },
  {
    kind: 'nextStep',
    from: 'touchpoints',
    date: 'nextStepDate',
    what: 'nextStep',
    who: 'ourPerson',
    withWhom: 'person',
    isStep: true,
  },
  { ...question, where: [['state', 'in', ['open', 'partly']]] },
  // Nobody has said anything about it.
  {
    ...question,
    where: [
      ['state', 'blank'],
      ['answer', 'blank'],
    ],
  },
  meeting('planning', 'Planning'),
  meeting('review', 'Review'),
  meeting('checkIn', 'CheckIn'),
  {
    kind: 'pairing',
    from: 'pairing',
    date: 'nextMeeting',
    cadence: 'cadence',
    last: 'lastMet',
    what: 'topic',
    who: 'ourPerson',
    withWhom: 'theirPerson',
    isStep: true,
  },
  { kind: 'tender', from: 'accounts', date: 'tenderDate', who: 'accountManager', isStep: true, passes: true },
  {
    kind: 'goal',
    from: 'goals',
    where: [['status', 'notIn', ['reached', 'dropped']]],
    date: 'due',
    what: 'goal',
    who: 'owner',
  },
  {
    kind: 'close',
    from: 'opportunities',
    where: [
      ['stage', 'notIn', ['won', 'lost']],
      ['closed', 'blank'],
    ],
    date: 'expectedClose',
    what: 'name',
    who: 'owner',
  },
  { kind: 'contractEnd', from: 'competitors', date: 'contractEnd', what: 'competitor', passes: true },
  { kind: 'birthday', from: 'contacts', date: 'birthday', what: 'name', who: 'ourPerson', passes: true },
];
