/** English wording of the reports as a whole: what becomes the file `report-words-en`, by the keys that the definitions name. */

import { accountBlocks } from './account-blocks';
import { accountPlan } from './account-plan';
import { accountSummary } from './account-summary';
import { buyingTeam } from './buying-team';
import { calendar } from './calendar';
import { changes } from './changes';
import { customerProgress } from './customer-progress';
import { figures } from './figures';
import { flags } from './flags';
import { kpis } from './kpis';
import { planningMeeting } from './planning-meeting';
import { pointAToB } from './point-a-to-b';
import { portfolio } from './portfolio';
import { reviewPack } from './review-pack';
import { shared } from './shared';
import { sourcesAccount } from './sources-account';
import { whiteSpace } from './white-space';

export const reports: Readonly<Record<string, string>> = {
  ...shared,
  ...changes,
  ...sourcesAccount,
  ...flags,
  ...accountBlocks,
  ...accountSummary,
  ...accountPlan,
  ...planningMeeting,
  ...buyingTeam,
  ...reviewPack,
  ...customerProgress,
  ...calendar,
  ...figures,
  ...kpis,
  ...pointAToB,
  ...portfolio,
  ...whiteSpace,
};
