/** Gathers what a picture shows from rows or figures; how it is drawn is the renderer's. */

import type { BlockDefinition, NumberStyle } from '../../schema/reports/definition';
import type { CellValue } from '../cells/cell-value';
import type { PictureItem, ReportBlock } from './document';
import { earlier } from './periods';
import { reckon } from './reckon';
import type { ReportContext } from './report-context';
import { selectRows } from './select-rows';
import { cellOf, headerOf, kindOf } from './value-kinds';

type Picture = Extract<BlockDefinition, { kind: 'picture' }>;

const numbers: readonly string[] = ['value', 'x', 'y'];
const days: readonly string[] = ['start', 'end'];

/** Numbers, days and tones as they are; all else in words. */
const itemsOfRows = ({ rows, fields = {} }: Picture, context: ReportContext): readonly PictureItem[] => {
  if (!rows) return [];
  return selectRows(rows, context).map((row) => {
    const fieldOf = ([field, column]: [string, string]): [string, CellValue] => {
      const { [column]: value = null } = row.values;
      if (numbers.includes(field)) return [field, typeof value === 'number' ? value : null];
      if (days.includes(field) || field === 'tone') return [field, value];
      const cell =
        cellOf(value, kindOf(rows.from, column, context), row, context) ||
        (field === 'group' ? context.words.say('groupUnknown') : '');
      return [field, typeof cell === 'object' ? String(cell.value) : cell];
    };
    // Made field by field from the definition's own names.
    return { label: '', ...Object.fromEntries(Object.entries(fields).map(fieldOf)) } as PictureItem;
  });
};

/** The oldest time first. */
const itemsOfFigures = (
  { figures = [], earlier: count = 0 }: Picture,
  context: ReportContext,
): readonly PictureItem[] => {
  const { words } = context;
  const times = Array.from({ length: count + 1 }, (_, index) =>
    context.within(earlier(context, count - index)),
  );
  return times.flatMap((time) =>
    figures.map((key) => ({
      label: words.date(time.to),
      group: words.say(`figure.${key}`),
      value: reckon({ figure: key }, time).value,
    })),
  );
};

const headsOf = ({ rows, fields }: Picture, context: ReportContext) =>
  rows && fields
    ? {
        heads: Object.fromEntries(
          Object.entries(fields).map(([field, column]) => [field, headerOf(rows.from, column, context)]),
        ),
      }
    : {};

const styleOf = ({ style, figures: [first = ''] = [] }: Picture, { library }: ReportContext): NumberStyle => {
  const figure = library.figures[first];
  return style || (figure ? figure.style : 'whole');
};

export const buildPicture = (block: Picture, context: ReportContext): ReportBlock => ({
  kind: 'picture',
  picture: block.picture,
  title: context.words.say(block.title),
  text: context.words.say(block.text),
  style: styleOf(block, context),
  items: block.figures ? itemsOfFigures(block, context) : itemsOfRows(block, context),
  ...headsOf(block, context),
  ...(block.picture === 'map' ? { note: context.words.say('mapOnPage') } : {}),
});
