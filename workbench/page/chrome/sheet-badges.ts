/** Says what the sheet in view has that this grid cannot draw: its direction and its charts. */

import type { SheetSnapshot } from '../../google/snapshot';
import { byId, element } from './element';

export class SheetBadges {
  readonly #region = byId('badges');
  #shown = '';

  show(sheet: SheetSnapshot | undefined): void {
    const badges = [
      ...(sheet?.rightToLeft ? ['Right-to-left in Google Sheets'] : []),
      ...(sheet?.charts ?? []).map((chart) => `Chart “${chartTitle(chart)}”: drawn in Google Sheets`),
    ];
    const text = badges.join('\n');
    if (text === this.#shown) return;
    this.#shown = text;
    this.#region.hidden = badges.length === 0;
    this.#region.replaceChildren(...badges.map((badge) => element('span', { class: 'badge' }, badge)));
  }
}

/** Charts are opaque here but for their title. */
function chartTitle(chart: unknown): string {
  if (typeof chart !== 'object' || chart === null) return 'untitled';
  if ('title' in chart && typeof chart.title === 'string' && chart.title !== '') return chart.title;
  if ('options' in chart) return chartTitle(chart.options);
  return 'untitled';
}
