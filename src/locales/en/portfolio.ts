/** English wording of the portfolio: the sheet, and what there is to say about it. */

import type { MessageWords } from '../words';

export const portfolio: MessageWords['portfolio'] = {
  title: 'Portfolio',
  madeOn: 'As of {date}. Numbers follow the sheets by themselves; groups, order and health are of that day.',
  madeAnew: 'Account Atlas writes this sheet anew each time: keep notes of your own on another one.',
  unsaid: 'Not said',
  overlapping: 'An account counts in every kind its manager works by, so the sums overlap.',
  knownOf: '{known} of {accounts} accounts say their revenue; the sums are of those.',
  overCapacity:
    '{count, plural, one {# person looks} other {# people look}} after more accounts than there is room for, such as {names}.',
  noRoom:
    '{load} accounts, and room for {capacity} in all: count in detail what each of them brings and costs.',
  notScored: 'Not rated on every criterion.',
  notKnown: 'Too little is known of its people and of our touch with them.',
  andMore: 'and {count} more',
  account: 'Account',
  accounts: 'Accounts',
  keyAccounts: 'Key accounts',
  revenue: 'Revenue ({currency})',
  known: 'Revenue known',
  share: 'Share of revenue',
  topFifth: 'Share of the top fifth',
  running: 'Running share',
  ratio: 'Revenue to cost',
  load: 'Load without SMB',
  capacity: 'Capacity',
  target: 'Turnover target',
  pareto: 'Where the revenue comes from',
  twoByTwo: 'Attractiveness and relationship',
  attractiveness: 'Score (1–10)',
  health: 'Relationship (0–100)',
  field: 'What it speaks for',
  grow: 'Grow together',
  build: 'Build the relationship',
  keep: 'Keep it simple',
  watch: 'Watch the effort',
  loadChart: 'Accounts and capacity of each manager',
  regionChart: 'Revenue by region',
};
