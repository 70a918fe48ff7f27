/** The map in the sidebar: asks for it, and says what to do where there is nothing to show. */

import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { Checkbox } from '../components/field';
import { useWords } from '../words';
import { LoadedMap } from './loaded-map';
import { useMapView } from './use-map-view';

interface MapPanelProps {
  readonly account: string;
  /** A person to show once the map is here; a new object is a new wish. */
  readonly wantedPerson: { readonly id: string } | null;
  readonly onShowSelected: () => void;
  readonly onImport: () => void;
}

export function MapPanel(props: MapPanelProps) {
  const words = useWords();
  const [isGroup, setGroup] = useState(false);
  const answer = useMapView(props.account, isGroup);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  const { view, error, isRenewing, again } = answer;
  const group = (
    <>
      <Checkbox label={words.say('wholeGroup')} isChecked={isGroup} onChoose={setGroup} />
      {isGroup && !isRenewing && !error && view.accounts.length < 2 && (
        <p class="hint">{words.say('noGroup')}</p>
      )}
    </>
  );
  if (view.summary.people === 0) {
    return (
      <EmptyState icon="people" title={words.say('noPeopleTitle')} text={words.say('noPeopleText')}>
        <Button look="primary" onPress={props.onImport}>
          {words.say('openImport')}
        </Button>
        <Button onPress={again}>{words.say('refresh')}</Button>
        {group}
      </EmptyState>
    );
  }
  return <LoadedMap key={props.account} {...props} view={view} error={error} again={again} group={group} />;
}
