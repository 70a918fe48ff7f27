/** A person's visit to the workbench with the built add-on: cells read by their headers, keys, menus, pictures. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import '../../workbench/page/session/test-handle';
import { axeSource } from './sidebar-harness';

const PATIENCE_MS = 12_000;
const LOOK_AGAIN_MS = 50;

/** The part of axe that is used, as it stands in a document. */
interface AxeApi {
  run(
    context: object,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

export type CellValue = string | number | boolean | null;
/** One row of a sheet by its headers; blank cells are null. */
export type Row = Readonly<Record<string, CellValue>>;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  /** Errors that nobody caught, in the page or its frames. */
  readonly errors: string[];
  /** Picture numbers run over the whole visit. */
  shoot(name: string): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
}

/** Where a picture is kept: a folder that is never committed. */
export function artefact(file: string): string {
  const folder = join(__dirname, '..', '..', 'artefacts');
  mkdirSync(folder, { recursive: true });
  return join(folder, file);
}

/** @param series first part of the pictures' names */
export async function visit(
  browser: Browser,
  url: string,
  series: string,
  { width = 1440, height = 860, colours = 'light' }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  let pictures = 0;
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  await page.goto(url);
  await ready(page);
  return {
    page,
    context,
    sidebar: page.frameLocator('#sidebar iframe'),
    dialog: page.frameLocator('dialog iframe'),
    errors,
    shoot: async (name) => {
      pictures += 1;
      const number = String(pictures).padStart(2, '0');
      await page.screenshot({ path: artefact(`${series}-${number}-${name}.png`) });
    },
  };
}

export async function ready(page: Page): Promise<void> {
  const hasStarted = await page.evaluate(async () => {
    await window.workbenchReady;
    return window.workbench !== undefined;
  });
  if (!hasStarted) throw new Error('The workbench did not start.');
}

/** The rows that hold something, read in the page: a whole workbook is slow to carry over. Row 2 comes first. */
export function rowsOf(page: Page, sheetName: string): Promise<readonly Row[]> {
  return page.evaluate(async (name) => {
    const book = await window.workbench?.snapshot();
    const sheet = book?.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const headers = Object.entries(sheet.cells[0] ?? {}).map(
      ([column, { value }]) => [Number(column), String(value ?? '')] as const,
    );
    const rows: Record<string, CellValue>[] = [];
    for (let row = 1; row < sheet.rowCount; row += 1) {
      const cells = sheet.cells[row] ?? {};
      const read = headers.map(([column, header]) => [header, cells[column]?.value ?? null] as const);
      rows.push(Object.fromEntries(read));
    }
    const filled = rows.map((row) => Object.values(row).some((value) => value !== null));
    return rows.slice(0, filled.lastIndexOf(true) + 1);
  }, sheetName);
}

/** @param rowNumber 1-based */
export async function valueAt(
  page: Page,
  sheet: string,
  rowNumber: number,
  header: string,
): Promise<CellValue> {
  return (await rowsOf(page, sheet))[rowNumber - 2]?.[header] ?? null;
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const book = await window.workbench?.snapshot();
    return (book?.sheets ?? []).map(({ name }) => name);
  });
}

/** Every cell of a sheet, to see whether anything changed. */
export function contentOf(page: Page, sheetName: string): Promise<string> {
  return page.evaluate(async (name) => {
    const book = await window.workbench?.snapshot();
    return JSON.stringify(book?.sheets.find((sheet) => sheet.name === name));
  }, sheetName);
}

/** Looks until the answer is as wanted; the last answer stands in the failure. */
export async function expectSoon(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    try {
      expect(seen).toEqual(wanted);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Two clicks on a tab within this time are a double click, which renames the sheet. */
const DOUBLE_CLICK_MS = 800;
let lastTabClick = 0;

/** Clicks the sheet's tab; the keyboard is in the sheet then. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(Math.max(0, lastTabClick + DOUBLE_CLICK_MS - Date.now()));
  await page.locator('#grid [role="tab"]', { hasText: new RegExp(`^${name}$`) }).click();
  lastTabClick = Date.now();
  await page.locator('#grid [role="tab"][aria-selected="true"]', { hasText: name }).waitFor();
}

export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await showSheet(page, sheet);
  await page.evaluate(([name, range]) => window.workbench?.select(name ?? '', range ?? ''), [sheet, a1]);
  await expectSoon(() => selectionOf(page), a1);
}

/** Types over a cell as a person does. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the name box shows. */
export function selectionOf(page: Page): Promise<string> {
  return page.locator('[data-u-comp="defined-name"] input').inputValue();
}

/** Opens Extensions > Account Atlas and chooses an entry by arrow keys alone. */
export async function chooseByKeyboard(page: Page, entry: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'File', exact: true }).focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const first = await focused();
  while ((await focused()) !== entry) {
    await page.keyboard.press('ArrowDown');
    if ((await focused()) === first) throw new Error(`The menu has no entry ${entry}.`);
  }
  await page.keyboard.press('Enter');
}

/** File > Import with a file of this text. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await chooseFile(page, /^Import…/, name, Buffer.from(text));
}

export async function chooseFile(page: Page, entry: RegExp, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What axe finds in one document, in words. Univer's own markup is not judged. */
export async function faultsIn(
  visited: Visit,
  place: 'page' | 'sidebar' | 'dialog',
): Promise<readonly string[]> {
  const body = place === 'page' ? visited.page.locator('body') : visited[place].locator('body');
  const outside = place === 'page' ? ['#grid', 'iframe', '[data-u-comp]', '[class*="univer-"]'] : ['iframe'];
  return body.evaluate(
    async (_body, { source, exclude }) => {
      // As the page's own scripts do: no module, no request.
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
      // The script just added defines it.
      const { axe } = window as unknown as { axe: AxeApi };
      const { violations } = await axe.run({ include: ['body'], exclude }, { iframes: false });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    { source: axeSource, exclude: outside },
  );
}
