/** The workbook model: every fact about the document, kept in memory. It knows nothing of scripts, pages or files. */

import type { ChangeSet } from '../host/contract';
import type { Area, MetadataSnapshot, NamedRangeSnapshot, WorkbookSnapshot } from '../snapshot';
import type { SheetModel } from './sheet-model';
import { sheetFromSnapshot, sheetToSnapshot } from './sheet-snapshot';

export type NamedRangeModel = { -readonly [Key in keyof NamedRangeSnapshot]: NamedRangeSnapshot[Key] };
export type MetadataModel = { -readonly [Key in keyof MetadataSnapshot]: MetadataSnapshot[Key] };

/** What is selected on a sheet: areas in the order of selection and the cell with the frame. */
export interface SelectionModel {
  readonly areas: readonly Area[];
  readonly current: { readonly row: number; readonly column: number };
}

/** What a script asks the page to do besides changing data; the host sets it. */
export interface WorkbookListener {
  selectionChanged?(sheetId: number, a1: string): void;
  /** `seconds` below 0: until dismissed. */
  toast?(message: string, title: string, seconds: number): void;
}

const HOME: SelectionModel = {
  areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  current: { row: 0, column: 0 },
};

export class Workbook {
  listener: WorkbookListener = {};
  /** Milliseconds since 1970: the year of dates typed without one. */
  clock: () => number = Date.now;
  sheets: SheetModel[] = [];
  namedRanges: NamedRangeModel[] = [];
  metadata: MetadataModel[] = [];
  /** Document properties and the like, by store name. */
  stores = new Map<string, Map<string, string>>();
  /** E-mail of the owner; null: whoever runs a script is taken for the owner. */
  owner: string | null = null;
  editors: string[] = [];
  viewers: string[] = [];
  private readonly selections = new Map<number, SelectionModel>();
  private structureChanged = false;
  private highestId = 0;

  constructor(
    readonly id: string,
    public name: string,
    public locale: string,
    public timeZone: string,
    public activeSheetId: number,
  ) {}

  static fromSnapshot(snapshot: WorkbookSnapshot): Workbook {
    const { id, name, locale, timeZone, activeSheetId } = snapshot;
    const workbook = new Workbook(id, name, locale, timeZone, activeSheetId);
    workbook.sheets = snapshot.sheets.map(sheetFromSnapshot);
    workbook.namedRanges = (snapshot.namedRanges ?? []).map((named) => ({ ...named }));
    workbook.metadata = (snapshot.metadata ?? []).map((item) => ({ ...item }));
    workbook.owner = snapshot.owner ?? null;
    workbook.editors = [...(snapshot.editors ?? [])];
    workbook.viewers = [...(snapshot.viewers ?? [])];
    for (const [store, entries] of Object.entries(snapshot.stores ?? {})) {
      workbook.stores.set(store, new Map(Object.entries(entries)));
    }
    if (!workbook.sheets.some((sheet) => sheet.id === activeSheetId)) {
      workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
    }
    return workbook;
  }

  toSnapshot(): WorkbookSnapshot {
    const stores = [...this.stores].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
    return {
      id: this.id,
      name: this.name,
      locale: this.locale,
      timeZone: this.timeZone,
      activeSheetId: this.activeSheetId,
      sheets: this.sheets.map(sheetToSnapshot),
      ...(this.namedRanges.length > 0 && { namedRanges: this.namedRanges.map((named) => ({ ...named })) }),
      ...(this.metadata.length > 0 && { metadata: this.metadata.map((item) => ({ ...item })) }),
      ...(stores.length > 0 && { stores: Object.fromEntries(stores) }),
      ...(this.owner !== null && { owner: this.owner }),
      ...(this.editors.length > 0 && { editors: [...this.editors] }),
      ...(this.viewers.length > 0 && { viewers: [...this.viewers] }),
    };
  }

  /** What changed since the last call. */
  takeChanges(): ChangeSet {
    const cells = this.sheets
      .map((sheet) => ({ sheetId: sheet.id, areas: sheet.takeChangedAreas() }))
      .filter(({ areas }) => areas.length > 0);
    const structure = this.structureChanged;
    this.structureChanged = false;
    return { structure, cells };
  }

  /** Notes that more than cells changed, so that the page loads the workbook anew. */
  structureTouched(): void {
    this.structureChanged = true;
  }

  sheet(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** Names are compared without regard to case (platform 5.3). */
  isNameTaken(name: string, except?: SheetModel): boolean {
    const wanted = name.toLowerCase();
    return this.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === wanted);
  }

  /** An id no sheet, chart or metadata of this workbook has. Counted up, so that runs repeat exactly. */
  newId(): number {
    const used = [
      this.highestId,
      ...this.sheets.flatMap((sheet) => [sheet.id, ...sheet.charts.map((chart) => chart.id)]),
      ...this.metadata.map((item) => item.id),
    ];
    this.highestId = Math.max(...used) + 1;
    return this.highestId;
  }

  selection(sheetId: number): SelectionModel {
    return this.selections.get(sheetId) ?? HOME;
  }

  select(sheetId: number, selection: SelectionModel): void {
    this.selections.set(sheetId, selection);
    this.activeSheetId = sheetId;
  }

  /** The named store, made on first use. */
  store(name: string): Map<string, string> {
    const existing = this.stores.get(name);
    if (existing !== undefined) return existing;
    const created = new Map<string, string>();
    this.stores.set(name, created);
    return created;
  }
}
