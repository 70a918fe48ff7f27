/** A picture of a report with its title, a sentence that says what it shows, and the same item by item. */

import type { PictureKind } from '../../../src/schema/reports/definition';
import { AccountMap } from './account-map';
import { Bars } from './bars';
import { DataTable } from './data-table';
import { Heat } from './heat';
import { MonthPicture } from './month';
import type { PictureProps } from './picture-props';
import { Timeline } from './timeline';
import { Trend } from './trend';
import { TwoByTwo } from './two-by-two';

const drawn = {
  timeline: Timeline,
  bars: Bars,
  trend: Trend,
  heat: Heat,
  twoByTwo: TwoByTwo,
  month: MonthPicture,
  map: AccountMap,
} as const satisfies Record<PictureKind, unknown>;

export function Picture(props: PictureProps) {
  const { block } = props;
  const Drawn = drawn[block.picture];
  return (
    <figure class={`picture picture-${block.picture}`}>
      <figcaption>
        <b>{block.title}</b>
        {block.text !== '' && <span>{block.text}</span>}
      </figcaption>
      <Drawn {...props} />
      {block.items.length > 0 && <DataTable {...props} />}
    </figure>
  );
}
