/** Tells where on the screen the grid draws a cell, and when that changes: for what lies over the cells. */

import type { Injector } from '@univerjs/core';
import { type IRender, IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Subscription } from 'rxjs';

/** In pixels of the screen. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  /** The part of the window in which the cell's own pane is drawn. */
  readonly pane: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** 1: a pixel of the workbook is one of the screen. */
  readonly zoom: number;
}

/** The grid draws its scroll bars over the last cells. */
const SCROLL_BAR = 12;

export class CellPlaces {
  readonly #injector: Injector;
  readonly #unitId: string;
  readonly #moved: () => void;
  #hasStarted = false;
  #render: IRender | undefined;
  #subscriptions: readonly Subscription[] = [];

  /** @param moved called whenever cells may be drawn elsewhere than before */
  constructor(injector: Injector, unitId: string, moved: () => void) {
    this.#injector = injector;
    this.#unitId = unitId;
    this.#moved = moved;
  }

  /** The grid has drawn for the first time: before, its parts are not all there. */
  start(): void {
    this.#hasStarted = true;
    this.#moved();
  }

  /** Row and column 0-based. Undefined while the sheet of that grid name is not the one drawn. */
  of(sheetName: string, row: number, column: number): CellPlace | undefined {
    const render = this.#watched();
    const drawn = render?.with(SheetSkeletonManagerService).getCurrentParam();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !main || drawn?.sheetId !== sheetName) return undefined;
    const { skeleton } = drawn;
    const { startRow, startColumn } = skeleton.worksheet.getFreeze();
    const zoom = render.scene.getAncestorScale().scaleX;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const isFrozenRow = row < startRow;
    const isFrozenColumn = column < startColumn;
    const header = {
      left: skeleton.rowHeaderWidthAndMarginLeft,
      top: skeleton.columnHeaderHeightAndMarginTop,
    };
    return {
      left: canvas.left + (cell.startX - (isFrozenColumn ? 0 : main.viewportScrollX)) * zoom,
      top: canvas.top + (cell.startY - (isFrozenRow ? 0 : main.viewportScrollY)) * zoom,
      pane: {
        left: canvas.left + (isFrozenColumn ? header.left : Math.max(header.left, main.left)) * zoom,
        top: canvas.top + (isFrozenRow ? header.top : Math.max(header.top, main.top)) * zoom,
        right: canvas.right - SCROLL_BAR,
        bottom: canvas.bottom - SCROLL_BAR,
      },
      zoom,
    };
  }

  /** A workbook that is loaded is drawn by a new renderer. */
  #watched(): IRender | undefined {
    if (!this.#hasStarted) return undefined;
    const render = this.#injector.get(IRenderManagerService).getRenderById(this.#unitId) ?? undefined;
    if (render === this.#render) return render;
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#render = render;
    this.#subscriptions =
      render === undefined
        ? []
        : [
            render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(this.#moved),
            render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(this.#moved),
            render.scene.onTransformChange$.subscribeEvent(this.#moved),
            render.engine.onTransformChange$.subscribeEvent(this.#moved),
          ];
    return render;
  }
}
