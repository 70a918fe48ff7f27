import { rowCheck } from './row-check';

const talk = { subject: 'Talk', date: '2026-11-01', kind: 'meeting' };
const later = { subject: 'Later', date: '2026-11-10', kind: 'call' };
const check = rowCheck('touchpoints', talk);
const followed = rowCheck('touchpoints', talk, {
  touchpoints: [
    { ...later, person: 'Bo; Ann Nowak' },
    { ...later, opportunity: 'Renewal' },
    { ...later, date: '2026-10-01', person: 'Cy' },
    { ...later, account: 'Beta', person: 'Di' },
  ],
});
const owed = { nextStep: 'Send the paper', nextStepDate: '2026-11-20' };

check(
  'NEXT_STEP_OVERDUE',
  { 'a step of yesterday': owed },
  { 'a step of today': { ...owed, nextStepDate: '2026-11-21' } },
  {
    days: 1,
  },
);
followed(
  'NEXT_STEP_OVERDUE',
  {
    'a person met before only': { ...owed, person: 'Cy' },
    'a person of that name elsewhere': { ...owed, person: 'Di' },
    'other business': { ...owed, opportunity: 'Pilot' },
  },
  {
    'a person met since': { ...owed, person: 'ann nowak' },
    'one of two persons met since': { ...owed, person: 'Cy\nBo' },
    'business spoken of since': { ...owed, opportunity: 'renewal' },
    'an account met since, when nobody is named': owed,
  },
);
check(
  'NEXT_STEP_WITHOUT_DATE',
  { 'a step for some day': { nextStep: 'Send the paper' } },
  { 'a step with a date': owed, 'no step': {} },
);
followed('NEXT_STEP_WITHOUT_DATE', {}, { 'a step taken since': { nextStep: 'Send the paper' } });
check(
  'REQUEST_WITHOUT_STATUS',
  { 'a request': { kind: 'request' } },
  { 'a request that was answered': { kind: 'request', requestStatus: 'answered' }, 'a meeting': {} },
);
check(
  'TOUCHPOINT_IN_FUTURE',
  { tomorrow: { date: '2026-11-22' } },
  { today: { date: '2026-11-21' }, 'no date': { date: '' } },
  { value: '2026-11-22' },
);
check(
  'OUTCOME_MISSING',
  { 'a talk of eight days ago': { date: '2026-11-13' } },
  {
    'a talk of seven days ago': { date: '2026-11-14' },
    'an outcome': { outcome: 'They agree' },
    'an e-mail': { kind: 'email' },
    'a request': { kind: 'request' },
    'a contact of unknown kind': { kind: '' },
  },
);
