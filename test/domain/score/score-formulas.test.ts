import {
  columnRange,
  hasOurShape,
  potentialFormula,
  rankFormula,
  scoreFormula,
  settingExpression,
  tierFormula,
} from '../../../src/domain/score/score-formulas';

const parts = {
  rowNumber: 2,
  accountColumn: 'A',
  lastRow: 50,
  criteriaSheetName: 'Criteria',
  idColumn: 'I',
  nameColumn: 'A',
  weightColumn: 'C',
};
const ratingsIn = (...columns: readonly string[]) =>
  columns.map((column) => ({ column, criterionId: `criterion-${column}` }));

describe('scoreFormula', () => {
  it('gives each row of Criteria its rating by id, and weighs them', () => {
    const ids = 'Criteria!$I$2:$I$100';
    const counts = '(Criteria!$A$2:$A$100<>"")*(Criteria!$C$2:$C$100>0),Criteria!$C$2:$C$100)';
    const rated = `(${ids}="criterion-D")*IF(ISNUMBER(D2),IF(AND(D2>=1,D2<=10,D2=INT(D2)),D2,0),0)`;
    expect(scoreFormula({ ...parts, ratings: ratingsIn('D') })).toBe(
      `=IFERROR(ROUND(SUMPRODUCT((${rated})*${counts}/IF(AND(SUMPRODUCT((TRIM($A$2:$A$50)=TRIM(A2))*1)=1,` +
        `SUMPRODUCT((${rated}=0)*${counts}=0),SUMPRODUCT(${counts},0),9),"")`,
    );
  });

  it('takes in every rating column, twice', () => {
    const formula = scoreFormula({ ...parts, ratings: ratingsIn('D', 'E', 'AB'), rowNumber: 17 });
    for (const column of ['D', 'E', 'AB']) {
      expect(formula.split(`="criterion-${column}")*IF(ISNUMBER(${column}17)`)).toHaveLength(3);
    }
  });

  it('is blank without rating columns', () => {
    expect(scoreFormula({ ...parts, ratings: ratingsIn() })).toBe('=""');
  });

  it('quotes any sheet name', () => {
    const formula = scoreFormula({ ...parts, ratings: ratingsIn('D'), criteriaSheetName: "O'Neil & ش = 1" });
    expect(formula).toContain("'O''Neil & ش = 1'!$I$2:$I$100");
  });
});

describe('Every formula', () => {
  const accounts = { sheetName: 'Accounts', nameColumn: 'A', potentialColumn: 'AH', lastRow: 1000 };
  const rank = { accountColumn: 'A', scoreColumn: 'F', potentialColumn: 'I', rowNumber: 3, lastRow: 1000 };

  it.each([
    scoreFormula({ ...parts, ratings: ratingsIn('D', 'E') }),
    potentialFormula('$A3', accounts),
    rankFormula(rank),
    tierFormula({ scoreColumn: 'F', rankColumn: 'G', rowNumber: 3, cap: 10, minimumScore: 6.5 }),
  ])('uses no function that reads names as patterns, spills, or an open range: %s', (formula) => {
    expect(formula).not.toMatch(/SUMIF|COUNTIF|MATCH|LOOKUP|ARRAYFORMULA|LET\(|[A-Z]:\$?[A-Z]+(?![$\dA-Z])/);
  });
});

describe('hasOurShape', () => {
  const ours = scoreFormula({ ...parts, ratings: ratingsIn('D', 'E') });
  const rank = rankFormula({
    accountColumn: 'A',
    scoreColumn: 'F',
    potentialColumn: 'I',
    rowNumber: 3,
    lastRow: 1000,
  });
  const check = (formula: string, expected: boolean, column = ours) =>
    expect(hasOurShape(formula, column)).toBe(expected);

  it('knows a formula of ours with other criteria in another row', () => {
    check(scoreFormula({ ...parts, ratings: ratingsIn('F'), rowNumber: 112 }), true);
  });

  it('knows the formulas of release 0.1.0', () => {
    check('=IFERROR(ROUND((IF(AND(N(D2)>=1,N(D2)<=10,N(D2)=INT(N(D2))),N(D2)*2,0))/(2),9),"")', true);
    check('=IF(ISNUMBER(AF30),RANK(AF30,AF$2:AF$1000),"")', true, rank);
  });

  it('leaves formulas of the team alone', () => {
    check('=AVERAGE(D2:E2)', false);
    check('=IFERROR(AVERAGE(D2:E2),"")', false);
    check('=RANK(F3,F$2:F$99)', false, rank);
  });
});

describe('rankFormula', () => {
  it('ranks numbers only, and equal ones by potential, then by name', () => {
    const columns = { accountColumn: 'A', scoreColumn: 'F', rowNumber: 3, lastRow: 99 };
    expect(rankFormula({ ...columns, potentialColumn: 'I' })).toBe(
      '=IF(ISNUMBER(F3),RANK(F3,F$2:F$99)+IF(SUMPRODUCT((F$2:F$99=F3)*1)>1,SUMPRODUCT((F$2:F$99=F3)*(ISNUMBER(I$2:I$99)*(I$2:I$99>N(I3))+(I$2:I$99=I3)*(A$2:A$99<A3))),0),"")',
    );
    expect(rankFormula({ ...columns, potentialColumn: null })).toBe(
      '=IF(ISNUMBER(F3),RANK(F3,F$2:F$99)+IF(SUMPRODUCT((F$2:F$99=F3)*1)>1,SUMPRODUCT((F$2:F$99=F3)*(A$2:A$99<A3)),0),"")',
    );
  });
});

describe('potentialFormula', () => {
  it('adds up what the rows of that name say, and is blank for nothing', () => {
    const accounts = { sheetName: 'Accounts', nameColumn: 'B', potentialColumn: 'AH', lastRow: 1200 };
    expect(potentialFormula('$A3', accounts)).toBe(
      '=IFERROR(ROUND(1/(1/SUMPRODUCT((TRIM(Accounts!$B$2:$B$1200)=TRIM($A3))*(Accounts!$AH$2:$AH$1200>0),Accounts!$AH$2:$AH$1200)),2),"")',
    );
  });
});

describe('columnRange', () => {
  it('names the rows of a column, on any sheet', () => {
    expect(columnRange('C', 9)).toBe('$C$2:$C$9');
    expect(columnRange('C', 9, 'Q1')).toBe("'Q1'!$C$2:$C$9");
  });
});

describe('tierFormula', () => {
  it('makes an account key by rank and score', () => {
    expect(tierFormula({ scoreColumn: 'F', rankColumn: 'G', rowNumber: 3, cap: 10, minimumScore: 6.5 })).toBe(
      '=IF(ISNUMBER(G3),IF(AND(G3<=10,F3>=6.5),1,2),"")',
    );
  });

  it('reads cap and minimum from the settings, wherever their rows have gone', () => {
    const expression = settingExpression({
      settingsSheetName: 'Settings',
      idColumn: 'D',
      valueColumn: 'B',
      settingKey: 'keyAccountCap',
    });
    expect(expression).toBe(`INDEX(Settings!$B$2:$B$200,MATCH("keyAccountCap",Settings!$D$2:$D$200,0))`);
    expect(
      tierFormula({
        scoreColumn: 'F',
        rankColumn: 'G',
        rowNumber: 3,
        cap: { expression: 'Z1', fallback: 10 },
        minimumScore: 1,
        words: { keyAccount: 'A "key" one', otherAccount: '-' },
      }),
    ).toBe(
      '=IF(ISNUMBER(G3),IF(AND(G3<=IFERROR(IF(LEN(Z1)>0,VALUE(Z1),10),10),F3>=1),"A ""key"" one","-"),"")',
    );
  });
});
