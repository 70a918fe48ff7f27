/** What all service objects of one execution share: the workbook, the order of reads and writes, and the checks before a write. */

import { GoogleException } from '../errors';
import type { ExecutionContext } from '../execution-context';
import type { Area } from '../snapshot';
import type { OpenArea } from '../values/a1';
import { oneCell } from './areas';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google-types';
import { assertMayEdit } from './protection-rules';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

/** Makes service objects; passed in, so that the classes need not import each other. */
export interface ServiceFactory {
  range(session: Session, sheetId: number, area: OpenArea): GoogleRange;
  sheet(session: Session, sheetId: number): GoogleSheet;
  spreadsheet(session: Session): GoogleSpreadsheet;
}

export class Session {
  private pendingWrites = 0;

  constructor(
    readonly workbook: Workbook,
    readonly context: ExecutionContext,
    readonly factory: ServiceFactory,
  ) {}

  range(sheetId: number, area: OpenArea): GoogleRange {
    return this.factory.range(this, sheetId, area);
  }

  /** The sheet, without cost: for checks of arguments, which Google makes wherever the call ends up. */
  peek(sheetId: number): SheetModel {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet === undefined) throw new GoogleException(`Sheet ${sheetId} not found`);
    return sheet;
  }

  read<T>(sheetId: number, area: Area, take: (sheet: SheetModel) => T): T {
    assertInside(this.peek(sheetId), area);
    return this.settle(() => this.context.read(sheetId, () => take(this.peek(sheetId))));
  }

  readStructure<T>(take: () => T): T {
    return this.context.readStructure(take);
  }

  /** Facts that writes of cells can alter, such as the last row: known structure serves only while no write waits. */
  readExtent<T>(sheetId: number, take: (sheet: SheetModel) => T): T {
    const answer = () => take(this.peek(sheetId));
    if (this.pendingWrites === 0) return this.context.readStructure(answer);
    return this.settle(() => this.context.read(sheetId, answer));
  }

  /**
   * Buffers a write to an area. `check` and the protection are looked at right away when nothing is waiting, because
   * the model is then what Google's server knows; they are looked at again when the write is sent.
   */
  write(
    sheetId: number,
    area: Area,
    apply: (sheet: SheetModel) => void,
    check: (sheet: SheetModel) => void = () => undefined,
  ): void {
    assertInside(this.peek(sheetId), area);
    this.buffer(
      sheetId,
      (sheet) => {
        assertMayEdit(this, sheet, area);
        check(sheet);
      },
      apply,
    );
  }

  /** Buffers a write of what a sheet looks like, such as widths or rules; `check` runs at the call. */
  writeSheet(
    sheetId: number,
    apply: (sheet: SheetModel) => void,
    check: (sheet: SheetModel) => void = () => undefined,
  ): void {
    this.buffer(sheetId, check, (sheet) => {
      apply(sheet);
      this.workbook.structureTouched();
    });
  }

  /** Buffers a write whose area is not known yet, such as an appended row. */
  buffer(sheetId: number, check: (sheet: SheetModel) => void, apply: (sheet: SheetModel) => void): void {
    if (this.pendingWrites === 0) check(this.peek(sheetId));
    this.pendingWrites += 1;
    this.context.write(sheetId, () => {
      const sheet = this.peek(sheetId);
      check(sheet);
      apply(sheet);
    });
  }

  /** Changes the structure of one sheet at once. */
  changeSheet<T>(sheetId: number, apply: (sheet: SheetModel) => T): T {
    return this.settle(() =>
      this.context.change(sheetId, () => {
        this.workbook.structureTouched();
        return apply(this.peek(sheetId));
      }),
    );
  }

  /** Changes the structure of the workbook at once. */
  changeWorkbook<T>(apply: (workbook: Workbook) => T): T {
    return this.settle(() =>
      this.context.change(null, () => {
        this.workbook.structureTouched();
        return apply(this.workbook);
      }),
    );
  }

  flush(): void {
    this.settle(() => this.context.flush());
  }

  /** Runs what sends all waiting writes: afterwards none waits, even when one was refused and the rest lost. */
  private settle<T>(run: () => T): T {
    try {
      return run();
    } finally {
      this.pendingWrites = 0;
    }
  }

  get isOwner(): boolean {
    const { owner } = this.workbook;
    return owner === null || owner === this.context.user;
  }
}

/** Refuses areas that reach beyond the grid (platform 5.2). */
export function assertInside(sheet: SheetModel, area: Area): void {
  if (area.row + area.rowCount > sheet.rowCount || area.column + area.columnCount > sheet.columnCount) {
    throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

export const FIRST_CELL = oneCell(0, 0);
