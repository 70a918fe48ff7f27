/** Pending `onEdit` events: at most two wait while one runs, later ones are lost (platform 3.2). */

import type { EditFacts } from './edit-event';

const MAXIMUM_PENDING = 2;

export class EditQueue<Result> {
  readonly #pending: EditFacts[] = [];
  #running = false;

  /** Runs the event and those that came meanwhile; undefined when it has to wait or is lost. */
  raise(facts: EditFacts, run: (facts: EditFacts) => Result): Result | undefined {
    if (this.#running) {
      if (this.#pending.length < MAXIMUM_PENDING) this.#pending.push(facts);
      return undefined;
    }
    this.#running = true;
    try {
      const result = run(facts);
      for (let next = this.#pending.shift(); next; next = this.#pending.shift()) run(next);
      return result;
    } finally {
      this.#running = false;
    }
  }
}
