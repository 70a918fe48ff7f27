/** Writes the measurements as a page of docs/. */

import { cpus, totalmem } from 'node:os';
import type { LoadTimes } from './bare-runtime';
import type { Cost, JourneyCosts } from './journeys';
import type { EditCost } from './live-check';
import type { MapMeasurements } from './map-measurements';
import { mapPart } from './map-page';
import { RUNS } from './measure';
import { SIZES } from './portfolio';
import type { PureCosts } from './pure-check';
import { reportPart } from './report-page';
import type { ReportMeasurements } from './reports';
import { kilobytes, milliseconds, table, whole } from './table';

export interface Measurements {
  readonly serverBytes: number;
  /** By name of the file. */
  readonly pageBytes: Readonly<Record<string, number>>;
  readonly load: LoadTimes;
  readonly sizes: readonly number[];
  readonly own: readonly JourneyCosts[];
  readonly naive: readonly JourneyCosts[];
  readonly portfolio: Portfolio;
  readonly reports: ReportMeasurements;
  readonly map: MapMeasurements;
}

interface Portfolio {
  readonly pure: PureCosts;
  /** Round trips of *Check workbook*. */
  readonly whole: number;
  readonly edits: readonly EditCost[];
}

const costTable = (
  { sizes }: Measurements,
  journeys: readonly JourneyCosts[],
  show: (cost: Cost) => string,
): string =>
  table(
    ['journey', ...sizes.map((size) => `${whole(size)} people`)],
    journeys.map(({ name, costs }) => [
      name,
      ...sizes.map((size) => {
        const cost = costs.get(size);
        return cost ? show(cost) : 'not run';
      }),
    ]),
  );

const seconds = (value: number) => (value < 10 ? value.toFixed(1) : whole(value));

/** At the 50 to 200 ms that a round trip costs with Google. */
const waiting = ({ roundTrips }: Cost) => `${seconds(roundTrips * 0.05)}–${seconds(roundTrips * 0.2)} s`;

const portfolioPart = ({ pure, whole: trips, edits }: Portfolio): string => `## A large portfolio

100 accounts, ${whole(SIZES.contacts)} contacts, ${whole(SIZES.roles)} roles, ${whole(SIZES.ties)} ties, ${whole(SIZES.goals)} goals, ${whole(SIZES.actions)} actions.

### The check by itself

In a runtime that holds ECMAScript only, where nothing has run before, as in every execution. ${whole(pure.rows)} rows, ${whole(pure.issues)} issues; the decoded rows and the issues hold ${whole(pure.memory / 2 ** 20)} MB. *Check workbook* takes ${trips} round trips, whatever the rows.

${table(
  ['way', 'ms'],
  [
    ['Account Atlas: all rules, on decoded rows', milliseconds(pure.check)],
    ['the same for the third time, when the engine knows the code', milliseconds(pure.checkAgain)],
    ['Account Atlas: decoding the cells before', milliseconds(pure.decode)],
    ['zod alone: cells only, no reference, repeat or rule of the method', milliseconds(pure.zodAlone)],
    [
      'cell by cell: each reference by going through the rows, no repeat or rule',
      milliseconds(pure.cellByCell),
    ],
  ],
)}

### The scores

1,000 accounts rated on 5 criteria, in the same runtime.

${table(
  ['', 'ms'],
  [
    ['score, rank and tier of every account', milliseconds(pure.scores)],
    ['the ranks every account may take when each weight varies by a fifth', milliseconds(pure.robustness)],
    ['the portfolio: cuts, Pareto and relationship health with 10,000 people', milliseconds(pure.portfolio)],
  ],
)}

### One edit

Round trips, and milliseconds in the bundle's own code: without loading it, and without the model of the spreadsheet. The profiler that tells them apart slows both.

${table(
  ['typing into', 'round trips', 'own ms'],
  edits.map(({ name, roundTrips, own }) => [name, String(roundTrips), milliseconds(own)]),
)}
`;

export function writePage(measured: Measurements): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const { load, own, naive } = measured;
  const compared = own.filter(({ name }) => naive.some((other) => other.name === name));
  const beside = compared.flatMap((ownCosts) => [
    { ...ownCosts, name: `${ownCosts.name}, Account Atlas` },
    ...naive
      .filter(({ name }) => name === ownCosts.name)
      .map((naiveCosts) => ({ ...naiveCosts, name: `${naiveCosts.name}, cell by cell` })),
  ]);
  return `# Benchmarks

Written by \`npm run bench\` on ${day}: ${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}. Times are medians of ${RUNS} runs on that computer and its load at the time; counts are exact.

## The bundle

Google loads it anew for every menu item, edit and call from the page.

${table(
  ['', ''],
  [
    ['server bundle', kilobytes(measured.serverBytes)],
    ...Object.entries(measured.pageBytes).map(([name, bytes]) => [name, kilobytes(bytes)]),
    ['compiling and loading in a bare runtime', `${milliseconds(load.load)} ms`],
    ['first call after loading', `${milliseconds(load.firstCall)} ms`],
  ],
)}

## Round trips

What an add-on waits for is Google: each round trip takes some 50 to 200 ms, whatever it carries. So they must not grow with the people. The workbook holds as many contacts as the column says, all in one account; *set up* begins without our sheets, *import* with our sheets and a list.

${costTable(measured, own, ({ roundTrips }) => whole(roundTrips))}

### Beside a script that goes cell by cell

\`bench/naive\` does the same import and check the way many scripts are written: one \`getValue\` or \`setValue\` a cell. Reads are fetched one by one, and a read sends the writes that wait.

${costTable(measured, beside, ({ roundTrips }) => whole(roundTrips))}

The same as time to wait for Google, by arithmetic at 50 to 200 ms a round trip. An execution is ended after 360 s.

${costTable(measured, beside, waiting)}

## Calls to services

Each call costs little by itself, and none of them is made per row.

${costTable(measured, own, ({ serviceCalls }) => whole(serviceCalls))}

## Our own time

Milliseconds from start to end in the workbench, its model of the spreadsheet included, loading of the bundle included, Google's time not.

${costTable(measured, own, (cost) => milliseconds(cost.milliseconds))}

${portfolioPart(measured.portfolio)}
${reportPart(measured.reports)}
${mapPart(measured.map)}`;
}
