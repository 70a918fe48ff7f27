/** Rules about the way to a consent: each step has its approver and its own place (M10). */

import type { Row } from '../../../../schema/workbook';
import { append } from '../../../grouped-by';
import { foldText } from '../../../text/fold';
import { type CheckContext, rowsOf } from '../../check-context';
import { namesText } from '../../names-text';
import { methodRule } from '../../rule';
import { blankRule } from './row-rules';

const stepOf = ({ account, matter, order }: Row<'approvals'>): string =>
  `${foldText(account)}\n${foldText(matter)}\n${order}`;

/** Row numbers by step. */
const rowsByStep = ({ tables }: CheckContext): ReadonlyMap<string, readonly number[]> => {
  const steps = new Map<string, number[]>();
  for (const { rowNumber, values } of rowsOf(tables, 'approvals')) {
    append(steps, stepOf(values), rowNumber);
  }
  return steps;
};

export const approvalRules = {
  APPROVAL_WITHOUT_APPROVER: blankRule('warning', 'approvals', 'approver'),
  APPROVAL_ORDER_REPEATED: methodRule(
    'warning',
    'approvals',
    'order',
    ['account', 'matter'],
    [],
    (approval, context) => {
      const { matter, order } = approval;
      if (matter === null || order === null) return null;
      const rows = context.shared(rowsByStep).get(stepOf(approval)) || [];
      return rows.length < 2 ? null : { value: order, rows: namesText(rows) };
    },
  ),
};
