/** Checks what one rule says of one row, with the right words beside the wrong ones. */

import type { Rule } from '../../../../src/domain/check/rule';
import { rules } from '../../../../src/domain/check/rules';
import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf } from '../issues';
import { tablesOf } from '../tables-of';

type Tables = Parameters<typeof tablesOf>[0];

/** The first row of a sheet is the one asked about; the issue stands at the rule's own column. */
export const rowCheck =
  (sheet: keyof Tables, bare: SampleRow, others: Tables = {}) =>
  (
    code: IssueCode,
    spoken: Readonly<Record<string, SampleRow>>,
    silent: Readonly<Record<string, SampleRow>>,
    facts: Readonly<Record<string, string | number>> = {},
  ): void => {
    const said = (row: SampleRow) =>
      issuesOf(
        tablesOf({ ...others, [sheet]: [{ ...bare, ...row }, ...(others[sheet] ?? [])] }),
        code,
      ).filter((issue) => issue.sheet === sheet && issue.rowNumber === 2);
    const rule: Rule = rules[code];
    const columnKey = rule.kind === 'method' ? rule.column : '';
    describe(code, () => {
      for (const [title, row] of Object.entries(spoken)) {
        test(`speaks of ${title}`, () => {
          expect(said(row)).toMatchObject([{ columnKey, facts }]);
        });
      }
      for (const [title, row] of Object.entries(silent)) {
        test(`is silent about ${title}`, () => {
          expect(said(row)).toEqual([]);
        });
      }
    });
  };
