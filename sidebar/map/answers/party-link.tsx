/** Names a party in an answer: theirs as a link to the map, ours as text that says so. */

import type { Party } from '../../../src/domain/map/map-view';
import { useWords, type Words } from '../../words';
import type { MapState } from '../map-state';
import { type People, partyName } from '../people';
import { PersonLink } from '../person-link';

/** The network's last party is whoever of ours a cell means without saying who. */
export const wordParty = (people: People, party: Party, words: Words): string =>
  party >= people.forest.people + people.view.team.length
    ? words.say('somebodyOfOurs')
    : partyName(people, party, words);

export const wordParties = (people: People, parties: readonly Party[], words: Words): string =>
  parties.map((party) => wordParty(people, party, words)).join(words.say('listComma'));

export function PartyLink({ map, party }: { map: MapState; party: Party }) {
  const words = useWords();
  if (party < map.people.forest.people) return <PersonLink map={map} person={party} />;
  return (
    <>
      <bdi>{wordParty(map.people, party, words)}</bdi> <span class="tag">{words.say('ourSide')}</span>
    </>
  );
}
