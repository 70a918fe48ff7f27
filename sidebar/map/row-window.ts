/** Which rows of a long list are drawn: those in view, a few beyond, and none else. */

export const ROW_HEIGHT_PX = 44;
const OVERSCAN_ROWS = 3;

export interface RowWindow {
  /** 0-based, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export function rowWindow(scrollTopPx: number, heightPx: number, rowCount: number): RowWindow {
  const first = Math.floor(Math.max(0, scrollTopPx) / ROW_HEIGHT_PX);
  const last = Math.ceil((Math.max(0, scrollTopPx) + heightPx) / ROW_HEIGHT_PX);
  const to = Math.min(rowCount, last + OVERSCAN_ROWS);
  return { from: Math.max(0, Math.min(first - OVERSCAN_ROWS, to)), to };
}

/** The scroll position that shows the row with the least movement. */
export function scrollToRow(row: number, scrollTopPx: number, heightPx: number): number {
  const top = row * ROW_HEIGHT_PX;
  if (top < scrollTopPx) return top;
  return Math.max(scrollTopPx, top + ROW_HEIGHT_PX - heightPx);
}
