/** Filters and groups what the check found, in the order the server gave. */

import type { Severity } from '../../src/domain/issue';
import { foldText } from '../../src/domain/text/fold';
import type { IssueView } from '../../src/rpc/contract';

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

export interface IssueFilter {
  /** Severities to show; empty: all. */
  readonly shown: readonly Severity[];
  readonly query: string;
  /** `null`: of all accounts. */
  readonly account: string | null;
}

export function filterIssues(issues: readonly IssueView[], filter: IssueFilter): readonly IssueView[] {
  const wanted = foldText(filter.query);
  return issues.filter(
    (issue) =>
      (filter.shown.length === 0 || filter.shown.includes(issue.severity)) &&
      (filter.account === null || issue.account === filter.account) &&
      (wanted === '' ||
        foldText(
          [issue.message, issue.remedy, issue.sheet, issue.column, issue.account ?? ''].join('\n'),
        ).includes(wanted)),
  );
}

export interface IssueGroup {
  /** `null`: issues without an account. */
  readonly name: string | null;
  readonly issues: readonly IssueView[];
}

export function groupIssues(issues: readonly IssueView[], by: 'sheet' | 'account'): readonly IssueGroup[] {
  const groups = new Map<string | null, IssueView[]>();
  for (const issue of issues) {
    const name = issue[by];
    const group = groups.get(name);
    if (group) group.push(issue);
    else groups.set(name, [issue]);
  }
  return [...groups].map(([name, members]) => ({ name, issues: members }));
}
