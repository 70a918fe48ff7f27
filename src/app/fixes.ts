/** Fixes: puts other values into single cells, where they still hold what was read; undone by the same call. */

import { placeOf } from '../domain/cells/cell-value';
import { cellsIn } from '../domain/cells/rows-in';
import { plainCell } from '../domain/check/fixes/cell-fix';
import { append, groupedBy } from '../domain/grouped-by';
import { recognise } from '../domain/recognition';
import type { RawTable } from '../domain/table';
import { languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { FixesView, ParametersOf } from '../rpc/contract';
import type { CellFix } from '../rpc/parameter-kinds';
import { columnsOf } from '../schema/workbook';
import { assertOpen } from '../sheets/assert-writable';
import { type CellChange, changeCells } from '../sheets/change-cells';
import type { GoogleSheet } from '../sheets/google';
import { withDocumentLock } from '../sheets/lock';
import { openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';

/** One read and one look again a sheet, then blocks of writes, under the document's lock. Throws PROTECTED before the first. */
export function applyFixes({ fixes }: ParametersOf<'applyFixes'>): FixesView {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const changed: CellFix[] = [];
    const left = { changedMeanwhile: 0, rowGone: 0, leftAlone: 0 };
    const bySheet = groupedBy(fixes, ({ sheet }) => sheet);
    const columnsFixed = [...book.sheets.values()].map((open): [GoogleSheet, number[]] => {
      const ofSheet = bySheet.get(open.key) || [];
      return [open.sheet, ofSheet.flatMap(({ column }) => book.columnsOf(open).get(column) ?? [])];
    });
    assertOpen(
      columnsFixed.filter(([, indexes]) => indexes.length > 0),
      2,
    );
    for (const [sheet, ofSheet] of bySheet) {
      const open = book.sheets.get(sheet);
      const table = book.readIfThere(sheet);
      if (!open || !table) {
        left.rowGone += ofSheet.length;
        continue;
      }
      const columns = columnsOf(sheet).filter(({ key, kind }) => key !== 'id' && kind !== 'formula');
      const rowOf = rowFinder(table);
      const planned = new Map<CellChange, CellFix>();
      for (const fix of ofSheet) {
        const isEntry = columns.some(({ key }) => key === fix.column);
        const rowNumber = isEntry ? rowOf(fix) : null;
        const raw = (table.cells[(rowNumber || 0) - 2] || [])[placeOf(table, fix.column)];
        if (rowNumber === null || raw === undefined) left.rowGone += 1;
        else if (plainCell(raw) !== fix.from) left.changedMeanwhile += 1;
        else planned.set({ rowNumber, columnKey: fix.column, value: fix.to }, fix);
      }
      const kept = new Set(changeCells(open, table, columns, [...planned.keys()]));
      left.leftAlone += kept.size;
      for (const [change, fix] of planned) if (!kept.has(change)) changed.push(fix);
    }
    const { messages, code } = languageIn(book);
    const words = { ...messages.fixes, leftAlone: messages.leftAlone };
    const reasons = ['changedMeanwhile', 'rowGone', 'leftAlone'] as const;
    const notes = reasons
      .filter((reason) => left[reason] > 0)
      .map((reason) => formatMessage(words[reason], { count: left[reason] }, code));
    return { changed, notes };
  });
}

/** Where the row stands now; null: gone. A row without an id of its own is where it was. */
function rowFinder(table: RawTable): (fix: CellFix) => number | null {
  const rows = new Map<string, number[]>();
  cellsIn(table, 'id').forEach((id, offset) => {
    append(rows, String(id ?? ''), offset + 2);
  });
  return ({ id, row }) => {
    const found = id === '' ? [] : rows.get(id) || [];
    if (id !== '' && found.length === 0) return null;
    return found.length === 1 ? (found[0] ?? row) : row;
  };
}
