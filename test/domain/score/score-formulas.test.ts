import {
  hasOurShape,
  rankFormula,
  scoreFormula,
  settingExpression,
  tierFormula,
} from '../../../src/domain/score/score-formulas';

const parts = { rowNumber: 2, criteriaSheetName: 'Criteria', idColumn: 'I', weightColumn: 'C', lastRow: 9 };
const weightOf = (criterionId: string) =>
  `SUMPRODUCT((Criteria!$I$2:$I$9="${criterionId}")*(Criteria!$C$2:$C$9>0),Criteria!$C$2:$C$9)`;
const ratingsIn = (...columns: readonly string[]) =>
  columns.map((column) => ({ column, criterionId: `criterion-${column}` }));

describe('scoreFormula', () => {
  it('weighs each rating by the weight of its criterion, found by id', () => {
    expect(scoreFormula({ ...parts, ratings: ratingsIn('D') })).toBe(
      `=IFERROR(ROUND((IF(AND(N(D2)>=1,N(D2)<=10,N(D2)=INT(N(D2))),N(D2)*${weightOf('criterion-D')},IF(${weightOf('criterion-D')}=0,0,NA())))/(${weightOf('criterion-D')}),9),"")`,
    );
  });

  it('takes in every rating column', () => {
    const formula = scoreFormula({ ...parts, ratings: ratingsIn('D', 'E', 'AB'), rowNumber: 17 });
    for (const column of ['D', 'E', 'AB']) {
      expect(formula).toContain(`N(${column}17)*${weightOf(`criterion-${column}`)}`);
      expect(formula.split(weightOf(`criterion-${column}`))).toHaveLength(4);
    }
  });

  it('is blank without rating columns', () => {
    expect(scoreFormula({ ...parts, ratings: ratingsIn() })).toBe('=""');
  });

  it('quotes any sheet name', () => {
    const formula = scoreFormula({ ...parts, ratings: ratingsIn('D'), criteriaSheetName: "O'Neil & ش = 1" });
    expect(formula).toContain("'O''Neil & ش = 1'!$I$2:$I$9");
  });

  it('uses no function that reads names as patterns, spills, or an open range', () => {
    const formula = scoreFormula({ ...parts, ratings: ratingsIn('D', 'E') });
    expect(formula).not.toMatch(/SUMIF|COUNTIF|MATCH|LOOKUP|ARRAYFORMULA|LET\(|\$I:|\$C:/);
  });
});

describe('hasOurShape', () => {
  const ours = scoreFormula({ ...parts, ratings: ratingsIn('D', 'E') });
  const check = (formula: string, expected: boolean) => expect(hasOurShape(formula, ours)).toBe(expected);

  it('knows a formula of ours with other criteria in another row', () => {
    check(scoreFormula({ ...parts, ratings: ratingsIn('F'), rowNumber: 112 }), true);
  });

  it('leaves formulas of the team alone', () => {
    check('=AVERAGE(D2:E2)', false);
    check('=IFERROR(AVERAGE(D2:E2),"")', false);
  });
});

describe('rankFormula and tierFormula', () => {
  it('ranks numbers only', () => {
    expect(rankFormula({ scoreColumn: 'F', rowNumber: 3 })).toBe('=IF(ISNUMBER(F3),RANK(F3,F$2:F$1000),"")');
  });

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
      lastRow: 50,
    });
    expect(expression).toBe(`INDEX(Settings!$B$2:$B$50,MATCH("keyAccountCap",Settings!$D$2:$D$50,0))`);
    expect(
      tierFormula({
        scoreColumn: 'F',
        rankColumn: 'G',
        rowNumber: 3,
        cap: { expression: 'Z1', fallback: 10 },
        minimumScore: 1,
        words: { keyAccount: 'A "key" one', otherAccount: '-' },
      }),
    ).toBe('=IF(ISNUMBER(G3),IF(AND(G3<=IFERROR(IF(Z1="",10,VALUE(Z1)),10),F3>=1),"A ""key"" one","-"),"")');
  });
});
