/** The sidebar's page of everything but the map: checks, the views about scores, reports, the import. */

import { ChecksPanel } from './checks/checks-panel';
import { ImportPanel } from './import/import-panel';
import { ReportsPanel } from './reports/reports-panel';
import { ScoreViews } from './scores/score-views';
import { Shell, type ViewProps } from './shell';
import { whenLoaded } from './start-page';

function View(props: ViewProps) {
  const { view, account, onShow } = props;
  switch (view) {
    case 'checks':
      return <ChecksPanel account={account} />;
    case 'reports':
      return <ReportsPanel account={account} report={props.report} />;
    case 'import':
      return <ImportPanel onSeeMap={(imported) => onShow('map', imported)} />;
    default:
      return <ScoreViews {...props} />;
  }
}

whenLoaded((start) => <Shell start={start} View={View} />);
