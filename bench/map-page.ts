/** Writes the part about the map of the page of benchmarks. */

import { type ChartCost, MAP_RUNS } from './map-charts';
import type { ChartRow, MapMeasurements } from './map-measurements';
import { kilobytes, milliseconds, table, whole } from './table';

const dataSetNames: Readonly<Record<string, string>> = {
  rnd50: '50 people',
  rnd1000: '1,000 people',
  star1000: 'one manager of 1,000',
  chain200: 'a chain of 200',
  rnd10000: '10,000 people',
};
const OURS = 'account-atlas';
const others = { 'd3-org-chart': 'd3-org-chart 3.1.1', orgchart: 'orgchart 5.0.0' };
const nameOf = (dataSet: string) => dataSetNames[dataSet] ?? dataSet;

function ratio(own: ChartCost | undefined, other: ChartCost | undefined): string {
  if (!own || !other) return 'not measured';
  const times = other.firstFrame / own.firstFrame;
  return `${milliseconds(other.firstFrame)} (${times < 10 ? times.toFixed(1) : whole(times)} ×)`;
}

const firstFrames = (rows: readonly ChartRow[]): string =>
  table(
    ['first painted frame, ms', 'Account Atlas', 'aim', ...Object.values(others)],
    rows.map(({ dataSet, target, costs }) => [
      nameOf(dataSet),
      milliseconds(costs.get(OURS)?.firstFrame ?? null),
      whole(target),
      ...Object.keys(others).map((id) => ratio(costs.get(OURS), costs.get(id))),
    ]),
  );

const each = (rows: readonly ChartRow[], show: (cost: ChartCost) => string): string =>
  table(
    ['', 'Account Atlas', ...Object.values(others)],
    rows.map(({ dataSet, costs }) => [
      nameOf(dataSet),
      ...[OURS, ...Object.keys(others)].map((id) => {
        const cost = costs.get(id);
        return cost ? show(cost) : 'not measured';
      }),
    ]),
  );

export const mapPart = (measured: MapMeasurements): string => {
  const { dialog, sidebar, questions, answer, renderer, libraries, browser } = measured;
  return `## The map

Chromium ${browser} without a screen and without a graphics card. Everybody open, nothing moving, a fresh page for each sample, in another order each round, frame-rate limit off, scripts compiled beforehand; medians of ${MAP_RUNS}, of what takes seconds one. In a view of 1000 × 700 pixels, from the flat list of people to the first painted frame; in brackets how many times longer than ours.

${firstFrames(dialog)}

Differences below 20 ms mean little. Ours draws the cards in the window and near it, the others draw all of them. Main thread meanwhile, ms:

${each(dialog, ({ busy }) => milliseconds(busy))}

After the first frame, in which ours draws the overview in the corner, ms:

${each(dialog, ({ later }) => milliseconds(later))}

One step of moving the chart, ms of the main thread:

${each(dialog, ({ pan }) => milliseconds(pan))}

Elements in the page, and people among them:

${each(dialog, ({ elements, people }) => `${whole(elements)} (${whole(people)})`)}

### The tree of the sidebar

300 × 600 pixels, everybody open.

${table(
  ['', 'first frame, ms', 'aim', 'main thread, ms', 'one step of scrolling, ms', 'elements'],
  sidebar.map(({ dataSet, target, costs }) => {
    const cost = costs.get('account-atlas-tree');
    if (!cost) return [nameOf(dataSet), 'not measured', whole(target), '', '', ''];
    const { firstFrame, busy, pan, elements } = cost;
    return [
      nameOf(dataSet),
      milliseconds(firstFrame),
      whole(target),
      milliseconds(busy),
      milliseconds(pan),
      whole(elements),
    ];
  }),
)}

### Search and answers

10,000 people, 5,000 ties, 2,000 roles, 40 of ours, in the page; without drawing.

${table(
  ['', 'ms'],
  questions.map(({ name, milliseconds: taken }) => [name, milliseconds(taken)]),
)}

### Sizes

The map of ${whole(answer.people)} imported people with title and manager comes in ${answer.calls === 1 ? 'one answer' : `${answer.calls} answers`} of ${kilobytes(answer.bytes)}: ${Math.round(answer.bytes / answer.people)} bytes a person. Scripts after gzip:

${table(
  ['', 'gzip'],
  [
    ['chart, layout, zoom and pan, cards, lines, keys: own code', kilobytes(renderer.chart)],
    ['the same with export to SVG, PNG and print', kilobytes(renderer.withExport)],
    ['the same with Preact', kilobytes(renderer.whole)],
    ['d3-org-chart with what it needs of d3', kilobytes(libraries.d3)],
    ['orgchart with jQuery', kilobytes(libraries.orgchart)],
  ],
)}
`;
};
