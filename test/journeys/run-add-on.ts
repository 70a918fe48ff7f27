/** A test bed: the built add-on in the headless workbench, driven as a person does and read by headers. */

import type { Answers, MethodName, ParametersOf } from '../../src/rpc/contract';
import type { Envelope } from '../../src/rpc/envelope';
import { toSheetSnapshot } from '../../workbench/files/delimited-sheet';
import type {
  Answer,
  BuiltAddOn,
  ExecutionRecord,
  MenuEntry,
  Outcome,
  PersonEdit,
  Surface,
} from '../../workbench/google/host/contract';
import { type HostOptions, Workbench } from '../../workbench/google/host/workbench';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbench/google/snapshot';
import type { EditResult } from '../../workbench/google/spreadsheet/user-edits';
import { addSheet, emptyWorkbook } from '../../workbench/headless/add-sheet';
import { createNodeRealm } from '../../workbench/headless/node-realm';
import { builtAddOn } from '../built-add-on';

/** 2026-11-21T12:00:00Z. */
const NOON = Date.UTC(2026, 10, 21, 12);

type Cell = string | number | boolean;
export type CellText = string | number | boolean | null;
/** A row by its headers; blank cells are `''`. */
export type RowByHeader = Readonly<Record<string, Cell>>;

export interface BedOptions extends Partial<Omit<HostOptions, 'addOn' | 'front' | 'createRealm'>> {
  readonly addOn?: BuiltAddOn;
}

/** What the person was shown, in order. */
interface Seen {
  menu: readonly MenuEntry[];
  readonly toasts: string[];
  readonly surfaces: Surface[];
  readonly selections: string[];
  readonly questions: string[];
}

export class AddOnBed {
  readonly seen: Seen = { menu: [], toasts: [], surfaces: [], selections: [], questions: [] };
  private answers: readonly Answer['button'][] = [];
  readonly records: ExecutionRecord[] = [];
  readonly workbench: Workbench;

  constructor({ addOn = builtAddOn(), ...options }: BedOptions = {}) {
    this.workbench = new Workbench({
      snapshot: emptyWorkbook('en_US', 'Etc/GMT'),
      now: () => NOON,
      ...options,
      addOn,
      createRealm: createNodeRealm,
      front: {
        menuChanged: (entries) => {
          this.seen.menu = entries;
        },
        ask: ({ message }) => {
          this.seen.questions.push(message);
          const [button, ...rest] = this.answers;
          this.answers = rest;
          return button && { button };
        },
        show: (surface) => void this.seen.surfaces.push(surface),
        toast: (message) => void this.seen.toasts.push(message),
        selectionChanged: (sheetId, a1) => void this.seen.selections.push(`${this.nameOf(sheetId)}!${a1}`),
        executed: (record) => void this.records.push(record),
      },
    });
    this.opened();
  }

  /** The spreadsheet has just been opened. */
  protected opened(): void {
    done(this.workbench.open());
  }

  get snapshot(): WorkbookSnapshot {
    return this.workbench.snapshot();
  }

  /** Cost and log of the execution that ended last. */
  get last(): ExecutionRecord {
    const record = this.records[this.records.length - 1];
    if (!record) throw new Error('Nothing has run yet.');
    return record;
  }

  /** Runs a menu item to its end. @param answers to the questions it asks, in order */
  menu(functionName: string, ...answers: readonly Answer['button'][]): this {
    this.answers = answers;
    done(this.workbench.runMenu(functionName));
    return this;
  }

  /** The sentence a menu item ends with when it refuses. */
  refusalOf(functionName: string): string {
    const outcome = this.workbench.runMenu(functionName);
    if (outcome.state !== 'failed') throw new Error(`${functionName} was expected to fail.`);
    return outcome.message;
  }

  rpc<M extends MethodName>(method: M, params: ParametersOf<M>): Envelope<Answers[M]> {
    const value = done(this.workbench.callServer('rpc', [JSON.stringify({ method, params })]));
    return JSON.parse(String(value));
  }

  /** The data of a call that succeeds. */
  ask<M extends MethodName>(method: M, params: ParametersOf<M>): Answers[M] {
    const envelope = this.rpc(method, params);
    if (envelope.ok) return envelope.data;
    const { code, message, remedy } = envelope;
    throw new Error([`${method}: ${code} ${message} ${remedy}`, ...this.last.log].join('\n'));
  }

  /** A person types a value under a header. @param rowNumber 1-based */
  type(sheetName: string, rowNumber: number, header: string, value: CellText): ExecutionRecord {
    return this.enter(sheetName, rowNumber, header, [[value]], value === null ? 'clear' : 'type');
  }

  /** A person pastes rows, the first cell under the header. */
  paste(
    sheetName: string,
    rowNumber: number,
    header: string,
    values: readonly (readonly CellText[])[],
  ): ExecutionRecord {
    return this.enter(sheetName, rowNumber, header, values, 'paste');
  }

  private enter(
    sheetName: string,
    rowNumber: number,
    header: string,
    values: PersonEdit['values'],
    kind: PersonEdit['kind'],
  ): ExecutionRecord {
    const column = this.headers(sheetName).indexOf(header);
    if (column < 0) throw new Error(`${sheetName} has no column ${header}.`);
    const edit = { sheetId: this.sheet(sheetName).id, row: rowNumber - 1, column, values, kind };
    const outcome = this.workbench.edit(edit);
    done(outcome);
    return outcome.state === 'suspended' ? this.last : outcome.record;
  }

  /** A person does something with rows, columns or sheets. */
  byPerson(change: (workbook: Parameters<Parameters<Workbench['byPerson']>[0]>[0]) => EditResult): this {
    const { refused } = this.workbench.byPerson(change);
    if (refused !== undefined) throw new Error(refused);
    return this;
  }

  /** Adds a sheet of texts as opening a csv file does. */
  addTexts(name: string, rows: readonly (readonly string[])[]): this {
    const { locale, timeZone } = this.snapshot;
    const sheet = toSheetSnapshot(rows, { id: 0, name, convert: false, locale, timeZone });
    this.workbench.patch(addSheet(this.snapshot, sheet));
    return this;
  }

  sheet(name: string): SheetSnapshot {
    const { sheets } = this.snapshot;
    const sheet = sheets.find((known) => known.name === name);
    if (!sheet) throw new Error(`There is no ${name} among ${sheets.map((known) => known.name).join(', ')}.`);
    return sheet;
  }

  headers(name: string): string[] {
    return headersOf(this.sheet(name));
  }

  /** Rows below the header that hold anything, with blanks as `''` and errors as their code. */
  rows(name: string): RowByHeader[] {
    const sheet = this.sheet(name);
    const headers = headersOf(sheet);
    return Object.entries(sheet.cells)
      .filter(([index]) => Number(index) > 0)
      .map(([, cells]) =>
        Object.fromEntries(
          headers.map((header, column) => [header, cells[column]?.error ?? cells[column]?.value ?? '']),
        ),
      )
      .filter((row) => Object.values(row).some((value) => value !== ''));
  }

  /** Formulas of a sheet by their place, such as `7,3` for row and column index. */
  formulas(name: string): string[] {
    return Object.entries(this.sheet(name).cells).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { formula }]) =>
        formula ? [`${row},${column} ${formula}`] : [],
      ),
    );
  }

  private nameOf(sheetId: number): string {
    return this.snapshot.sheets.find(({ id }) => id === sheetId)?.name ?? String(sheetId);
  }
}

function headersOf({ cells }: SheetSnapshot): string[] {
  const first = cells[0] ?? {};
  const count = Math.max(0, ...Object.keys(first).map((index) => Number(index) + 1));
  return Array.from({ length: count }, (_, index) => String(first[index]?.value ?? ''));
}

/** The value of an execution that came to its end; what a person would see otherwise, with its log. */
export function done(outcome: Outcome): unknown {
  if (outcome.state === 'done') return outcome.value;
  if (outcome.state === 'suspended') throw new Error(`The add-on asks: ${outcome.question.message}`);
  throw new Error([outcome.message, ...outcome.record.log].join('\n'));
}

/** Spreadsheets that a menu item makes of an empty one, made once. */
const made = new Map<string, WorkbookSnapshot>();

function bedAfter(functionName: string): AddOnBed {
  const snapshot = made.get(functionName) ?? new AddOnBed().menu(functionName).snapshot;
  made.set(functionName, snapshot);
  return new AddOnBed({ snapshot });
}

/** A spreadsheet set up. */
export const setUpBed = (): AddOnBed => bedAfter('setUpWorkbook');
/** A spreadsheet with the sample. */
export const sampleBed = (): AddOnBed => bedAfter('loadSample');
