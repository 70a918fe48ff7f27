import { fromExcelFormula, toExcelFormula } from '../../../workbench/files/xlsx/formula-dialect';
import { moveFormula } from '../../../workbench/files/xlsx/shared-formula';

const names = new Map([
  ['Plan/2026', 'Plan_2026'],
  ['Contacts', 'Contacts'],
]);

function check(google: string, excel: string | undefined): void {
  expect(toExcelFormula(google, names)).toBe(excel);
}

test('open ranges end where the grid of Excel ends', () => {
  check('=SUM(A2:A)', 'SUM(A2:A1048576)');
  check('=SUM($B$2:$C)', 'SUM($B$2:$C1048576)');
  check('=SUM(B2:2)', 'SUM(B2:XFD2)');
  check('=COUNTA(Contacts!A2:A)', 'COUNTA(Contacts!A2:A1048576)');
  check('=SUM(A:A,A2:B9,A2:AB10)', 'SUM(A:A,A2:B9,A2:AB10)');
});

test('newer functions carry the prefix Excel stores them with', () => {
  check('=ifna(A1,XLOOKUP(A1,B:B,C:C))', '_xlfn.ifna(A1,_xlfn.XLOOKUP(A1,B:B,C:C))');
  check('=SORT(FILTER(A2:A,B2:B>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:A1048576,B2:B1048576>1))');
  check('=COUNTIFS(A1:A2,"IFS(")', 'COUNTIFS(A1:A2,"IFS(")');
});

test('references follow sheets that need another name in the file', () => {
  check("='Plan/2026'!A1&\"'Plan/2026'!\"", 'Plan_2026!A1&"\'Plan/2026\'!"');
  check('=Contacts!A1', 'Contacts!A1');
});

test('what Excel would call damaged stays out of the file', () => {
  check('=(1', undefined);
  check('="open', undefined);
  check('=', undefined);
  check('=LET(x,1,x)', undefined);
  check(`=1${'+1'.repeat(5000)}`, undefined);
});

test('formulas of a file come back in the dialect of Google', () => {
  expect(fromExcelFormula('SUM(A2:A1048576)')).toBe('=SUM(A2:A)');
  expect(fromExcelFormula('SUM(Contacts!$B2:$C$1048576)')).toBe('=SUM(Contacts!$B2:$C)');
  expect(fromExcelFormula('SUM(B2:XFD2)')).toBe('=SUM(B2:2)');
  expect(fromExcelFormula('_xlfn._xlws.FILTER(A1:A2,1)&"_xlfn."')).toBe('=FILTER(A1:A2,1)&"_xlfn."');
});

test('a shared formula moves its relative references only', () => {
  expect(moveFormula('A1+$A1+A$1+$A$1+Sheet2!B3&"A1"&LOG10(2)', 2, 1)).toBe(
    'B3+$A3+B$1+$A$1+Sheet2!C5&"A1"&LOG10(2)',
  );
  expect(moveFormula("'A1'!A1", 1, 0)).toBe("'A1'!A2");
  expect(moveFormula('SUM(A:$B)', 0, 1)).toBe('SUM(B:$B)');
  expect(moveFormula('A1', -1, 0)).toBe('#REF!');
});
