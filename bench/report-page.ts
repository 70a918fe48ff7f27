/** Writes the part about reports of the page of benchmarks. */

import { FEW_RUNS } from './measure';
import { TRIP_MS } from './report-jobs';
import { LARGE_SIZES, PORTFOLIO_ACCOUNTS } from './report-workbooks';
import type { ReportCost, ReportMeasurements } from './reports';
import { kilobytes, milliseconds, table, whole } from './table';

const costs = (reports: readonly ReportCost[]): string =>
  table(
    [
      'report',
      'building, ms',
      'own code in all, ms',
      'reads',
      'other trips',
      'sent to the page',
      'saved file',
    ],
    reports.map(({ label, building, own, reads, otherTrips, documentBytes, fileBytes }) => [
      label,
      milliseconds(building),
      milliseconds(own),
      String(reads),
      String(otherTrips),
      kilobytes(documentBytes),
      kilobytes(fileBytes),
    ]),
  );

export const reportPart = ({ rows, decoding, large, many, jobs }: ReportMeasurements): string => `## Reports

*Building* is the document made of decoded rows, in a runtime that holds ECMAScript only and where nothing has run before. *Own code in all* is what the bundle takes to write the sheet, from the request to the answer, decoding included and the services not; the profiler that tells them apart slows both. Medians of ${FEW_RUNS}. Reads are sheets read, each once; other trips look sheets up and write. The file is what *Save as a file* saves in a browser: pictures, map and styles within.

### One large account

The sample, with ${whole(LARGE_SIZES.contacts)} people, ${whole(LARGE_SIZES.touchpoints)} touchpoints, ${whole(LARGE_SIZES.roles)} roles, ${whole(LARGE_SIZES.ties)} ties, ${whole(LARGE_SIZES.goals)} goals, ${whole(LARGE_SIZES.actions)} actions and ${whole(LARGE_SIZES.opportunities)} opportunities added to one account. Decoding its ${whole(rows)} rows takes ${milliseconds(decoding)} ms.

${costs(large)}

### A portfolio of ${PORTFOLIO_ACCOUNTS} accounts

${costs(many)}

### All accounts on one sheet

One report of each of ${PORTFOLIO_ACCOUNTS} accounts, one below the other, at ${TRIP_MS} ms a round trip beside our own time. Google ends an execution after 360 s; ours stop by themselves long before, so that the page can say how far they are, and the next goes on.

${table(
  ['report', 'executions', 'accounts in each', 'round trips', 'longest, s'],
  jobs.map(({ label, executions }) => [
    label,
    String(executions.length),
    executions.map(({ accounts }) => accounts).join(', '),
    whole(executions.reduce((sum, { roundTrips }) => sum + roundTrips, 0)),
    Math.max(...executions.map(({ seconds }) => seconds)).toFixed(0),
  ]),
)}
`;
