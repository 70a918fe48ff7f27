import { rowCheck } from './row-check';

const check = rowCheck('planning', { question: 'cycle' });

check(
  'QUESTION_OPEN',
  {
    'an open question': { state: 'open' },
    'a question answered in part': { state: 'partly', answer: 'In spring' },
    'a question nobody has touched': {},
  },
  {
    'an owner and a date': { state: 'open', owner: 'Ewa', due: '2027-01-01' },
    'an answered question': { state: 'answered', answer: 'In May' },
    'an answer without a state': { answer: 'In May' },
  },
  { missing: 3 },
);
check('QUESTION_OPEN', { 'a blank date': { state: 'open', owner: 'Ewa' } }, {}, { missing: 2 });
check(
  'QUESTION_OVERDUE',
  { 'an answer owed since yesterday': { state: 'partly', due: '2026-11-20' } },
  {
    'an answer owed today': { state: 'partly', due: '2026-11-21' },
    'an answered question': { state: 'answered', due: '2026-11-20' },
  },
  { days: 1 },
);
check(
  'ANSWER_BLANK',
  { 'an answered question without an answer': { state: 'answered' } },
  { 'an answer': { state: 'answered', answer: 'In May' }, 'an open question': { state: 'open' } },
);
