/** Runs one entry from its start to its outcome: services, realm, and rollback when a person must answer first. */

import { GoogleException } from '../errors';
import type { BuiltAddOn, ExecutionRecord, Front, Outcome, RealmFactory } from './contract';
import type { OpenDocument } from './document';
import type { Entry } from './entries';
import { Execution, type ExecutionHooks, ExecutionKilled, ExecutionSuspended } from './execution';
import { authModeOf, timeLimitOf } from './execution-kind';
import { FrontEffects } from './front-effects';
import type { HostClock } from './host-clock';
import type { Manifest } from './manifest';
import { createPermissionCheck } from './permissions';
import type { Replay } from './replay';
import { failureText, ScriptFailure } from './script-failure';
import { loadScript } from './script-runner';
import { checkpointOf, createServices, type SharedState } from './services';

/** What all executions have in common. */
export interface Machine {
  readonly addOn: BuiltAddOn;
  readonly createRealm: RealmFactory;
  readonly manifest: Manifest;
  readonly document: OpenDocument;
  readonly shared: SharedState;
  readonly clock: HostClock;
  readonly front: Front;
  /** E-mail of the person at the keyboard. */
  readonly user: () => string;
  readonly userLocale: string;
  readonly addOnName: string;
}

/** A run's outcome before it is recorded. */
export type RunResult =
  | { readonly state: 'ended'; readonly outcome: Extract<Outcome, { record: ExecutionRecord }> }
  | { readonly state: 'suspended'; readonly replay: Replay };

export class EntryRunner {
  readonly #machine: Machine;
  /** Effects of the executions that run, one inside the other; the last is the innermost. */
  readonly #running: FrontEffects[] = [];

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  get isRunning(): boolean {
    return this.#running.length > 0;
  }

  /** Adds an effect to the running execution, or shows it at once. */
  show(effect: Parameters<FrontEffects['add']>[0]): void {
    const innermost = this.#running.at(-1);
    if (innermost) innermost.add(effect);
    else effect(this.#machine.front);
  }

  run(entry: Entry, usedInDocument: boolean, hooks: ExecutionHooks, replay: Replay): RunResult {
    const { document, shared, front } = this.#machine;
    const authMode = authModeOf(entry.kind, usedInDocument);
    const mayAsk = authMode === 'FULL';
    const undo: (() => void)[] = [];
    const effects = new FrontEffects();
    const execution = new Execution({
      entryPoint: entry.functionName,
      authMode,
      // Protections hold for the person in triggers too; a formula belongs to nobody.
      user: authMode === 'CUSTOM_FUNCTION' ? '' : this.#machine.user(),
      clock: this.#machine.clock,
      limitMilliseconds: timeLimitOf(entry.kind),
      hooks,
      permit: createPermissionCheck(authMode, this.#machine.manifest.scopes),
      beforeFirstEffect: () => {
        if (mayAsk) undo.push(document.checkpoint().restore, checkpointOf(shared));
      },
    });
    replay.restart();
    this.#running.push(effects);
    let value: unknown;
    let error: string | undefined;
    try {
      value = this.#execute(entry, execution, effects, replay);
      execution.finish();
    } catch (thrown) {
      error = errorText(thrown);
      finishFailed(execution);
    } finally {
      this.#running.pop();
      shared.locks.releaseAll(execution);
    }
    if (execution.ended instanceof ExecutionSuspended) {
      for (const restore of undo) restore();
      return { state: 'suspended', replay };
    }
    effects.deliver(front);
    const record = execution.record(error);
    return {
      state: 'ended',
      outcome:
        error === undefined ? { state: 'done', value, record } : { state: 'failed', message: error, record },
    };
  }

  #execute(entry: Entry, execution: Execution, effects: FrontEffects, replay: Replay): unknown {
    const { addOn, manifest, document, shared, addOnName } = this.#machine;
    const script = loadScript({
      addOn,
      createRealm: this.#machine.createRealm,
      execution,
      limitMilliseconds: timeLimitOf(entry.kind),
      timeZone: manifest.timeZone,
      createServices: (runInScript) =>
        createServices({
          execution,
          workbook: document.workbook,
          shared,
          manifest,
          html: addOn.html,
          email: this.#machine.user(),
          userLocale: this.#machine.userLocale,
          uiHost: {
            ask: (question) => replay.ask(question, this.#machine.front),
            show: (surface) => effects.add((front) => front.show(surface)),
            addMenu: (caption, entries) => effects.addMenu(caption ?? addOnName, entries),
          },
          runInScript,
          random: () => replay.random(),
        }),
    });
    try {
      if (entry.optional && !script.hasFunction(entry.functionName)) return undefined;
      const args = execution.free(() => entry.args(script, execution));
      return entry.result(script.call(entry.functionName, args), script);
    } finally {
      script.dispose();
    }
  }
}

/** A script that failed has still written what it wrote before, unless it was ended. */
function finishFailed(execution: Execution): void {
  try {
    execution.finish();
  } catch (error) {
    // A person sees the first error; this one only explains in the log why writes are missing.
    execution.log.push(`error: ${failureText(error)}`);
  }
}

/** Errors of the script and of Google's services are outcomes; anything else is a bug of the stand-in and goes on. */
function errorText(thrown: unknown): string {
  if (thrown instanceof ScriptFailure) return thrown.message;
  if (thrown instanceof ExecutionKilled || thrown instanceof ExecutionSuspended) return thrown.message;
  if (thrown instanceof GoogleException) return failureText(thrown);
  throw thrown;
}
