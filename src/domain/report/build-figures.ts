/** Builds the table of figures: now and before with targets and the rows behind, or side by side for accounts or managers. */

import type { BlockDefinition } from '../../schema/reports/definition';
import type { Row } from '../../schema/workbook';
import { foldText } from '../text/fold';
import type { ReportBlock, ReportCell } from './document';
import { cellOfReckoned, figureCell } from './figure-cell';
import { managerName } from './manager-name';
import { earlier, type Period } from './periods';
import { reckon } from './reckon';
import type { ReportContext } from './report-context';
import { sayRows } from './say-rows';
import { targetOf } from './targets';

type Figures = Extract<BlockDefinition, { kind: 'figures' }>;

const sayPeriod = ({ from, to }: Period, { words }: ReportContext): string =>
  words.say('period', { from: words.date(from), to: words.date(to) });

interface FigureColumn {
  readonly header: string;
  readonly cells: readonly ReportCell[];
}

/** The context of each account or manager, by name in order. */
const groupsOf = (
  by: 'account' | 'accountManager',
  context: ReportContext,
): ReadonlyMap<string, ReportContext> => {
  const names = new Map<string, Set<string>>();
  for (const { values } of context.rowsOf('accounts')) {
    const name = String(values.name || '');
    // Rows of Accounts.
    const group = by === 'account' ? name : managerName(values as Row<'accounts'>, context.resolve);
    if (name) names.set(group, (names.get(group) || new Set()).add(foldText(name)));
  }
  return new Map(
    [...names]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, accounts]) => [name || context.words.say('dash'), context.within({ accounts })]),
  );
};

export const buildFigures = (
  { figures, caption, earlier: count = 0, by, isExplained }: Figures,
  context: ReportContext,
): ReportBlock => {
  const { words } = context;
  const named = (key: string) => words.say(`figure.${key}`);
  const numeric = (header: string) => ({ header, numeric: true as const });
  const shared = { kind: 'table' as const, caption: words.say(caption), emptyText: words.say('noFigures') };
  if (isExplained) {
    return {
      ...shared,
      columns: [{ header: words.say('measure') }, { header: words.say('howCounted') }],
      rows: figures.map((key) => [named(key), words.say(`figure.${key}.how`)]),
    };
  }
  if (by) {
    const groups = [...groupsOf(by, context)];
    // Targets are for people: a column of its own where one of them has any.
    const columns = figures.flatMap((key): readonly FigureColumn[] => {
      const reckoned = groups.map(([, group]) => [reckon({ figure: key }, group), group] as const);
      const targets = reckoned.map(([found, group]) =>
        by === 'account' ? null : targetOf(key, found, group),
      );
      const isTargeted = targets.some((target) => target !== null);
      return [
        {
          header: named(key),
          // Why there is no number would drown those that there are.
          cells: reckoned.map(([found]) =>
            found.value === null ? words.say('notKnown') : cellOfReckoned(key, found, context),
          ),
        },
        ...(isTargeted ? [{ header: words.say('target'), cells: targets }] : []),
      ];
    });
    return {
      ...shared,
      columns: [
        { header: words.column('accounts', by === 'account' ? 'name' : by) },
        ...columns.map(({ header }) => numeric(header)),
      ],
      rows: groups.map(([name], index) => [name, ...columns.map(({ cells }) => cells[index] || null)]),
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
        targetOf(key, reckoned, context),
        ...before.map((past) => figureCell(key, past)),
        sayRows(reckoned.behind(), context),
      ];
    }),
  };
};
