/** What lies on a sheet besides its cells: metadata, protection, conditional formats, filter, banding, groups, charts, names. */

import { GoogleException } from '../errors';
import type { Area } from '../snapshot';
import { expectArguments, wholeNumber } from './arguments';
import { bandingsIn } from './banding';
import { chartsOf, insertChart, newChart, removeChart, updateChart } from './charts';
import { depthAt, Group, groupAt } from './column-group';
import { fromStoredRule, toStoredRule } from './conditional-format';
import { addMetadata, metadataAt } from './developer-metadata';
import { filterOf } from './filter';
import { type GoogleSheet, presented, type Shared } from './google-types';
import { DeveloperMetadataFinder } from './metadata-finder';
import { NamedRange } from './named-range';
import { protect, protectionsOf } from './protection';
import { assertMayEdit } from './protection-rules';
import type { SheetModel } from './sheet-model';
import { SheetView } from './sheet-view';
import { isRangeSortable, sortRows } from './sorting';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export class SheetRules extends SheetView implements Shared<GoogleSheet, SheetRules> {
  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GoogleSheet {
    addMetadata(this.session, 'Sheet', { type: 'SHEET', sheetId: this.sheetId }, [key, ...rest]);
    return this.me;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.session, { type: 'SHEET', sheetId: this.sheetId });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return presented(new DeveloperMetadataFinder(this.session, { type: 'SHEET', sheetId: this.sheetId }));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.session, this.sheetId, null);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.session.readExtent(this.sheetId, (sheet) => protectionsOf(this.session, [sheet], type));
  }

  getConditionalFormatRules(): GoogleRule[] {
    return this.session.readExtent(this.sheetId, (sheet) =>
      sheet.conditionalFormats.map((rule) => fromStoredRule(this.session, this.sheetId, rule)),
    );
  }

  /** Replaces all rules of the sheet (platform 5.5). */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    expectArguments('Sheet.setConditionalFormatRules', [rules], ['array']);
    const stored = rules.map((rule) => toStoredRule(this.sheetId, rule));
    this.session.writeSheet(this.sheetId, (sheet) => {
      sheet.conditionalFormats = stored;
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.session, this.sheetId);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsIn(this.session, this.sheetId, this.session.peek(this.sheetId).wholeArea);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { session, sheetId } = this;
    return session.readStructure(() =>
      session.workbook.namedRanges
        .filter((model) => model.sheetId === sheetId)
        .map((model) => presented<GoogleAppsScript.Spreadsheet.NamedRange>(new NamedRange(session, model))),
    );
  }

  getColumnGroup(columnIndex: number, groupDepth: number): GoogleAppsScript.Spreadsheet.Group | null {
    return this.session.readExtent(this.sheetId, (sheet) => {
      const model = groupAt(sheet, columnIndex - 1, groupDepth);
      if (model === undefined) {
        throw new GoogleException(
          `A column group does not exist at index ${columnIndex} and group depth ${groupDepth}`,
        );
      }
      return presented(new Group(this.session, this.sheetId, model));
    });
  }

  getColumnGroupDepth(columnIndex: number): number {
    return this.session.readExtent(this.sheetId, (sheet) => depthAt(sheet, columnIndex - 1));
  }

  collapseAllColumnGroups(): GoogleSheet {
    foldAll(this, true);
    return this.me;
  }

  expandAllColumnGroups(): GoogleSheet {
    foldAll(this, false);
    return this.me;
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.session);
  }

  getCharts(): GoogleChart[] {
    return chartsOf(this.session, this.sheetId);
  }

  insertChart(chart: GoogleChart): void {
    insertChart(this.session, this.sheetId, chart);
  }

  updateChart(chart: GoogleChart): void {
    updateChart(this.session, this.sheetId, chart);
  }

  removeChart(chart: GoogleChart): void {
    removeChart(this.session, this.sheetId, chart);
  }

  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    expectArguments('Sheet.sort', [columnPosition, ascending], ['number', 'boolean']);
    const column = wholeNumber(columnPosition) - 1;
    if (column < 0 || column >= this.session.peek(this.sheetId).columnCount) {
      throw new GoogleException('Those columns are out of bounds.');
    }
    this.session.buffer(
      this.sheetId,
      (sheet) => assertMayEdit(this.session, sheet, bodyOf(sheet)),
      (sheet) => {
        if (isRangeSortable(bodyOf(sheet))) sortRows(sheet, bodyOf(sheet), [{ column, ascending }]);
      },
    );
    return this.me;
  }
}

/** The rows with content below the frozen ones: the others are blank and would only cost time. */
function bodyOf(sheet: SheetModel): Area {
  const row = sheet.frozenRows;
  return { ...sheet.wholeArea, row, rowCount: Math.max(0, sheet.cells.contentRowCount() - row) };
}

function foldAll({ session, sheetId }: SheetRules, collapsed: boolean): void {
  session.changeSheet(sheetId, (sheet) => {
    for (const group of sheet.columnGroups) group.collapsed = collapsed;
  });
}
