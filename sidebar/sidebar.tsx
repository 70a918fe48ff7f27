/** The sidebar's page of the map, the one that opens beside the sheet first. */

import { Button } from './components/button';
import { EmptyState } from './components/feedback';
import { MapPanel } from './map/map-panel';
import { Shell, type ViewProps } from './shell';
import { whenLoaded } from './start-page';
import { useWords } from './words';

function View({ account, wantedPerson, onShow, onShowSelected }: ViewProps) {
  const words = useWords();
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

whenLoaded((start) => <Shell start={start} View={View} />);
