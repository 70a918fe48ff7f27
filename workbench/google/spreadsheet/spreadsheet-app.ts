/** The global `SpreadsheetApp` of one execution. */

import { GoogleException, signatureError } from '../errors';
import type { ExecutionContext } from '../execution-context';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { ENUMS } from './enums';
import { FilterCriteriaBuilder } from './filter';
import {
  type GoogleRange,
  type GoogleRangeList,
  type GoogleSheet,
  type GoogleSpreadsheet,
  presented,
} from './google-types';
import { Range } from './range';
import { type ServiceFactory, Session } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

const FACTORY: ServiceFactory = {
  range: (session, sheetId, area) => presented(new Range(session, sheetId, area)),
  sheet: (session, sheetId) => presented(new Sheet(session, sheetId)),
  spreadsheet: (session) => presented(new Spreadsheet(session)),
};

/**
 * @param ui answers the object of `getUi`, or raises when there is no one to show it to
 */
export function createSpreadsheetApp(
  workbook: Workbook,
  context: ExecutionContext,
  ui: () => object,
): SpreadsheetApp {
  workbook.clock = () => context.now();
  return new SpreadsheetApp(new Session(workbook, context, FACTORY), ui);
}

export class SpreadsheetApp {
  constructor(
    private readonly session: Session,
    private readonly ui: () => object,
  ) {
    Object.assign(this, ENUMS);
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.session.factory.spreadsheet(this.session);
  }

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  /** Only the open document can be active. */
  setActiveSpreadsheet(newActiveSpreadsheet: GoogleSpreadsheet): void {
    if (newActiveSpreadsheet instanceof Spreadsheet) return;
    throw signatureError('SpreadsheetApp.setActiveSpreadsheet', [newActiveSpreadsheet]);
  }

  getActiveSheet(): GoogleSheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  getActiveRange(): GoogleRange | null {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  getActiveRangeList(): GoogleRangeList | null {
    return this.getActiveSpreadsheet().getActiveRangeList();
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    return this.getActiveSpreadsheet().setActiveRangeList(rangeList);
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveSpreadsheet().getCurrentCell();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.getActiveSpreadsheet().setCurrentCell(cell);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.getActiveSpreadsheet().getSelection();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return presented(new DataValidationBuilder(this.session));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return presented(new ConditionalFormatRuleBuilder(this.session));
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return presented(new FilterCriteriaBuilder(this.session));
  }

  flush(): void {
    this.session.flush();
  }

  getUi(): object {
    return this.ui();
  }

  create(): never {
    throw widerScope('create');
  }

  open(): never {
    throw widerScope('open');
  }

  openById(): never {
    throw widerScope('openById');
  }

  openByUrl(): never {
    throw widerScope('openByUrl');
  }
}

/** The add-on may touch the open document only (platform 3.5). */
function widerScope(method: string): GoogleException {
  return new GoogleException(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
}
