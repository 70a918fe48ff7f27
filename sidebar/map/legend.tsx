/** Says what colours, letters, signs, shapes and lines on the large map mean; only what this map can show. */

import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import type { MapState } from './map-state';
import { Badge } from './marks';
import { tintsOf } from './tint';

function Entries({
  heading,
  entries,
}: {
  heading: string;
  entries: readonly (readonly [label: string, sample: ComponentChildren])[];
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="legend-grid">
        {entries.map(([label, sample]) => (
          <li key={label}>
            {sample}
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

const line = (look: string, more?: ComponentChildren) => (
  <svg class="lines" viewBox="0 0 28 12" aria-hidden="true">
    <path class={look} d="M0 6H28" />
    {more}
  </svg>
);
const cross = <path class="cross bad" d="M10 2l8 8M18 2l-8 8" />;
const head = <path class="head plain" d="M28 6l-9 4v-8Z" />;
const shape = (look: string, sign = '') => (
  <span class={`card sample ${look}`} aria-hidden="true">
    {sign}
  </span>
);

export function Legend({ map }: { map: MapState }) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const roles = [...new Set(view.roles.map(({ role }) => role))];
  const kinds = [...new Set(view.ties.map(({ kind }) => kind))];
  const known = new Set(words.choiceKeys('tieKind'));
  return (
    <section class="legend">
      <h2 class="visually-hidden">{words.say('legend')}</h2>
      <Entries
        heading={words.say('colourBy')}
        entries={tintsOf(people, map.colourBy, words).map(({ look, sign, label }) => [
          label,
          <span key={look} class={`support ${look}`} data-sign={sign} />,
        ])}
      />
      <Entries
        heading={words.say('legendRoles')}
        entries={roles.map((role) => [
          words.choice('buyingRole', role),
          <Badge key={role} sign={words.badge(role)} />,
        ])}
      />
      <Entries
        heading={words.say('legend.people')}
        entries={[
          [words.say('legendAssumed'), shape('is-assumed')],
          [words.choice('standing', 'unknownPerson'), shape('is-vacant')],
          [words.choice('standing', 'outsider'), shape('is-outsider')],
          [words.say('legend.group'), shape('is-group')],
          [
            words.say('stake.key'),
            <span key="key" class="is-key">
              <i class="card-marks" />
            </span>,
          ],
          [
            words.say('coverage'),
            <span key="coverage" class="cover-2">
              <i class="card-marks" />
            </span>,
          ],
          [words.say('gaps'), shape('', '!')],
          [words.say('legend.backer'), shape('', '⚑')],
        ]}
      />
      <Entries
        heading={words.say('legend.lines')}
        entries={[
          [words.say('reportsTo'), line('reporting')],
          ...kinds.map(
            (kind) => [words.tie(kind, true), line(`tie ${known.has(kind) ? kind : 'other'} plain`)] as const,
          ),
          [words.say('legend.positive'), line('tie good')],
          [words.say('legend.negative'), line('tie bad', cross)],
          [words.say('legend.strength'), line('tie plain weight-3')],
          [words.say('legend.direction'), line('tie plain', head)],
          [words.say('legend.upward'), line('upward')],
          [words.say('legend.way'), line('way')],
        ]}
      />
    </section>
  );
}
