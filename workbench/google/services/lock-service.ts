/** `LockService`: mutual exclusion between executions; waiting passes time on the host's clock (platform 4). */

import { GoogleException, signatureError } from '../errors';
import type { HostClock } from '../host/host-clock';

export type LockKind = 'document' | 'user' | 'script';

interface Holder {
  readonly owner: object;
  /** When a simulated other holder lets go; absent: not within the wait of anyone. */
  readonly until?: number;
}

/** Who holds which lock; outlives executions. */
export class LockTable {
  readonly #holders = new Map<LockKind, Holder>();
  readonly #clock: HostClock;

  constructor(clock: HostClock) {
    this.#clock = clock;
  }

  /** For tests: someone else holds the lock, for so long or until the end of the day. */
  holdElsewhere(kind: LockKind, milliseconds?: number): void {
    const until = milliseconds === undefined ? {} : { until: this.#clock.now() + milliseconds };
    this.#holders.set(kind, { owner: {}, ...until });
  }

  isHeldBy(kind: LockKind, owner: object): boolean {
    return this.#holders.get(kind)?.owner === owner;
  }

  /** Waits up to so long on the host's clock. */
  acquire(kind: LockKind, owner: object, milliseconds: number): boolean {
    const holder = this.#holders.get(kind);
    if (holder?.owner === owner) return true;
    if (milliseconds < 0) return false;
    if (holder) {
      const wait = holder.until === undefined ? Number.POSITIVE_INFINITY : holder.until - this.#clock.now();
      this.#clock.advance(Math.min(wait, milliseconds));
      if (wait > milliseconds) return false;
    }
    this.#holders.set(kind, { owner });
    return true;
  }

  release(kind: LockKind, owner: object): void {
    if (this.isHeldBy(kind, owner)) this.#holders.delete(kind);
  }

  /** At the end of an execution, however it ended. */
  releaseAll(owner: object): void {
    for (const [kind, holder] of this.#holders) if (holder.owner === owner) this.#holders.delete(kind);
  }
}

export class Lock {
  readonly #table: LockTable;
  readonly #kind: LockKind;
  readonly #owner: object;

  constructor(table: LockTable, kind: LockKind, owner: object) {
    this.#table = table;
    this.#kind = kind;
    this.#owner = owner;
  }

  tryLock(milliseconds: unknown): boolean {
    if (typeof milliseconds !== 'number') throw signatureError('Lock.tryLock', [milliseconds]);
    return this.#table.acquire(this.#kind, this.#owner, milliseconds);
  }

  waitLock(milliseconds: unknown): void {
    if (typeof milliseconds !== 'number') throw signatureError('Lock.waitLock', [milliseconds]);
    if (this.#table.acquire(this.#kind, this.#owner, milliseconds)) return;
    throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.#table.isHeldBy(this.#kind, this.#owner);
  }

  /** Sends no pending write: scripts call `SpreadsheetApp.flush()` before it. */
  releaseLock(): void {
    this.#table.release(this.#kind, this.#owner);
  }
}

export class LockService {
  readonly #table: LockTable;
  readonly #owner: object;

  constructor(table: LockTable, owner: object) {
    this.#table = table;
    this.#owner = owner;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#table, 'document', this.#owner);
  }

  getUserLock(): Lock {
    return new Lock(this.#table, 'user', this.#owner);
  }

  getScriptLock(): Lock {
    return new Lock(this.#table, 'script', this.#owner);
  }
}
