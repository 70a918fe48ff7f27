/** Lays the charts of the sheet in view over its cells, where they scroll and zoom with them. */

import type { SheetSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import type { ChartModel } from '../../google/spreadsheet/sheet-model';
import { isChart } from '../../google/spreadsheet/sheet-snapshot';
import type { CellPlace } from '../grid/cell-places';
import { chartCard } from './chart-card';
import { drawChart } from './draw-chart';

interface Shown {
  readonly chart: ChartModel;
  /** What the card was drawn from, to see whether it must be drawn anew. */
  readonly drawing: string;
  /** The part of the window the card may be seen in. */
  readonly frame: HTMLElement;
  readonly card: HTMLElement;
}

export type PlaceOf = (sheetId: number, row: number, column: number) => CellPlace | undefined;

export class ChartLayer {
  readonly #region: HTMLElement;
  readonly #placeOf: PlaceOf;
  #workbook: WorkbookSnapshot | undefined;
  #sheetId = 0;
  #shown: readonly Shown[] = [];

  /** @param region an element that charts are put into, whose corner is known to the browser */
  constructor(region: HTMLElement, placeOf: PlaceOf) {
    this.#region = region;
    this.#placeOf = placeOf;
    new ResizeObserver(() => this.place()).observe(region);
  }

  get isEmpty(): boolean {
    return this.#shown.length === 0;
  }

  show(workbook: WorkbookSnapshot | undefined, sheet: SheetSnapshot | undefined): void {
    const isSameSheet = sheet?.id === this.#sheetId;
    // Asked at every step of the selection.
    if (isSameSheet && workbook === this.#workbook) return;
    this.#workbook = workbook;
    this.#sheetId = sheet?.id ?? 0;
    const charts = workbook === undefined ? [] : (sheet?.charts ?? []).filter(isChart);
    const before = new Map(isSameSheet ? this.#shown.map((shown) => [shown.chart.id, shown]) : []);
    this.#shown = charts.flatMap((chart) => {
      if (workbook === undefined) return [];
      const picture = drawChart(chart, workbook, sheet?.rightToLeft);
      const drawing = JSON.stringify(picture);
      const known = before.get(chart.id);
      if (known?.drawing === drawing) return { ...known, chart };
      const card = chartCard(picture);
      const frame = document.createElement('div');
      frame.className = 'chart-frame';
      frame.append(card);
      return { chart, drawing, frame, card };
    });
    const frames = this.#shown.map(({ frame }) => frame);
    const isUnchanged =
      frames.length === this.#region.children.length &&
      frames.every((frame, index) => frame === this.#region.children[index]);
    if (!isUnchanged) this.#region.replaceChildren(...frames);
    this.place();
  }

  /** Puts every card where its anchor cell is now. */
  place(): void {
    if (this.isEmpty) return;
    const corner = this.#region.getBoundingClientRect();
    for (const { chart, frame, card } of this.#shown) {
      const { row, column, offsetX, offsetY } = chart.position;
      const cell = this.#placeOf(this.#sheetId, row, column);
      frame.hidden = cell === undefined;
      if (cell === undefined) continue;
      const { pane, zoom } = cell;
      frame.style.left = `${pane.left - corner.left}px`;
      frame.style.top = `${pane.top - corner.top}px`;
      frame.style.width = `${Math.max(0, pane.right - pane.left)}px`;
      frame.style.height = `${Math.max(0, pane.bottom - pane.top)}px`;
      const left = cell.left + offsetX * zoom - pane.left;
      const top = cell.top + offsetY * zoom - pane.top;
      card.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    }
  }
}
