/** Filters, groups and pages what the check found, in the order the server gave. */

import { groupedBy } from '../../src/domain/grouped-by';
import type { Severity } from '../../src/domain/issue';
import { foldText } from '../../src/domain/text/fold';
import type { FixView, IssueView } from '../../src/rpc/contract';

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

export interface IssueFilter {
  /** Severities to show; empty: all. */
  readonly shown: readonly Severity[];
  readonly query: string;
  /** `null`: of all accounts. */
  readonly account: string | null;
}

/** What is searched in, by issue: folding ten thousand sentences at each key would be felt. */
const searchTexts = new WeakMap<IssueView, string>();

function searchText(issue: IssueView): string {
  const known = searchTexts.get(issue);
  if (known !== undefined) return known;
  const { message, remedy, sheet, column, rule, account } = issue;
  const text = foldText([message, remedy, sheet, column, rule, account ?? ''].join('\n'));
  searchTexts.set(issue, text);
  return text;
}

export function filterIssues(issues: readonly IssueView[], filter: IssueFilter): readonly IssueView[] {
  const wanted = foldText(filter.query);
  return issues.filter(
    (issue) =>
      (filter.shown.length === 0 || filter.shown.includes(issue.severity)) &&
      (filter.account === null || issue.account === filter.account) &&
      (wanted === '' || searchText(issue).includes(wanted)),
  );
}

export type Grouping = 'rule' | 'account';

export interface IssueGroup {
  /** `null`: issues without an account. */
  readonly name: string | null;
  /** The worst among them. */
  readonly severity: Severity;
  readonly issues: readonly IssueView[];
}

/** The groups of the worst first, else in the order of first appearance. */
export function groupIssues(issues: readonly IssueView[], by: Grouping): readonly IssueGroup[] {
  const worst = (members: readonly IssueView[]): Severity =>
    severities.find((severity) => members.some((issue) => issue.severity === severity)) ?? 'hint';
  return [...groupedBy(issues, (issue) => issue[by])]
    .map(([name, members]) => ({ name, severity: worst(members), issues: members }))
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
}

/** A group as far as it stands on a page. */
export interface Section {
  readonly group: IssueGroup;
  readonly isOpen: boolean;
  readonly issues: readonly IssueView[];
}

/**
 * The rows of a page: a row is a group's header or an issue of an open group. A group that goes on from the page before
 * bears its header again.
 */
export function sectionsOn(
  groups: readonly IssueGroup[],
  isOpen: (group: IssueGroup) => boolean,
  start: number,
  size: number,
): { readonly sections: readonly Section[]; readonly rows: number } {
  const sections: Section[] = [];
  let rows = 0;
  for (const group of groups) {
    const header = rows;
    const isGroupOpen = isOpen(group);
    const first = header + 1;
    rows = first + (isGroupOpen ? group.issues.length : 0);
    const issues = isGroupOpen
      ? group.issues.slice(Math.max(0, start - first), Math.max(0, start + size - first))
      : [];
    if (issues.length > 0 || (header >= start && header < start + size))
      sections.push({ group, isOpen: isGroupOpen, issues });
  }
  return { sections, rows };
}

/** The fixes that need no choice. */
export const safeFixes = (issues: readonly IssueView[]): readonly FixView[] =>
  issues.flatMap(({ fixes, isSafe }) => (isSafe ? fixes : []));

/** Tells issues apart on a page, and finds them again after an update. */
export const issueKey = ({ code, sheet, row, columnNumber, message }: IssueView): string =>
  [code, sheet, row, columnNumber, message].join('\n');

/** How many issues came and went; one that only moved to another row did neither. */
export function changeBetween(
  before: readonly IssueView[],
  after: readonly IssueView[],
): { readonly added: number; readonly gone: number } {
  const counts = new Map<string, number>();
  const count = (issues: readonly IssueView[], step: number) => {
    for (const { code, sheet, column, account, message } of issues) {
      const key = [code, sheet, column, account, message].join('\n');
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  };
  count(after, 1);
  count(before, -1);
  let added = 0;
  let gone = 0;
  for (const difference of counts.values()) {
    if (difference > 0) added += difference;
    else gone -= difference;
  }
  return { added, gone };
}
