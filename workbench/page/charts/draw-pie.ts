/** Draws a pie of the first series. */

import { displayText } from '../../google/values/display';
import type { ChartLook } from './chart-look';
import type { ChartTable } from './chart-table';
import { type Box, label, round, type Shape } from './shape';

/** Slices smaller than this have no room for their share. */
const SMALLEST_TOLD = 0.05;

export function drawPie(area: Box, look: ChartLook, table: ChartTable, locale: string): readonly Shape[] {
  const { values = [], numberFormat } = table.series[0] ?? {};
  const positive = values.map((value) => Math.max(0, value ?? 0));
  const total = positive.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(10, Math.min(area.width, area.height) / 2 - 4);
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
  const hole = radius * look.pieHole;
  const spot = (share: number, distance: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return [round(x + Math.cos(angle) * distance), round(y + Math.sin(angle) * distance)] as const;
  };
  let from = 0;
  return positive.flatMap((value, row): Shape[] => {
    const share = value / total;
    if (!(share > 0)) return [];
    // An arc cannot end where it starts: a whole circle is drawn as nearly one.
    const to = from + Math.min(share, 0.99999);
    const large = share > 0.5 ? 1 : 0;
    const outer = `M${spot(from, radius).join(' ')}A${radius} ${radius} 0 ${large} 1 ${spot(to, radius).join(' ')}`;
    const inner = `L${spot(to, hole).join(' ')}A${hole} ${hole} 0 ${large} 0 ${spot(from, hole).join(' ')}Z`;
    const shown = displayText(value, undefined, numberFormat, { locale });
    const percent = `${round(Math.round(share * 1000) / 10)}%`;
    const slice: Shape = {
      tag: 'path',
      attributes: { d: outer + inner, fill: look.color(row), class: 'chart-slice' },
      text: `${table.domain.labels[row] ?? ''}: ${shown} (${percent})`,
    };
    const [textX, textY] = spot((from + to) / 2, (radius + hole) / 2 + radius * 0.15 * (hole > 0 ? 0 : 1));
    from += share;
    return share < SMALLEST_TOLD
      ? [slice]
      : [slice, label(percent, textX, textY + 4, 'middle', { class: 'chart-on-color' })];
  });
}
