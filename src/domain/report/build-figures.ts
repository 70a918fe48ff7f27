/** Builds the table of figures: now and before with targets and the rows behind, or side by side for accounts or managers. */

import type { BlockDefinition } from '../../schema/reports/definition';
import { foldText } from '../text/fold';
import type { ReportBlock, ReportCell } from './document';
import { cellOfReckoned, figureCell } from './figure-cell';
import { earlier, type Period } from './periods';
import { reckon } from './reckon';
import type { ReportContext } from './report-context';
import { sayRows } from './say-rows';
import { targetOf } from './targets';

type Figures = Extract<BlockDefinition, { kind: 'figures' }>;

const sayPeriod = ({ from, to }: Period, { words }: ReportContext): string =>
  words.say('period', { from: words.date(from), to: words.date(to) });

/** The context of each account or manager, by name in order. */
const groupsOf = (
  by: 'account' | 'accountManager',
  context: ReportContext,
): ReadonlyMap<string, ReportContext> => {
  const names = new Map<string, Set<string>>();
  for (const { values } of context.rowsOf('accounts')) {
    const name = typeof values.name === 'string' ? values.name : '';
    const group =
      by === 'account' ? name : typeof values.accountManager === 'string' ? values.accountManager : '';
    if (name === '') continue;
    names.set(group, (names.get(group) ?? new Set()).add(foldText(name)));
  }
  return new Map(
    [...names]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, accounts]) => [name || context.words.say('dash'), context.within({ accounts })]),
  );
};

export const buildFigures = (
  { figures, caption, earlier: count = 0, by }: Figures,
  context: ReportContext,
): ReportBlock => {
  const { words } = context;
  const named = (key: string) => words.say(`figure.${key}`);
  const numeric = (header: string) => ({ header, numeric: true as const });
  const shared = { kind: 'table' as const, caption: words.say(caption), emptyText: words.say('noFigures') };
  if (by !== undefined) {
    return {
      ...shared,
      columns: [
        { header: words.column('accounts', by === 'account' ? 'name' : by) },
        ...figures.map((key) => numeric(named(key))),
      ],
      rows: [...groupsOf(by, context)].map(([name, group]) => [
        name,
        ...figures.map((key) => figureCell(key, group)),
      ]),
    };
  }
  const before = Array.from({ length: count }, (_, index) => context.within(earlier(context, index + 1)));
  return {
    ...shared,
    columns: [
      { header: words.say('measure') },
      numeric(sayPeriod(context, context)),
      numeric(words.say('target')),
      ...before.map((past) => numeric(sayPeriod(past, context))),
      { header: words.say('rowsBehind') },
    ],
    rows: figures.map((key): readonly ReportCell[] => {
      const reckoned = reckon({ figure: key }, context);
      return [
        named(key),
        cellOfReckoned(key, reckoned, context),
        targetOf(key, context),
        ...before.map((past) => figureCell(key, past)),
        sayRows(reckoned.behind, context),
      ];
    }),
  };
};
