/** One person of the tree: support, place, name, title, role letters; or the tray's own row. */

import { classNames } from '../components/class-names';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { at } from './at';
import { childCount } from './forest';
import type { MapState } from './map-state';
import { RoleBadges, SupportBar } from './marks';
import { accessibleName, nameOf, reasonWords, secondLine, supportOf } from './people';
import { ROW_HEIGHT_PX } from './row-window';

const INDENT_PX = 12;
const INDENTED_LEVELS = 8;

interface TreeRowProps {
  readonly map: MapState;
  readonly node: number;
  readonly id: string;
}

export function TreeRow({ map, node, id }: TreeRowProps) {
  const words = useWords();
  const { people, rows, open, active, chosen, found } = map;
  const { forest } = people;
  const isTray = node === forest.tray;
  const depth = at(forest.depth, node);
  const hasReports = childCount(forest, node) > 0;
  const isOpen = open[node] === 1;
  const level = depth + 1;
  const classes = classNames(
    'row',
    isTray && 'row-tray',
    node === active && 'is-active',
    node === chosen && 'is-chosen',
    found !== null && found.matches[node] !== 1 && !isTray && 'is-path',
    people.view.people.isAssumed[node] && 'is-assumed',
  );
  const trayText = words.say('notInTree');
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      class={classes}
      style={{
        top: `${at(rows.rowOf, node) * ROW_HEIGHT_PX}px`,
        '--indent': `${Math.min(depth, INDENTED_LEVELS) * INDENT_PX}px`,
      }}
      aria-label={
        isTray
          ? `${trayText}, ${words.say('people', { count: childCount(forest, node) })}`
          : accessibleName(people, node, words)
      }
      aria-level={level}
      aria-setsize={rows.siblings[node]}
      aria-posinset={rows.place[node]}
      aria-selected={node === chosen}
      aria-expanded={hasReports ? isOpen : undefined}
      data-node={node}
    >
      {isTray ? <Icon name="alert" size={14} /> : <SupportBar mark={supportOf(people, node)} />}
      <span
        class={hasReports ? `twisty${isOpen ? ' is-open' : ''}` : 'twisty is-leaf'}
        data-twisty={hasReports}
      >
        {hasReports && <Icon name="chevron" size={14} />}
      </span>
      <span class="row-text">
        <bdi class="row-name">{isTray ? trayText : nameOf(people, node, words)}</bdi>{' '}
        {!isTray && (
          <bdi class="row-title">{reasonWords(people, node, words) || secondLine(people, node)}</bdi>
        )}
      </span>
      {depth > INDENTED_LEVELS && (
        <span class="level" title={words.say('levelNumber', { level })} data-sign={words.number(level)} />
      )}
      {!isTray && <RoleBadges people={people} person={node} />}
      {hasReports && !isOpen && <span class="count" data-sign={words.number(at(forest.below, node))} />}
    </div>
  );
}
