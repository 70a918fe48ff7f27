/** Filtering and grouping of the checks, and corrections of an import's columns. */

import { filterIssues, groupIssues } from '../../sidebar/checks/group-issues';
import { chooseColumn, sourceHeaders, sourcesAsValue } from '../../sidebar/import/column-choices';
import type { ImportPlanView, IssueView } from '../../src/rpc/contract';

const issue = (facts: Partial<IssueView>): IssueView => ({
  code: 'MISSING_VALUE',
  severity: 'error',
  sheet: 'Contacts',
  row: 2,
  column: 'Name',
  columnNumber: 1,
  account: null,
  message: 'The name is missing.',
  remedy: 'Type it.',
  requirement: null,
  ...facts,
});
const issues = [
  issue({ row: 2, account: 'Łódź Foods' }),
  issue({ row: 3, severity: 'warning', sheet: 'Roles', account: 'Łódź Foods' }),
  issue({ row: 4, severity: 'hint', account: 'Acme', message: 'No rating yet.' }),
  issue({ row: 5 }),
];

describe('filterIssues', () => {
  const check = (filter: Partial<Parameters<typeof filterIssues>[1]>, rows: readonly number[]) =>
    expect(
      filterIssues(issues, { shown: [], query: '', account: null, ...filter }).map(({ row }) => row),
    ).toEqual(rows);

  it('shows all without a filter', () => check({}, [2, 3, 4, 5]));
  it('keeps the chosen severities', () => check({ shown: ['warning', 'hint'] }, [3, 4]));
  it('finds words without case and accents, in sentence, place and account', () => {
    check({ query: 'RATING' }, [4]);
    check({ query: 'lodz' }, [2, 3]);
    check({ query: 'roles' }, [3]);
  });
  it('keeps one account', () => check({ account: 'Acme' }, [4]));
});

describe('groupIssues', () => {
  it('groups in the order of first appearance and keeps those without an account apart', () => {
    const shape = (by: 'sheet' | 'account') =>
      groupIssues(issues, by).map((group) => [group.name, group.issues.map(({ row }) => row)]);
    expect(shape('sheet')).toEqual([
      ['Contacts', [2, 4, 5]],
      ['Roles', [3]],
    ]);
    expect(shape('account')).toEqual([
      ['Łódź Foods', [2, 3]],
      ['Acme', [4]],
      [null, [5]],
    ]);
  });
});

const plan: ImportPlanView = {
  sheet: 'Export',
  account: null,
  columns: [
    { key: 'name', label: 'Name', sources: ['First, name', 'Last name'] },
    { key: 'title', label: 'Title', sources: ['Job'] },
  ],
  unmatched: ['Status'],
  rows: 1,
  created: 1,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  skippedRows: [],
  unresolvedManagers: 0,
  repeatedIds: [],
  newAccounts: [],
  notes: [],
};

describe('the columns of an import', () => {
  it('offers every source header once', () => {
    expect(sourceHeaders(plan)).toEqual(['First, name', 'Last name', 'Job', 'Status']);
  });
  it('sends every column with the changed one', () => {
    expect(chooseColumn(plan, 'title', 'Status')).toEqual({
      name: ['First, name', 'Last name'],
      title: ['Status'],
    });
  });
  it('sends a column left out as an empty list', () => {
    expect(chooseColumn(plan, 'title', '')).toEqual({ name: ['First, name', 'Last name'], title: [] });
  });
  it('keeps several sources of one column apart whatever their headers contain', () => {
    const value = sourcesAsValue(['a,b', 'c + d']);
    expect(chooseColumn(plan, 'name', value).name).toEqual(['a,b', 'c + d']);
  });
});
