/** How a sheet is shown: order, visibility, colour, direction, selection. */

import { expectArguments, givenArguments } from './arguments';
import { toColor } from './colors';
import { enumConstant } from './enums';
import {
  type GoogleRange,
  type GoogleRangeList,
  type GoogleSheet,
  type GoogleSpreadsheet,
  presented,
  type Shared,
} from './google-types';
import { expectRange } from './range-core';
import { expectRangeList, rangeListOf } from './range-list';
import { activeRange, activeRangeList, currentCell, Selection, selectRanges } from './selection';
import { SheetGrid } from './sheet-grid';
import { copySheet, hideSheet } from './sheet-list';
import { TextFinder } from './text-finder';

export class SheetView extends SheetGrid implements Shared<GoogleSheet, SheetView> {
  activate(): GoogleSheet {
    selectRanges(this.session, this.sheetId, null);
    return this.me;
  }

  hideSheet(): GoogleSheet {
    this.session.changeSheet(this.sheetId, (sheet) => hideSheet(this.session.workbook, sheet));
    return this.me;
  }

  showSheet(): GoogleSheet {
    this.session.changeSheet(this.sheetId, (sheet) => {
      sheet.hidden = false;
    });
    return this.me;
  }

  isSheetHidden(): boolean {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.hidden);
  }

  /** Copies into this spreadsheet only: another one cannot be opened. The copy is the last tab. */
  copyTo(spreadsheet: GoogleSpreadsheet): GoogleSheet {
    expectArguments('Sheet.copyTo', [spreadsheet], ['object']);
    const { workbook } = this.session;
    const active = workbook.activeSheetId;
    const copy = this.session.changeSheet(this.sheetId, (sheet) =>
      copySheet(workbook, sheet, null, workbook.sheets.length),
    );
    // Unlike duplicating, copying leaves the active sheet alone.
    workbook.activeSheetId = active;
    return this.session.factory.sheet(this.session, copy.id);
  }

  getTabColor(): string | null {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.tabColor);
  }

  setTabColor(color: string | null): GoogleSheet {
    const chosen = toColor(color);
    this.session.writeSheet(this.sheetId, (sheet) => {
      sheet.tabColor = chosen;
    });
    return this.me;
  }

  isRightToLeft(): boolean {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.rightToLeft);
  }

  setRightToLeft(rightToLeft: boolean): GoogleSheet {
    expectArguments('Sheet.setRightToLeft', [rightToLeft], ['boolean']);
    this.session.writeSheet(this.sheetId, (sheet) => {
      sheet.rightToLeft = rightToLeft;
    });
    return this.me;
  }

  hasHiddenGridlines(): boolean {
    return this.session.readExtent(this.sheetId, (sheet) => sheet.hiddenGridlines);
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    expectArguments('Sheet.setHiddenGridlines', [hideGridlines], ['boolean']);
    this.session.writeSheet(this.sheetId, (sheet) => {
      sheet.hiddenGridlines = hideGridlines;
    });
    return this.me;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return presented(enumConstant('SheetType', 'GRID'));
  }

  getRangeList(a1Notations: string[]): GoogleRangeList {
    expectArguments('Sheet.getRangeList', [a1Notations], ['array']);
    return rangeListOf(a1Notations.map((text) => expectRange('Sheet.getRangeList', this.getRange(text))));
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(this.session, this.sheetId);
  }

  getActiveRangeList(): GoogleRangeList | null {
    return activeRangeList(this.session, this.sheetId);
  }

  getActiveCell(): GoogleRange {
    return currentCell(this.session, this.sheetId);
  }

  getCurrentCell(): GoogleRange | null {
    return currentCell(this.session, this.sheetId);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return presented(new Selection(this.session));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    selectRanges(this.session, this.sheetId, [expectRange('Sheet.setActiveRange', range)]);
    return range;
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    const { ranges } = expectRangeList('Sheet.setActiveRangeList', rangeList);
    selectRanges(this.session, this.sheetId, ranges);
    return rangeList;
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.setActiveRange(cell);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    expectArguments('Sheet.createTextFinder', givenArguments(findText), ['string']);
    const { sheetId, session } = this;
    return presented(new TextFinder(session, [{ sheetId, area: null }], findText));
  }
}
