/** Stands where `typeInto` of the spreadsheet model will: refuses edits until then. */
import type { Workbook } from '../spreadsheet/workbook';
import type { PersonEdit } from './contract';

export function typeInto(_workbook: Workbook, _edit: PersonEdit): { refused?: string } {
  return { refused: 'not implemented in the workbench: typing' };
}
