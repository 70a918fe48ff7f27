/** A document with every kind of block and picture, made up: a customer, numbers, days, long and hostile texts. */

import type { ReportBlock, ReportDocument } from '../../src/domain/report/document';

const LONG =
  'The renewal of the backbone contract is the largest piece of business this year. Two of the five people who decide have never met anybody of ours, and the head of networks has asked twice for a reference from another operator. Without one the decision slips behind the tender of spring.';
const money = (value: number, currency?: string) => ({
  style: 'money' as const,
  value,
  ...(currency ? { currency } : {}),
});

const months = ['Jun 2026', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026'];

const blocks: readonly ReportBlock[] = [
  { kind: 'heading', level: 2, text: 'At a glance' },
  {
    kind: 'facts',
    items: [
      { label: 'Status', value: 'Key account' },
      { label: 'Revenue', value: money(1_290_000) },
      { label: 'Revenue abroad', value: money(45_500, 'USD') },
      { label: 'Next review', value: { style: 'date', value: '2026-12-03' } },
      { label: 'Executive sponsor', value: null },
      { label: 'Customer’s goals', value: LONG },
    ],
  },
  {
    kind: 'flags',
    items: [
      { tone: 'good', text: 'Three people of ours were in touch in the last 180 days.' },
      { tone: 'fair', text: 'Nobody covers the budget owner yet.' },
      { tone: 'bad', text: `The tender is late. ${LONG}` },
      { tone: 'quiet', text: '=HYPERLINK("http://evil.test","click")' },
    ],
  },
  { kind: 'paragraph', text: LONG },
  { kind: 'heading', level: 2, text: 'People in the decision' },
  {
    kind: 'table',
    caption: 'People in the decision',
    columns: [
      { header: 'Person' },
      { header: 'Title' },
      { header: 'Roles' },
      { header: 'Support' },
      { header: 'Coverage' },
      { header: 'Last contact' },
      { header: 'Pain' },
      { header: 'Reports', numeric: true },
    ],
    rows: [
      [
        'Anna Kowalska',
        'Chief executive officer',
        'Decision maker, budget owner',
        'Supporter',
        'In touch',
        { style: 'date', value: '2026-11-02' },
        'Invoices arrive two weeks late, and nobody at the service desk can say why.',
        { style: 'whole', value: 12 },
      ],
      ['=1+1', '<b>Head of networks</b>', 'Champion', null, null, null, null, { style: 'whole', value: 3 }],
      ['رضا احمدی', 'Purchasing', 'Blocker', 'Enemy', 'Not covered', null, '-', null],
    ],
    emptyText: 'Nobody has a role yet.',
  },
  {
    kind: 'table',
    caption: 'Figures of the last 12 months',
    columns: [
      { header: 'Measure' },
      { header: 'Now', numeric: true },
      { header: 'Target', numeric: true },
      { header: 'Year before', numeric: true },
    ],
    rows: [
      [
        'Margin',
        { style: 'percent', value: 0.314 },
        { style: 'percent', value: 0.3 },
        'n/a: no rows with a value',
      ],
      ['Revenue to cost', { style: 'ratio', value: 2.434 }, null, { style: 'ratio', value: 2.1 }],
      ['Satisfaction', { style: 'score', value: 4.25 }, null, null],
    ],
    emptyText: '',
  },
  {
    kind: 'table',
    caption: 'Open challenges',
    columns: [{ header: 'Challenge' }],
    rows: [],
    emptyText: 'No challenge is written down. Add one in the sheet Challenges.',
  },
  { kind: 'heading', level: 2, text: 'Pictures' },
  {
    kind: 'picture',
    picture: 'trend',
    title: 'Requests by month',
    text: 'More requests are answered than half a year ago.',
    style: 'whole',
    items: months.flatMap((label, index) => [
      { label, group: 'Received', value: 4 + index },
      { label, group: 'Answered', value: index === 2 ? null : 2 + index },
    ]),
  },
  {
    kind: 'picture',
    picture: 'bars',
    title: 'Revenue by unit',
    text: 'Networks bring most.',
    style: 'money',
    heads: { label: 'Unit', group: 'Kind', value: 'Revenue' },
    items: [
      { label: 'Networks', group: 'Won', value: 420_000 },
      { label: 'Networks', group: 'Open', value: 180_000 },
      { label: 'Retail', group: 'Won', value: 90_000 },
      { label: 'Data centres', group: 'Open', value: 210_000 },
    ],
  },
  {
    kind: 'picture',
    picture: 'twoByTwo',
    title: 'Where accounts stand',
    text: 'Attractive accounts with good relations grow together.',
    style: 'score',
    heads: { label: 'Account', x: 'Attractiveness', y: 'Relationship health' },
    items: [
      { label: 'Northwind', x: 8.4, y: 8.3, tone: 'good' },
      { label: 'Contoso', x: 6.7, y: 4.5, tone: 'fair' },
      { label: 'Fabrikam', x: 4.9, y: 0, tone: 'bad' },
    ],
  },
  {
    kind: 'picture',
    picture: 'heat',
    title: 'White space',
    text: 'What each unit has of what we offer.',
    style: 'whole',
    heads: { label: 'Unit' },
    items: [
      { label: 'Networks', group: 'Backbone', tone: 'good', text: 'Has it' },
      { label: 'Networks', group: 'Hosting', tone: 'fair', text: 'Open deal' },
      { label: 'Retail', group: 'Backbone', tone: 'quiet', text: 'White' },
      { label: 'Retail', group: 'Hosting', tone: 'bad', text: 'Competitor' },
      { label: 'Retail', group: 'Security', tone: 'plain', text: 'Blocked' },
    ],
  },
  {
    kind: 'picture',
    picture: 'timeline',
    title: 'From here to the tender',
    text: 'Six months back from the tender.',
    style: 'whole',
    heads: { label: 'Step', group: 'Kind', start: 'From', end: 'Until', text: 'Owner' },
    items: [
      {
        label: 'Reference visit',
        group: 'Action',
        start: '2026-10-01',
        end: '2026-10-20',
        tone: 'bad',
        text: 'Dana Reed',
      },
      { label: 'Tender', group: 'Date', start: '2027-03-01', end: null, tone: 'plain' },
    ],
  },
  {
    kind: 'picture',
    picture: 'map',
    title: 'Map of Northwind',
    text: 'Twenty-five people on four levels.',
    style: 'whole',
    note: 'The print page of this report shows the map.',
    items: [],
  },
];

export const fullDocument: ReportDocument = {
  report: 'everything',
  account: 'Northwind',
  title: 'Account review: Northwind',
  subtitle: 'Who decides, who supports us, what comes next',
  date: '2026-11-22',
  from: '2025-11-23',
  to: '2026-11-22',
  language: 'en',
  currency: 'EUR',
  internalMark: 'Internal only',
  blocks,
};
