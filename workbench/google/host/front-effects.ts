/** What an execution shows: kept in order until it ends, so that a suspended one leaves no trace. */

import type { Front, MenuEntry } from './contract';

/** The part of the front that shows things and expects no answer. */
export type ShowingFront = Pick<Front, 'menuChanged' | 'show' | 'toast' | 'selectionChanged'>;

export class FrontEffects {
  readonly #waiting: ((front: ShowingFront) => void)[] = [];

  add(effect: (front: ShowingFront) => void): void {
    this.#waiting.push(effect);
  }

  addMenu(caption: string, entries: readonly MenuEntry[]): void {
    this.add((front) => front.menuChanged(entries, caption));
  }

  deliver(front: ShowingFront): void {
    for (const effect of this.#waiting.splice(0)) effect(front);
  }
}
