/** One person's card on the large map: name, title, role letters, support at the inline start, reports to open. */

import { classNames } from '../../components/class-names';
import { useWords } from '../../words';
import { at } from '../at';
import { childCount } from '../forest';
import type { MapState } from '../map-state';
import { RoleBadges } from '../marks';
import { accessibleName, nameOf, secondLine, supportOf, supportSigns, supportWords } from '../people';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import type { Layout } from './layout';
import type { Detail } from './viewport';

interface CardProps {
  readonly map: MapState;
  readonly layout: Layout;
  readonly person: number;
  readonly id: string;
  readonly detail: Detail;
  readonly isTied: boolean;
}

export function Card({ map, layout, person, id, detail, isTied }: CardProps) {
  const words = useWords();
  const { people, rows, open, active, chosen, found } = map;
  const { forest } = people;
  const reports = childCount(forest, person);
  const isOpen = open[person] === 1;
  const mark = supportOf(people, person);
  const standing = people.view.people.standing[person];
  const classes = classNames(
    'card',
    `support-${mark ?? 'unknown'}`,
    `card-${detail}`,
    person === active && 'is-active',
    person === chosen && 'is-chosen',
    isTied && 'is-tied',
    people.view.people.isAssumed[person] && 'is-assumed',
    standing === 'outsider' && 'is-outsider',
    found !== null && found.matches[person] !== 1 && 'is-path',
  );
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      dir={words.direction}
      class={classes}
      title={mark ? words.say('supportOf', { support: supportWords(mark, words) }) : undefined}
      // Positions on the map are geometry: they are mirrored in the layout, not by the style.
      style={{
        left: `${at(layout.x, person)}px`,
        top: `${at(layout.y, person)}px`,
        width: `${CARD_WIDTH_PX}px`,
        height: `${CARD_HEIGHT_PX}px`,
      }}
      aria-label={accessibleName(people, person, words)}
      aria-level={at(forest.depth, person) + 1}
      aria-setsize={rows.siblings[person]}
      aria-posinset={rows.place[person]}
      aria-selected={person === chosen}
      aria-expanded={reports > 0 ? isOpen : undefined}
      data-node={person}
      data-sign={mark ? supportSigns[mark] : ''}
    >
      {detail !== 'mark' && <bdi class="card-name">{nameOf(people, person, words)}</bdi>}{' '}
      {detail === 'full' && (
        <span class="card-line">
          <bdi class="card-title">{secondLine(people, person)}</bdi>
          <RoleBadges people={people} person={person} />
          {reports > 0 && (
            <span
              class="card-twisty"
              data-twisty="true"
              title={words.say(isOpen ? 'closed' : 'open')}
              data-sign={isOpen ? '−' : words.number(at(forest.below, person))}
            />
          )}
        </span>
      )}
    </div>
  );
}
