/** Runs all measurements and returns the page about them. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltAddOn } from '../workbench/google/host/contract';
import { emptyWorkbook } from '../workbench/headless/add-sheet';
import { loadAddOn } from '../workbench/headless/load-add-on';
import { measureLoad } from './bare-runtime';
import { Bed } from './bed';
import { naiveCosts, ownCosts } from './journeys';
import { measureEdits } from './live-check';
import { measureMap } from './map-measurements';
import { writePage } from './page';
import { withPortfolio } from './portfolio';
import { measurePureCheck } from './pure-check';
import { measureAllReports } from './reports';

export interface BenchOptions {
  /** Folder of the built add-on. */
  readonly addOnFolder: string;
  /** Folder of the script that goes cell by cell. */
  readonly naiveFolder: string;
  readonly serverBytes: number;
  readonly pageBytes: Readonly<Record<string, number>>;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
}

const SIZES = [100, 1_000, 10_000];

/** What a data file of the add-on holds. */
function dataIn({ html }: BuiltAddOn, name: string): unknown {
  const text = html[name] ?? '';
  return JSON.parse(text.slice(text.indexOf('>') + 1, text.lastIndexOf('</')));
}

export async function runBenchmarks(options: BenchOptions): Promise<string> {
  const { say, serverBytes, pageBytes } = options;
  const own = loadAddOn(options.addOnFolder);
  const naive = { ...own, code: readFileSync(join(options.naiveFolder, 'Code.js'), 'utf8'), html: {} };
  say('Loading the bundle …');
  const load = await measureLoad(own.code);
  say('Account Atlas:');
  const ownJourneys = await ownCosts(own, SIZES, say);
  say('Cell by cell:');
  const naiveJourneys = await naiveCosts(naive, own, SIZES, say);
  say('A large portfolio …');
  const empty = new Bed(own, emptyWorkbook('en_US', 'Etc/GMT'));
  empty.menu('setUpWorkbook');
  const snapshot = withPortfolio(empty.workbench.snapshot());
  const pure = await measurePureCheck(dirname(options.naiveFolder), snapshot, (name) => dataIn(own, name));
  const bed = new Bed(own, snapshot);
  bed.menu('checkWorkbook');
  const portfolio = { pure, whole: bed.last.roundTrips, edits: await measureEdits(bed, snapshot) };
  say('The map …');
  const map = await measureMap(own, dirname(options.naiveFolder), say);
  say('Reports …');
  const reports = await measureAllReports(
    own,
    dirname(options.naiveFolder),
    (name) => dataIn(own, name),
    say,
  );
  return writePage({
    serverBytes,
    pageBytes,
    load,
    sizes: SIZES,
    own: ownJourneys,
    naive: naiveJourneys,
    portfolio,
    reports,
    map,
  });
}
