/** Knows whether Univer still computes: a script must read results, not what they were before the last edit. */

import type { Mutation } from './change-log';

/** Univer gathers changes for a tenth of a second before it starts. */
const START_WITHIN_MILLISECONDS = 160;
const GIVE_UP_AFTER_MILLISECONDS = 3000;

export class FormulaClock {
  #isRunning = false;
  #expectedSince: number | undefined;
  #waiting: (() => void)[] = [];

  /** Something changed that formulas may read. */
  expect(): void {
    this.#expectedSince = performance.now();
  }

  observe(command: Mutation): void {
    if (command.id === 'formula.mutation.set-formula-calculation-start') {
      this.#isRunning = true;
    } else if (command.id === 'formula.mutation.set-formula-calculation-result') {
      this.#isRunning = false;
      this.#expectedSince = undefined;
      // The results themselves are written right after this notice.
      window.setTimeout(() => this.#release(), 0);
    } else if (command.id === 'formula.mutation.set-formula-calculation-notification') {
      const params: { functionsExecutedState?: number } = command.params ?? {};
      if (params.functionsExecutedState === undefined) return;
      this.#isRunning = false;
      this.#expectedSince = undefined;
      window.setTimeout(() => this.#release(), 0);
    }
  }

  #release(): void {
    if (this.#isRunning) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async settled(): Promise<void> {
    const since = this.#expectedSince;
    if (!this.#isRunning && since === undefined) return;
    if (!this.#isRunning && since !== undefined) {
      const left = START_WITHIN_MILLISECONDS - (performance.now() - since);
      if (left > 0) await new Promise((resolve) => window.setTimeout(resolve, left));
      if (!this.#isRunning) {
        this.#expectedSince = undefined;
        return;
      }
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      window.setTimeout(resolve, GIVE_UP_AFTER_MILLISECONDS);
    });
  }
}
