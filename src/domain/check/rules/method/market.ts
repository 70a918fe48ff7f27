/** Rules about what surrounds the business: the customer's challenges, rivals in the account, stories for others (I2, I4, M4, B7). */

import { addMonths } from '../../../cells/iso-day';
import { foldText } from '../../../text/fold';
import { methodRule } from '../../rule';
import { blankRule } from './row-rules';

/** Months before a rival's contract ends in which it can be contested (domain 3.7). */
const MONTHS_TO_CONTEST = 12;

export const marketRules = {
  CHALLENGE_WITHOUT_ANSWER: blankRule({
    severity: 'hint',
    requirement: 'I2',
    sheet: 'challenges',
    column: 'answer',
    with: ['status', 'coverage'],
    // That nothing of ours answers it is an answer too.
    matters: ({ status, coverage }) => status !== 'solved' && coverage !== 'none',
  }),
  SOLVED_WITHOUT_HOW: blankRule({
    severity: 'hint',
    requirement: 'M4',
    sheet: 'challenges',
    column: 'solvedHow',
    with: ['status'],
    matters: ({ status }) => status === 'solved',
  }),
  COMPETITOR_WITHOUT_TIE: blankRule({
    severity: 'hint',
    requirement: 'B7',
    sheet: 'competitors',
    column: 'tie',
    with: ['backedBy'],
    matters: ({ backedBy }) => backedBy === null,
  }),
  CONTRACT_ENDING: methodRule({
    severity: 'hint',
    requirement: 'B7',
    sheet: 'competitors',
    column: 'contractEnd',
    reads: {
      competitors: ['account', 'competitor', 'contractEnd'],
      strategy: ['account', 'action', 'goal', 'status'],
    },
    find: ({ account, competitor, contractEnd }, { today, ofAccount }) => {
      if (contractEnd === null || contractEnd < today || contractEnd > addMonths(today, MONTHS_TO_CONTEST)) {
        return null;
      }
      const rival = foldText(competitor);
      const isPlanned = ofAccount('strategy', account).some(
        ({ values: { action, goal, status } }) =>
          status !== 'dropped' && foldText(`${action ?? ''} ${goal ?? ''}`).includes(rival),
      );
      return isPlanned ? null : { competitor: competitor ?? '', date: contractEnd };
    },
  }),
  NDA_UNKNOWN: blankRule({
    severity: 'warning',
    requirement: 'I4',
    sheet: 'caseStudies',
    column: 'nda',
    with: [],
    matters: () => true,
  }),
  NDA_BLOCKED: methodRule({
    severity: 'hint',
    requirement: 'I4',
    sheet: 'caseStudies',
    column: 'nda',
    reads: { caseStudies: ['nda'] },
    find: ({ nda }) => (nda === 'yes' ? {} : null),
  }),
};
