/** Draws the same organisations with our map and with two well-known libraries, a fresh page for each sample. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';

export const MAP_RUNS = 5;
const SETTLE_MS = 250;
/** Until what is drawn after the first frame, such as an overview, is there. */
const REST_MS = 800;
/** What takes longer is drawn once: its ratio is plain. */
const LONG_MS = 3000;
/** As the product's pages are built: every contestant is compiled before it is asked to draw. */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';
const ORIGIN = 'http://bench.invalid/';

export interface ChartCost {
  /** From the flat list to the first painted frame. */
  readonly firstFrame: number;
  /** Of the main thread meanwhile, waiting not counted. */
  readonly busy: number;
  /** Of the main thread for what comes after the first frame. */
  readonly later: number;
  /** Of the main thread for one step of moving. */
  readonly pan: number;
  readonly people: number;
  readonly elements: number;
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly style: string;
}

const settings: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  logLevel: 'error',
};

export async function bundleFor(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({ ...settings, entryPoints: [entry], globalName });
  return outputFiles?.[0]?.text ?? '';
}

/** A page of nothing; whatever else it asks for is refused. */
export async function blankPage(browser: Browser, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.route('**', (route) =>
    route.request().url() === ORIGIN
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html><head></head><body></body></html>',
        })
      : route.abort(),
  );
  await page.goto(ORIGIN);
  return page;
}

/** Milliseconds that the main thread has worked so far. */
async function workedFor(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

export const median = (values: readonly number[]): number =>
  values.slice().sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

/** Another order in each round, the same on every run. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = list.slice();
  let state = seed * 7919;
  return order
    .map((one) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return [state, one] as const;
    })
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

export interface Drawer {
  /** By contestant; median of three. */
  measure(
    dataSet: string,
    contestants: readonly string[],
    width: number,
    height: number,
  ): Promise<ReadonlyMap<string, ChartCost>>;
}

/** @param benchFolder where the contestants' packages are installed */
export async function createDrawer(
  browser: Browser,
  benchFolder: string,
  say: (line: string) => void,
): Promise<Drawer> {
  const folder = join(benchFolder, 'org-chart');
  const styleOf = async (name: string) =>
    bundleFor(join(benchFolder, '..', 'sidebar', 'styles', name), 'style');
  const entries: readonly Entry[] = [
    { id: 'account-atlas', file: 'account-atlas.tsx', style: await styleOf('dialog.css') },
    { id: 'account-atlas-tree', file: 'account-atlas.tsx', style: await styleOf('sidebar.css') },
    { id: 'd3-org-chart', file: 'd3-org-chart.ts', style: '' },
    {
      id: 'orgchart',
      file: 'orgchart.ts',
      style: readFileSync(
        join(benchFolder, 'node_modules/orgchart/dist/css/jquery.orgchart.min.css'),
        'utf8',
      ).replaceAll(/url\([^)]*\)/g, 'none'),
    },
  ];
  const harness = await bundleFor(join(folder, 'page.ts'), 'bench');
  const code = new Map<string, string>();
  for (const { file } of entries) {
    if (!code.has(file))
      code.set(file, `${COMPILED_AT_ONCE}\n${await bundleFor(join(folder, 'contestants', file), 'taking')}`);
  }

  const sample = async ({ id, file, style }: Entry, dataSet: string, width: number, height: number) => {
    const page = await blankPage(browser, width, height);
    await page.addScriptTag({ content: harness });
    await page.addScriptTag({ content: code.get(file) ?? '' });
    await page.evaluate(`bench.prepare(${JSON.stringify({ dataSet, width, height, style })})`);
    // Lets a new process settle, whatever the size of its bundle.
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await workedFor(session);
    const firstFrame = Number(await page.evaluate(`bench.draw('${id}')`));
    const busy = (await workedFor(session)) - before;
    const drawn = await page.evaluate<{ people: number; elements: number }>(`bench.sizes('${id}')`);
    const ended = await workedFor(session);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const rested = await workedFor(session);
    const steps = Number(await page.evaluate(`bench.pan('${id}')`));
    const pan = ((await workedFor(session)) - rested) / steps;
    await page.context().close();
    return { firstFrame, busy, later: rested - ended, pan, ...drawn };
  };

  return {
    async measure(dataSet, contestants, width, height) {
      const taking = entries.filter(({ id }) => contestants.includes(id));
      const samples = new Map(taking.map(({ id }) => [id, [] as ChartCost[]]));
      for (let round = 1; round <= MAP_RUNS; round += 1) {
        for (const entry of shuffled(taking, round)) {
          const known = samples.get(entry.id) ?? [];
          if ((known[0]?.firstFrame ?? 0) > LONG_MS) continue;
          const cost = await sample(entry, dataSet, width, height);
          say(`${dataSet}, ${entry.id}: ${Math.round(cost.firstFrame)} ms`);
          known.push(cost);
        }
      }
      const middle = (list: readonly ChartCost[], key: keyof ChartCost) =>
        median(list.map((cost) => cost[key]));
      return new Map(
        [...samples].map(([id, list]) => [
          id,
          {
            firstFrame: middle(list, 'firstFrame'),
            busy: middle(list, 'busy'),
            later: middle(list, 'later'),
            pan: middle(list, 'pan'),
            people: middle(list, 'people'),
            elements: middle(list, 'elements'),
          },
        ]),
      );
    },
  };
}
