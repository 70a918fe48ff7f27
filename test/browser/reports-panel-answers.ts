/** Reports for the panel's tests: one of each kind to choose, and a short document. */

import type { ReportDocument } from '../../src/domain/report/document';
import type { ReportChoice, ReportsView } from '../../src/rpc/contract';

const parts = (...labels: readonly string[]) =>
  labels.map((label) => ({ part: label.toLowerCase().replaceAll(' ', ''), label }));

const choice = (report: string, label: string, more: Partial<ReportChoice> = {}): ReportChoice => ({
  report,
  label,
  isOfAccount: true,
  isForCustomer: false,
  months: 12,
  isAhead: false,
  parts: parts('At a glance', 'People', 'Gaps', 'Goals', 'Late actions', 'Money', 'Score', 'Next steps'),
  ...more,
});

export const choosableReports: ReportsView = {
  reports: [
    choice('accountReview', 'Account one-page'),
    choice('calendar', 'Calendar', {
      isOfAccount: false,
      months: 3,
      isAhead: true,
      parts: parts('Month', 'List'),
    }),
    choice('portfolio', 'Portfolio on one page', { isOfAccount: false, parts: parts('Ranking', 'Capacity') }),
    choice('customerProgress', 'Progress report', { isForCustomer: true, parts: parts('Shared goals') }),
  ],
  managers: ['Dana Reed', 'رضا احمدی'],
  chosen: null,
};

export const shortReview = (account: string): ReportDocument => ({
  report: 'accountReview',
  account,
  title: `Account review: ${account}`,
  subtitle: 'Who decides, who supports us, what comes next',
  date: '2026-11-21',
  from: '2025-11-22',
  to: '2026-11-21',
  language: 'en',
  currency: 'EUR',
  internalMark: 'Internal only',
  blocks: [
    { kind: 'heading', level: 2, text: 'At a glance' },
    {
      kind: 'facts',
      items: [
        { label: 'People', value: { style: 'whole', value: 25 } },
        { label: 'Score', value: '7.9 of 10, rank 1 of 2' },
        { label: 'Account manager', value: 'Dana Reed' },
      ],
    },
    { kind: 'paragraph', text: 'Two people support us in the renewal; one blocks it.' },
    { kind: 'heading', level: 2, text: 'People in the decision' },
    {
      kind: 'table',
      caption: 'Roles in Renewal 2027',
      columns: [{ header: 'Person' }, { header: 'Role' }, { header: 'Reports', numeric: true }],
      rows: [
        ['Anna Kowalska', 'Decision maker', { style: 'whole', value: 12 }],
        ['رضا احمدی', 'Champion', { style: 'whole', value: 3 }],
        ['Иван Петров', 'Blocker', null],
      ],
      emptyText: 'Nobody has a role yet.',
    },
    { kind: 'heading', level: 3, text: 'Risks' },
    {
      kind: 'table',
      caption: 'Open risks',
      columns: [{ header: 'Risk' }],
      rows: [],
      emptyText: 'No open risks.',
    },
  ],
});
