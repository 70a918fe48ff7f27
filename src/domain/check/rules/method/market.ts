/** Rules about what surrounds the business: the customer's challenges, rivals in the account, white space, stories for others (I2, I4, M4, B7, A2). */

import { addMonths } from '../../../cells/iso-day';
import { foldText } from '../../../text/fold';
import { methodRule } from '../../rule';
import { blankRule, blankWhere } from './row-rules';

/** Months before a rival's contract ends in which it can be contested (domain 3.7). */
const MONTHS_TO_CONTEST = 12;

export const marketRules = {
  CHALLENGE_WITHOUT_ANSWER: blankRule(
    'hint',
    'challenges',
    'answer',
    ['status', 'coverage'],
    // That nothing of ours answers it is an answer too.
    ({ status, coverage }) => status !== 'solved' && coverage !== 'none',
  ),
  SOLVED_WITHOUT_HOW: blankWhere('hint', 'challenges', 'solvedHow', 'status', 'solved'),
  COMPETITOR_WITHOUT_TIE: blankRule(
    'hint',
    'competitors',
    'tie',
    ['backedBy'],
    ({ backedBy }) => backedBy === null,
  ),
  CONTRACT_ENDING: methodRule(
    'hint',
    'competitors',
    'contractEnd',
    ['account', 'competitor'],
    ['strategy'],
    ({ account, competitor, contractEnd }, { today, ofAccount }) => {
      if (contractEnd === null || contractEnd < today || contractEnd > addMonths(today, MONTHS_TO_CONTEST)) {
        return null;
      }
      const rival = foldText(competitor);
      const isPlanned = ofAccount('strategy', account).some(
        ({ values: { action, goal, status } }) =>
          status !== 'dropped' && foldText(`${action || ''} ${goal || ''}`).includes(rival),
      );
      return isPlanned ? null : { competitor: competitor || '', date: contractEnd };
    },
  ),
  WHITE_SPACE_BLOCKED_WITHOUT_REASON: blankWhere('warning', 'whiteSpace', 'reason', 'blocked', 'yes'),
  NDA_UNKNOWN: blankRule('warning', 'caseStudies', 'nda'),
  NDA_BLOCKED: methodRule('hint', 'caseStudies', 'nda', [], [], ({ nda }) => (nda === 'yes' ? {} : null)),
};
