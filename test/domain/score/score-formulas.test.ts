import {
  rankFormula,
  scoreFormula,
  settingExpression,
  tierFormula,
} from '../../../src/domain/score/score-formulas';

const parts = { rowNumber: 2, criteriaSheetName: 'Criteria', nameColumn: 'A', weightColumn: 'C', lastRow: 9 };
const weightOf = (column: string) =>
  `SUMPRODUCT((Criteria!$A$2:$A$9=${column}$1)*(Criteria!$C$2:$C$9>0),Criteria!$C$2:$C$9)`;

describe('scoreFormula', () => {
  it('weighs each rating by the weight that stands beside the name in its header', () => {
    expect(scoreFormula({ ...parts, ratingColumns: ['D'] })).toBe(
      `=IFERROR(ROUND((IF(AND(N(D2)>=1,N(D2)<=10,N(D2)=INT(N(D2))),N(D2)*${weightOf('D')},IF(${weightOf('D')}=0,0,NA())))/(${weightOf('D')}),9),"")`,
    );
  });

  it('takes in every rating column', () => {
    const formula = scoreFormula({ ...parts, ratingColumns: ['D', 'E', 'AB'], rowNumber: 17 });
    for (const column of ['D', 'E', 'AB']) {
      expect(formula).toContain(`N(${column}17)*${weightOf(column)}`);
      expect(formula.split(weightOf(column))).toHaveLength(4);
    }
  });

  it('is blank without rating columns', () => {
    expect(scoreFormula({ ...parts, ratingColumns: [] })).toBe('=""');
  });

  it('quotes any sheet name', () => {
    const formula = scoreFormula({ ...parts, ratingColumns: ['D'], criteriaSheetName: "O'Neil & ش = 1" });
    expect(formula).toContain("'O''Neil & ش = 1'!$A$2:$A$9");
  });

  it('uses no function that reads names as patterns, spills, or an open range', () => {
    const formula = scoreFormula({ ...parts, ratingColumns: ['D', 'E'] });
    expect(formula).not.toMatch(/SUMIF|COUNTIF|MATCH|LOOKUP|ARRAYFORMULA|LET\(|\$A:|\$C:/);
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
