/** What several answers are made of: a warning, and a person with reasons. */

import type { ComponentChildren } from 'preact';
import type { Party } from '../../../src/domain/map/map-view';
import { Icon } from '../../components/icon';
import type { MapState } from '../map-state';
import { PersonLink } from '../person-link';

export function Warning({ text }: { text: ComponentChildren }) {
  return (
    <p class="gap-line">
      <Icon name="alert" size={14} />
      <span>{text}</span>
    </p>
  );
}

interface ReasonedProps {
  readonly map: MapState;
  readonly person: Party;
  readonly reasons: readonly string[];
}

export function Reasoned({ map, person, reasons }: ReasonedProps) {
  return (
    <>
      <PersonLink map={map} person={person} />
      <p class="reasons small">
        {reasons.map((reason, place) => (
          <span key={reason}>
            {place > 0 && ' · '}
            <bdi>{reason}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}
