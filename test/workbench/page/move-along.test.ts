import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { createMoveAlong } from '../../../workbench/page/session/move-along';

const book: WorkbookSnapshot = {
  id: 'book',
  name: 'Book',
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  activeSheetId: 3,
  sheets: [
    {
      id: 3,
      name: 'List',
      rowCount: 10,
      columnCount: 6,
      cells: { 0: { 2: { value: 'Revenue' } } },
      protections: [
        { area: { row: 0, column: 2, rowCount: 10, columnCount: 1 }, editors: ['a@example.com'] },
      ],
    },
  ],
  metadata: [
    {
      id: 1,
      key: 'column',
      value: 'revenue',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 3, index: 2, count: 1 },
    },
  ],
  namedRanges: [{ name: 'Revenue', sheetId: 3, area: { row: 0, column: 2, rowCount: 10, columnCount: 1 } }],
};

type Change = Parameters<ReturnType<typeof createMoveAlong>>[1];
const columns = (change: Omit<Change, 'sheetId' | 'dimension'>): Change => ({
  ...change,
  sheetId: 3,
  dimension: 'columns',
});

describe('what the model knows beside the cells', () => {
  const check = (name: string, change: Change, column: number) =>
    it(`follows when a person ${name}`, () => {
      const moved = createMoveAlong()(book, change);
      expect(moved.metadata?.[0]?.location).toMatchObject({ index: column });
      expect(moved.namedRanges?.[0]?.area.column).toBe(column);
      expect(moved.sheets[0]?.protections?.[0]?.area?.column).toBe(column);
      expect(moved.sheets[0]?.cells[0]?.[column]?.value).toBe('Revenue');
    });
  check('inserts a column before it', columns({ kind: 'insert', start: 0, count: 2 }), 4);
  check('inserts a column after it', columns({ kind: 'insert', start: 3, count: 2 }), 2);
  check('deletes a column before it', columns({ kind: 'remove', start: 0, count: 1 }), 1);
  check('moves its column to the end', columns({ kind: 'move', start: 2, count: 1, target: 6 }), 5);
  check('moves another column past it', columns({ kind: 'move', start: 0, count: 1, target: 4 }), 1);

  it('goes with a deleted column and comes back on undo, not on an insertion', () => {
    const moveAlong = createMoveAlong();
    const removed = moveAlong(book, columns({ kind: 'remove', start: 2, count: 1 }));
    expect(removed.metadata ?? []).toEqual([]);
    const inserted = moveAlong(removed, columns({ kind: 'insert', start: 2, count: 1, isUndo: false }));
    expect(inserted.metadata ?? []).toEqual([]);
    const undone = moveAlong(removed, columns({ kind: 'insert', start: 2, count: 1, isUndo: true }));
    expect(undone.metadata).toEqual(book.metadata);
    expect(undone.sheets[0]?.protections).toEqual(book.sheets[0]?.protections);
  });

  it('stays as it is when the sheet is a new one', () => {
    expect(createMoveAlong()(book, { ...columns({ kind: 'insert', start: 0, count: 1 }), sheetId: 99 })).toBe(
      book,
    );
  });
});
