/** What one card shows and says, as plain strings, so that a card is drawn anew only when one of them changes. */

import { classNames } from '../../components/class-names';
import type { Words } from '../../words';
import { childCount, groupOf } from '../forest';
import type { MapState } from '../map-state';
import {
  accessibleName,
  coverageOrder,
  gapsOfPerson,
  groupName,
  joined,
  nameOf,
  noteBefore,
  type People,
  secondLine,
} from '../people';
import { competitorsOf, initialsOf, keyStatusOf } from '../politics';
import { roleLetters, tintOf } from '../tint';
import type { Detail } from './viewport';

export interface Look {
  readonly map: MapState;
  readonly words: Words;
  readonly detail: Detail;
  /** Nodes at the other end of a line that is drawn. */
  readonly tied: ReadonlySet<number>;
  /** Nodes in the spotlight; null: all are lit. */
  readonly lit: ReadonlySet<number> | null;
}

export interface Face {
  readonly classes: string;
  readonly label: string;
  /** Beside the colour; blank on groups. */
  readonly sign: string;
  readonly name: string;
  readonly line: string;
  /** The beginning of the line that the accessible name says elsewhere: assumed, outsider, vacancy. */
  readonly note: string;
  readonly roles: string;
  /** Step of a way, signs of competitors and gaps, our person; `null`: no marks at all. */
  readonly marks: string | null;
  /** On the button that opens and closes; blank: nobody beneath. */
  readonly twisty: string;
}

const BACKS_COMPETITOR = '⚑';
const HAS_GAPS = '!';

// Wording a name takes longer than drawing it, and a card comes and goes while the map is moved.
const labels = new WeakMap<People, Map<number, string>>();
function labelOf(people: People, node: number, words: Words): string {
  let known = labels.get(people);
  if (!known) {
    known = new Map();
    labels.set(people, known);
  }
  let label = known.get(node);
  if (label === undefined) {
    label = accessibleName(people, node, words);
    known.set(node, label);
  }
  return label;
}

export function faceOf({ map, words, detail, tied, lit }: Look, node: number): Face {
  const { people, active, chosen, found, way, open } = map;
  const { forest, view } = people;
  const isFull = detail === 'full';
  const reports = childCount(forest, node);
  const states = classNames(
    'card',
    `at-${detail}`,
    node === active && 'is-active',
    node === chosen && 'is-chosen',
    tied.has(node) && 'is-tied',
    lit !== null && !lit.has(node) && 'is-dim',
    found !== null && found.matches[node] !== 1 && 'is-path',
  );
  const twisty =
    !isFull || reports === 0 ? '' : open[node] === 1 ? '−' : words.number(forest.below[node] ?? 0);
  const label = labelOf(people, node, words);
  if (node >= forest.people) {
    return {
      classes: `${states} is-group is-${groupOf(forest, node)?.kind ?? ''}`,
      label,
      sign: '',
      name: groupName(people, node, words),
      line: words.say('people', { count: forest.below[node] ?? 0 }),
      note: '',
      roles: '',
      marks: null,
      twisty,
    };
  }
  const { standing, coverage, ourPerson, isAssumed } = view.people;
  const tint = tintOf(people, node, map.colourBy, words);
  const step = way.indexOf(node);
  const cover = coverageOrder.indexOf(coverage[node] ?? '');
  const isKey = keyStatusOf(people, node) !== null;
  const marks = joined(
    [
      competitorsOf(people, node).length > 0 ? BACKS_COMPETITOR : '',
      gapsOfPerson(people, node).length > 0 ? HAS_GAPS : '',
      map.colourBy === 'ourPerson' ? '' : initialsOf(ourPerson[node] ?? ''),
      step > 0 ? `→${words.number(step)}` : '',
    ],
    ' ',
  );
  const second = secondLine(people, node);
  const note = noteBefore(people, node, words);
  return {
    classes: classNames(
      states,
      tint.look,
      isAssumed[node] && 'is-assumed',
      standing[node] === 'outsider' && 'is-outsider',
      standing[node] === 'unknownPerson' && 'is-vacant',
      step >= 0 && 'is-way',
      cover >= 0 && `cover-${cover}`,
      isKey && 'is-key',
    ),
    label: step > 0 ? `${label}, ${words.say('stepOfWay', { step })}` : label,
    sign: tint.sign,
    name: nameOf(people, node, words),
    line: isFull ? note + second : '',
    note,
    roles: isFull ? roleLetters(people, node, map.colourBy, words) : '',
    marks: isFull && (marks !== '' || isKey || cover >= 0) ? marks : null,
    twisty,
  };
}
