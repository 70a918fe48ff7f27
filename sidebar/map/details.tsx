/** What is known of the chosen person, as text: facts, roles and ties, each tie a way to the other person. */

import { Button, IconButton } from '../components/button';
import { focusSheet } from '../google-script';
import { useWords, type Words } from '../words';
import { at, nodeAt } from './at';
import { PersonActions } from './edit/person-actions';
import { childCount } from './forest';
import type { MapState } from './map-state';
import { nameOf, type People, reasonWords } from './people';

function facts(people: People, person: number, words: Words): readonly (readonly [string, string])[] {
  const { view, forest } = people;
  const all: (readonly [string, string | null | undefined])[] = [
    [words.say('why'), reasonWords(people, person, words)],
    [
      words.say('team'),
      childCount(forest, person) > 0
        ? words.say('teamCount', { direct: childCount(forest, person), all: at(forest.below, person) })
        : '',
    ],
    [
      words.say('standing'),
      view.people.standing[person] && words.choice('standing', view.people.standing[person]),
    ],
    [
      words.say('coverage'),
      view.people.coverage[person] && words.choice('coverage', view.people.coverage[person]),
    ],
    [words.say('ourPerson'), view.people.ourPerson[person]],
    [
      words.say('information'),
      people.view.people.isAssumed[person] ? words.choice('confidence', 'assumed') : '',
    ],
  ];
  return all.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

function PersonLink({ map, person }: { map: MapState; person: number }) {
  const words = useWords();
  return (
    <button type="button" class="button link" onClick={() => map.goTo(person)}>
      <bdi>{nameOf(map.people, person, words)}</bdi>
    </button>
  );
}

function Ties({ map, person }: { map: MapState; person: number }) {
  const words = useWords();
  const ties = map.people.tiesOf.get(person) ?? [];
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{words.say('ties')}</h3>
      <ul class="plain-list">
        {ties.map((tie) => {
          const isOut = tie.from === person;
          const label = words.tie(tie.kind, isOut);
          const extra = [
            tie.feeling ? words.choice('feeling', tie.feeling) : '',
            tie.strength === null ? '' : words.say('tieStrength', { strength: tie.strength }),
          ].filter((part) => part !== '');
          return (
            <li key={`${tie.from} ${tie.to} ${tie.kind}`}>
              <span class="quiet">
                <bdi>{label}</bdi>{' '}
              </span>
              <PersonLink map={map} person={isOut ? tie.to : tie.from} />
              {extra.length > 0 && <span class="quiet"> · {extra.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Roles({ people, person }: { people: People; person: number }) {
  const words = useWords();
  const roles = people.rolesOf.get(person) ?? [];
  return (
    <section>
      <h3>{words.say('roles')}</h3>
      {roles.length === 0 ? (
        <p class="quiet">{words.say('noRoles')}</p>
      ) : (
        <ul class="plain-list">
          {roles.map((role, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same of one person
            <li key={index}>
              <bdi>{words.choice('buyingRole', role.role)}</bdi>
              {[role.project, role.support ? words.choice('support', role.support) : '']
                .filter((part) => part !== '')
                .map((part) => (
                  <span key={part} class="quiet">
                    {' · '}
                    <bdi>{part}</bdi>
                  </span>
                ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Details({ map }: { map: MapState }) {
  const words = useWords();
  const { people, chosen } = map;
  const { title, unit } = people.view.people;
  const manager = nodeAt(people.forest.parent, chosen);
  const place = [title[chosen]?.trim(), unit[chosen]?.trim()].filter((part) => part);
  return (
    <section class="details" aria-label={words.say('details')}>
      <header>
        <h2>
          <bdi>{nameOf(people, chosen, words)}</bdi>
        </h2>
        <Button
          look="link"
          onPress={() => {
            map.showInSheet(chosen);
            focusSheet();
          }}
        >
          {words.say('showInSheet')}
        </Button>
        <IconButton icon="close" label={words.say('close')} onPress={map.dismiss} />
      </header>
      {place.length > 0 && (
        <p class="quiet">
          <bdi>{place.join(' · ')}</bdi>
        </p>
      )}
      <dl>
        {manager >= 0 && manager !== people.forest.tray && (
          <div>
            <dt>{words.say('reportsTo')}</dt>
            <dd>
              <PersonLink map={map} person={manager} />
            </dd>
          </div>
        )}
        {facts(people, chosen, words).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Roles people={people} person={chosen} />
      <Ties map={map} person={chosen} />
      <PersonActions map={map} person={chosen} />
    </section>
  );
}
