/** The people who hang in no tree, each with the reason, beside the large map. */

import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { at } from './at';
import type { MapState } from './map-state';
import { nameOf, reasonWords } from './people';

const PAGE_SIZE = 12;

export function Tray({ map }: { map: MapState }) {
  const words = useWords();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const { people, found } = map;
  const { forest } = people;
  const all = [
    ...forest.child.subarray(at(forest.firstChild, forest.tray), at(forest.firstChild, forest.tray + 1)),
  ].filter((person) => !found || found.kept[person] === 1);
  if (all.length === 0) return null;
  const rest = all.length - limit;
  return (
    <section class="tray">
      <h2>
        <Icon name="alert" size={14} /> {words.say('notInTree')} ({words.number(all.length)})
      </h2>
      <ul class="plain-list">
        {all.slice(0, limit).map((person) => (
          <li key={person}>
            <button
              type="button"
              class="button link"
              onClick={() => map.act({ kind: 'choose', node: person })}
            >
              <bdi>{nameOf(people, person, words)}</bdi>
            </button>
            <span class="quiet small">{reasonWords(people, person, words)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => setLimit(limit + PAGE_SIZE)}>
          {words.say('showMore', { count: Math.min(rest, PAGE_SIZE) })}
        </Button>
      )}
    </section>
  );
}
