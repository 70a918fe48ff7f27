/** Spreadsheet as scripts see it: names, metadata, protection, selection, and the methods that mean the active sheet. */

import { GoogleException } from '../errors';
import { expectArguments } from './arguments';
import { addMetadata, metadataAt } from './developer-metadata';
import {
  type GoogleRange,
  type GoogleRangeList,
  type GoogleSheet,
  type GoogleSpreadsheet,
  presented,
  type Shared,
} from './google-types';
import { DeveloperMetadataFinder } from './metadata-finder';
import { findName, NamedRange, setNamedRange } from './named-range';
import { protectionsOf } from './protection';
import { expectRange } from './range-core';
import { expectRangeList, rangeListOf } from './range-list';
import {
  activeRange,
  activeRangeList,
  activeSheetId,
  currentCell,
  Selection,
  selectRanges,
} from './selection';
import { expectSheet } from './sheet-core';
import { SpreadsheetCore } from './spreadsheet-core';
import { TextFinder } from './text-finder';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export class Spreadsheet extends SpreadsheetCore implements Shared<GoogleSpreadsheet, Spreadsheet> {
  setNamedRange(name: string, range: GoogleRange): void {
    expectArguments('Spreadsheet.setNamedRange', [name], ['string']);
    setNamedRange(this.session, name, expectRange('Spreadsheet.setNamedRange', range));
  }

  removeNamedRange(name: string): void {
    this.session.changeWorkbook((workbook) => {
      const model = findName(workbook, name);
      if (model === undefined) {
        throw new GoogleException(`The range with the name "${name}" does not exist.`);
      }
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== model);
    });
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.session.readStructure(() =>
      this.session.workbook.namedRanges.map((model) => presented(new NamedRange(this.session, model))),
    );
  }

  /** null when there is no such name (platform 5.5). */
  getRangeByName(name: string): GoogleRange | null {
    expectArguments('Spreadsheet.getRangeByName', [name], ['string']);
    const model = this.session.readStructure(() => findName(this.session.workbook, name));
    return model === undefined ? null : this.session.range(model.sheetId, model.area);
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GoogleSpreadsheet {
    addMetadata(this.session, 'Spreadsheet', { type: 'SPREADSHEET' }, [key, ...rest]);
    return this.me;
  }

  getDeveloperMetadata(): GoogleMetadata[] {
    return metadataAt(this.session, { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return presented(new DeveloperMetadataFinder(this.session, { type: 'ALL' }));
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const { sheets } = this.session.workbook;
    return this.session.context.read(null, () => protectionsOf(this.session, sheets, type));
  }

  getRangeList(a1Notations: string[]): GoogleRangeList {
    expectArguments('Spreadsheet.getRangeList', [a1Notations], ['array']);
    return rangeListOf(
      a1Notations.map((text) => expectRange('Spreadsheet.getRangeList', this.getRange(text))),
    );
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(this.session, activeSheetId(this.session));
  }

  getActiveRangeList(): GoogleRangeList | null {
    return activeRangeList(this.session, activeSheetId(this.session));
  }

  getActiveCell(): GoogleRange {
    return currentCell(this.session, activeSheetId(this.session));
  }

  getCurrentCell(): GoogleRange | null {
    return currentCell(this.session, activeSheetId(this.session));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return presented(new Selection(this.session));
  }

  setActiveSheet(sheet: GoogleSheet, _restoreSelection?: boolean): GoogleSheet {
    const { sheetId } = expectSheet('Spreadsheet.setActiveSheet', sheet);
    selectRanges(this.session, sheetId, null);
    return sheet;
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    const chosen = expectRange('Spreadsheet.setActiveRange', range);
    selectRanges(this.session, chosen.sheetId, [chosen]);
    return range;
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    const { ranges } = expectRangeList('Spreadsheet.setActiveRangeList', rangeList);
    const first = ranges[0];
    if (first !== undefined) selectRanges(this.session, first.sheetId, ranges);
    return rangeList;
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.setActiveRange(cell);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    expectArguments('Spreadsheet.createTextFinder', [findText], ['string']);
    const places = this.session.workbook.sheets.map(({ id }) => ({ sheetId: id, area: null }));
    return presented(new TextFinder(this.session, places, findText));
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getDataRange(): GoogleRange {
    return this.getActiveSheet().getDataRange();
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  appendRow(rowContents: unknown[]): GoogleSheet {
    return this.getActiveSheet().appendRow(rowContents);
  }
}
