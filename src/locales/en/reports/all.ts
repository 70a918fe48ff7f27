/** English wording of the reports as a whole: what becomes the file `report-words-en`, by the keys that the definitions name. */

import { accountSummary } from './account-summary';
import { calendar } from './calendar';
import { changes } from './changes';
import { customerProgress } from './customer-progress';
import { figures } from './figures';
import { kpis } from './kpis';
import { pointAToB } from './point-a-to-b';
import { portfolio } from './portfolio';
import { reviewPack } from './review-pack';
import { shared } from './shared';
import { whiteSpace } from './white-space';

export const reports: Readonly<Record<string, string>> = {
  ...shared,
  ...changes,
  ...accountSummary,
  ...reviewPack,
  ...customerProgress,
  ...calendar,
  ...figures,
  ...kpis,
  ...pointAToB,
  ...portfolio,
  ...whiteSpace,
};
