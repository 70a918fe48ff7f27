/** Whatever stands in the sheets, all that is worked out for one account comes out, and says no more than there is. */

import { addDays } from '../../../../src/domain/cells/iso-day';
import { vocabularies } from '../../../../src/schema/vocabularies';
import { columnsOf, type SheetKey, sheetKeys } from '../../../../src/schema/workbook';
import { contextOf, type RowsBySheet, TODAY } from '../report-bed';

const sources = [
  'members',
  'projects',
  'influences',
  'verdicts',
  'gaps',
  'questions',
  'completeness',
  'steps',
  'timeline',
  'score',
  'whiteSpace',
  'dates',
] as const;
const account = 'Acme';
const HOSTILE = '=IMPORTXML("x") <img src=x onerror=alert(1)> {names} __proto__';

/** Two rows in every sheet with something in every cell; days around today, choices by turns. */
const everything = (text: string): RowsBySheet =>
  Object.fromEntries(
    sheetKeys.map((sheet: SheetKey) => [
      sheet,
      [0, 1].map((row) =>
        Object.fromEntries(
          columnsOf(sheet).map((column, place) => {
            const { key, kind } = column;
            if (key === 'account' || (sheet === 'accounts' && key === 'name')) return [key, account];
            if (kind === 'date') return [key, addDays(TODAY, (place - 5) * 20 * (row ? 1 : -1))];
            if (column.kind === 'choice') {
              const keys = vocabularies[column.choices];
              return [key, keys[place % keys.length]];
            }
            if (kind === 'choices') return [key, [text]];
            if (['number', 'money', 'integer', 'percent', 'rating'].includes(kind))
              return [key, row ? -1 : 1e15];
            return [key, text];
          }),
        ),
      ),
    ]),
  );

describe.each(sources)('%s', (source) => {
  it('comes out of any rows, text as text', () => {
    const rows = contextOf(everything(HOSTILE), { account, to: '2027-12-31' }).rowsOf(source);
    for (const { values, behind } of rows) {
      expect(JSON.stringify(values)).not.toMatch(/undefined|NaN|\[object/);
      for (const { rowNumber } of behind) expect([2, 3]).toContain(rowNumber);
    }
  });
  it('says nothing of an account that is not there', () => {
    if (source !== 'dates') expect(contextOf(everything('x')).rowsOf(source)).toEqual([]);
  });
  it('comes out of an account of which nothing else is known', () => {
    const rows = contextOf({ accounts: [{ name: account }] }, { account }).rowsOf(source);
    for (const { values } of rows) expect(JSON.stringify(values)).not.toMatch(/undefined|NaN/);
  });
});
