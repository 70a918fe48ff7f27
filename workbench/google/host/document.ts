/** The open document: its workbook, what the front has not been told of it, and the way back to an earlier state. */

import type { WorkbookSnapshot } from '../snapshot';
import { Workbook, type WorkbookListener } from '../spreadsheet/workbook';
import type { ChangeSet } from './contract';

/** A state to go back to. */
export interface Checkpoint {
  restore(): void;
}

const NO_CHANGES: ChangeSet = { structure: false, cells: [] };

export class OpenDocument {
  #workbook: Workbook;
  #changes: ChangeSet = NO_CHANGES;
  readonly #listener: WorkbookListener;

  constructor(snapshot: WorkbookSnapshot, listener: WorkbookListener) {
    this.#listener = listener;
    this.#workbook = this.#open(snapshot);
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** Another document. */
  load(snapshot: WorkbookSnapshot): void {
    this.#workbook = this.#open(snapshot);
    this.#changes = { structure: true, cells: [] };
  }

  /** The same document, edited elsewhere: selection and, if the snapshot has none, stores stay. */
  patch(snapshot: WorkbookSnapshot): void {
    this.#collect();
    const before = this.#workbook;
    this.#workbook = this.#open(snapshot);
    if (!snapshot.stores) this.#workbook.stores = before.stores;
    this.#keepSelection(before, snapshot.activeSheetId);
  }

  takeChanges(): ChangeSet {
    this.#collect();
    const changes = this.#changes;
    this.#changes = NO_CHANGES;
    return changes;
  }

  checkpoint(): Checkpoint {
    this.#collect();
    const changes = this.#changes;
    const snapshot = this.#workbook.toSnapshot();
    return {
      restore: () => {
        const before = this.#workbook;
        this.#workbook = this.#open(snapshot);
        this.#keepSelection(before, snapshot.activeSheetId);
        this.#changes = changes;
      },
    };
  }

  #open(snapshot: WorkbookSnapshot): Workbook {
    const workbook = Workbook.fromSnapshot(snapshot);
    workbook.listener = this.#listener;
    return workbook;
  }

  #keepSelection(before: Workbook, activeSheetId: number): void {
    for (const sheet of this.#workbook.sheets) this.#workbook.select(sheet.id, before.selection(sheet.id));
    if (this.#workbook.sheet(activeSheetId)) this.#workbook.activeSheetId = activeSheetId;
  }

  #collect(): void {
    const fresh = this.#workbook.takeChanges();
    this.#changes = {
      structure: this.#changes.structure || fresh.structure,
      cells: [...this.#changes.cells, ...fresh.cells],
    };
  }
}
