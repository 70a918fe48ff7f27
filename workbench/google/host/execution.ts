/** One running execution: what it may do, what it has cost, what it has not sent yet, and how it can be ended. */

import { GoogleException } from '../errors';
import type { AuthMode, ExecutionContext } from '../execution-context';
import type { ExecutionRecord } from './contract';
import type { HostClock } from './host-clock';
import type { CallGuard } from './membrane';
import { WriteBuffer } from './write-buffer';

/** Lets tests fail, delay or interleave an execution at any service call. */
export interface ExecutionHooks {
  /** Before the effect of call `number`, 1-based; what it throws, the script sees. Other executions may be run inside. */
  beforeCall?(number: number, name: string, execution: Execution): void;
  /** After the effect of the call and before its result reaches the script. */
  afterCall?(number: number, name: string, execution: Execution): void;
}

/** Ends an execution without mercy: no `finally` has an effect, unsent writes are lost. Hooks may throw it. */
export class ExecutionKilled extends Error {
  override readonly name: string = 'Exception';
}

/** Unwinds a script that waits for a person's answer. */
export class ExecutionSuspended extends Error {
  constructor() {
    super('The script waits for an answer.');
  }
}

export interface ExecutionOptions {
  readonly entryPoint: string;
  readonly authMode: AuthMode;
  readonly user: string;
  readonly clock: HostClock;
  readonly limitMilliseconds: number;
  readonly hooks: ExecutionHooks;
  /** Throws Google's sentence when the execution may not make the call. */
  readonly permit: (name: string) => void;
  /** Called before the first effect on the model, so that it can be rolled back. */
  readonly beforeFirstEffect: () => void;
}

export class Execution implements ExecutionContext, CallGuard {
  readonly authMode: AuthMode;
  readonly user: string;
  readonly entryPoint: string;
  readonly log: string[] = [];
  readonly #options: ExecutionOptions;
  readonly #startedAt: number;
  readonly #buffer = new WriteBuffer();
  #serviceCalls = 0;
  #reads = 0;
  #writes = 0;
  #readTrips = 0;
  #structureKnown = false;
  #touched = false;
  #free = false;
  #ended: ExecutionKilled | ExecutionSuspended | undefined;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#startedAt = options.clock.now();
    this.authMode = options.authMode;
    this.user = options.user;
    this.entryPoint = options.entryPoint;
  }

  /** Set once the script must not go on; every later service call throws it again. */
  get ended(): ExecutionKilled | ExecutionSuspended | undefined {
    return this.#ended;
  }

  now(): number {
    return this.#options.clock.now();
  }

  sleep(milliseconds: number): void {
    this.#options.clock.advance(milliseconds);
    this.#checkAlive();
  }

  call<T>(name: string, run: () => T): T {
    this.#checkAlive();
    const number = ++this.#serviceCalls;
    try {
      this.#options.hooks.beforeCall?.(number, name, this);
      this.#checkAlive();
      this.#options.permit(name);
      const result = run();
      this.#options.hooks.afterCall?.(number, name, this);
      this.#checkAlive();
      return result;
    } catch (error) {
      if (error instanceof ExecutionKilled || error instanceof ExecutionSuspended) this.#ended ??= error;
      else if (error instanceof Error && !(error instanceof GoogleException)) {
        // No error of Google's: a bug of the stand-in, or of a test's hook. The script sees its text, the log the rest.
        this.log.push(`workbench error in ${name}: ${error.stack ?? error.message}`);
      }
      throw error;
    }
  }

  read<T>(_sheetId: number | null, take: () => T): T {
    if (this.#free) return take();
    this.#send();
    this.#reads++;
    this.#countReadTrip();
    return take();
  }

  readStructure<T>(take: () => T): T {
    if (this.#free || this.#structureKnown) return take();
    this.#send();
    this.#structureKnown = true;
    this.#countReadTrip();
    return take();
  }

  write(sheetId: number, apply: () => void): void {
    this.#writes++;
    this.#buffer.add(sheetId, apply);
  }

  change<T>(sheetId: number | null, apply: () => T): T {
    this.#writes++;
    this.#structureKnown = false;
    this.effect();
    return this.#buffer.sendWith(sheetId, apply);
  }

  flush(): void {
    this.#send();
    this.#buffer.closeBatch();
  }

  /** To be called before anything outside the execution changes, so that it can be rolled back. */
  effect(): void {
    if (this.#touched) return;
    this.#touched = true;
    this.#options.beforeFirstEffect();
  }

  /** Lets the host itself use services, to build an event object, without charging the script. */
  free<T>(run: () => T): T {
    const before = this.#free;
    this.#free = true;
    try {
      return run();
    } finally {
      this.#free = before;
    }
  }

  /** Ends the execution as Google does after its time: for the realm's own timer and for tests. */
  kill(message = 'Exceeded maximum execution time'): ExecutionKilled {
    const killed = new ExecutionKilled(message);
    this.#ended ??= killed;
    return killed;
  }

  /** After the script: sends what waits, unless the execution was ended. May throw what a buffered write throws. */
  finish(): void {
    if (this.#ended) this.#buffer.discard();
    else this.flush();
  }

  record(error?: string): ExecutionRecord {
    return {
      entryPoint: this.entryPoint,
      authMode: this.authMode,
      serviceCalls: this.#serviceCalls,
      reads: this.#reads,
      writes: this.#writes,
      roundTrips: this.#readTrips + this.#buffer.batches,
      milliseconds: this.now() - this.#startedAt,
      ...(error === undefined ? {} : { error }),
      log: [...this.log],
    };
  }

  #countReadTrip(): void {
    this.#readTrips++;
    this.#buffer.closeBatch();
  }

  #send(): void {
    if (this.#buffer.isEmpty) return;
    this.effect();
    this.#buffer.send();
  }

  #checkAlive(): void {
    if (!this.#ended && this.now() - this.#startedAt >= this.#options.limitMilliseconds) this.kill();
    if (this.#ended) throw this.#ended;
  }
}
