/** Writes that Google has accepted but not sent: consecutive writes to one sheet travel together (platform 4). */

interface PendingWrite {
  readonly sheetId: number | null;
  readonly apply: () => void;
}

/** Keeps the order of writes and counts the batches that were sent. */
export class WriteBuffer {
  #pending: PendingWrite[] = [];
  /** Sheet of the batch that further writes may still join; undefined after a read. */
  #openBatch: number | null | undefined;
  #batches = 0;

  /** Batches sent so far: one round trip each. */
  get batches(): number {
    return this.#batches;
  }

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  add(sheetId: number | null, apply: () => void): void {
    this.#pending.push({ sheetId, apply });
  }

  /** Sends what waits. If a write is refused, those after it are lost, as they were never accepted. */
  send(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const write of pending) {
      this.#join(write.sheetId);
      write.apply();
    }
  }

  /** Sends what waits and then one change of structure, which takes effect at once. */
  sendWith<T>(sheetId: number | null, apply: () => T): T {
    this.send();
    this.#join(sheetId);
    return apply();
  }

  /** The next write starts a new batch: something was read, or all was flushed. */
  closeBatch(): void {
    this.#openBatch = undefined;
  }

  /** The execution died: what was not sent never happened. */
  discard(): void {
    this.#pending = [];
  }

  #join(sheetId: number | null): void {
    if (this.#openBatch === sheetId) return;
    this.#openBatch = sheetId;
    this.#batches++;
  }
}
