/** All reports in the order of their menu, with their figures: what becomes the file `reports`. */

import { accountFigures } from './account-figures';
import { accountPlan } from './account-plan';
import { accountSummary } from './account-summary';
import { buyingTeam } from './buying-team';
import { calendar } from './calendar';
import { checkpoints } from './checkpoints';
import { customerFigures, customerProgress } from './customer-progress';
import { days } from './days';
import type { ReportLibrary } from './definition';
import { derived } from './derived';
import { figures } from './figures';
import { gaps, verdicts } from './flags';
import { keptSheets } from './kept-state';
import { accountKpis, kpis } from './kpis';
import { planningMeeting } from './planning-meeting';
import { pointAToB } from './point-a-to-b';
import { portfolio } from './portfolio';
import { questions } from './questions';
import { reviewPack } from './review-pack';
import { whiteSpace } from './white-space';
import { workedOutColumns } from './worked-out-columns';

export const library: ReportLibrary = {
  reports: [
    accountSummary,
    accountPlan,
    reviewPack,
    planningMeeting,
    buyingTeam,
    pointAToB,
    accountKpis,
    whiteSpace,
    kpis,
    portfolio,
    calendar,
    customerProgress,
  ],
  figures: { ...figures, ...accountFigures, ...customerFigures },
  columns: workedOutColumns,
  kept: keptSheets,
  judgement: { verdicts, gaps, questions, checkpoints, days, derived },
};
