/** d3-org-chart with all branches open, in its compact form. */

import { OrgChart } from 'd3-org-chart';
import { type Contestant, cardHtml, cardSize } from '../contestant';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let chart: OrgChart | null = null;

export const contestants: readonly Contestant[] = [
  {
    id: 'd3-org-chart',
    label: 'd3-org-chart 3.1.1',
    async render(element, people) {
      chart = new OrgChart()
        .container(element)
        .data(people.map((one) => ({ ...one, parentId: one.managerId, _expanded: true })))
        .nodeWidth(() => cardSize.width)
        .nodeHeight(() => cardSize.height)
        .childrenMargin(() => cardSize.below)
        .siblingsMargin(() => cardSize.between)
        .neighbourMargin(() => cardSize.between)
        .compactMarginPair(() => cardSize.between)
        .compactMarginBetween(() => 8)
        .compact(true)
        .duration(0)
        .svgHeight(element.clientHeight)
        .nodeContent(({ data }) => cardHtml(data))
        .render();
      const nodes = element.getElementsByClassName('node');
      // Its last step, though without length, comes on a later tick.
      while (Number(nodes[nodes.length - 1]?.getAttribute('opacity') ?? 0) < 1) await nextFrame();
    },
    pan(dx, dy) {
      const state = chart?.getChartState();
      state?.zoomBehavior.translateBy(state.svg, dx, dy);
    },
    count: () => document.querySelectorAll('g.node').length,
  },
];
