/** The page of the dialog with a report ready to print. */

import { ReportPage } from './reports/report-page';
import { whenLoaded } from './start-page';

whenLoaded(({ account, report }) => <ReportPage account={account} report={report} />);
