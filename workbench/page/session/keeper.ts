/** Stores the workbook a moment after the last change, so that typing is not slowed down by it. */

import type { WorkbookSnapshot } from '../../google/snapshot';
import { writeStored } from './store';

const QUIET_MILLISECONDS = 800;

export class Keeper {
  readonly #take: () => Promise<WorkbookSnapshot>;
  readonly #say: (sentence: string) => void;
  #timer: number | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(take: () => Promise<WorkbookSnapshot>, say: (sentence: string) => void) {
    this.#take = take;
    this.#say = say;
    // A tab that is closed or hidden may never come back to its timers.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.#timer !== undefined) void this.stored();
    });
  }

  changed(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.stored(), QUIET_MILLISECONDS);
  }

  /** Writes what is there now; resolves when it is safe. */
  stored(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(async () => {
      const isStored = await writeStored(await this.#take());
      this.#say(
        isStored ? 'Saved in this browser' : 'Not saved: this browser allows no storage. Use File > Save.',
      );
    });
    return this.#writing;
  }
}
