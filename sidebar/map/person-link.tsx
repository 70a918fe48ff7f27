/** A name that leads to the person on the map, and lists of which only the first entries are shown. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Party } from '../../src/domain/map/map-view';
import { Button } from '../components/button';
import { useWords } from '../words';
import type { MapState } from './map-state';
import { partyName, secondLine } from './people';

/** Two people of one name are told apart by what stands beside it; ours are nowhere on the map to go to. */
export function PersonLink({ map, person }: { map: MapState; person: Party }) {
  const words = useWords();
  const { people } = map;
  const name = <bdi>{partyName(people, person, words)}</bdi>;
  if (person >= people.forest.people) return name;
  const beside = secondLine(people, person);
  return (
    <>
      <button type="button" class="button link" onClick={() => map.goTo(person)}>
        {name}
      </button>
      {beside !== '' && ' '}
      {beside !== '' && <bdi class="quiet small">{beside}</bdi>}
    </>
  );
}

const SHOWN_AT_FIRST = 5;
const MORE = 25;

interface ShortListProps<T> {
  /** Blank: none. */
  readonly heading: string;
  readonly entries: readonly T[];
  readonly children: (entry: T) => ComponentChildren;
}

/** A headed list; nothing when it is empty. */
export function ShortList<T>({ heading, entries, children }: ShortListProps<T>) {
  const words = useWords();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const rest = entries.length - limit;
  if (entries.length === 0) return null;
  return (
    <section>
      {heading !== '' && <h3>{heading}</h3>}
      <ul class="plain-list">
        {entries.slice(0, limit).map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
          <li key={place}>{children(entry)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onPress={() => setLimit(limit + MORE)}>
          {words.say('showMore', { count: Math.min(rest, MORE) })}
        </Button>
      )}
    </section>
  );
}

/** The parts that are not blank, with a dot between, each kept from mixing with the others' writing direction. */
export function Dotted({ parts }: { parts: readonly (string | false | null | undefined)[] }) {
  return (
    <span class="quiet">
      {parts
        .filter((part) => part)
        .map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
    </span>
  );
}
