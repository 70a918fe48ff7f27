/** What takes part, and the card that every library draws: name, title, role, sentiment as a colour. */

import type { Employee } from './employees';

export interface Contestant {
  readonly id: string;
  readonly label: string;
  /** Everybody open, nothing moving; a promise where the library goes on after its call. */
  readonly render: (element: HTMLElement, people: readonly Employee[]) => void | Promise<void>;
  /** One step of moving the chart, in pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** People in the page. */
  readonly count: () => number;
}

export const cardSize = { width: 160, height: 56, between: 16, below: 40 };
const colours = ['#9aa0a6', '#d93025', '#f9ab00', '#188038'];

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function cardHtml({ name, title, roles, sentiment }: Employee): string {
  const role = roles[0] === undefined ? '' : `<i>${escaped(roles[0])}</i>`;
  return `<div class="bench-card" style="border-inline-start:4px solid ${colours[sentiment]}"><b dir="auto">${escaped(name)}</b><span dir="auto">${escaped(title)}</span>${role}</div>`;
}

export const cardStyle = `.bench-card{box-sizing:border-box;width:${cardSize.width}px;height:${cardSize.height}px;background:#fff;border:1px solid #dadce0;border-radius:6px;font:12px Arial,sans-serif;padding:6px 8px;position:relative;overflow:hidden;text-align:start}.bench-card b,.bench-card span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.bench-card i{position:absolute;inset-inline-end:6px;bottom:4px;font:bold 9px Arial;background:#e8f0fe;border-radius:8px;padding:1px 6px}`;
