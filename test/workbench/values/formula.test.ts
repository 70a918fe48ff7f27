import fc from 'fast-check';
import { columnLetters } from '../../../workbench/google/values/a1';
import {
  formulaReferences,
  relocateFormula,
  renameSheetInFormula,
  type StructureChange,
  shiftArea,
  shiftFormula,
} from '../../../workbench/google/values/formula';
import { tokenizeFormula } from '../../../workbench/google/values/formula-tokens';

type Axis = StructureChange['axis'];

function insert(axis: Axis, start: number, count = 1, sheetName = 'Own'): StructureChange {
  return { sheetName, axis, kind: 'insert', start, count };
}
function remove(axis: Axis, start: number, count = 1, sheetName = 'Own'): StructureChange {
  return { sheetName, axis, kind: 'delete', start, count };
}
function move(axis: Axis, start: number, count: number, to: number): StructureChange {
  return { sheetName: 'Own', axis, kind: 'move', start, count, to };
}

function describeChange(change: StructureChange): string {
  const where = change.kind === 'move' ? `${change.start} to ${change.to}` : `${change.start}`;
  return `${change.kind} ${change.count} ${change.axis}(s) at ${where}`;
}

function check(formula: string, change: StructureChange, expected: string): void {
  test(`${formula} after ${describeChange(change)} is ${expected}`, () => {
    expect(shiftFormula(formula, 'Own', change)).toBe(expected);
  });
}

describe('references follow inserted rows and columns', () => {
  check('=A1', insert('row', 0), '=A2');
  check('=A1', insert('row', 1), '=A1');
  check('=$A$1+b2', insert('row', 0, 3), '=$A$4+B5');
  check('=A1', insert('column', 0), '=B1');
  check('=Z1', insert('column', 0), '=AA1');
  check('=SUM(A1:A3)', insert('row', 1, 2), '=SUM(A1:A5)');
  check('=SUM(A1:A3)', insert('row', 0), '=SUM(A2:A4)');
  check('=SUM(A1:A3)', insert('row', 3), '=SUM(A1:A3)');
  check('=SUM(A3:A1)', insert('row', 1), '=SUM(A4:A1)');
  check('=SUM(A2:B)', insert('row', 0), '=SUM(A3:B)');
  check('=SUM(A2:B)', insert('row', 5), '=SUM(A2:B)');
  check('=SUM(A2:B)', insert('column', 1), '=SUM(A2:C)');
  check('=SUM($A:$A)', insert('row', 0), '=SUM($A:$A)');
  check('=SUM($A:$A)', insert('column', 0), '=SUM($B:$B)');
  check('=SUM(2:2)', insert('row', 0), '=SUM(3:3)');
  check('=SUM(2:2)', insert('column', 0), '=SUM(2:2)');
});

describe('references follow deleted rows and columns', () => {
  check('=A2', remove('row', 0), '=A1');
  check('=A2', remove('row', 1), '=#REF!');
  check('=SUM(A1:A5)', remove('row', 1, 2), '=SUM(A1:A3)');
  check('=SUM(A1:A5)', remove('row', 0, 2), '=SUM(A1:A3)');
  check('=SUM(A1:A5)', remove('row', 3, 9), '=SUM(A1:A3)');
  check('=SUM(A2:A3)', remove('row', 1, 2), '=SUM(#REF!)');
  check('=SUM(A2:A3,B9)', remove('row', 1, 2), '=SUM(#REF!,B7)');
  check('=SUM(A2:B)', remove('row', 0, 5), '=SUM(A1:B)');
  check('=SUM(A2:B)', remove('column', 0, 2), '=SUM(#REF!)');
  check('=SUM(A2:B)', remove('column', 1), '=SUM(A2:A)');
  check('=SUM(A:C)', remove('column', 1), '=SUM(A:B)');
  check('=People!A2', remove('row', 1, 1, 'People'), '=#REF!');
});

describe('references follow moved rows and columns', () => {
  check('=A1+B1+C1', move('column', 0, 1, 3), '=C1+A1+B1');
  check('=A1+B1+C1', move('column', 2, 1, 0), '=B1+C1+A1');
  check('=A1', move('row', 0, 2, 2), '=A1');
  check('=SUM(A1:C1)', move('column', 0, 1, 3), '=SUM(A1:C1)');
  check('=SUM(A1:C1)', move('column', 1, 1, 5), '=SUM(A1:B1)');
  check('=SUM(A1:C1)', move('column', 4, 1, 1), '=SUM(A1:D1)');
  check('=SUM(B1:C1)', move('column', 1, 2, 5), '=SUM(D1:E1)');
  check('=SUM(B1:C1)', move('column', 0, 2, 4), '=SUM(A1:A1)');
  check('=SUM(B:C)', move('column', 1, 2, 0), '=SUM(A:B)');
  check('=SUM(A2:B)', move('row', 4, 1, 0), '=SUM(A3:B)');
});

describe('only references to the changed sheet follow', () => {
  check('=Other!A1+A1', insert('row', 0), '=Other!A1+A2');
  check('=Own!A1+A1', insert('row', 0), '=Own!A2+A2');
  check('=OWN!A1', insert('row', 0), '=OWN!A2');
  check('=A1+People!A1', insert('row', 0, 1, 'People'), '=A1+People!A2');
  check("='Tom''s sheet'!$A$1:B2", insert('row', 0, 1, "Tom's sheet"), "='Tom''s sheet'!$A$2:B3");
  check('=Люди!A1', insert('row', 0, 1, 'Люди'), '=Люди!A2');
});

describe('what is no reference stays', () => {
  for (const formula of [
    '="A1"',
    '="say ""A1"""&"A2"',
    '=LOG10(5)',
    '=LOG10 (5)',
    '=MY_A1+A1_x+longA1+x.A1',
    '=1E5+2.5E3+1.5',
    '=#REF!+Other!#REF!+#N/A',
    '={1,2;3,4}',
    '=Table1[A1]',
    '=TRUE',
    "='A1",
    '=ABCD1',
    '=SUM(names)',
    '=A1!B2',
  ]) {
    test(formula, () => {
      expect(shiftFormula(formula, 'Own', insert('column', 0))).toBe(formula);
    });
  }
});

describe('a sheet gets another name', () => {
  const renamed = (formula: string, to: string, expected: string): void =>
    test(`${formula} becomes ${expected}`, () => {
      expect(renameSheetInFormula(formula, "Tom's people", to)).toBe(expected);
    });

  renamed("='Tom''s people'!A1", 'People', '=People!A1');
  renamed("='TOM''S PEOPLE'!$A:$A&Other!A1", 'My people', "='My people'!$A:$A&Other!A1");
  renamed("='Tom''s people'!budget", "Ann's", "='Ann''s'!budget");
  renamed("=INDIRECT(\"'Tom''s people'!A1\")", 'People', "=INDIRECT(\"'Tom''s people'!A1\")");
  renamed('=A1', 'People', '=A1');
});

describe('a formula is copied', () => {
  const copied = (formula: string, rows: number, columns: number, expected: string): void =>
    test(`${formula} copied by ${rows} rows and ${columns} columns is ${expected}`, () => {
      expect(relocateFormula(formula, rows, columns)).toBe(expected);
    });

  copied('=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1');
  copied('=SUM(A2:B)', 1, 1, '=SUM(B3:C)');
  copied('=SUM(A:A,2:2)', 3, 2, '=SUM(C:C,5:5)');
  copied('=People!A1', 1, 0, '=People!A2');
  copied('=A1', -1, 0, '=#REF!');
  copied('=SUM(A1:B2)', 0, -1, '=SUM(#REF!)');
  copied('=ZZZ1', 0, 1, '=#REF!');
  copied('="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)');
  copied('=a1', 0, 0, '=a1');
});

test('a formula names the areas it reads', () => {
  expect(formulaReferences('=SUM(A2:B,People!$C$3)&"D4"')).toEqual([
    { area: { row: 1, column: 0, columnCount: 2 } },
    { sheetName: 'People', area: { row: 2, column: 2, rowCount: 1, columnCount: 1 } },
  ]);
});

describe('plain areas follow the same law', () => {
  const area = { row: 1, column: 1, rowCount: 3, columnCount: 2 };
  const shifted = (change: StructureChange, expected: ReturnType<typeof shiftArea>): void =>
    test(describeChange(change), () => {
      expect(shiftArea(area, change)).toEqual(expected);
    });

  shifted(insert('row', 1), { ...area, row: 2 });
  shifted(insert('row', 2, 5), { ...area, rowCount: 8 });
  shifted(insert('row', 4), area);
  shifted(remove('row', 0, 2), { ...area, row: 0, rowCount: 2 });
  shifted(remove('row', 1, 3), null);
  shifted(remove('column', 2, 9), { ...area, columnCount: 1 });
  shifted(move('column', 1, 2, 0), { ...area, column: 0 });
  shifted(move('column', 2, 1, 1), area);
});

const position = fc.nat(30);
const count = fc.integer({ min: 1, max: 10 });
const axis = fc.constantFrom<Axis>('row', 'column');
const someArea = fc.record({ row: position, column: position, rowCount: count, columnCount: count });
const someFormula = someArea.map(
  ({ row, column, rowCount, columnCount }) =>
    `=SUM(${columnLetters(column)}${row + 1}:$${columnLetters(column + columnCount)}${row + rowCount + 1},Own!B:$D,3:3,C2:E)&"A1"`,
);

test('inserting and then deleting the same rows or columns changes nothing', () => {
  fc.assert(
    fc.property(someFormula, someArea, axis, position, count, (formula, area, line, start, size) => {
      const inserted = shiftFormula(formula, 'Own', insert(line, start, size));
      expect(shiftFormula(inserted, 'Own', remove(line, start, size))).toBe(formula);
      const grown = shiftArea(area, insert(line, start, size));
      expect(grown && shiftArea(grown, remove(line, start, size))).toEqual(area);
    }),
  );
});

test('a moved single cell comes back when the block moves back', () => {
  fc.assert(
    fc.property(position, position, count, position, (cell, start, size, to) => {
      fc.pre(to < start || to > start + size);
      const formula = `=A${cell + 1}`;
      const moved = shiftFormula(formula, 'Own', move('row', start, size, to));
      const back = to > start ? move('row', to - size, size, start) : move('row', to, size, start + size);
      expect(shiftFormula(moved, 'Own', back)).toBe(formula);
    }),
  );
});

test('a copy moved back by as much is the original', () => {
  fc.assert(
    fc.property(someFormula, position, position, (formula, rows, columns) => {
      expect(relocateFormula(relocateFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test('the pieces of any text are the text', () => {
  const letters = fc.array(fc.constantFrom(...'=AB12$:!\'"(),.#+[]Ł \\'), { maxLength: 30 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(
        tokenizeFormula(text.join(''))
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text.join(''));
    }),
    { numRuns: 1000 },
  );
});
