/** What each report costs: our own time, trips to Google and bytes, for a large account and for many accounts. */

import * as vm from 'node:vm';
import { reports as words } from '../src/locales/en/reports/all';
import { library } from '../src/schema/reports/library';
import type { BuiltAddOn } from '../workbench/google/host/contract';
import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import { emptyWorkbook } from '../workbench/headless/add-sheet';
import { Bed } from './bed';
import { startProfiler } from './live-check';
import { FEW_RUNS, middleOf } from './measure';
import { bareCode, plainOf } from './pure-check';
import { weighFiles } from './report-files';
import { type JobCost, runJob } from './report-jobs';
import { LARGE, withLargeAccount, withManyAccounts } from './report-workbooks';

export interface ReportCost {
  readonly label: string;
  /** Milliseconds of building the document from decoded rows, where nothing has run before. */
  readonly building: number;
  /** Milliseconds in the bundle's own code from the request to the answer: decoding and writing the sheet included. */
  readonly own: number;
  readonly reads: number;
  /** Round trips that read no cells: most of them write, some ask what sheets there are. */
  readonly otherTrips: number;
  /** What the page is sent. */
  readonly documentBytes: number;
  /** The file that people save, with its pictures. */
  readonly fileBytes: number;
}

export interface ReportMeasurements {
  /** Rows of the workbook of the large account, and milliseconds to decode them where nothing has run before. */
  readonly rows: number;
  readonly decoding: number;
  readonly large: readonly ReportCost[];
  readonly many: readonly ReportCost[];
  readonly jobs: readonly JobCost[];
}

/** Reports of every account, one below the other: what is short, and what is long. */
const JOBS = ['accountSummary', 'reviewPack'];

type Wanted = Readonly<Record<string, string>>;

/** In the runtime that holds ECMAScript only, as every execution finds it. */
async function bareReports(
  benchFolder: string,
  snapshot: WorkbookSnapshot,
  readData: (name: string) => unknown,
) {
  const code = await bareCode(benchFolder, 'bare-report.ts');
  const json = JSON.stringify(plainOf(snapshot, readData));
  const call = (context: vm.Context, what: string) => Number(vm.runInContext(`bench.${what}`, context));
  const fresh = () => {
    const context = vm.createContext({ json });
    vm.runInContext(code, context);
    call(context, 'load(json)');
    return context;
  };
  const timed = (context: vm.Context, what: string) => {
    const start = performance.now();
    call(context, what);
    return performance.now() - start;
  };
  const decoding: number[] = [];
  return {
    rows: call(fresh(), 'decode()'),
    decoding: () => middleOf(decoding),
    building: (report: string, account: string) =>
      middleOf(
        Array.from({ length: FEW_RUNS }, () => {
          const context = fresh();
          decoding.push(timed(context, 'decode()'));
          return timed(context, `report(${JSON.stringify(report)}, ${JSON.stringify(account)})`);
        }),
      ),
  };
}

async function measureReports(
  own: BuiltAddOn,
  benchFolder: string,
  snapshot: WorkbookSnapshot,
  bare: Awaited<ReturnType<typeof bareReports>>,
  account: string | null,
  say: (line: string) => void,
): Promise<readonly ReportCost[]> {
  const wanted = library.reports
    .filter(({ isOfAccount }) => isOfAccount === (account !== null))
    .map(({ key }): Wanted & { report: string } => ({ report: key, ...(account ? { account } : {}) }));
  const files = await weighFiles(new Bed(own, snapshot), benchFolder, wanted);
  const profiler = await startProfiler();
  const costs: ReportCost[] = [];
  for (const one of wanted) {
    const times: number[] = [];
    let bed = new Bed(own, snapshot);
    for (let run = 0; run < FEW_RUNS; run += 1) {
      const next = new Bed(own, snapshot);
      times.push(await profiler.ownTimeOf(() => void next.rpc('buildReport', one)));
      bed = next;
    }
    const { reads, roundTrips } = bed.last;
    const cost = {
      label: words[`${one.report}.name`] ?? one.report,
      building: bare.building(one.report, account ?? ''),
      own: middleOf(times),
      reads,
      otherTrips: roundTrips - reads,
      documentBytes: Buffer.byteLength(bed.rpc('viewReport', one)),
      fileBytes: files.get(one.report) ?? Number.NaN,
    };
    say(`${cost.label}: ${Math.round(cost.building)} ms to build, ${Math.round(cost.own)} ms in all`);
    costs.push(cost);
  }
  profiler.stop();
  return costs;
}

/** @param readData reads a data file of the built add-on */
export async function measureAllReports(
  own: BuiltAddOn,
  benchFolder: string,
  readData: (name: string) => unknown,
  say: (line: string) => void,
): Promise<ReportMeasurements> {
  const empty = new Bed(own, emptyWorkbook('en_US', 'Etc/GMT'));
  empty.menu('loadSample');
  const sample = empty.workbench.snapshot();
  const largeBook = withLargeAccount(sample);
  const bare = await bareReports(benchFolder, largeBook, readData);
  const large = await measureReports(own, benchFolder, largeBook, bare, LARGE, say);
  const manyBook = withManyAccounts(sample);
  const bareMany = await bareReports(benchFolder, manyBook, readData);
  const many = await measureReports(own, benchFolder, manyBook, bareMany, null, say);
  const jobs = JOBS.map((report) => {
    say(`${report} of all accounts …`);
    return { ...runJob(new Bed(own, manyBook), report), label: words[`${report}.name`] ?? report };
  });
  return { rows: bare.rows, decoding: bare.decoding(), large, many, jobs };
}
