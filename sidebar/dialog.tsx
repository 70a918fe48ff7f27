/** The page of dialogs, each of which shows one view: the large map, or a report ready to print. */

import { LargeMap } from './map/large-map';
import { ReportPage } from './reports/report-page';
import { whenLoaded } from './start-page';

whenLoaded(({ view, account, report }) =>
  view === 'report' ? <ReportPage account={account} report={report} /> : <LargeMap account={account} />,
);
