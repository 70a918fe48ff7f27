/** Colours of pictures, each with a second carrier: tones have shapes, series have patterns that stay apart in grey print. */

import type { ComponentChildren } from 'preact';
import type { Tone } from '../../../src/domain/report/document';
import type { PanelKey } from '../../words';
import { series } from './series';

export const toneWords: Readonly<Record<Tone, PanelKey>> = {
  good: 'toneGood',
  fair: 'toneFair',
  bad: 'toneBad',
  quiet: 'toneQuiet',
  plain: 'tonePlain',
};
export const tones = Object.keys(toneWords) as readonly Tone[];
/** Rows may hold a tone that nobody knows. */
export const toneOf = (tone: string | null | undefined): Tone => tones.find((one) => one === tone) ?? 'plain';

/** Within 12 by 12 pixels: a tick in a disc, half a disc, a triangle with a mark, a ring, a square. */
const shapes: Readonly<Record<Tone, ComponentChildren>> = {
  good: (
    <>
      <circle cx="6" cy="6" r="5.5" />
      <path class="sign" d="M3.4 6.2l1.9 1.9 3.4-3.9" />
    </>
  ),
  fair: (
    <>
      <circle class="ring" cx="6" cy="6" r="4.75" />
      <path d="M6 1.2a4.8 4.8 0 0 1 0 9.6z" />
    </>
  ),
  bad: (
    <>
      <path d="M6 .4L11.9 11H.1z" />
      <path class="sign" d="M6 4.2v3.3M6 8.8v.9" />
    </>
  ),
  quiet: <circle class="ring" cx="6" cy="6" r="4.75" />,
  plain: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
};

/** A tone's shape with its middle at a place of a drawing. */
export function ToneShape({ tone, x, y, size = 12 }: { tone: Tone; x: number; y: number; size?: number }) {
  return (
    <g
      class={`tone tone-${tone}`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 12})`}
    >
      {shapes[tone]}
    </g>
  );
}

/** The same beside a text. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg class={`tone-mark tone tone-${tone}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

const patterns: readonly string[] = [
  '',
  '',
  'M-1 7L7-1M-1 1L1-1M5 7L7 5',
  'M0 3h6',
  'M3 0v6',
  'M-1-1L7 7',
  '',
];
const isDark = (look: number) => look === 0 || look === 2 || look === 4;

/** @param name of the drawing, for ids that no other has */
export function SeriesPatterns({ name }: { name: string }) {
  return (
    <defs>
      {series.map((colour, look) => (
        <pattern key={colour} id={`${name}-${look}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill={colour} />
          <path d={patterns[look] ?? ''} stroke={isDark(look) ? '#ffffff' : '#1f1f1f'} stroke-width=".9" />
        </pattern>
      ))}
    </defs>
  );
}

/** Shapes of points, one a series; the next as many series have them hollow. */
const points: readonly ComponentChildren[] = [
  <circle key="0" cx="6" cy="6" r="4.5" />,
  <rect key="1" x="2" y="2" width="8" height="8" />,
  <path key="2" d="M6 .8L11.2 10.2H.8z" />,
  <path key="3" d="M6 .5L11.5 6 6 11.5.5 6z" />,
  <path key="4" d="M6 11.2L.8 1.8h10.4z" />,
  <path key="5" d="M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z" />,
];
export function SeriesPoint({ look, x, y, size = 8 }: { look: number; x: number; y: number; size?: number }) {
  return (
    <g
      class={look < points.length ? 'series-point' : 'series-point is-hollow'}
      style={`--own: ${series[look % points.length]}`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 12})`}
    >
      {points[look % points.length]}
    </g>
  );
}
