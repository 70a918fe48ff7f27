/** Univer names sheets by text, Google by number: one number for each text, kept for the life of the page. */

export class SheetIds {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new Map<number, string>();

  /** A sheet that a person adds in the grid gets a number as Google would give it. */
  toNumber(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = /^\d{1,10}$/.test(text) ? Number(text) : this.#freshNumber();
    this.#numbers.set(text, number);
    this.#texts.set(number, text);
    return number;
  }

  toText(number: number): string {
    return this.#texts.get(number) ?? String(number);
  }

  #freshNumber(): number {
    for (;;) {
      const number = 1 + Math.floor(Math.random() * 2_000_000_000);
      if (!this.#texts.has(number)) return number;
    }
  }

  /** After a reload the grid carries the numbers themselves. */
  clear(): void {
    this.#numbers.clear();
    this.#texts.clear();
  }
}
