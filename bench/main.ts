/** Runs all measurements and returns the page about them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAddOn } from '../workbench/headless/load-add-on';
import { measureLoad } from './bare-runtime';
import { naiveCosts, ownCosts } from './journeys';
import { writePage } from './page';

export interface BenchOptions {
  /** Folder of the built add-on. */
  readonly addOnFolder: string;
  /** Folder of the script that goes cell by cell. */
  readonly naiveFolder: string;
  readonly serverBytes: number;
  readonly pageBytes: number;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
}

const SIZES = [100, 1_000, 10_000];

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
  return writePage({ serverBytes, pageBytes, load, sizes: SIZES, own: ownJourneys, naive: naiveJourneys });
}
