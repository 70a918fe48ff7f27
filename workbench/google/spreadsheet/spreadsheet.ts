/** Spreadsheet as scripts see it, put together from its parts. */

import { SpreadsheetCore } from './spreadsheet-core';

export class Spreadsheet extends SpreadsheetCore {}
