/** A picture told item by item: what it shows, for those who read it, and the numbers for those who want them. */

import type { PictureItem } from '../../../src/domain/report/document';
import type { PanelKey } from '../../words';
import { toneOf, toneWords } from './looks';
import type { PictureProps } from './picture-props';
import { PictureTable } from './picture-table';

const MOST_ROWS = 500;

type Field = keyof PictureItem;
const headers: readonly (readonly [field: Field, header: PanelKey])[] = [
  ['label', 'dataName'],
  ['group', 'dataGroup'],
  ['start', 'dataFrom'],
  ['end', 'dataTo'],
  ['value', 'dataValue'],
  ['x', 'dataAcross'],
  ['y', 'dataUp'],
  ['tone', 'dataState'],
  ['text', 'dataMore'],
];

export function DataTable({ block, words, write }: Omit<PictureProps, 'frame' | 'report'>) {
  const { items, style, heads = {} } = block;
  const fields = headers.filter(([field]) =>
    items.some((item) => item[field] !== undefined && item[field] !== null && item[field] !== ''),
  );
  const say = (item: PictureItem, field: Field): string => {
    const value = item[field];
    if (value === undefined || value === null || value === '') return write.cell(null);
    if (field === 'tone') return words.say(toneWords[toneOf(item.tone)]);
    if (typeof value === 'number') return write.number(value, field === 'value' ? style : 'ratio');
    return field === 'start' || field === 'end' ? write.day(value) : value;
  };
  return (
    <PictureTable
      headers={fields.map(([field, header]) => heads[field] ?? words.say(header))}
      rows={items.slice(0, MOST_ROWS).map((item) => fields.map(([field]) => say(item, field)))}
      words={words}
      left={items.length - MOST_ROWS}
    />
  );
}
