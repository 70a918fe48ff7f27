/** One row of the tree: a person with support, place, name, title and marks, or a group of people. */

import { classNames } from '../components/class-names';
import { useWords, type Words } from '../words';
import type { Group } from './arrange';
import { at } from './at';
import { childCount, groupOf } from './forest';
import type { MapState } from './map-state';
import {
  accessibleName,
  coverageSigns,
  distinctRoles,
  gapsOfPerson,
  groupName,
  joined,
  noteBefore,
  type People,
  partyName,
  reasonWords,
  secondLine,
  supportOf,
  supportSigns,
} from './people';
import { competitorsOf, keyStatusOf } from './politics';
import { ROW_HEIGHT_PX } from './row-window';

const INDENT_PX = 12;
const INDENTED_LEVELS = 8;
const ROLES_SHOWN = 2;

/** Two letters a role; the rest as a number. */
function roleLetters(people: People, person: number, words: Words): string {
  const roles = distinctRoles(people, person);
  const shown = roles.length > ROLES_SHOWN ? roles.slice(0, ROLES_SHOWN - 1) : roles;
  const rest = roles.length - shown.length;
  return joined([...shown.map(words.badge), rest > 0 ? `+${words.number(rest)}` : ''], ' ');
}

/** What stands beneath a name. */
function groupLine(people: People, { kind, name }: Group, words: Words): string {
  const unit = kind === 'unit' && people.view.units.find((one) => one.name === name);
  if (!unit) return '';
  const { type, head } = unit;
  const leader = head < 0 ? '' : words.say('headOf', { name: partyName(people, head, words) });
  return joined([type ? words.choice('unitType', type) : '', leader], ' · ');
}

/** What the accessible name says in words: politics, coverage, ties, and the level beyond the last indent. */
function signs(people: People, node: number, words: Words): string {
  const ties = people.tiesOf.get(node)?.length ?? 0;
  const level = at(people.forest.depth, node) + 1;
  return joined(
    [
      keyStatusOf(people, node) ? '◆' : '',
      competitorsOf(people, node).length > 0 ? '⚑' : '',
      coverageSigns.get(people.view.people.coverage[node]),
      ties > 0 ? `⇄${words.number(ties)}` : '',
      level > INDENTED_LEVELS + 1 ? `↧${words.number(level)}` : '',
    ],
    ' ',
  );
}

interface TreeRowProps {
  readonly map: MapState;
  readonly node: number;
  readonly id: string;
  /** Who stands out; null: everybody alike. */
  readonly lit: ReadonlySet<number> | null;
}

export function TreeRow({ map, node, id, lit }: TreeRowProps) {
  const words = useWords();
  const { people, rows, open, active, chosen, found, way } = map;
  const { forest, view } = people;
  const group = groupOf(forest, node);
  const depth = at(forest.depth, node);
  const hasReports = childCount(forest, node) > 0;
  const isOpen = open[node] === 1;
  const mark = group ? null : supportOf(people, node);
  const roles = group ? '' : roleLetters(people, node, words);
  const small = group ? '' : signs(people, node, words);
  const gaps = group ? 0 : gapsOfPerson(people, node).length;
  const name = accessibleName(people, node, words);
  const reason = group ? groupLine(people, group, words) : reasonWords(people, node, words);
  const note = group || reason !== '' ? '' : noteBefore(people, node, words);
  const line = reason || (group ? '' : secondLine(people, node));
  const isDimmed = (found !== null && !group && found.matches[node] !== 1) || lit?.has(node) === false;
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      class={classNames(
        'row',
        group ? `row-group row-${group.kind}` : `support-${mark ?? 'unknown'}`,
        node === active && 'is-active',
        node === chosen && 'is-chosen',
        (way.includes(node) || lit?.has(node)) && 'is-on-way',
        isDimmed && 'is-path',
        line + note === '' && 'is-single',
        view.people.isAssumed[node] && 'is-assumed',
        view.people.standing[node] === 'unknownPerson' && 'is-vacant',
      )}
      style={{
        top: `${at(rows.rowOf, node) * ROW_HEIGHT_PX}px`,
        '--indent': `${Math.min(depth, INDENTED_LEVELS) * INDENT_PX}px`,
      }}
      title={name}
      aria-label={name}
      aria-level={depth + 1}
      aria-setsize={rows.siblings[node]}
      aria-posinset={rows.place[node]}
      aria-selected={node === chosen}
      aria-expanded={hasReports ? isOpen : undefined}
      data-node={node}
      data-sign={mark ? supportSigns[mark] : ''}
    >
      <span
        class={classNames('twisty', hasReports && 'has-reports', isOpen && 'is-open')}
        data-twisty={hasReports}
      />
      <bdi class="row-name">{groupName(people, node, words)}</bdi>{' '}
      <bdi class="row-title" data-sign={note}>
        {line}
      </bdi>
      {roles !== '' && <span class="badge" data-sign={roles} />}
      {hasReports && !isOpen && <span class="count" data-sign={words.number(at(forest.below, node))} />}
      {(small !== '' || gaps > 0) && (
        <span class={classNames('signs', gaps > 0 && 'has-gaps')} data-sign={small} />
      )}
    </div>
  );
}
