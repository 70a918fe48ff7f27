/** Reads what an update looks at on sheets of ours that are there. */

import type { PresentSheet, UpdateScope } from '../domain/set-up/plan-update';
import type { OpenWorkbook } from './open-workbook';

/** One round trip for each sheet with dropdowns to look at. */
export function presentSheets(book: OpenWorkbook, scope: UpdateScope): readonly PresentSheet[] {
  return [...book.sheets.values()]
    .filter(({ key }) => scope.dropdowns.has(key) || scope.folds.has(key))
    .map(({ key, sheet, markedColumns: columns }) => {
      const dropdowns = new Map<string, readonly string[] | null>();
      const due = (scope.dropdowns.get(key) || []).filter((column) => columns.has(column.key));
      if (due.length > 0 && sheet.getMaxRows() > 1) {
        const rules = sheet.getRange(2, 1, 1, sheet.getMaxColumns()).getDataValidations()[0] || [];
        for (const column of due) {
          const rule = rules[columns.get(column.key) ?? -1] || null;
          const isList = rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
          if (!rule) dropdowns.set(column.key, null);
          // The first value of this criterion is its list (platform 5.4).
          else if (isList) dropdowns.set(column.key, rule.getCriteriaValues()[0] as string[]);
        }
      }
      return { key, columns, dropdowns, isGrouped: (index) => sheet.getColumnGroupDepth(index + 1) > 0 };
    });
}
