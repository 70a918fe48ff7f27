/** The spreadsheet grid in the page: shows a workbook, reports edits, and hands its state back as a snapshot. */

import {
  CommandType,
  type ICellData,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import type { SheetSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import { areaFromA1, areaToA1, areaToRange, rangeToArea } from './area';
import { type CellPlace, CellPlaces } from './cell-places';
import { type CellWrites, cellWrites } from './cell-writes';
import { ChangeLog, type Mutation, type StructuralChange } from './change-log';
import { checkFilledCellsOnly } from './check-filled-cells';
import { EditWatch, type GridEdit } from './edit-watch';
import { FormulaClock } from './formula-clock';
import type { GridEvents } from './grid-events';
import { readGrid } from './read-grid';
import { RowHeights } from './row-heights';
import { SheetIds } from './sheet-ids';
import { listenForSheetKeys, showNeighbour } from './sheet-keys';
import { sameFrame, snapshotToUniver, UNIT_ID } from './snapshot-to-univer';
import { type StartedUniver, startUniver } from './start-univer';
import { checkboxLookup, univerToSnapshot } from './univer-to-snapshot';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Moves what the model knows beside the cells, as a change of structure moves it. */
export type MoveAlong = (
  snapshot: WorkbookSnapshot,
  change: Omit<StructuralChange, 'sheet'> & { readonly sheetId: number },
) => WorkbookSnapshot;

export class Grid {
  readonly #started: StartedUniver;
  readonly #events: GridEvents;
  readonly #moveAlong: MoveAlong;
  readonly #ids = new SheetIds();
  readonly #log = new ChangeLog();
  readonly #edits: EditWatch;
  readonly #formulas = new FormulaClock();
  readonly #heights: RowHeights;
  readonly #places: CellPlaces;
  #known: WorkbookSnapshot | undefined;
  #isApplying = false;

  constructor(container: HTMLElement, darkMode: boolean, events: GridEvents, moveAlong: MoveAlong) {
    this.#started = startUniver(container, darkMode);
    this.#heights = new RowHeights(this.#started.univer.__getInjector(), UNIT_ID);
    this.#places = new CellPlaces(this.#started.univer.__getInjector(), UNIT_ID, () => events.moved());
    this.#events = events;
    this.#moveAlong = moveAlong;
    this.#edits = new EditWatch(
      (sheet, row, column) => this.#cellAt(sheet, row, column),
      (edits) => this.#raise(edits),
    );
    this.#listen();
    listenForSheetKeys(async (by) => {
      await this.commitEntry();
      showNeighbour(this.#started.api.getActiveWorkbook(), by);
    });
  }

  /** Resolves when the first workbook is on the screen: before that, there is nothing to scroll. */
  async rendered(): Promise<void> {
    await this.#started.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.#places.start();
    this.#fitShown();
  }

  /** Shows another workbook; undo history of the one before is gone. */
  load(snapshot: WorkbookSnapshot): void {
    this.#quietly(() => {
      this.#started.api.disposeUnit(UNIT_ID);
      this.#ids.clear();
      this.#started.api.createWorkbook(snapshotToUniver(snapshot));
      checkFilledCellsOnly(this.#started.univer.__getInjector(), () => this.#workbook());
      this.#showSheet(snapshot.activeSheetId);
    });
    this.#known = snapshot;
    this.#heights.clear();
    this.#fitShown();
    this.#formulas.expect();
  }

  /** The workbook as the grid shows it now, or `undefined` when nothing changed since the last call. */
  take(): WorkbookSnapshot | undefined {
    const workbook = this.#workbook();
    if (!workbook || !this.#known) return undefined;
    const active = workbook.getActiveSheet(true)?.getSheetId();
    const isElsewhere = active !== undefined && this.#ids.toNumber(active) !== this.#known.activeSheetId;
    if (this.#log.isEmpty && !isElsewhere) return undefined;
    const changes = this.#log.take();
    const moved = changes.structure.reduce(
      (known, { sheet, ...change }) =>
        this.#moveAlong(known, { ...change, sheetId: this.#ids.toNumber(sheet) }),
      this.#known,
    );
    this.#known = univerToSnapshot(
      readGrid(this.#started.univer.__getInjector(), workbook, changes.resources),
      moved,
      changes,
      this.#ids,
    );
    return this.#known;
  }

  /** Shows what the add-on changed: cells in one write per sheet, anything else by drawing the workbook anew. */
  apply(snapshot: WorkbookSnapshot): void {
    const before = this.#known;
    this.#known = snapshot;
    if (!before || !sameFrame(before, snapshot)) {
      this.#redraw(snapshot);
      return;
    }
    this.#quietly(() => {
      for (const sheet of snapshot.sheets) {
        const old = before.sheets.find(({ id }) => id === sheet.id)?.cells ?? {};
        this.#writeCells(sheet, cellWrites(old, sheet.cells));
      }
    });
    if (snapshot.activeSheetId !== before.activeSheetId)
      this.#quietly(() => this.#showSheet(snapshot.activeSheetId));
  }

  #writeCells(sheet: SheetSnapshot, writes: CellWrites | undefined): void {
    if (!writes) return;
    const name = this.#ids.toText(sheet.id);
    const commands = this.#started.univer.__getInjector().get(ICommandService);
    // A write merges into what is there: what was must go first.
    for (const cellValue of [writes.cleared, writes.written]) {
      commands.syncExecuteCommand(SET_VALUES, { unitId: UNIT_ID, subUnitId: name, cellValue });
    }
    const rows = new Set([...Object.keys(writes.cleared), ...Object.keys(writes.written)].map(Number));
    this.#heights.written(name, sheet, rows);
    this.#formulas.expect();
  }

  /** Draws the workbook anew and keeps the place where the person was. */
  #redraw(snapshot: WorkbookSnapshot): void {
    const sheet = this.#started.api.getActiveWorkbook()?.getActiveSheet();
    const selection = this.selection();
    const scroll = sheet?.getScrollState();
    this.load(snapshot);
    this.#quietly(() => {
      const again = this.#started.api.getActiveWorkbook()?.getActiveSheet();
      if (!again || !sheet || again.getSheetId() !== sheet.getSheetId()) return;
      if (selection) this.select(selection.sheetId, selection.a1);
      if (scroll) again.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn, 0);
    });
  }

  select(sheetId: number, a1: string): void {
    this.#quietly(() => {
      this.#showSheet(sheetId);
      const sheet = this.#started.api.getActiveWorkbook()?.getActiveSheet();
      const area = sheet && areaFromA1(a1, sheet.getMaxRows(), sheet.getMaxColumns());
      if (!sheet || !area) return;
      sheet.getRange(areaToRange(area)).activate();
      const visible = sheet.getVisibleRange();
      const isVisible =
        visible &&
        area.row >= visible.startRow &&
        area.row <= visible.endRow &&
        area.column >= visible.startColumn &&
        area.column <= visible.endColumn;
      if (!isVisible) sheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 1), 0);
    });
  }

  selection(): { readonly sheetId: number; readonly a1: string } | undefined {
    const sheet = this.#started.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!sheet || !range) return undefined;
    return {
      sheetId: this.#ids.toNumber(sheet.getSheetId()),
      a1: areaToA1(rangeToArea(range, sheet.getMaxRows(), sheet.getMaxColumns())),
    };
  }

  /** The workbook as last handed over. */
  get known(): WorkbookSnapshot | undefined {
    return this.#known;
  }

  /** The cell's place on the screen; row and column 0-based. Undefined while its sheet is not drawn. */
  placeOf(sheetId: number, row: number, column: number): CellPlace | undefined {
    return this.#places.of(this.#ids.toText(sheetId), row, column);
  }

  /** The sheet as last handed over. */
  sheet(sheetId: number): SheetSnapshot | undefined {
    return this.#known?.sheets.find(({ id }) => id === sheetId);
  }

  /** Resolves when the formulas that wait for a result have one, or after three seconds. */
  settled(): Promise<void> {
    return this.#formulas.settled();
  }

  /** Ends an entry a person is still typing, and raises what waits to be raised. */
  async commitEntry(): Promise<void> {
    await this.#started.api.getActiveWorkbook()?.endEditingAsync(true);
    this.#edits.flush();
  }

  setDarkMode(isDark: boolean): void {
    this.#started.api.toggleDarkMode(isDark);
  }

  focus(): void {
    const canvas = document.querySelector<HTMLElement>('[id^="univer-sheet-main-canvas_"]');
    canvas?.focus();
  }

  #listen(): void {
    const commands = this.#started.univer.__getInjector().get(ICommandService);
    const isOurs = (info: Mutation): boolean => {
      const unit = 'unitId' in (info.params ?? {}) ? (info.params as { unitId?: unknown }).unitId : UNIT_ID;
      return unit === UNIT_ID;
    };
    commands.beforeCommandExecuted((info, options) => {
      if (this.#isApplying || options?.fromFormula || !isOurs(info)) return;
      this.#edits.before({ ...info, isMutation: info.type === CommandType.MUTATION });
    });
    commands.onCommandExecuted((info, options) => {
      this.#formulas.observe(info);
      if (!isOurs(info)) return;
      if (
        info.id === 'sheet.operation.set-selections' ||
        info.id === 'sheet.operation.set-worksheet-active'
      ) {
        const selection = this.selection();
        if (selection && !this.#isApplying) this.#events.selected(selection.sheetId, selection.a1);
      }
      if (info.id === 'sheet.operation.set-worksheet-active') this.#fitShown();
      const isMutation = info.type === CommandType.MUTATION;
      if (!this.#isApplying && !options?.fromFormula) this.#edits.after({ ...info, isMutation });
      if (!isMutation || this.#isApplying) return;
      if (this.#log.record(info, this.#edits.isUndoing)) {
        if (!options?.fromFormula) this.#formulas.expect();
        this.#events.changed();
      }
    });
  }

  #raise(edits: readonly GridEdit[]): void {
    const workbook = this.#workbook();
    this.#events.edited(
      edits.map(({ sheet, range, value, oldValue }) => {
        const worksheet = workbook?.getSheetBySheetId(sheet);
        const area = rangeToArea(range, worksheet?.getRowCount() ?? 1, worksheet?.getColumnCount() ?? 1);
        const sheetId = this.#ids.toNumber(sheet);
        const known = this.sheet(sheetId);
        const isCheckbox = known !== undefined && checkboxLookup(known)(area.row, area.column);
        const told = (text: string): string =>
          isCheckbox && (text === '1' || text === '0') ? (text === '1' ? 'TRUE' : 'FALSE') : text;
        return {
          sheetId,
          a1: areaToA1(area),
          ...(value === undefined ? {} : { value: told(value) }),
          ...(oldValue === undefined ? {} : { oldValue: told(oldValue) }),
        };
      }),
    );
  }

  #cellAt(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.#workbook()?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
  }

  #workbook(): Workbook | undefined {
    return this.#started.api.getWorkbook(UNIT_ID)?.getWorkbook();
  }

  #showSheet(sheetId: number): void {
    const workbook = this.#started.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(this.#ids.toText(sheetId));
    if (sheet && !sheet.isSheetHidden()) workbook?.setActiveSheet(sheet);
  }

  #fitShown(): void {
    const name = this.#workbook()?.getActiveSheet(true)?.getSheetId();
    if (name === undefined) return;
    this.#quietly(() => this.#heights.shown(name, this.sheet(this.#ids.toNumber(name))));
  }

  #quietly(act: () => void): void {
    const wasApplying = this.#isApplying;
    this.#isApplying = true;
    try {
      act();
    } finally {
      this.#isApplying = wasApplying;
    }
  }
}
