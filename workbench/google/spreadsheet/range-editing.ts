/** What a range does as a person would: clear, sort, copy, move, merge, tidy, tick, select. */

import { GoogleException, signatureError } from '../errors';
import { intersect } from './areas';
import { expectArguments, wholeNumber } from './arguments';
import { isChecked, setChecked, toCheckboxes, toPlainCells } from './checkboxes';
import { copyArea, copyParts, moveArea } from './copying';
import { type GoogleRange, presented, type Shared } from './google-types';
import { mergeEach, unmerge } from './merging';
import { expectRange, type RangeCore } from './range-core';
import { RangeRules } from './range-rules';
import { selectRanges } from './selection';
import { isRangeSortable, type SortKey, sortRows } from './sorting';
import { TextFinder } from './text-finder';
import { removeDuplicateRows, trimCells } from './tidying';

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

export class RangeEditing extends RangeRules implements Shared<GoogleRange, RangeEditing> {
  /** Contents and formats; with options only what they name. Notes and validation stay unless named. */
  clear(options: ClearOptions = {}): GoogleRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this.me;
  }

  /** By a 1-based column of the sheet, `{column, ascending}`, or a list of either. */
  sort(sortSpecObj: unknown): GoogleRange {
    const keys = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map((spec) =>
      sortKey(this, spec),
    );
    if (!isRangeSortable(this.area)) return this.me;
    this.session.write(this.sheetId, this.area, (sheet) => sortRows(sheet, this.area, keys));
    return this.me;
  }

  copyTo(destination: GoogleRange, how?: unknown, transposed = false): void {
    const target = expectRange('Range.copyTo', destination);
    const parts = copyParts(how);
    if (parts === null) throw signatureError('SpreadsheetApp.Range.copyTo', [destination, how, transposed]);
    copyArea(this.session, this, target, parts, transposed);
  }

  moveTo(target: GoogleRange): void {
    moveArea(this.session, this, expectRange('Range.moveTo', target));
  }

  merge(): GoogleRange {
    mergeEach(this, [this.area]);
    return this.me;
  }

  mergeAcross(): GoogleRange {
    const { row, rowCount } = this.area;
    const lines = Array.from({ length: rowCount }, (_, index) => ({
      ...this.area,
      row: row + index,
      rowCount: 1,
    }));
    mergeEach(this, lines);
    return this.me;
  }

  mergeVertically(): GoogleRange {
    const { column, columnCount } = this.area;
    const lines = Array.from({ length: columnCount }, (_, index) => ({
      ...this.area,
      column: column + index,
      columnCount: 1,
    }));
    mergeEach(this, lines);
    return this.me;
  }

  breakApart(): GoogleRange {
    unmerge(this);
    return this.me;
  }

  isPartOfMerge(): boolean {
    return this.session.readExtent(this.sheetId, (sheet) =>
      sheet.merges.some((merge) => intersect(merge, this.area) !== null),
    );
  }

  getMergedRanges(): GoogleRange[] {
    return this.session.readExtent(this.sheetId, (sheet) =>
      sheet.merges
        .filter((merge) => intersect(merge, this.area) !== null)
        .map((merge) => this.session.range(this.sheetId, merge)),
    );
  }

  trimWhitespace(): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) => trimCells(sheet, this.area));
    return this.me;
  }

  /** Answers the range that is left, without the rows removed at its end. */
  removeDuplicates(columnsToCompare?: number[]): GoogleRange {
    const columns = columnsToCompare?.map((column) => wholeNumber(column) - 1) ?? null;
    if (columns?.some((column) => column < this.area.column || column >= this.getLastColumn())) {
      throw new GoogleException('Those columns are out of bounds.');
    }
    const left = this.session.changeSheet(this.sheetId, (sheet) =>
      removeDuplicateRows(this.session.workbook, sheet, this.area, columns),
    );
    return this.session.range(this.sheetId, { ...this.area, rowCount: left });
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GoogleRange {
    toCheckboxes(this, checkedValue, uncheckedValue);
    return this.me;
  }

  removeCheckboxes(): GoogleRange {
    toPlainCells(this);
    return this.me;
  }

  check(): GoogleRange {
    setChecked(this, true);
    return this.me;
  }

  uncheck(): GoogleRange {
    setChecked(this, false);
    return this.me;
  }

  /** null when some are checked and some not, or none is a checkbox. */
  isChecked(): boolean | null {
    return isChecked(this);
  }

  activate(): GoogleRange {
    selectRanges(this.session, this.sheetId, [this]);
    return this.me;
  }

  activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    expectArguments('Range.createTextFinder', [findText], ['string']);
    const { sheetId, area } = this;
    return presented(new TextFinder(this.session, [{ sheetId, area }], findText));
  }
}

function sortKey({ area }: RangeCore, spec: unknown): SortKey {
  const isObject = typeof spec === 'object' && spec !== null;
  const column: unknown = isObject ? Reflect.get(spec, 'column') : spec;
  const ascending: unknown = isObject ? (Reflect.get(spec, 'ascending') ?? true) : true;
  if (typeof column !== 'number' || typeof ascending !== 'boolean') {
    throw signatureError('SpreadsheetApp.Range.sort', [spec]);
  }
  const index = wholeNumber(column) - 1;
  if (index < area.column || index >= area.column + area.columnCount) {
    throw new GoogleException('The column to sort by is outside of the range.');
  }
  return { column: index, ascending };
}
