/** Facts of a person as pairs of a word and what is known; blanks are left out. */

import type { ComponentChildren } from 'preact';
import { useWords, type Words } from '../words';
import { at } from './at';
import { childCount } from './forest';
import type { MapState } from './map-state';
import { type People, reasonWords, standingWords } from './people';
import { PersonLink } from './person-link';

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
  const own = view.people;
  const chosen = <T,>(column: readonly T[]) => column[person];
  const choice = (vocabulary: Parameters<Words['choice']>[0], key: string | null | undefined) =>
    key && words.choice(vocabulary, key);
  const [now, wanted] = [own.relationLevel, own.wantedRelationLevel].map((column) =>
    choice('relationLevel', chosen(column)),
  );
  const unknown = words.say('relationUnknown');
  return [
    [words.say('why'), reasonWords(people, person, words)],
    [words.say('factTitle'), chosen(own.title)],
    [words.say('factUnit'), chosen(own.unit)],
    [words.say('factAccount'), view.accounts.length > 1 ? view.accounts[chosen(own.account) ?? 0] : ''],
    [words.say('factLevel'), choice('level', chosen(own.level))],
    [words.say('standing'), standingWords(people, person, words)],
    [
      words.say('team'),
      childCount(forest, person) > 0
        ? words.say('teamCount', { direct: childCount(forest, person), all: at(forest.below, person) })
        : '',
    ],
    [
      words.say('factFunctions'),
      (chosen(own.functions) ?? []).map((key) => words.choice('contactFunction', key)).join(', '),
    ],
    [words.say('ourPerson'), chosen(own.ourPerson)],
    [words.say('factAcquaintance'), choice('acquaintance', chosen(own.acquaintance))],
    [words.say('coverage'), choice('coverage', chosen(own.coverage))],
    [words.say('factKnowsUs'), choice('knowsUs', chosen(own.knowsUs))],
    [words.say('factRelation'), wanted ? words.say('relationWanted', { now: now || unknown, wanted }) : now],
    [
      words.say('factBacks'),
      view.competitors
        .filter(({ backedBy }) => backedBy.includes(person))
        .map(({ competitor }) => competitor)
        .join(', '),
    ],
    [words.say('information'), own.isAssumed[person] ? words.choice('confidence', 'assumed') : ''],
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
