/** The machine that runs the add-on's bundle as Google does: one document, one person, one execution at a time. */

import { LockTable } from '../services/lock-service';
import { PropertyQuota } from '../services/properties-service';
import type { WorkbookSnapshot } from '../snapshot';
import { type EditResult, typeInto } from '../spreadsheet/user-edits';
import type { Workbook } from '../spreadsheet/workbook';
import { parseA1 } from '../values/a1';
import type {
  Answer,
  ChangeSet,
  ExecutionRecord,
  Outcome,
  PersonEdit,
  WorkbenchFace,
  WorkbenchOptions,
} from './contract';
import { findCustomFunctions } from './custom-functions';
import { OpenDocument } from './document';
import { type EditFacts, factsOfEdit } from './edit-event';
import { EditQueue } from './edit-queue';
import { customFunctionEntry, type Entry, editEntry, menuEntry, openEntry, scriptRunEntry } from './entries';
import { EntryRunner } from './entry-runner';
import type { ExecutionHooks } from './execution';
import { authModeOf } from './execution-kind';
import { HostClock } from './host-clock';
import { readManifest } from './manifest';
import { Replay } from './replay';
import { toServer } from './script-run-values';
import type { SharedState } from './services';

/** What tests and the page may set besides the contract's options. */
export interface HostOptions extends WorkbenchOptions {
  /** Google's form of the person's language; default `en`. */
  readonly userLocale?: string;
  /** Caption of the add-on's menu under Extensions. */
  readonly addOnName?: string;
}

const EXECUTIONS_KEPT = 100;

export class Workbench implements WorkbenchFace {
  /** Fault injection and interleaving for tests; may be replaced between executions. */
  hooks: ExecutionHooks = {};
  /** Moves on when scripts wait; tests may advance it too. */
  readonly clock: HostClock;
  readonly locks: LockTable;
  readonly #options: HostOptions;
  readonly #document: OpenDocument;
  readonly #shared: SharedState;
  readonly #runner: EntryRunner;
  readonly #edits = new EditQueue<Outcome>();
  #executions: ExecutionRecord[] = [];
  #suspended: { readonly entry: Entry; readonly replay: Replay }[] = [];
  #used: boolean;

  /** @throws Error when the manifest is not one this add-on may have */
  constructor(options: HostOptions) {
    this.#options = options;
    this.clock = new HostClock(options.now ?? Date.now);
    this.locks = new LockTable(this.clock);
    this.#used = options.openedAs !== 'NONE';
    this.#document = new OpenDocument(options.snapshot, {
      selectionChanged: (sheetId, a1) => this.#runner.show((front) => front.selectionChanged(sheetId, a1)),
      toast: (message, title, seconds) => this.#runner.show((front) => front.toast(message, title, seconds)),
    });
    this.#shared = {
      userStore: new Map(Object.entries(options.snapshot.stores?.user ?? {})),
      scriptStore: new Map(Object.entries(options.snapshot.stores?.script ?? {})),
      caches: { document: new Map(), user: new Map(), script: new Map() },
      locks: this.locks,
      propertyQuota: new PropertyQuota(),
    };
    this.#runner = new EntryRunner({
      addOn: options.addOn,
      createRealm: options.createRealm,
      manifest: readManifest(options.addOn.manifest),
      document: this.#document,
      shared: this.#shared,
      clock: this.clock,
      front: options.front,
      user: () => this.#user,
      userLocale: options.userLocale ?? 'en',
      addOnName: options.addOnName ?? 'Add-on',
    });
  }

  get executions(): readonly ExecutionRecord[] {
    return this.#executions;
  }

  /** Names of the functions a cell may call. */
  get customFunctions(): readonly string[] {
    return findCustomFunctions(this.#options.addOn.code);
  }

  open(): Outcome {
    return this.#run(openEntry('onOpen'));
  }

  /** Installs the add-on from inside the editor: `onInstall` runs and `onOpen` does not. */
  install(): Outcome {
    return this.#run(openEntry('onInstall'));
  }

  load(snapshot: WorkbookSnapshot): void {
    this.#assertIdle();
    this.#document.load(snapshot);
    this.#shared.caches.document.clear();
    this.#suspended = [];
    this.#used = this.#options.openedAs !== 'NONE';
  }

  snapshot(): WorkbookSnapshot {
    const snapshot = this.#document.workbook.toSnapshot();
    const stores = {
      ...snapshot.stores,
      user: Object.fromEntries(this.#shared.userStore),
      script: Object.fromEntries(this.#shared.scriptStore),
    };
    const { stores: _replaced, ...rest } = snapshot;
    const filled = Object.entries(stores).filter(([, store]) => Object.keys(store).length > 0);
    return filled.length > 0 ? { ...rest, stores: Object.fromEntries(filled) } : rest;
  }

  runMenu(functionName: string): Outcome {
    const entry = menuEntry(functionName);
    return isPrivate(functionName) ? this.#notFound(entry) : this.#run(entry);
  }

  /** @throws IllegalArgumentError where the client would get it: at the call */
  callServer(functionName: string, args: readonly unknown[]): Outcome {
    const entry = scriptRunEntry(functionName, toServer(args));
    return isPrivate(functionName) ? this.#notFound(entry) : this.#run(entry);
  }

  /** Evaluates a function as a cell's formula does; `failed` is what the cell shows as `#ERROR!`. */
  callCustomFunction(functionName: string, args: readonly unknown[]): Outcome {
    const entry = customFunctionEntry(functionName, args);
    return isPrivate(functionName) ? this.#notFound(entry) : this.#run(entry);
  }

  edit(edit: PersonEdit): Outcome {
    const cell = () => this.#document.workbook.sheet(edit.sheetId)?.cells.get(edit.row, edit.column);
    const before = cell();
    const { refused } = typeInto(this.#document.workbook, edit, this.#user);
    if (refused !== undefined)
      return { state: 'failed', message: refused, record: this.#emptyRecord('edit', refused) };
    return this.edited(factsOfEdit(edit, before, cell()));
  }

  /** A person sorts, inserts, renames and the like: none of it raises `onEdit` (platform 3.3). May be called from hooks. */
  byPerson(change: (workbook: Workbook) => EditResult): EditResult {
    return change(this.#document.workbook);
  }

  edited(facts: EditFacts): Outcome {
    const entry = editEntry(facts);
    const nothing = (): Outcome => ({ state: 'done', value: undefined, record: this.#emptyRecord('onEdit') });
    // An add-on's triggers run only in documents where it is enabled (platform 3.2).
    if (!this.#used) return nothing();
    return (
      this.#edits.raise(facts, (next) => this.#run(next === facts ? entry : editEntry(next))) ?? nothing()
    );
  }

  patch(snapshot: WorkbookSnapshot): void {
    this.#assertIdle();
    this.#document.patch(snapshot);
  }

  select(sheetId: number, a1: string): void {
    const { workbook } = this.#document;
    const sheet = workbook.sheet(sheetId);
    const parsed = parseA1(a1);
    if (!sheet || !parsed) throw new Error(`There is no ${a1} on sheet ${sheetId}.`);
    const {
      row,
      column,
      rowCount = sheet.rowCount - row,
      columnCount = sheet.columnCount - column,
    } = parsed.area;
    workbook.select(sheetId, { areas: [{ row, column, rowCount, columnCount }], current: { row, column } });
  }

  answer(answer: Answer): Outcome {
    const suspended = this.#suspended.shift();
    if (!suspended) throw new Error('No question is open.');
    suspended.replay.answer(answer);
    return this.#run(suspended.entry, suspended.replay);
  }

  takeChanges(): ChangeSet {
    return this.#document.takeChanges();
  }

  /** Without a name given, the person is the owner. */
  get #user(): string {
    return this.#options.user ?? this.#document.workbook.owner ?? 'you@example.com';
  }

  #run(entry: Entry, replay: Replay = new Replay(Math.floor(Math.random() * 2 ** 32))): Outcome {
    const result = this.#runner.run(entry, this.#used, this.hooks, replay);
    if (result.state === 'suspended') {
      const question = replay.openQuestion;
      if (!question) throw new Error('The execution was suspended without a question.');
      this.#suspended.push({ entry, replay });
      return { state: 'suspended', question };
    }
    // Using the add-on once enables it in the document (platform 3.1).
    if (authModeOf(entry.kind, this.#used) === 'FULL') this.#used = true;
    this.#record(result.outcome.record);
    return result.outcome;
  }

  #notFound(entry: Entry): Outcome {
    const message = `Script function not found: ${entry.functionName}`;
    const record = this.#emptyRecord(entry.functionName, message);
    this.#record(record);
    return { state: 'failed', message, record };
  }

  #record(record: ExecutionRecord): void {
    this.#executions = [...this.#executions, record].slice(-EXECUTIONS_KEPT);
    this.#options.front.executed(record);
  }

  /** For what a person did without any code having run. */
  #emptyRecord(entryPoint: string, error?: string): ExecutionRecord {
    return {
      entryPoint,
      authMode: authModeOf('simpleTrigger', this.#used),
      serviceCalls: 0,
      reads: 0,
      writes: 0,
      roundTrips: 0,
      milliseconds: 0,
      ...(error === undefined ? {} : { error }),
      log: [],
    };
  }

  #assertIdle(): void {
    if (this.#runner.isRunning) throw new Error('The workbook cannot be replaced while a script runs.');
  }
}

/** Names ending in an underscore cannot be called from outside (platform 1.4). */
function isPrivate(functionName: string): boolean {
  return functionName.endsWith('_');
}
