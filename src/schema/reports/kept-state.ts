/** What a review keeps of an account, in the order in which changes are told (Q2, domain 3.11). Nothing personal. */

import type { KeptSheet } from './definition';

const columns = (keys: string): readonly string[] => keys.split(' ');
const atRisk = { atRisk: 'bad', onTrack: 'good', reached: 'good' } as const;

export const keptSheets: readonly KeptSheet[] = [
  {
    sheet: 'contacts',
    named: 1,
    columns: columns(
      'name title unit level reportsTo standing ourPerson coverage acquaintance knowsUs relationLevel',
    ),
    scales: { coverage: 1, acquaintance: 1, knowsUs: 1, relationLevel: 1 },
  },
  {
    sheet: 'roles',
    named: 2,
    columns: columns('holder project role support politicalStatus decisionOrientation formality'),
    scales: { support: -1 },
  },
  {
    sheet: 'goals',
    named: 1,
    columns: columns('goal status current target due owner'),
    tones: atRisk,
  },
  {
    sheet: 'strategy',
    named: 1,
    columns: columns('action status due owner'),
    tones: { done: 'good' },
  },
  {
    sheet: 'relationships',
    named: 2,
    columns: columns('from to kind feeling strength direction'),
    tones: { positive: 'good', negative: 'bad' },
  },
  {
    sheet: 'accounts',
    named: 1,
    columns: columns('name status accountManager executiveSponsor revenue potential tenderDate'),
    tones: { watch: 'bad', cannotBeKept: 'bad' },
  },
  {
    sheet: 'scoring',
    named: 1,
    columns: columns('account score rank tier'),
    scales: { score: 1 },
  },
];
