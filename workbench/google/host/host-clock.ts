/** The host's clock: the machine's, or one that tests set; waiting moves it on instead of blocking the process. */

/** Milliseconds since 1970, and a way to let time pass. */
export class HostClock {
  #skew = 0;
  readonly #base: () => number;

  constructor(base: () => number) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#skew;
  }

  /** Lets time pass: `Utilities.sleep`, waiting for a lock, and tests that jump past a limit. */
  advance(milliseconds: number): void {
    if (milliseconds > 0) this.#skew += milliseconds;
  }
}
