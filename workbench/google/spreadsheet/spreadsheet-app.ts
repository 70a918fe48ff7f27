/** The global `SpreadsheetApp` of one execution. */

import { GoogleException } from '../errors';
import type { ExecutionContext } from '../execution-context';
import { ENUMS } from './enums';
import { type GoogleSheet, type GoogleSpreadsheet, presented } from './google-types';
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

  getActiveSheet(): GoogleSheet {
    return this.getActiveSpreadsheet().getActiveSheet();
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
