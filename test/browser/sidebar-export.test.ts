/** The export of the large map in a real browser: files read back, pages printed, keyboard, both directions. */

import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { MapView } from '../../src/domain/map/map-view';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(180_000);

const open = pagesOfTheirOwn();
const large = (view: MapView): Opening => ({
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  answers: { getMap: () => answerOf(view) },
  width: 1000,
  height: 700,
});
const panel = (page: Page) => page.locator('.export');
const button = (page: Page, name: string) => panel(page).getByRole('button', { name });

async function openExport(opening: Opening) {
  const opened = await open(opening);
  await opened.page.getByRole('tree').waitFor();
  await panel(opened.page).getByRole('button').first().click();
  return opened;
}
async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
const sizeOfPng = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** Of each page what draws it, unpacked. */
function pagesOfPdf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const objects = new Map<string, number>();
  for (const { 1: number = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj/g)) objects.set(number, index);
  return [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, number = '']) => {
    const start = text.indexOf('stream\n', objects.get(number)) + 'stream\n'.length;
    return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
}

describe('the export', () => {
  it('saves a picture that a browser draws, a sharp PNG of it, and the people, with the keyboard alone', async () => {
    const view = sampleMap(40, 'tree', 3);
    const { page, surprises } = await open(large(view));
    await page.getByRole('tree').waitFor();
    await panel(page).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: 'Everyone, with all branches open' }).isChecked()).toBe(
      true,
    );
    expect(await axeFindings(page, '.export')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('Northwind-2026-10-02-map.svg');
    expect(svg).toContain('Internal only · Northwind · October 2, 2026');
    const drawn = await page.evaluate(`(() => {
      const parsed = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
      return { errors: parsed.querySelectorAll('parsererror').length, cards: parsed.querySelectorAll('.card').length };
    })()`);
    expect(drawn).toEqual({ errors: 0, cards: 40 });

    const png = await saved(page, 'PNG');
    expect(png.name).toBe('Northwind-2026-10-02-map.png');
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    expect(sizeOfPng(png.content)).toEqual({ width: width * 2, height: height * 2 });

    const csv = await saved(page, 'CSV');
    const lines = csv.content.toString('utf8').split('\r\n');
    expect(lines).toHaveLength(42);
    expect(lines[0]?.startsWith('\ufeffName,Title,')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await button(page, 'SVG').count()).toBe(0);
    expect(surprises).toEqual([]);
  });

  it('cuts what no canvas holds into tiles, says so, and can be stopped', async () => {
    const { page } = await openExport(large(sampleMap(2500, 'tree', 5)));
    await page.getByRole('checkbox').first().check();
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    const first = await saved(page, 'PNG');
    expect(first.name).toMatch(/^Northwind-2026-10-02-map-1-of-\d+\.png$/);
    const { width, height } = sizeOfPng(first.content);
    expect(Math.max(width, height)).toBeLessThanOrEqual(16_384);
    expect(await panel(page).getByRole('status').textContent()).toMatch(/^Picture \d+ of \d+…$/);
    await button(page, 'Stop').click();
    expect(await panel(page).getByRole('status').textContent()).toBe(
      'Stopped. The pictures saved so far stay.',
    );
    const count = Number(/of-(\d+)/.exec(first.name)?.[1]);
    expect(count).toBeGreaterThan(3);
    await saved(page, 'CSV');
    expect(names.filter((name) => name.endsWith('.png')).length).toBeLessThan(count);
  });

  it.each(['en', 'fa'] as const)(
    'prints pages with text on each, named and marked, in %s',
    async (language) => {
      const { page, context } = await openExport({
        ...large(sampleMap(90, 'tree', 4)),
        language,
        colours: 'dark',
      });
      await page.getByRole('checkbox').first().check();
      const [printed] = await Promise.all([
        context.waitForEvent('page'),
        panel(page).getByRole('button').nth(3).click(),
      ]);
      await printed.locator('table').waitFor();
      const direction = language === 'en' ? 'ltr' : 'rtl';
      expect(await printed.locator('html').getAttribute('dir')).toBe(direction);
      const pictures = await printed.locator('body > svg').count();
      const mark = language === 'en' ? 'Internal only' : 'فقط داخلی';
      expect(await printed.locator('body > svg > desc', { hasText: mark }).count()).toBe(pictures);
      expect(await printed.locator('thead', { hasText: mark }).count()).toBe(1);
      expect(await printed.locator('text', { hasText: /A1$/ }).count()).toBe(1);
      expect(await printed.locator('tbody tr').count()).toBe(90);
      expect(await printed.locator('script').count()).toBe(0);

      const pages = pagesOfPdf(await printed.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(pictures);
      for (const content of pages) expect(content).toMatch(/\bT[jJ]\b/);
    },
  );

  it('prints from a hidden frame where the window is refused', async () => {
    const { page } = await openExport(large(sampleMap(12)));
    await page.evaluate('window.open = () => null');
    await button(page, 'print').click();
    const frame = page.frameLocator('.print-frame');
    expect(await frame.locator('svg text').count()).toBeGreaterThan(12);
  });

  it('leaves judgements out of pictures for showing around', async () => {
    const { page } = await openExport(large(sampleMap(40)));
    await page.getByRole('checkbox').nth(1).check();
    const svg = (await saved(page, 'SVG')).content.toString('utf8');
    expect(svg).toContain('Without judgements');
    expect(svg).not.toMatch(/Internal only|>(Mentor|Enemy|assumed|DM)|class="tie/);
    const csv = (await saved(page, 'CSV')).content.toString('utf8');
    expect(csv).not.toMatch(/Support|Coverage|Roles|assumed/);
  });
});
