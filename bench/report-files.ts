/** Saves reports as people do, from the built page in a browser that asks the built server, and weighs the files. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Bed } from './bed';
import { launchBrowser } from './browser';

const ADDRESS = 'http://bench.invalid/';

async function weigh(browser: Browser, bed: Bed, wanted: object): Promise<number> {
  bed.rpc('openReport', wanted);
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const html = bed.shown;
  await page.route('**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.exposeFunction('askServer', (request: string): string => {
    const outcome = bed.workbench.callServer('rpc', [request]);
    if (outcome.state !== 'done') throw new Error('The server has failed.');
    return String(outcome.value);
  });
  // A text, because the page's types are not those of Node.
  await page.addInitScript(`
    const runner = (onSuccess, onFailure) => ({
      withSuccessHandler: (handler) => runner(handler, onFailure),
      withFailureHandler: (handler) => runner(onSuccess, handler),
      rpc: (request) => { window.askServer(request).then(onSuccess, onFailure); },
    });
    window.google = { script: { run: runner(() => {}, () => {}), host: { close() {}, editor: { focus() {} } } } };
  `);
  await page.goto(ADDRESS);
  await page.locator('article h1').waitFor();
  // The map comes with an answer of its own.
  await page.locator('.busy').waitFor({ state: 'detached' });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saved).path();
  const { size } = statSync(path);
  await context.close();
  return size;
}

/** @returns bytes by report */
export async function weighFiles(
  bed: Bed,
  benchFolder: string,
  wanted: readonly (Readonly<Record<string, string>> & { readonly report: string })[],
): Promise<ReadonlyMap<string, number>> {
  const browser = await launchBrowser(join(benchFolder, '..'));
  try {
    const sizes = new Map<string, number>();
    for (const one of wanted) sizes.set(one.report, await weigh(browser, bed, one));
    return sizes;
  } finally {
    await browser.close();
  }
}
