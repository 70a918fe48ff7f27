/** Facts of a person as pairs of a word and what is known; blanks are left out. */

import type { ComponentChildren } from 'preact';
import type { VocabularyKey } from '../../src/schema/vocabularies';
import { type PanelKey, useWords, type Words } from '../words';
import { at } from './at';
import { childCount } from './forest';
import type { MapState } from './map-state';
import { joined, type People, reasonWords, standingWords } from './people';
import { PersonLink } from './person-link';
import { competitorsOf } from './politics';

type Fact = readonly [label: string, value: string | null | undefined];

export function Facts({ facts, children }: { facts: readonly Fact[]; children?: ComponentChildren }) {
  return (
    <dl>
      {children}
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function mapFacts(people: People, person: number, words: Words): readonly Fact[] {
  const { view, forest } = people;
  const { [person]: isAssumed } = view.people.isAssumed;
  const reports = childCount(forest, person);
  const fact = (label: PanelKey, value: Fact[1]): Fact => [words.say(label), value];
  const column = (label: PanelKey, key: 'title' | 'unit' | 'ourPerson') =>
    fact(label, view.people[key][person]);
  const chosen = (
    key: 'level' | 'acquaintance' | 'coverage' | 'knowsUs' | 'relationLevel' | 'wantedRelationLevel',
    vocabulary: VocabularyKey,
  ) => {
    const choice = view.people[key][person];
    return choice && words.choice(vocabulary, choice);
  };
  const now = chosen('relationLevel', 'relationLevel');
  const wanted = chosen('wantedRelationLevel', 'relationLevel');
  return [
    fact('why', reasonWords(people, person, words)),
    column('factTitle', 'title'),
    column('factUnit', 'unit'),
    fact('factAccount', view.accounts.length > 1 ? view.accounts[view.people.account[person] ?? 0] : ''),
    fact('factLevel', chosen('level', 'level')),
    fact('standing', standingWords(people, person, words)),
    fact(
      'team',
      reports > 0 ? words.say('teamCount', { direct: reports, all: at(forest.below, person) }) : '',
    ),
    fact(
      'factFunctions',
      joined((view.people.functions[person] ?? []).map((key) => words.choice('contactFunction', key))),
    ),
    column('ourPerson', 'ourPerson'),
    fact('factAcquaintance', chosen('acquaintance', 'acquaintance')),
    fact('coverage', chosen('coverage', 'coverage')),
    fact('factKnowsUs', chosen('knowsUs', 'knowsUs')),
    fact(
      'factRelation',
      wanted ? words.say('relationWanted', { now: now || words.say('relationUnknown'), wanted }) : now,
    ),
    fact('factBacks', joined(competitorsOf(people, person))),
    fact('information', isAssumed ? words.choice('confidence', 'assumed') : ''),
  ];
}

/** What the map itself knows. */
export function MapFacts({ map, person }: { map: MapState; person: number }) {
  const words = useWords();
  const manager = map.people.view.people.manager[person] ?? -1;
  return (
    <Facts facts={mapFacts(map.people, person, words)}>
      {manager >= 0 && (
        <div>
          <dt>{words.say('reportsTo')}</dt>
          <dd>
            <PersonLink map={map} person={manager} />
          </dd>
        </div>
      )}
    </Facts>
  );
}
