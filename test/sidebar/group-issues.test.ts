/** Filtering, grouping and paging of the checks, and what changed between two lists. */

import {
  changeBetween,
  filterIssues,
  groupIssues,
  safeFixes,
  sectionsOn,
} from '../../sidebar/checks/group-issues';
import type { IssueView } from '../../src/rpc/contract';
import { aFix, anIssue } from './issues';

const issues = [
  anIssue({ row: 2, account: 'Łódź Foods' }),
  anIssue({ row: 3, severity: 'warning', sheet: 'Roles', account: 'Łódź Foods', rule: 'Old roles' }),
  anIssue({ row: 4, severity: 'hint', account: 'Acme', message: 'No rating yet.', rule: 'Ratings' }),
  anIssue({ row: 5 }),
];
const rowsOf = (list: readonly IssueView[]) => list.map(({ row }) => row);

describe('filterIssues', () => {
  const check = (filter: Partial<Parameters<typeof filterIssues>[1]>, rows: readonly number[]) =>
    expect(rowsOf(filterIssues(issues, { shown: [], query: '', account: null, ...filter }))).toEqual(rows);

  it('shows all without a filter', () => check({}, [2, 3, 4, 5]));
  it('keeps the chosen severities', () => check({ shown: ['warning', 'hint'] }, [3, 4]));
  it('finds words without case and accents, in sentence, place, rule and account', () => {
    check({ query: 'RATING' }, [4]);
    check({ query: 'lodz' }, [2, 3]);
    check({ query: 'old role' }, [3]);
  });
  it('keeps one account', () => check({ account: 'Acme' }, [4]));
});

describe('groupIssues', () => {
  const shape = (by: 'rule' | 'account', list: readonly IssueView[] = issues) =>
    groupIssues(list, by).map((group) => [group.name, group.severity, rowsOf(group.issues)]);

  it('puts the groups with the worst first, and keeps issues without an account apart', () => {
    expect(shape('account')).toEqual([
      ['Łódź Foods', 'error', [2, 3]],
      [null, 'error', [5]],
      ['Acme', 'hint', [4]],
    ]);
  });
  it('keeps the order of first appearance among groups that weigh the same', () => {
    expect(shape('rule', [...issues].reverse()).map(([name]) => name)).toEqual([
      'Required cells that are blank',
      'Old roles',
      'Ratings',
    ]);
  });
});

describe('sectionsOn', () => {
  const groups = groupIssues(issues, 'account');
  const check = (start: number, size: number, closed: readonly string[], wanted: unknown) => {
    const { sections } = sectionsOn(groups, ({ name }) => !closed.includes(name ?? ''), start, size);
    expect(sections.map(({ group, issues: onPage }) => [group.name, rowsOf(onPage)])).toEqual(wanted);
  };

  it('counts a header and each issue of an open group as a row', () => {
    expect(sectionsOn(groups, () => true, 0, 10).rows).toBe(7);
    expect(sectionsOn(groups, ({ name }) => name === 'Acme', 0, 10).rows).toBe(4);
  });
  it('repeats the header of a group that goes on', () => {
    check(0, 2, [], [['Łódź Foods', [2]]]);
    check(
      2,
      3,
      [],
      [
        ['Łódź Foods', [3]],
        [null, [5]],
      ],
    );
  });
  it('shows closed groups as headers', () =>
    check(
      0,
      3,
      ['Łódź Foods', 'Acme'],
      [
        ['Łódź Foods', []],
        [null, [5]],
      ],
    ));
  it('shows every issue on exactly one page', () => {
    for (const size of [1, 2, 3, 5]) {
      const seen: number[] = [];
      for (let start = 0; start < 7; start += size) {
        const { sections } = sectionsOn(groups, () => true, start, size);
        seen.push(...sections.flatMap((section) => rowsOf(section.issues)));
      }
      expect(seen).toEqual([2, 3, 5, 4]);
    }
  });
});

describe('safeFixes', () => {
  it('takes what needs no choice', () => {
    const safe = anIssue({ fixes: [aFix(2, 'a', 'b')], isSafe: true });
    const open = anIssue({ fixes: [aFix(3, 'a', 'b'), aFix(3, 'a', 'c')] });
    expect(safeFixes([safe, open])).toEqual(safe.fixes);
  });
});

describe('changeBetween', () => {
  const check = (after: readonly IssueView[], added: number, gone: number) =>
    expect(changeBetween(issues, after)).toEqual({ added, gone });

  it('counts what came and what went', () => {
    check(issues, 0, 0);
    check(issues.slice(1), 0, 1);
    check([...issues, anIssue({ message: 'Another.' })], 1, 0);
    check([anIssue({ message: 'Another.' })], 1, 4);
  });
  it('does not count rows that only moved', () =>
    check(
      issues.map((issue) => ({ ...issue, row: issue.row + 10 })),
      0,
      0,
    ));
});
