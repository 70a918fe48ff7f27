/** What is known of the chosen person, as text, with what can be done from here. */

import { Button, IconButton } from '../components/button';
import { ErrorBox } from '../components/feedback';
import { focusSheet } from '../google-script';
import { useServer } from '../server';
import { useWords } from '../words';
import { Contact } from './details-contact';
import { MapFacts } from './details-facts';
import { Roles, Ties } from './details-ties';
import { PersonActions } from './edit/person-actions';
import { gapSentence } from './gap-words';
import type { MapState } from './map-state';
import { gapsOfPerson, nameOf } from './people';
import { ShortList } from './person-link';
import { usePerson } from './use-person';

export function Details({ map }: { map: MapState }) {
  const words = useWords();
  const { call, fail } = useServer();
  const { people, chosen, spotlight } = map;
  const { person, issues, isGone, error, again } = usePerson(people, chosen);
  const isLit = spotlight === chosen;
  const close = () => {
    map.dismiss();
    document.querySelector<HTMLElement>('[role="tree"],.pairing')?.focus();
  };
  return (
    <section
      class="details"
      aria-label={words.say('details')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header>
        <h2>
          <bdi>{nameOf(people, chosen, words)}</bdi>
        </h2>
        <IconButton icon="close" label={words.say('close')} onPress={close} />
      </header>
      <div class="details-actions">
        <Button
          look="link"
          onPress={() => {
            map.showInSheet(chosen);
            focusSheet();
          }}
        >
          {words.say('showInSheet')}
        </Button>
        <Button look="link" onPress={() => map.findWayTo(chosen)}>
          {words.say('findWay')}
        </Button>
        <Button look="link" onPress={() => map.setSpotlight(isLit ? -1 : chosen)}>
          {words.say(isLit ? 'spotlightOff' : 'spotlight')}
        </Button>
      </div>
      <div key={chosen} class="details-body">
        <MapFacts map={map} person={chosen} />
        <ShortList heading={words.say('gaps')} entries={gapsOfPerson(people, chosen)}>
          {(gap) => gapSentence(gap, people.view.settings.silentDays, words)}
        </ShortList>
        <Roles map={map} person={chosen} />
        <Ties map={map} person={chosen} />
        {person && <Contact person={person} />}
        {isGone && <p class="notice">{words.say('personNotOnMap')}</p>}
        {error && <ErrorBox error={error} onRetry={again} />}
        <ShortList heading={words.say('personChecks')} entries={issues}>
          {({ sheet, row, columnNumber: column, message, remedy }) => (
            <>
              <Button look="link" onPress={() => void call('showCell', { sheet, row, column }).catch(fail)}>
                <bdi>{message}</bdi>
              </Button>{' '}
              <bdi class="quiet">{remedy}</bdi>
            </>
          )}
        </ShortList>
      </div>
      <PersonActions map={map} person={chosen} />
    </section>
  );
}
