/** The host's face towards the headless runner, the page and the tests: what a person can do with the add-on. */

import type { AuthMode } from '../execution-context';
import type { WorkbookSnapshot } from '../snapshot';

/** What `npm run build` leaves in `dist/`: exactly what clasp pushes. */
export interface BuiltAddOn {
  /** Text of `Code.js`. */
  readonly code: string;
  /** HTML files by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  /** Text of `appsscript.json`. */
  readonly manifest: string;
}

/** A bare ECMAScript global scope for one execution: no timers, no DOM, no Node. */
export interface Realm {
  /** Defines a global in the realm. */
  define(name: string, value: unknown): void;
  /** Runs a classic script; microtasks are drained before it returns. */
  evaluate(source: string): unknown;
  /** The realm's own intrinsics, for values that cross over. */
  readonly intrinsics: {
    readonly Array: ArrayConstructor;
    readonly Object: ObjectConstructor;
    readonly Date: DateConstructor;
    readonly Error: ErrorConstructor;
    readonly Promise: PromiseConstructor;
  };
  dispose(): void;
}
export type RealmFactory = (options: { readonly timeoutMilliseconds: number }) => Realm;

export interface MenuEntry {
  readonly caption: string;
  /** Global function to call; absent for a separator or a submenu. */
  readonly functionName?: string;
  readonly separator?: true;
  readonly entries?: readonly MenuEntry[];
}

/** An alert or prompt, which stops the script until a person answers. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** A sidebar or dialog to show. */
export interface Surface {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** Where the host shows things; the page draws them, the headless runner records them. */
export interface Front {
  menuChanged(entries: readonly MenuEntry[], addOnName: string): void;
  /**
   * Answers at once, or returns undefined to suspend: the host then rolls the execution back and waits for
   * `Workbench.answer`, after which it runs the execution again from its start with the answers so far.
   */
  ask(question: Question): Answer | undefined;
  show(surface: Surface): void;
  toast(message: string, title: string, seconds: number): void;
  /** The script selected a range or sheet. */
  selectionChanged(sheetId: number, a1: string): void;
  executed(record: ExecutionRecord): void;
}

/** One execution as the executions panel and `--stats` print it. */
export interface ExecutionRecord {
  readonly entryPoint: string;
  readonly authMode: AuthMode;
  readonly serviceCalls: number;
  readonly reads: number;
  readonly writes: number;
  readonly roundTrips: number;
  readonly milliseconds: number;
  /** Text a person would see, when the execution failed. */
  readonly error?: string;
  readonly log: readonly string[];
}

/** An edit by a person, as it reaches the model and then `onEdit`. */
export interface PersonEdit {
  readonly sheetId: number;
  /** 0-based top left corner. */
  readonly row: number;
  readonly column: number;
  /** What was typed or pasted, row by row: texts are parsed as typing is. `null` clears. */
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly kind: 'type' | 'paste' | 'clear' | 'checkbox';
}

export type Outcome =
  | { readonly state: 'done'; readonly value: unknown; readonly record: ExecutionRecord }
  | { readonly state: 'failed'; readonly message: string; readonly record: ExecutionRecord }
  /** Waiting for `answer`. */
  | { readonly state: 'suspended'; readonly question: Question };

export interface WorkbenchOptions {
  readonly addOn: BuiltAddOn;
  readonly createRealm: RealmFactory;
  readonly snapshot: WorkbookSnapshot;
  readonly front: Front;
  readonly user?: string;
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number;
  /** Default LIMITED: the add-on was used in this document before. */
  readonly openedAs?: 'NONE' | 'LIMITED';
}

/** Implemented by `Workbench` in `workbench.ts`. All is synchronous, as in Google one execution at a time holds the model. */
export interface WorkbenchFace {
  /** Runs `onOpen`; call once after construction and after `load`. */
  open(): Outcome;
  /** Replaces the workbook, as opening another file does. Properties of the old document go with it. */
  load(snapshot: WorkbookSnapshot): void;
  snapshot(): WorkbookSnapshot;
  runMenu(functionName: string): Outcome;
  /** `google.script.run.<name>(...args)`: arguments and result pass the matrix of platform.md 2.3. */
  callServer(functionName: string, args: readonly unknown[]): Outcome;
  /** A person edits cells: coerced, validated (a refused entry answers `failed`), then `onEdit` runs. */
  edit(edit: PersonEdit): Outcome;
  /** Raises `onEdit` for cells the page's own grid has already changed and handed over with `patch`. */
  edited(edit: {
    readonly sheetId: number;
    readonly a1: string;
    readonly value?: string;
    readonly oldValue?: string;
  }): Outcome;
  /** Brings the model up to date from the grid without raising triggers. */
  patch(snapshot: WorkbookSnapshot): void;
  /** A person selected cells. */
  select(sheetId: number, a1: string): void;
  answer(answer: Answer): Outcome;
  /** What changed since the last call: areas of cells per sheet, or everything when the structure changed. */
  takeChanges(): ChangeSet;
  readonly executions: readonly ExecutionRecord[];
}

export interface ChangeSet {
  /** True when sheets, sizes, validations, conditional formats, filters or the like changed: reload the workbook. */
  readonly structure: boolean;
  readonly cells: readonly {
    readonly sheetId: number;
    readonly areas: readonly import('../snapshot').Area[];
  }[];
}
