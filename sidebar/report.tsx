/** The page of the dialog with a report ready to print. */

import { ReportPage } from './reports/report-page';
import { wantedOf } from './reports/wanted';
import { whenLoaded } from './start-page';

whenLoaded((start) => <ReportPage wanted={wantedOf(start)} />);
