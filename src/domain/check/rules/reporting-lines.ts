/** Rule: "reports to" leads upwards within the account, without a circle (O1). */

import type { IssueCode } from '../../issue';
import type { UnattachedReason } from '../../map/map-view';
import { findManagers } from '../../organisation/manager-links';
import type { CheckContext } from '../check-context';

/** Managers not found or ambiguous are told by the rule about references. */
const codes: Readonly<Partial<Record<UnattachedReason, IssueCode>>> = {
  reportsToSelf: 'REPORTS_TO_SELF',
  cycle: 'REPORTS_TO_CYCLE',
  managerElsewhere: 'REPORTS_TO_OTHER_ACCOUNT',
};

/** Each member of a circle has one issue that names the whole circle. */
export const checkReportingLines = (context: CheckContext): void => {
  const asked = context.rowsToCheck('contacts', 'reportsTo');
  if (asked.length === 0) return;
  const people = context.peersOf('contacts', asked);
  for (const [place, { reason, detail, value }] of findManagers(people, context.people()).broken) {
    const row = people[place];
    const code = codes[reason];
    if (!row || !code) continue;
    const facts =
      reason === 'cycle'
        ? { value: row.values.reportsTo || '', cycle: detail }
        : reason === 'managerElsewhere'
          ? { value: detail, account: value }
          : { value: detail };
    context.report({ code, sheet: 'contacts', row, columnKey: 'reportsTo', facts });
  }
};
