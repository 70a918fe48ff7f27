/** Builds the one-page account summary: where we stand, who matters, what is missing, what is late, what comes next. */

import type { Issue } from '../issue';
import type { MapSummary } from '../map/map-view';
import { createPeopleIndex } from '../people/reference-index';
import type { ScoreExplanation } from '../score/explain-score';
import type { TableRow } from '../table';
import { findAccountGaps, type TeamSizes } from './account-gaps';
import type { AccountSummaryKey, AccountSummaryWords, NumberStyle } from './account-summary-words';
import { gatherBuyingTeam, keyPeopleOf } from './buying-team';
import type { ReportBlock, ReportDocument } from './document';

/** Rows of this account only; blank cells are unknown and shown as the dash, never as zero. */
export interface AccountSummaryInput {
  readonly account: TableRow<'accounts'>;
  readonly contacts: readonly TableRow<'contacts'>[];
  readonly roles: readonly TableRow<'roles'>[];
  readonly goals: readonly TableRow<'goals'>[];
  readonly strategy: readonly TableRow<'strategy'>[];
  readonly relationships: readonly TableRow<'relationships'>[];
  /** Null: the account is not in Scoring. */
  readonly score: ScoreExplanation | null;
  readonly issues: readonly Issue[];
  readonly summary: MapSummary;
  /** ISO day. */
  readonly today: string;
  readonly words: AccountSummaryWords;
  /** Absent: 5 and 10. */
  readonly teamSizes?: TeamSizes;
}

/** Longest lists that keep the summary on a page. */
const MOST_KEY_PEOPLE = 12;
const MOST_GOALS = 6;
const MOST_ACTIONS = 8;

const closedGoals: readonly string[] = ['reached', 'dropped'];
const closedActions: readonly string[] = ['done', 'dropped'];

/** How cells are said: the dash for a blank. */
interface Speaker {
  readonly words: AccountSummaryWords;
  readonly say: AccountSummaryWords['say'];
  readonly text: (value: string | null) => string;
  readonly date: (isoDay: string | null) => string;
  readonly number: (value: number | null, style: NumberStyle) => string;
  readonly choice: (vocabulary: Parameters<AccountSummaryWords['choice']>[0], key: string | null) => string;
  readonly choices: (
    vocabulary: Parameters<AccountSummaryWords['choice']>[0],
    keys: readonly string[],
  ) => string;
}

const createSpeaker = (words: AccountSummaryWords): Speaker => {
  const dash = words.say('dash');
  const separator = words.say('listSeparator');
  return {
    words,
    say: words.say,
    text: (value) => value ?? dash,
    date: (isoDay) => (isoDay === null ? dash : words.formatDate(isoDay)),
    number: (value, style) => (value === null ? dash : words.formatNumber(value, style)),
    choice: (vocabulary, key) => (key === null ? dash : words.choice(vocabulary, key)),
    choices: (vocabulary, keys) =>
      keys.length === 0 ? dash : keys.map((key) => words.choice(vocabulary, key)).join(separator),
  };
};

const heading = (speaker: Speaker, key: AccountSummaryKey): ReportBlock => ({
  kind: 'heading',
  level: 2,
  text: speaker.say(key),
});
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

type Rows = readonly (readonly (string | number | null)[])[];

/** The table with at most so many rows, and a sentence for the rest. */
const table = (
  speaker: Speaker,
  caption: AccountSummaryKey,
  headers: readonly AccountSummaryKey[],
  rows: Rows,
  emptyText: AccountSummaryKey,
  most = rows.length,
): readonly ReportBlock[] => [
  {
    kind: 'table',
    caption: speaker.say(caption),
    columns: headers.map((header) => ({ header: speaker.say(header) })),
    rows: rows.slice(0, most),
    emptyText: speaker.say(emptyText),
  },
  ...(rows.length > most ? [paragraph(speaker.say('andMore', { count: rows.length - most }))] : []),
];

const glanceBlocks = (input: AccountSummaryInput, speaker: Speaker): readonly ReportBlock[] => {
  const { values } = input.account;
  const { say } = speaker;
  const status = speaker.choice('accountStatus', values.status);
  const { nextReview, statusReason, revenueCostRatio } = values;
  const isOverdue = nextReview !== null && nextReview < input.today;
  const items: readonly (readonly [AccountSummaryKey, string])[] = [
    ['status', statusReason === null ? status : say('statusWithReason', { status, reason: statusReason })],
    ['segment', speaker.choice('segment', values.segment)],
    ['accountManager', speaker.text(values.accountManager)],
    ['executiveSponsor', speaker.text(values.executiveSponsor)],
    ['revenue', speaker.number(values.revenue, 'money')],
    ['potential', speaker.number(values.potential, 'money')],
    [
      'revenueCostRatio',
      speaker.number(typeof revenueCostRatio === 'number' ? revenueCostRatio : null, 'ratio'),
    ],
    ['peopleKnown', say('peopleAndLevels', { people: input.summary.people, levels: input.summary.levels })],
    [
      'nextReview',
      isOverdue ? say('overdueSince', { date: speaker.date(nextReview) }) : speaker.date(nextReview),
    ],
  ];
  return [
    heading(speaker, 'glance'),
    { kind: 'facts', items: items.map(([key, value]) => ({ label: say(key), value })) },
  ];
};

const peopleBlocks = (input: AccountSummaryInput, speaker: Speaker): readonly ReportBlock[] => {
  const index = createPeopleIndex(input.contacts);
  const team = gatherBuyingTeam(input.roles, index);
  const rows = keyPeopleOf(team.values()).map(({ name, contact, roles, support }) => [
    name,
    speaker.text(contact?.values.title ?? null),
    speaker.choices('buyingRole', roles),
    speaker.choices('support', support),
    speaker.choice('coverage', contact?.values.coverage ?? null),
    speaker.text(contact?.values.ourPerson ?? null),
  ]);
  const gaps = findAccountGaps({
    ...input,
    team,
    people: index,
    teamSizes: input.teamSizes ?? { minimum: 5, typical: 10 },
    listSeparator: speaker.say('listSeparator'),
  });
  const headers = ['person', 'jobTitle', 'role', 'support', 'coverage', 'ourPerson'] as const;
  return [
    heading(speaker, 'keyPeople'),
    ...table(speaker, 'keyPeopleCaption', headers, rows, 'noKeyPeople', MOST_KEY_PEOPLE),
    heading(speaker, 'gaps'),
    ...table(
      speaker,
      'gapsCaption',
      ['gap'],
      gaps.map(({ key, facts }) => [speaker.say(key, facts)]),
      'noGaps',
    ),
  ];
};

/** Earliest first; no date comes last. */
const byDue = (
  one: { values: { due: string | null } },
  other: { values: { due: string | null } },
): number => {
  const [first, second] = [one.values.due ?? '9999', other.values.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
};

const goalBlocks = (input: AccountSummaryInput, speaker: Speaker): readonly ReportBlock[] => {
  const open = input.goals.filter(({ values }) => !closedGoals.includes(values.status ?? '')).sort(byDue);
  const late = openActions(input).filter(({ values }) => values.due !== null && values.due < input.today);
  const goalRows = open.map(({ values }) => [
    speaker.text(values.goal),
    speaker.text(values.owner),
    dueText(values.due, input.today, speaker),
    speaker.choice('goalStatus', values.status),
  ]);
  const lateRows = late.map(({ values }) => [
    speaker.text(values.action),
    speaker.text(values.owner),
    speaker.date(values.due),
    speaker.choice('actionStatus', values.status),
  ]);
  const goalHeaders = ['goal', 'owner', 'due', 'goalStatus'] as const;
  const actionHeaders = ['action', 'owner', 'due', 'actionStatus'] as const;
  return [
    heading(speaker, 'goals'),
    ...table(speaker, 'goalsCaption', goalHeaders, goalRows, 'noGoals', MOST_GOALS),
    heading(speaker, 'lateActions'),
    ...table(speaker, 'lateActionsCaption', actionHeaders, lateRows, 'noLateActions', MOST_ACTIONS),
  ];
};

const dueText = (due: string | null, today: string, speaker: Speaker): string =>
  due !== null && due < today ? speaker.say('overdueSince', { date: speaker.date(due) }) : speaker.date(due);

const openActions = ({ strategy }: AccountSummaryInput): readonly TableRow<'strategy'>[] =>
  strategy.filter(({ values }) => !closedActions.includes(values.status ?? '')).sort(byDue);

const scoreBlocks = ({ score }: AccountSummaryInput, speaker: Speaker): readonly ReportBlock[] => {
  const { say } = speaker;
  if (score === null) return [heading(speaker, 'score'), paragraph(say('notScored'))];
  const dash = say('dash');
  const rank = score.rank === null ? dash : say('rankOf', { rank: score.rank, of: score.rankedAccounts });
  const isKey = score.tier === null ? dash : say(score.tier === 'key' ? 'yes' : 'no');
  const missing = score.missing.join(say('listSeparator'));
  const rows = score.parts.map(({ criterion, rating, share, contribution }) => [
    criterion,
    speaker.number(rating, 'whole'),
    speaker.number(share, 'percent'),
    speaker.number(contribution, 'score'),
  ]);
  return [
    heading(speaker, 'score'),
    {
      kind: 'facts',
      items: [
        { label: say('scoreLabel'), value: speaker.number(score.score, 'score') },
        { label: say('rank'), value: rank },
        { label: say('keyAccount'), value: isKey },
      ],
    },
    ...(missing === '' ? [] : [paragraph(say('incompleteScore', { criteria: missing }))]),
    ...table(
      speaker,
      'scoreCaption',
      ['criterion', 'rating', 'share', 'contribution'],
      rows,
      'noCriteria',
    ).map(alignNumbers),
  ];
};

/** All but the first column hold numbers, as text since the locale writes them. */
const alignNumbers = (block: ReportBlock): ReportBlock =>
  block.kind === 'table'
    ? {
        ...block,
        columns: block.columns.map(({ header }, index) =>
          index === 0 ? { header } : { header, numeric: true },
        ),
      }
    : block;

const nextBlocks = (input: AccountSummaryInput, speaker: Speaker): readonly ReportBlock[] => {
  const ahead = openActions(input).filter(({ values }) => values.due === null || values.due >= input.today);
  const rows = ahead.map(({ values }) => [
    speaker.text(values.action),
    speaker.text(values.owner),
    speaker.text(values.withWhom),
    speaker.date(values.due),
  ]);
  return [
    heading(speaker, 'nextSteps'),
    ...table(
      speaker,
      'nextStepsCaption',
      ['action', 'owner', 'withWhom', 'due'],
      rows,
      'noNextSteps',
      MOST_ACTIONS,
    ),
  ];
};

/** Internal; the personal columns of Contacts (P3) are not read. */
export const buildAccountSummary = (input: AccountSummaryInput): ReportDocument => {
  const speaker = createSpeaker(input.words);
  const account = input.account.values.name ?? speaker.say('dash');
  return {
    title: speaker.say('title', { account }),
    subtitle: speaker.say('subtitle'),
    date: input.today,
    language: input.words.language,
    internalMark: input.words.internalMark,
    blocks: [
      ...glanceBlocks(input, speaker),
      ...peopleBlocks(input, speaker),
      ...goalBlocks(input, speaker),
      ...scoreBlocks(input, speaker),
      ...nextBlocks(input, speaker),
    ],
  };
};
