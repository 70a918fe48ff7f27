/** Rules about SWOT: points are dated, and looked at again before they are stale (A3). */

import { addMonths } from '../../../cells/iso-day';
import { methodRule } from '../../rule';
import { blankRule } from './row-rules';

export const swotRules = {
  SWOT_UNDATED: blankRule('hint', 'swot', 'dated'),
  SWOT_STALE: methodRule(
    'hint',
    'accounts',
    'name',
    ['status'],
    ['swot'],
    ({ name, status }, { today, number, ofAccount }) => {
      if (status !== 'key') return null;
      const newest = ofAccount('swot', name).reduce(
        (last, { values: { dated } }) => (dated !== null && dated > last ? dated : last),
        '',
      );
      return newest !== '' && addMonths(newest, number('swotMonths')) < today ? { date: newest } : null;
    },
  ),
};
