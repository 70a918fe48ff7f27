/** What is selected: read and set by Spreadsheet, Sheet and Selection alike. */

import { type OpenArea, toA1 } from '../values/a1';
import type { GoogleRange, GoogleRangeList, GoogleSheet, Shared } from './google-types';
import type { RangeCore } from './range-core';
import { expectRange } from './range-core';
import { rangeListOf } from './range-list';
import type { Session } from './session';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;

export class Selection implements Shared<GoogleSelection, Selection> {
  constructor(readonly session: Session) {}

  getActiveSheet(): GoogleSheet {
    return this.session.factory.sheet(this.session, activeSheetId(this.session));
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(this.session, activeSheetId(this.session));
  }

  getActiveRangeList(): GoogleRangeList | null {
    return activeRangeList(this.session, activeSheetId(this.session));
  }

  getCurrentCell(): GoogleRange | null {
    return currentCell(this.session, activeSheetId(this.session));
  }
}

export function activeSheetId(session: Session): number {
  return session.readStructure(() => session.workbook.activeSheetId);
}

/** The area selected last. */
export function activeRange(session: Session, sheetId: number): GoogleRange | null {
  const { areas } = session.readStructure(() => session.workbook.selection(sheetId));
  const last = areas.at(-1);
  return last === undefined ? null : session.range(sheetId, last);
}

export function activeRangeList(session: Session, sheetId: number): GoogleRangeList | null {
  const { areas } = session.readStructure(() => session.workbook.selection(sheetId));
  return rangeListOf(
    areas.map((area) => expectRange('Sheet.getActiveRangeList', session.range(sheetId, area))),
  );
}

export function currentCell(session: Session, sheetId: number): GoogleRange {
  const { current } = session.readStructure(() => session.workbook.selection(sheetId));
  const area: OpenArea = { ...current, rowCount: 1, columnCount: 1 };
  return session.range(sheetId, area);
}

/** Selects ranges and shows their sheet; null shows the sheet with what was selected there before. */
export function selectRanges(session: Session, sheetId: number, ranges: readonly RangeCore[] | null): void {
  session.peek(sheetId);
  const { workbook } = session;
  const first = ranges?.[0];
  const home = ranges?.[0]?.sheetId ?? sheetId;
  const selection =
    ranges === null || first === undefined
      ? workbook.selection(home)
      : {
          areas: ranges.map(({ area }) => area),
          current: { row: first.area.row, column: first.area.column },
        };
  workbook.select(home, selection);
  const shown = selection.areas.at(-1);
  if (shown !== undefined) workbook.listener.selectionChanged?.(home, toA1(shown));
}
