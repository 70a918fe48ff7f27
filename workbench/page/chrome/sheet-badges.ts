/** Says what the sheet in view has that this grid cannot draw: its direction. */

import type { SheetSnapshot } from '../../google/snapshot';
import { byId, element } from './element';

export class SheetBadges {
  readonly #region = byId('badges');
  #shown = '';

  show(sheet: SheetSnapshot | undefined): void {
    const badges = sheet?.rightToLeft ? ['Right-to-left in Google Sheets'] : [];
    const text = badges.join('\n');
    if (text === this.#shown) return;
    this.#shown = text;
    this.#region.hidden = badges.length === 0;
    this.#region.replaceChildren(...badges.map((badge) => element('span', { class: 'badge' }, badge)));
  }
}
