/** Facts about the document, its sheets and who shares it. */

import { GoogleException } from '../errors';
import { expectArguments, givenArguments, wholeNumber } from './arguments';
import { findRange } from './find-range';
import {
  type GoogleRange,
  type GoogleSheet,
  type GoogleSpreadsheet,
  type GoogleUser,
  presented,
  type Shared,
} from './google-types';
import type { Session } from './session';
import { expectSheet } from './sheet-core';
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet } from './sheet-list';
import type { SheetModel } from './sheet-model';
import { toUser } from './user';
import type { Workbook } from './workbook';

export class SpreadsheetCore implements Shared<GoogleSpreadsheet, SpreadsheetCore> {
  constructor(readonly session: Session) {}

  protected get me(): GoogleSpreadsheet {
    return presented(this);
  }

  getId(): string {
    return this.session.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.session.workbook.id}/edit`;
  }

  getName(): string {
    return documentFact(this.session, (workbook) => workbook.name);
  }

  rename(newName: string): void {
    expectArguments('Spreadsheet.rename', [newName], ['string']);
    this.session.changeWorkbook((workbook) => {
      workbook.name = newName;
    });
  }

  getSpreadsheetLocale(): string {
    return documentFact(this.session, (workbook) => workbook.locale);
  }

  setSpreadsheetLocale(locale: string): void {
    expectArguments('Spreadsheet.setSpreadsheetLocale', [locale], ['string']);
    this.session.changeWorkbook((workbook) => {
      workbook.locale = locale.replace('-', '_');
    });
  }

  getSpreadsheetTimeZone(): string {
    return documentFact(this.session, (workbook) => workbook.timeZone);
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    expectArguments('Spreadsheet.setSpreadsheetTimeZone', [timeZone], ['string']);
    if (!isTimeZone(timeZone)) throw new GoogleException(`Invalid argument: ${timeZone}`);
    this.session.changeWorkbook((workbook) => {
      workbook.timeZone = timeZone;
    });
  }

  getOwner(): GoogleUser | null {
    const { workbook, context } = this.session;
    return documentFact(this.session, () => toUser(workbook.owner ?? context.user));
  }

  getEditors(): GoogleUser[] {
    return documentFact(this.session, (workbook) => workbook.editors.map(toUser));
  }

  getViewers(): GoogleUser[] {
    return documentFact(this.session, (workbook) => workbook.viewers.map(toUser));
  }

  getSheets(): GoogleSheet[] {
    return documentFact(this.session, (workbook) =>
      workbook.sheets.map((sheet) => sheetOf(this.session, sheet)),
    );
  }

  getNumSheets(): number {
    return documentFact(this.session, (workbook) => workbook.sheets.length);
  }

  /** null when no sheet has exactly this name. */
  getSheetByName(name: string): GoogleSheet | null {
    expectArguments('Spreadsheet.getSheetByName', [name], ['string']);
    const sheet = documentFact(this.session, (workbook) => workbook.sheetByName(name));
    return sheet === undefined ? null : sheetOf(this.session, sheet);
  }

  getSheetById(id: number): GoogleSheet | null {
    expectArguments('Spreadsheet.getSheetById', [id], ['number']);
    const sheet = documentFact(this.session, (workbook) => workbook.sheet(id));
    return sheet === undefined ? null : sheetOf(this.session, sheet);
  }

  getActiveSheet(): GoogleSheet {
    const id = documentFact(this.session, (workbook) => workbook.activeSheetId);
    return this.session.factory.sheet(this.session, id);
  }

  getSheetId(): number {
    return documentFact(this.session, (workbook) => workbook.activeSheetId);
  }

  getRange(a1Notation: string): GoogleRange {
    expectArguments('Spreadsheet.getRange', [a1Notation], ['string']);
    const { workbook } = this.session;
    const place = documentFact(this.session, () => findRange(workbook, workbook.activeSheetId, a1Notation));
    return this.session.range(place.sheetId, place.area);
  }

  insertSheet(...args: readonly unknown[]): GoogleSheet {
    const given = givenArguments(...args);
    const options = isTemplateOptions(given.at(-1)) ? given.pop() : undefined;
    const name = typeof given[0] === 'string' ? given.shift() : null;
    const position = given.shift();
    const fits = given.length === 0 && (position === undefined || typeof position === 'number');
    if (!fits) expectArguments('Spreadsheet.insertSheet', args, []);
    const template = isTemplateOptions(options) ? options.template : undefined;
    const model = this.session.changeWorkbook((workbook) => {
      const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
      const index = typeof position === 'number' ? wholeNumber(position) : active + 1;
      const chosen = typeof name === 'string' ? name : null;
      if (template === undefined) return addSheet(workbook, chosen, index);
      const { sheetId } = expectSheet('Spreadsheet.insertSheet', template);
      return copySheet(workbook, this.session.peek(sheetId), chosen, index);
    });
    return sheetOf(this.session, model);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { sheetId } = expectSheet('Spreadsheet.deleteSheet', sheet);
    this.session.changeWorkbook(() => deleteSheet(this.session, this.session.peek(sheetId)));
  }

  deleteActiveSheet(): GoogleSheet {
    this.session.changeWorkbook((workbook) =>
      deleteSheet(this.session, this.session.peek(workbook.activeSheetId)),
    );
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): GoogleSheet {
    const model = this.session.changeWorkbook((workbook) => {
      const active = this.session.peek(workbook.activeSheetId);
      return copySheet(workbook, active, null, workbook.sheets.indexOf(active) + 1);
    });
    return sheetOf(this.session, model);
  }

  renameActiveSheet(newName: string): void {
    expectArguments('Spreadsheet.renameActiveSheet', [newName], ['string']);
    this.session.changeWorkbook((workbook) =>
      renameSheet(this.session, this.session.peek(workbook.activeSheetId), newName),
    );
  }

  /** @param pos 1-based place among the tabs */
  moveActiveSheet(pos: number): void {
    expectArguments('Spreadsheet.moveActiveSheet', [pos], ['number']);
    this.session.changeWorkbook((workbook) => {
      moveSheet(workbook, this.session.peek(workbook.activeSheetId), wholeNumber(pos) - 1);
    });
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    this.session.workbook.listener.toast?.(String(msg), String(title), timeoutSeconds ?? 5);
  }
}

export function documentFact<T>(session: Session, take: (workbook: Workbook) => T): T {
  return session.readStructure(() => take(session.workbook));
}

function sheetOf(session: Session, model: SheetModel): GoogleSheet {
  return session.factory.sheet(session, model.id);
}

function isTemplateOptions(value: unknown): value is { readonly template?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
