/** Who manages an account, by the one name under which the team is listed. */

import type { Row } from '../../schema/workbook';
import type { CheckContext } from '../check/check-context';

/** The name in Team, else as typed; blank: nobody is named. */
export const managerName = ({ accountManager }: Row<'accounts'>, resolve: CheckContext['resolve']): string =>
  resolve('team', accountManager, null)?.values.name || accountManager || '';
