/** What lies on a range besides values and formats: notes, validation, protection, metadata, banding, filter, groups. */

import { signatureError } from '../errors';
import { intersect } from './areas';
import { expectGrid } from './arguments';
import { applyBanding, bandingsIn } from './banding';
import { withFields } from './cell-fields';
import { setCollapsedIn, shiftDepth } from './column-group';
import { DataValidation } from './data-validation';
import { addMetadata, locationOf, metadataAt } from './developer-metadata';
import { createFilter, filterOf } from './filter';
import { type GoogleRange, presented, type Shared } from './google-types';
import { DeveloperMetadataFinder } from './metadata-finder';
import { protect } from './protection';
import { isEditable } from './protection-rules';
import { filled, readCell, readCells, writeCells } from './range-access';
import { RangeLayout } from './range-layout';
import type { SheetModel } from './sheet-model';
import { type RuleContent, ruleAt, setRule, setRules } from './validation-areas';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type BandingTheme = GoogleAppsScript.Spreadsheet.BandingTheme;

export class RangeRules extends RangeLayout implements Shared<GoogleRange, RangeRules> {
  getNote(): string {
    return readCell(this, (cell) => cell?.note ?? '');
  }

  getNotes(): string[][] {
    return readCells(this, (cell) => cell?.note ?? '');
  }

  setNote(note: string | null): GoogleRange {
    const text = toNote(note);
    writeCells(this, (cell) => withFields(cell, { note: text }));
    return this.me;
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    const texts = expectGrid('Range.setNotes', notes, this.area, toNoteInGrid);
    writeCells(this, (cell, row, column) => withFields(cell, { note: texts[row]?.[column] }));
    return this.me;
  }

  clearNote(): GoogleRange {
    this.session.write(this.sheetId, this.area, (sheet) =>
      sheet.mapStoredCells(this.area, (cell) => withFields(cell, { note: undefined })),
    );
    return this.me;
  }

  getDataValidation(): GoogleRule | null {
    return readCell(this, (_cell, sheet) => ruleObject(this, sheet, this.area.row, this.area.column));
  }

  getDataValidations(): (GoogleRule | null)[][] {
    const known = new Map<RuleContent, GoogleRule>();
    return this.session.read(this.sheetId, this.area, (sheet) => {
      const grid = filled<GoogleRule | null>(this.area, null);
      for (const rule of sheet.validations) {
        for (const part of rule.areas.flatMap((area) => intersect(area, this.area) ?? [])) {
          const object = known.get(rule) ?? presented<GoogleRule>(new DataValidation(this.session, rule));
          known.set(rule, object);
          for (let row = part.row; row < part.row + part.rowCount; row += 1) {
            grid[row - this.area.row]?.fill(
              object,
              part.column - this.area.column,
              part.column - this.area.column + part.columnCount,
            );
          }
        }
      }
      return grid;
    });
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    const content = toRule('Range.setDataValidation', rule);
    this.session.write(this.sheetId, this.area, (sheet) => {
      setRule(sheet, this.area, content);
      this.session.workbook.structureTouched();
    });
    return this.me;
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    const contents = expectGrid('Range.setDataValidations', rules, this.area, (rule) =>
      toRule('Range.setDataValidations', rule),
    );
    this.session.write(this.sheetId, this.area, (sheet) => {
      setRules(sheet, this.area, contents);
      this.session.workbook.structureTouched();
    });
    return this.me;
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.session, this.sheetId, this);
  }

  canEdit(): boolean {
    return this.session.readExtent(this.sheetId, (sheet) => isEditable(this.session, sheet, this.area));
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GoogleRange {
    addMetadata(this.session, 'Range', locationOf(this), [key, ...rest]);
    return this.me;
  }

  /** Only what lies on exactly this whole row or column; none for any other range (platform 5.5). */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const isLine = this.open.rowCount === undefined || this.open.columnCount === undefined;
    return isLine ? metadataAt(this.session, locationOf(this)) : [];
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { sheetId, area } = this;
    return presented(new DeveloperMetadataFinder(this.session, { type: 'AREA', sheetId, area }));
  }

  applyRowBanding(
    bandingTheme?: BandingTheme,
    showHeader = true,
    showFooter = false,
  ): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this, 'rows', bandingTheme, showHeader, showFooter);
  }

  applyColumnBanding(
    bandingTheme?: BandingTheme,
    showHeader = true,
    showFooter = false,
  ): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this, 'columns', bandingTheme, showHeader, showFooter);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsIn(this.session, this.sheetId, this.area);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.session, this.sheetId, this.area);
  }

  /** The filter of the sheet, if this range touches it. */
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const touches = this.session.readExtent(
      this.sheetId,
      ({ filter }) => filter !== null && intersect(filter.area, this.area) !== null,
    );
    return touches ? filterOf(this.session, this.sheetId) : null;
  }

  shiftColumnGroupDepth(delta: number): GoogleRange {
    const { column, columnCount } = this.area;
    this.session.changeSheet(this.sheetId, (sheet) => shiftDepth(sheet, column, columnCount, delta));
    return this.me;
  }

  collapseGroups(): GoogleRange {
    const { column, columnCount } = this.area;
    this.session.changeSheet(this.sheetId, (sheet) => setCollapsedIn(sheet, column, columnCount, true));
    return this.me;
  }

  expandGroups(): GoogleRange {
    const { column, columnCount } = this.area;
    this.session.changeSheet(this.sheetId, (sheet) => setCollapsedIn(sheet, column, columnCount, false));
    return this.me;
  }
}

/** `setNote` takes anything and writes its text (platform 5.3). */
function toNote(note: unknown): string | undefined {
  return note === null || note === undefined || note === '' ? undefined : String(note);
}

/** `setNotes` writes numbers with a decimal point, as live: 25 becomes `25.0` (platform 5.3). */
function toNoteInGrid(note: unknown): string | undefined {
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : toNote(note);
}

function toRule(method: string, rule: unknown): RuleContent | null {
  if (rule === null || rule === undefined) return null;
  if (!(rule instanceof DataValidation)) throw signatureError(`SpreadsheetApp.${method}`, [rule]);
  const { criteria, args, allowInvalid, helpText } = rule.content;
  return { criteria, args, allowInvalid, ...(helpText !== undefined && { helpText }) };
}

function ruleObject(
  { session }: RangeRules,
  sheet: SheetModel,
  row: number,
  column: number,
): GoogleRule | null {
  const rule = ruleAt(sheet, row, column);
  return rule === undefined ? null : presented(new DataValidation(session, rule));
}
