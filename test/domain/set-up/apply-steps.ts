/** Applies a set-up plan to shapes in memory as the sheets would look after it, for the tests of its laws. */

import type { ColumnMove } from '../../../src/domain/set-up/arrange-ratings';
import type { SetUpStep, SheetShape } from '../../../src/domain/set-up/plan-set-up';
import type { SheetKey } from '../../../src/schema/workbook';

export interface Wording {
  readonly sheetName: (key: SheetKey) => string;
  readonly header: (key: SheetKey, column: string) => string;
}

const withColumns = (
  shape: SheetShape,
  key: SheetKey,
  columns: readonly string[],
  wording: Wording,
): SheetShape => {
  const start = shape.headers.length;
  const marks = new Map(shape.marks);
  columns.forEach((column, index) => {
    marks.set(column, start + index);
  });
  return {
    ...shape,
    headers: [...shape.headers, ...columns.map((column) => wording.header(key, column))],
    marks,
    isEmpty: shape.isEmpty && columns.length === 0,
  };
};

const moved = (shape: SheetShape, { index, count, to }: ColumnMove): SheetShape => {
  const order = [...shape.headers.keys()];
  const block = order.splice(index, count);
  order.splice(to > index ? to - count : to, 0, ...block);
  return {
    ...shape,
    headers: order.map((from) => shape.headers[from] ?? ''),
    marks: new Map([...shape.marks].map(([column, from]) => [column, order.indexOf(from)])),
  };
};

export const applySteps = (
  shapes: readonly SheetShape[],
  steps: readonly SetUpStep[],
  wording: Wording,
): readonly SheetShape[] => {
  const after = new Map(shapes.map((shape) => [shape.id, shape]));
  const ours = new Map<SheetKey, number>();
  // Of a tab and its copy, the one that bears our name is ours.
  for (const { key, id, name } of shapes) {
    if (key !== null && (!ours.has(key) || name === wording.sheetName(key))) ours.set(key, id);
  }
  const change = (key: SheetKey, make: (shape: SheetShape) => SheetShape): void => {
    const id = ours.get(key);
    const shape = id === undefined ? undefined : after.get(id);
    if (shape === undefined) throw new Error(`A step is about ${key}, which is not there.`);
    after.set(shape.id, make(shape));
  };
  let nextId = Math.max(0, ...shapes.map(({ id }) => id)) + 1;
  for (const step of steps) {
    const { key } = step;
    switch (step.kind) {
      case 'createSheet': {
        const blank = {
          id: nextId,
          name: wording.sheetName(key),
          key,
          headers: [],
          marks: new Map(),
          isEmpty: true,
          blankColumns: new Set<number>(),
          hasOurIds: false,
        };
        after.set(nextId, withColumns(blank, key, step.columns, wording));
        ours.set(key, nextId);
        nextId += 1;
        break;
      }
      case 'adoptSheet': {
        ours.set(key, step.sheetId);
        change(key, (shape) => {
          const named = step.columns.length > 0 ? { ...shape, name: wording.sheetName(key) } : shape;
          return withColumns({ ...named, key }, key, step.columns, wording);
        });
        break;
      }
      case 'addColumns':
        change(key, (shape) => withColumns(shape, key, step.columns, wording));
        break;
      case 'dressColumn':
        change(key, (shape) => ({
          ...shape,
          headers: shape.headers.map((header, index) =>
            index === step.index ? wording.header(key, step.column) : header,
          ),
        }));
        break;
      case 'markColumn':
        change(key, (shape) => ({ ...shape, marks: new Map(shape.marks).set(step.column, step.index) }));
        break;
      case 'moveColumns':
        change(key, (shape) => moved(shape, step));
        break;
      case 'showColumn':
      case 'refreshDropdown':
      case 'foldColumns':
        // None of them shows in a shape.
        break;
    }
  }
  return Array.from(after.values());
};
