/** How pages of ours look, which are reports and the Portfolio; it travels in the data file `looks`. */

import type { NumberStyle } from './reports/definition';

const INK = '#1f2933';
const QUIET = '#5f6b7a';

type CellLook = readonly [size: number, weight: 'bold' | 'normal', colour: string, isWrapped: boolean];

/** Where a long text does not break within its cell, it runs on to the right. */
const cells = {
  title: [18, 'bold', INK, false],
  subtitle: [10, 'normal', QUIET, false],
  mark: [10, 'bold', '#8a1c1c', false],
  heading: [13, 'bold', INK, false],
  subheading: [10, 'bold', INK, false],
  wide: [10, 'normal', INK, false],
  figure: [15, 'bold', INK, true],
  head: [10, 'bold', QUIET, true],
  label: [10, 'normal', QUIET, true],
  row: [10, 'normal', INK, true],
} as const satisfies Readonly<Record<string, CellLook>>;
export type Look = keyof typeof cells;

export interface PageLooks {
  readonly cells: Readonly<Record<Look, CellLook>>;
  /** Of numbers and days; money of another currency bears its code. */
  readonly formats: Readonly<Record<NumberStyle | 'date', string>>;
  /** The sign before a text, its colour, and a light colour to fill a cell with. */
  readonly tones: Readonly<
    Record<'good' | 'fair' | 'bad' | 'quiet' | 'plain', readonly [sign: string, colour: string, fill: string]>
  >;
}

export const pageLooks: PageLooks = {
  cells,
  formats: {
    money: '#,##0',
    whole: '#,##0',
    number: 'General',
    ratio: '#,##0.00',
    score: '0.0',
    percent: '0%',
    date: 'yyyy-mm-dd',
  },
  tones: {
    good: ['✓ ', '#1b6e3c', '#e0f0e5'],
    fair: ['! ', '#7a5200', '#fdf0d3'],
    bad: ['✖ ', '#8a1c1c', '#f9dfdc'],
    quiet: ['· ', '#5f6b7a', '#f1f3f5'],
    plain: ['· ', '#1f2933', '#ffffff'],
  },
};
