/** Made-up issues for the checks panel: one of each weight, and as many as are wanted. */

import type { FixView, IssuesView, IssueView, SharingView } from '../../src/rpc/contract';

export const anIssue = (facts: Partial<IssueView>): IssueView => ({
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
  rule: 'Required cells that are blank',
  canMute: false,
  fixes: [],
  isSafe: false,
  ...facts,
});

export const aFix = (row: number, from: string, to: string): FixView => ({
  sheet: 'contacts',
  row,
  id: `c${row}`,
  column: 'reportsTo',
  from,
  to,
  label: to,
});

export function issuesView(issues: readonly IssueView[], facts: Partial<IssuesView> = {}): IssuesView {
  const count = (severity: IssueView['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  return {
    issues,
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    checkedRows: 340,
    muted: [],
    sharing: null,
    revision: 'one',
    ...facts,
  };
}

export const fewIssues: readonly IssueView[] = [
  anIssue({
    row: 12,
    column: 'Account',
    columnNumber: 3,
    account: 'Northwind',
    message: 'The account is missing.',
    remedy: 'Choose the account this person works for.',
    requirement: 'P1',
  }),
  anIssue({
    code: 'UNKNOWN_REFERENCE',
    severity: 'warning',
    row: 14,
    column: 'Reports to',
    columnNumber: 7,
    account: 'Northwind',
    message: '“Ewa Nowk” is not in Contacts.',
    remedy: 'Add her as a person of this account, or correct the name.',
    requirement: 'O1',
    rule: 'Names that are not listed',
    canMute: true,
    fixes: [aFix(14, 'Ewa Nowk', 'Ewa Nowak')],
    isSafe: true,
  }),
  anIssue({
    code: 'UNKNOWN_REFERENCE',
    severity: 'warning',
    row: 15,
    column: 'Reports to',
    columnNumber: 7,
    account: 'Contoso',
    message: '“Oskar Berk” is not in Contacts.',
    remedy: 'Add him as a person of this account, or correct the name.',
    requirement: 'O1',
    rule: 'Names that are not listed',
    canMute: true,
    fixes: [aFix(15, 'Oskar Berk', 'Oskar Berg'), aFix(15, 'Oskar Berk', 'Oskar Bergh')],
  }),
  anIssue({
    code: 'RATING_MISSING',
    severity: 'hint',
    sheet: 'Scoring',
    row: 4,
    column: 'Growth potential',
    columnNumber: 5,
    account: 'Contoso',
    message: 'Growth potential is not rated.',
    remedy: 'Rate it from 1 to 10.',
    requirement: 'K5',
    rule: 'Ratings that are missing',
  }),
];

/** Issues of 40 rules at 60 accounts. */
export const manyIssues = (count: number): readonly IssueView[] =>
  Array.from({ length: count }, (_, index) =>
    anIssue({
      code: `RULE_${index % 40}`,
      rule: `Rule number ${index % 40}`,
      severity: (['error', 'warning', 'hint'] as const)[index % 3] ?? 'hint',
      row: index + 2,
      account: `Account ${index % 60}`,
      message: `Row ${index + 2} has a problem of some length, with “a value” in it.`,
      canMute: true,
      fixes: [aFix(index + 2, 'wrong', 'right'), aFix(index + 2, 'wrong', 'also right')],
    }),
  );

export const sharedOutside: SharingView = {
  isWarning: true,
  message:
    '3 people outside example.com can see this file: eve@other.example, bob@other.example, team@third.example. The map and the checks are internal.',
  remedy:
    'Change who it is shared with, or add their domain to Settings. Members of groups and open links are not seen here.',
  fix: null,
};
