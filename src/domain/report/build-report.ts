/** Builds a report's document from its definition: each section's heading, and its blocks in order. */

import type {
  BlockDefinition,
  FactDefinition,
  ReportDefinition,
  SectionDefinition,
} from '../../schema/reports/definition';
import { buildFigures } from './build-figures';
import { buildPicture } from './build-picture';
import type { ReportBlock, ReportCell, ReportDocument, Tone } from './document';
import { figureCell } from './figure-cell';
import type { ReportContext } from './report-context';
import { sayRows } from './say-rows';
import { selectRows } from './select-rows';
import { cellOf, headerOf, isNumeric, kindOf } from './value-kinds';

type Table = Extract<BlockDefinition, { kind: 'table' }>;

/** With a sentence for the rows that found no place. */
const tableBlocks = (
  { rows, columns, caption, empty, isBehindShown, isNumbered }: Table,
  context: ReportContext,
): readonly ReportBlock[] => {
  const { words } = context;
  const { most, ...all } = rows;
  const found = selectRows(all, context);
  const shown = most === undefined ? found : found.slice(0, most);
  const named = columns.map((given) => {
    const [column, word] = typeof given === 'string' ? [given] : given;
    const header = word ? words.say(word) : headerOf(rows.from, column, context);
    return { column, header, kind: kindOf(rows.from, column, context) };
  });
  const rest = found.length - shown.length;
  return [
    {
      kind: 'table',
      caption: words.say(caption),
      columns: [
        ...(isNumbered ? [{ header: words.say('number'), numeric: true as const }] : []),
        ...named.map(({ header, kind }) =>
          isNumeric(kind) ? { header, numeric: true as const } : { header },
        ),
        ...(isBehindShown ? [{ header: words.say('rowsBehind') }] : []),
      ],
      rows: shown.map((row, line) => [
        ...(isNumbered ? [{ style: 'whole' as const, value: line + 1 }] : []),
        ...named.map(({ column, kind }) => cellOf(row.values[column], kind, row, context)),
        ...(isBehindShown ? [sayRows(row.behind, context)] : []),
      ]),
      emptyText: words.say(empty),
    },
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: words.say('andMore', { count: rest }) }] : []),
  ];
};

const factItem = (fact: FactDefinition, context: ReportContext): { label: string; value: ReportCell } => {
  const { words, account } = context;
  const said = fact.word && words.say(fact.word);
  if ('figure' in fact) {
    return { label: said || words.say(`figure.${fact.figure}`), value: figureCell(fact.figure, context) };
  }
  const kind = kindOf('accounts', fact.column, context);
  const [row] = context.rowsOf('accounts');
  const value = account && row ? cellOf(row.values[fact.column], kind, row, context) : null;
  return { label: said || words.column('accounts', fact.column), value };
};

/** Figures as whole numbers, for sentences. */
const factsIn = (facts: Readonly<Record<string, string>>, context: ReportContext) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, figure]) => {
      const cell = figureCell(figure, context);
      return [
        name,
        typeof cell === 'object' && cell !== null ? cell.value : cell || context.words.say('dash'),
      ];
    }),
  );

const blocksOf = (block: BlockDefinition, context: ReportContext): readonly ReportBlock[] => {
  const { words } = context;
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: words.say(block.text, factsIn(block.facts || {}, context)) }];
    case 'facts':
      return [{ kind: 'facts', items: block.facts.map((fact) => factItem(fact, context)) }];
    case 'flags': {
      const items = selectRows(block.rows, context).map(({ values: { tone, text } }) => ({
        // Sources of flags say no other tones.
        tone: tone as Tone,
        text: String(text),
      }));
      return items.length === 0
        ? [{ kind: 'paragraph', text: words.say(block.empty) }]
        : [{ kind: 'flags', items }];
    }
    case 'table':
      return tableBlocks(block, context);
    case 'figures':
      return [buildFigures(block, context)];
    case 'picture':
      return [buildPicture(block, context)];
  }
};

const sectionBlocks = (
  { part, level, blocks }: SectionDefinition,
  context: ReportContext,
): readonly ReportBlock[] => [
  { kind: 'heading', level: level || 2, text: context.words.say(`part.${part}`) },
  ...blocks.flatMap((block) => blocksOf(block, context)),
];

/**
 * Pure: the same rows give the same document.
 *
 * @param parts absent: all of them
 */
export const buildReport = (
  { key, sections, shown }: ReportDefinition,
  context: ReportContext,
  parts?: readonly string[],
): ReportDocument => {
  const { words, account, today, from, to, currency } = context;
  const name = account ? account.values.name : null;
  const facts = { account: name || words.say('allAccounts') };
  return {
    report: key,
    account: name,
    title: words.say(`${key}.title`, facts),
    subtitle: words.say(`${key}.subtitle`, facts),
    date: today,
    from,
    to,
    language: words.language,
    currency,
    internalMark: shown ? null : words.internalMark,
    blocks: sections
      .filter(({ part }) => !parts || parts.includes(part))
      .flatMap((section) => sectionBlocks(section, context)),
  };
};
