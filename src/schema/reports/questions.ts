/** What the sheets know of the seven questions of the planning meeting (Q1; domain 1.7). */

import type { Condition, Selection } from './definition';
import type { QuestionDefinition } from './judgement';

const account = (column: string): Selection => ({ from: 'accounts', where: [[column, 'filled']] });
/** Members of the buying team, those who only back a competitor left out. */
const members = (...where: readonly Condition[]): Selection => ({
  from: 'members',
  where: [['roles', 'filled'], ...where],
});
/** Departments have no title or pain of their own. */
const people = (...where: readonly Condition[]): Selection => members(['contactType', 'filled'], ...where);
const isCovered: Condition = ['coverage', 'in', ['briefContact', 'multipleContacts', 'inDepth']];
const isSoldTo: Condition = ['weSellHere', 'is', 'yes'];

export const questions: readonly QuestionDefinition[] = [
  {
    question: 'structure',
    some: [{ from: 'units' }, account('decisionNote')],
    facts: {
      units: [{ from: 'units' }],
      names: [{ from: 'units' }, 'name'],
      people: [{ from: 'contacts' }],
      note: [account('decisionNote')],
    },
  },
  {
    question: 'division',
    some: [{ from: 'units', where: [isSoldTo] }],
    none: [{ from: 'units', where: [isSoldTo, ['why', 'blank']] }],
    facts: {
      units: [{ from: 'units', where: [isSoldTo] }],
      names: [{ from: 'units', where: [isSoldTo] }, 'name'],
      why: [{ from: 'units', where: [isSoldTo, ['why', 'filled']] }],
    },
  },
  {
    question: 'buyingTeam',
    some: [people()],
    none: [
      {
        from: 'verdicts',
        where: [['code', 'in', ['BUYING_TEAM_NOT_WORKED', 'BUYING_TEAM_INCOMPLETE', 'NO_DECIDER']]],
      },
    ],
    facts: { people: [people()], departments: [members(['contactType', 'blank'])] },
  },
  {
    question: 'members',
    some: [people()],
    none: [people(['title', 'blank']), people(['email', 'blank'], ['phone', 'blank'])],
    facts: {
      people: [people()],
      titles: [people(['title', 'filled'])],
      unreachable: [people(['email', 'blank'], ['phone', 'blank'])],
    },
  },
  {
    question: 'relations',
    some: [people(isCovered)],
    none: ['coverage', 'acquaintance', 'knowsUs', 'pain', 'offer'].map((column) => people([column, 'blank'])),
    facts: {
      people: [people()],
      covered: [people(isCovered)],
      pains: [people(['pain', 'filled'])],
      offers: [people(['offer', 'filled'])],
    },
  },
  {
    question: 'cycle',
    some: [account('financialYearStart'), account('tenderDate')],
    facts: {
      year: [account('financialYearStart'), 'financialYearStart'],
      tender: [account('tenderDate'), 'tenderDate'],
    },
  },
  {
    question: 'competition',
    some: [{ from: 'competitors' }],
    none: [
      {
        from: 'competitors',
        where: [
          ['tie', 'blank'],
          ['backedBy', 'blank'],
        ],
      },
    ],
    facts: {
      rivals: [{ from: 'competitors' }],
      names: [{ from: 'competitors' }, 'competitor'],
      ties: [{ from: 'competitors', where: [['tie', 'filled']] }],
    },
  },
];
