/** What the fake server answers about criteria. */

import { language as english } from '../../src/locales/en/language';
import type { CriteriaView } from '../../src/rpc/score-views';
import type { Answers } from './sidebar-answers';

const criterion = (id: string, name: string, weight: number, share: number | null, family: string) => ({
  id,
  name,
  weight,
  share,
  family,
  meanings: ['Little', '', 'Much'] as const,
  rated: 7,
});

export const criteriaView: CriteriaView = {
  criteria: [
    criterion('revenue', 'Recurring revenue', 3, 0.3, 'revenue'),
    criterion('own-1', 'دسترسی به هیئت مدیره', 5, 0.5, 'relationship'),
    criterion('partner', 'Strategic partner', 2, 0.2, 'strategic'),
    criterion('own-2', 'Prestige', 0, null, 'strategic'),
  ],
  ready: [
    {
      id: 'referrals',
      name: 'Referred customers',
      weight: 2,
      family: 'strategic',
      meanings: ['Has sent us nobody', '', 'Sends us several customers every year'],
    },
    { id: 'solvency', name: 'Solvency', weight: 1, family: 'risk', meanings: ['Late', '', 'On time'] },
  ],
  notes: [],
  noteWords: english.messages.scores,
};

export const criteriaAnswers = (): Answers => ({
  getCriteria: () => criteriaView,
  saveCriteria: () => criteriaView,
});
