/** orgchart 5, which needs jQuery. */

import jquery from 'jquery';
import 'orgchart/dist/js/jquery.orgchart.js';
import { type Contestant, cardHtml } from '../contestant';
import type { Employee } from '../employees';

type Nested = Employee & { readonly children: Nested[] };

function nested(people: readonly Employee[]): Nested | undefined {
  const byId = new Map<string, Nested>(people.map((one) => [one.id, { ...one, children: [] }]));
  for (const one of byId.values()) byId.get(one.managerId ?? '')?.children.push(one);
  return byId.get(people[0]?.id ?? '');
}

let left = 0;
let top = 0;

export const contestants: readonly Contestant[] = [
  {
    id: 'orgchart',
    label: 'orgchart 5.0.0',
    render(element, people) {
      jquery(element).orgchart({ data: nested(people), nodeTemplate: cardHtml });
    },
    pan(dx, dy) {
      left += dx;
      top += dy;
      const chart = document.querySelector<HTMLElement>('.orgchart');
      if (chart) chart.style.transform = `matrix(1,0,0,1,${left},${top})`;
    },
    count: () => document.querySelectorAll('.orgchart .node').length,
  },
];
