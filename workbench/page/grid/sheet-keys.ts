/** The keys that go from sheet to sheet in Google Sheets: Alt with the down or up arrow. */

import type { FWorkbook } from '@univerjs/sheets/facade';

/** @param step 1: the next sheet, -1: the one before */
export function listenForSheetKeys(step: (by: 1 | -1) => Promise<void>): void {
  // Before the grid sees the key: to it, an arrow with Alt is an arrow.
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
      // In a list or a field of a dialog these keys have a meaning of their own.
      if (target instanceof Element && target.closest('select, input, [role="dialog"], [role="menu"]'))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void step(key === 'ArrowDown' ? 1 : -1);
    },
    { capture: true },
  );
}

/** Shows the next visible sheet in the order of the tabs; at either end nothing happens. */
export function showNeighbour(workbook: FWorkbook | null, by: 1 | -1): void {
  const sheets = workbook?.getSheets().filter((sheet) => !sheet.isSheetHidden()) ?? [];
  const active = workbook?.getActiveSheet().getSheetId();
  const next = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === active) + by];
  if (next) workbook?.setActiveSheet(next);
}
