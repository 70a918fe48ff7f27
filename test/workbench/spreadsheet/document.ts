/** A spreadsheet for tests: an execution context that counts round trips, and a document of given values. */

import type { ExecutionContext } from '../../../workbench/google/execution-context';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { presented } from '../../../workbench/google/spreadsheet/google-types';
import { createSpreadsheetApp } from '../../../workbench/google/spreadsheet/spreadsheet-app';
import { Workbook } from '../../../workbench/google/spreadsheet/workbook';

export type Content = string | number | boolean | null;

/** Buffers writes until something is read, as Google does. */
export class TestContext implements ExecutionContext {
  readonly authMode = 'FULL';
  roundTrips = 0;
  private pending: (() => void)[] = [];
  private structureKnown = false;

  constructor(readonly user: string) {}

  now(): number {
    return Date.UTC(2026, 4, 12, 9, 0, 0);
  }

  sleep(): void {}

  read<T>(_sheetId: number | null, take: () => T): T {
    this.flush();
    this.roundTrips += 1;
    return take();
  }

  readStructure<T>(take: () => T): T {
    if (!this.structureKnown) this.roundTrips += 1;
    this.structureKnown = true;
    return take();
  }

  write(_sheetId: number, apply: () => void): void {
    this.pending.push(apply);
  }

  change<T>(_sheetId: number | null, apply: () => T): T {
    this.flush();
    this.structureKnown = false;
    this.roundTrips += 1;
    return apply();
  }

  flush(): void {
    const sent = this.pending;
    this.pending = [];
    if (sent.length > 0) this.roundTrips += 1;
    for (const apply of sent) apply();
  }
}

export interface TestDocument {
  readonly workbook: Workbook;
  readonly context: TestContext;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export function sheetOf(
  id: number,
  name: string,
  lines: readonly (readonly Content[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  lines.forEach((line, row) => {
    const target: Record<number, CellSnapshot> = {};
    line.forEach((item, column) => {
      if (item === null) return;
      target[column] = typeof item === 'string' && item.startsWith('=') ? { formula: item } : { value: item };
    });
    cells[row] = target;
  });
  return { id, name, rowCount: 100, columnCount: 10, cells, ...rest };
}

/** Opens a document for the execution of `user`; the first sheet is the active one. */
export function openDocument(
  sheets: readonly SheetSnapshot[],
  rest: Partial<WorkbookSnapshot> & { readonly user?: string } = {},
): TestDocument {
  const { user = 'owner@example.com', ...fields } = rest;
  const workbook = Workbook.fromSnapshot({
    id: 'doc-1',
    name: 'Accounts',
    locale: 'en_US',
    timeZone: 'Europe/Warsaw',
    activeSheetId: sheets[0]?.id ?? 0,
    sheets,
    ...fields,
  });
  return reopen(workbook, user);
}

/** A new execution on the same workbook. */
export function reopen(workbook: Workbook, user = 'owner@example.com'): TestDocument {
  const context = new TestContext(user);
  const app = presented<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
    createSpreadsheetApp(workbook, context, () => ({})),
  );
  const spreadsheet = app.getActiveSpreadsheet();
  return { workbook, context, app, spreadsheet, sheet: spreadsheet.getActiveSheet() };
}

/** A document of one sheet named `Data`. */
export function openSheet(
  lines: readonly (readonly Content[])[],
  rest: Partial<SheetSnapshot> = {},
): TestDocument {
  return openDocument([sheetOf(1, 'Data', lines, rest)]);
}

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Expects the call, or sending what it wrote, to raise exactly Google's text. */
export function expectRefusal(document: TestDocument, call: () => unknown, message: string): void {
  expect(() => {
    call();
    document.context.flush();
  }).toThrow(expect.objectContaining({ name: 'Exception', message }));
}
