/** A picture told item by item: what it shows, for those who read it, and the numbers for those who want them. */

import type { PictureItem } from '../../../src/domain/report/document';
import type { PanelKey } from '../../words';
import { toneOf, toneWords } from './looks';
import type { PictureProps } from './picture-props';

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
    <details class="picture-data">
      <summary>{words.say('pictureData')}</summary>
      <table>
        <thead>
          <tr>
            {fields.map(([field, header]) => (
              <th key={field} scope="col">
                {heads[field] ?? words.say(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, MOST_ROWS).map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items never move within a picture
            <tr key={place}>
              {fields.map(([field]) => (
                <td key={field}>
                  <bdi>{say(item, field)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > MOST_ROWS && (
        <p class="quiet">{words.say('moreLeft', { count: items.length - MOST_ROWS })}</p>
      )}
    </details>
  );
}
