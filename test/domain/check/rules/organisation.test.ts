import { rowCheck } from './row-check';

const unit = rowCheck('units', { name: 'IT' });
unit(
  'DIVISION_WITHOUT_REASON',
  { 'a division we sell to': { weSellHere: 'yes' } },
  {
    'a reason': { weSellHere: 'yes', why: 'They decide' },
    'a division we do not sell to': { weSellHere: 'no' },
  },
);
unit(
  'UNIT_WITHOUT_HEAD',
  { 'a division we sell to': { weSellHere: 'yes' } },
  { 'a head': { weSellHere: 'yes', head: 'Ann' }, 'a division not said to buy': {} },
);
rowCheck(
  'units',
  { name: 'IT' },
  {
    units: [
      { name: 'Group', parentUnit: 'IT' },
      { account: 'Beta', name: 'Lab' },
    ],
  },
)(
  'UNIT_PARENT_CYCLE',
  { 'divisions that belong to each other': { parentUnit: 'group' } },
  { 'a division of another account': { parentUnit: 'Lab' }, 'a division at the top': {} },
  { cycle: 'IT → Group → IT' },
);

const people = {
  contacts: [
    { name: 'Ann', level: 'board' },
    { name: 'Bo', level: 'manager' },
    { name: 'Cy', level: 'specialist' },
  ],
};
const met = { ...people, pairing: [{ topic: 'Plans', theirPerson: 'ann' }] };
rowCheck('accounts', { name: 'Acme' }, people)(
  'PAIRING_LEVEL_GAP',
  { 'a key account nobody is paired at': { status: 'key' } },
  { 'an account that is not key': {}, 'small business': { status: 'key', segment: 'smb' } },
  { level: 'board,manager', count: 2 },
);
rowCheck('accounts', { name: 'Acme' }, met)(
  'PAIRING_LEVEL_GAP',
  { 'the level that is left': {} },
  { 'another account': { name: 'Beta' } },
  { level: 'manager', count: 1 },
);
rowCheck(
  'accounts',
  { name: 'Acme', status: 'key' },
  { ...met, pairing: [...met.pairing, { topic: 'Work', theirLevel: 'manager' }] },
)('PAIRING_LEVEL_GAP', {}, { 'an account with every level paired': {} });

const pairing = rowCheck('pairing', { topic: 'Plans' });
pairing(
  'PAIRING_WITHOUT_PERSON',
  { 'nobody of ours': { theirPerson: 'Ann' }, 'nobody of theirs': { ourPerson: 'Ewa' } },
  {
    'two people': { theirPerson: 'Ann', ourPerson: 'Ewa' },
    'a level and a person': { theirLevel: 'board', ourPerson: 'Ewa' },
  },
);
pairing(
  'PAIRING_OVERDUE',
  {
    'a meeting of yesterday': { cadence: 'monthly', nextMeeting: '2026-11-20' },
    'a month and a day since the last': { cadence: 'monthly', lastMet: '2026-10-20' },
  },
  {
    'a meeting of today': { cadence: 'monthly', nextMeeting: '2026-11-21' },
    'a quarter that is not over': { cadence: 'quarterly', lastMet: '2026-10-20' },
    'no cadence': { lastMet: '2020-01-01' },
  },
  { days: 1 },
);
