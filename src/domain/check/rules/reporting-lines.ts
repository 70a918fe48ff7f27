/** Rule: "reports to" leads upwards within the account, without a circle (O1). */

import type { IssueCode } from '../../issue';
import type { UnattachedReason } from '../../map/map-view';
import { findManagers } from '../../organisation/manager-links';
import type { CheckContext } from '../check-context';

/** Managers not found or ambiguous are told by the rule about references. */
const codeOf = (reason: UnattachedReason): IssueCode | null => {
  switch (reason) {
    case 'reportsToSelf':
      return 'REPORTS_TO_SELF';
    case 'cycle':
      return 'REPORTS_TO_CYCLE';
    case 'managerElsewhere':
      return 'REPORTS_TO_OTHER_ACCOUNT';
    case 'managerNotFound':
    case 'managerAmbiguous':
      return null;
  }
};

/** Each member of a circle has one issue that names the whole circle. */
export const checkReportingLines = (context: CheckContext): void => {
  const asked = context.rowsToCheck('contacts', 'reportsTo');
  if (asked.length === 0) return;
  const people = context.peersOf('contacts', asked);
  for (const [place, { reason, detail, value }] of findManagers(people, context.people()).broken) {
    const row = people[place];
    const code = codeOf(reason);
    if (row === undefined || code === null) continue;
    const facts =
      reason === 'cycle'
        ? { value: row.values.reportsTo || '', cycle: detail }
        : reason === 'managerElsewhere'
          ? { value: detail, account: value }
          : { value: detail };
    context.report({ code, sheet: 'contacts', row, columnKey: 'reportsTo', facts });
  }
};
