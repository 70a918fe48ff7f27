/** Fits rows to their text as Google Sheets does: a sheet when it is first shown, written rows when a script wrote them. */

import { ICommandService, type Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetSnapshot } from '../../google/snapshot';
import { type FittedRow, rowsToFit } from './row-fit';

const SET_FITTED_HEIGHTS = 'sheet.mutation.set-worksheet-row-auto-height';

export class RowHeights {
  readonly #injector: Injector;
  readonly #unitId: string;
  /** Sheets whose rows are fitted, by the grid's name. */
  readonly #fitted = new Set<string>();

  constructor(injector: Injector, unitId: string) {
    this.#injector = injector;
    this.#unitId = unitId;
  }

  /** Another workbook is shown: nothing is fitted yet. */
  clear(): void {
    this.#fitted.clear();
  }

  /** The sheet comes into view. Before the first drawing there is nothing to measure with, and nothing happens. */
  shown(name: string, sheet: SheetSnapshot | undefined): void {
    if (!sheet || this.#fitted.has(name)) return;
    if (this.#fit(name, rowsToFit(sheet))) this.#fitted.add(name);
  }

  /** A script wrote these rows. A sheet that is not in view yet is fitted as a whole when it is. */
  written(name: string, sheet: SheetSnapshot, rows: Iterable<number>): void {
    if (this.#fitted.has(name)) this.#fit(name, rowsToFit(sheet, rows));
  }

  /** Answers whether the grid could measure. */
  #fit(name: string, rows: readonly FittedRow[]): boolean {
    const render = this.#injector.get(IRenderManagerService).getRenderById(this.#unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(name);
    if (!skeleton) return false;
    const standard = skeleton.worksheet.getConfig().defaultRowHeight;
    const rowsAutoHeightInfo = rows.flatMap(({ row, columns }) => {
      const heights = columns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0);
      const autoHeight = Math.ceil(Math.max(standard, ...heights));
      return skeleton.worksheet.getRowManager().getRowHeight(row) === autoHeight ? [] : { row, autoHeight };
    });
    if (rowsAutoHeightInfo.length > 0) {
      this.#injector.get(ICommandService).syncExecuteCommand(SET_FITTED_HEIGHTS, {
        unitId: this.#unitId,
        subUnitId: name,
        rowsAutoHeightInfo,
      });
    }
    return true;
  }
}
