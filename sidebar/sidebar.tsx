/** The sidebar's page of the map, the checks, reports and the import. */

import { ChecksPanel } from './checks/checks-panel';
import { Button } from './components/button';
import { EmptyState } from './components/feedback';
import { ImportPanel } from './import/import-panel';
import { MapPanel } from './map/map-panel';
import { ReportsPanel } from './reports/reports-panel';
import { Shell, type ViewProps } from './shell';
import { whenLoaded } from './start-page';
import { useWords } from './words';

function View({ view, account, wantedPerson, onShow, onChooseAccount, onShowSelected }: ViewProps) {
  const words = useWords();
  switch (view) {
    case 'checks':
      return <ChecksPanel account={account} />;
    case 'reports':
      return <ReportsPanel account={account} />;
    case 'import':
      return (
        <ImportPanel
          onSeeMap={(imported) => {
            if (imported !== null) onChooseAccount(imported);
            onShow('map');
          }}
        />
      );
    default:
      return account === null ? (
        <EmptyState icon="people" title={words.say('noAccountsTitle')} text={words.say('noAccountsText')}>
          <Button look="primary" onPress={() => onShow('import')}>
            {words.say('openImport')}
          </Button>
        </EmptyState>
      ) : (
        <MapPanel
          account={account}
          wantedPerson={wantedPerson}
          onShowSelected={onShowSelected}
          onImport={() => onShow('import')}
        />
      );
  }
}

whenLoaded((start) => <Shell start={start} View={View} />);
