/** Tables, flags and pictures that several reports about one account share. */

import { isOpenGoal } from './account-figures';
import type { BlockDefinition, Condition } from './definition';

type Flags = 'gaps' | 'verdicts';
type Topic = 'team' | 'coverage' | 'plan' | 'risk' | 'rows';

/** The gravest first; `most` of them. */
export const flagsOf = (
  from: Flags,
  topics: readonly Topic[],
  { most, where = [] }: { readonly most?: number; readonly where?: readonly Condition[] } = {},
): BlockDefinition => ({
  kind: 'flags',
  rows: {
    from,
    where: [['topic', 'in', topics], ...where],
    // By the alphabet: bad, fair, good, plain; coverage, plan, risk, rows, team.
    sort: ['tone', 'topic'],
    ...(most === undefined ? {} : { most }),
  },
  empty: `empty.${from}`,
});

/** The account's people as a picture; drawn by the page. */
export const mapPicture: BlockDefinition = {
  kind: 'picture',
  picture: 'map',
  title: 'picture.map',
  text: 'picture.map.text',
};

/** Departments have no pain of their own (B5). */
export const needTable: BlockDefinition = {
  kind: 'table',
  rows: { from: 'members', where: [['contactType', 'filled']], sort: ['-political', 'support', 'name'] },
  columns: ['name', 'pain', 'offer', 'missing'],
  caption: 'table.needs',
  empty: 'empty.members',
};

export const competitorTable: BlockDefinition = {
  kind: 'table',
  rows: { from: 'competitors', sort: ['contractEnd'] },
  columns: ['competitor', 'unit', 'offering', 'backedBy', 'tie', 'contractEnd'],
  caption: 'table.competitors',
  empty: 'empty.competitors',
};

/** What comes next, late things first; steps without a day never get here. */
export const stepTable = (
  most: number,
  columns: readonly string[] = ['date', 'what', 'who', 'withWhom', 'kind', 'late'],
): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'steps', most },
  columns,
  caption: 'table.steps',
  empty: 'empty.steps',
});

export const goalTable = (side: 'ours' | 'customers'): BlockDefinition => ({
  kind: 'table',
  rows: {
    from: 'goals',
    // A goal that does not say whose it is counts as ours.
    where: side === 'ours' ? [['side', 'isNot', 'customers']] : [['side', 'is', 'customers']],
    sort: ['horizon', 'priority', 'due'],
  },
  columns: ['horizon', 'goal', 'owner', 'priority', 'due', 'current', 'target', 'unit', 'status'],
  caption: side === 'ours' ? 'table.ourGoals' : 'table.theirGoals',
  empty: side === 'ours' ? 'empty.ourGoals' : 'empty.theirGoals',
});

export const openGoals = (most: number): BlockDefinition => ({
  kind: 'table',
  rows: {
    from: 'goals',
    where: [['side', 'isNot', 'customers'], isOpenGoal],
    sort: ['priority', 'due'],
    most,
  },
  columns: ['goal', 'owner', 'due', 'current', 'target', 'unit', 'status'],
  caption: 'table.openGoals',
  empty: 'empty.ourGoals',
});

const stepsOnOnePage = ['date', 'what', 'who', 'withWhom'];

/** Whatever somebody should have done by now; the steps to come are told by `comingSteps`, so that none is told twice. */
export const lateSteps = (most: number): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'steps', where: [['late', 'is', 'late']], most },
  columns: stepsOnOnePage,
  caption: 'table.lateSteps',
  empty: 'empty.lateSteps',
});

export const comingSteps = (most: number): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'steps', where: [['late', 'isNot', 'late']], most },
  columns: stepsOnOnePage,
  caption: 'table.comingSteps',
  empty: 'empty.steps',
});
