/** The workbench's page in a real browser: the hand-over between grid and model, the frames, and what survives a reload. */

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import type { TestHandle } from '../../workbench/page/session/test-handle';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import { smallAddOn } from './small-add-on';

declare global {
  interface Window {
    workbench?: TestHandle;
    workbenchReady?: Promise<void>;
  }
}

/** The part of axe that is used, as it stands in the page. */
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

jest.setTimeout(60_000);

let served: ServedPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await servePage(smallAddOn);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

/** A person's browser of their own for each group of tests. */
function inFreshBrowser(query?: string): void {
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    if (query !== undefined) await open(query);
  });
  afterAll(async () => {
    await context?.close();
  });
}

async function open(query: string): Promise<void> {
  await page.goto(served.url + query);
  await page.evaluate(() => window.workbenchReady);
}

function handle<Result>(act: (workbench: TestHandle) => Promise<Result>): Promise<Result> {
  return page.evaluate(`(${act})(window.workbench)`) as Promise<Result>;
}

const snapshot = (): Promise<WorkbookSnapshot> => handle((workbench) => workbench.snapshot());

async function cell(row: number, column: number): Promise<unknown> {
  const book = await snapshot();
  const sheet = book.sheets.find(({ id }) => id === book.activeSheetId);
  return sheet?.cells[row]?.[column]?.value;
}

async function load(book: WorkbookSnapshot): Promise<void> {
  await page.evaluate((given) => window.workbench?.load(given), book);
}

async function select(sheet: string, a1: string): Promise<void> {
  await page.evaluate(([name, range]) => window.workbench?.select(name ?? '', range ?? ''), [sheet, a1]);
}

/**
 * The edits `onEdit` was told of, oldest first: the small add-on logs them.
 * @param count how many must have come
 */
async function edits(count = 0): Promise<unknown[]> {
  const told = async (): Promise<unknown[]> => JSON.parse((await snapshot()).stores?.document?.edits ?? '[]');
  for (let look = 0; look < 100 && (await told()).length < count; look += 1) await page.waitForTimeout(100);
  // One more than there should be would have come by now.
  await page.waitForTimeout(400);
  return told();
}

async function expectEdits(expected: readonly unknown[]): Promise<void> {
  expect(await edits(expected.length)).toEqual(expected);
}

const plain: WorkbookSnapshot = {
  id: 'plain',
  name: 'Plain',
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  activeSheetId: 3,
  sheets: [
    {
      id: 3,
      name: 'List',
      rowCount: 60,
      columnCount: 8,
      cells: {
        0: { 0: { value: 'Account' }, 1: { value: 'Tier' }, 2: { value: 'Revenue' }, 3: { value: 'Key' } },
        1: {
          0: { value: 'Acme' },
          1: { value: 'A' },
          2: { value: 10 },
          3: { value: false },
          4: { formula: '=C2*2', value: 20 },
        },
        2: { 0: { value: 'Bolt' }, 1: { value: 'B' }, 2: { value: 30 }, 3: { value: true } },
      },
      validations: [
        {
          areas: [{ row: 1, column: 1, rowCount: 20, columnCount: 1 }],
          criteria: 'VALUE_IN_LIST',
          args: [['A', 'B', 'C, or D'], true],
          allowInvalid: false,
        },
        {
          areas: [{ row: 1, column: 3, rowCount: 20, columnCount: 1 }],
          criteria: 'CHECKBOX',
          args: [],
          allowInvalid: false,
        },
      ],
      protections: [{ description: 'kept', warningOnly: true }],
    },
  ],
  metadata: [
    {
      id: 1,
      key: 'column',
      value: 'revenue',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 3, index: 2, count: 1 },
    },
  ],
};

describe('the first visit', () => {
  inFreshBrowser();
  it('shows the sample with the map beside it and says what to try', async () => {
    await open('');
    expect(await cell(1, 0)).toBe('Acme Ltd');
    await expectText('#hint', 'Type over any cell');
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByText('last row 4').waitFor();
  });

  it('starts empty when asked to', async () => {
    await open('?empty');
    const book = await snapshot();
    expect(book.sheets.map(({ name, cells }) => [name, cells])).toEqual([['Sheet1', {}]]);
  });
});

describe('a reload', () => {
  inFreshBrowser();
  it('keeps cells and properties', async () => {
    await open('?sample');
    await select('Accounts', 'A2');
    await page.keyboard.type('Changed');
    await page.keyboard.press('Enter');
    await handle((workbench) => workbench.idle());
    await open('');
    expect(await cell(1, 0)).toBe('Changed');
    expect((await snapshot()).stores?.document?.loaded).toBe('yes');
  });
});

describe('edits in the grid', () => {
  inFreshBrowser('?empty');
  beforeEach(async () => {
    await load(plain);
  });

  it('survive that a popup of the grid is taken away twice', async () => {
    const isGoneQuietly = await page.evaluate(() => {
      const popup = document.createElement('div');
      return document.body.removeChild(popup) === popup;
    });
    expect(isGoneQuietly).toBe(true);
  });
  it('reach onEdit with the new and the old value as text', async () => {
    await select('List', 'C2');
    await page.keyboard.type('777');
    await page.keyboard.press('Enter');
    await expectEdits([{ a1: 'C2', value: '777', oldValue: '10' }]);
    expect((await snapshot()).sheets[0]?.cells[1]?.[4]).toEqual({ formula: '=C2*2', value: 1554 });
  });

  it('tell only the old value when a cell was cleared', async () => {
    await select('List', 'A3');
    await page.keyboard.press('Delete');
    await expectEdits([{ a1: 'A3', oldValue: 'Bolt' }]);
    expect(await cell(2, 0)).toBeUndefined();
  });

  it('tell no values when several cells changed', async () => {
    await select('List', 'A2:A3');
    await page.keyboard.press('Delete');
    await expectEdits([{ a1: 'A2:A3' }]);
  });

  it('keep a checkbox a boolean', async () => {
    await select('List', 'D2');
    await clickCell(1, 3);
    await expectEdits([{ a1: 'D2', value: 'TRUE', oldValue: 'FALSE' }]);
    expect(await cell(1, 3)).toBe(true);
  });

  it('are none when validation refuses the entry', async () => {
    await select('List', 'B2');
    await page.keyboard.type('Z');
    await page.keyboard.press('Enter');
    await expectEdits([]);
    expect(await cell(1, 1)).toBe('A');
    await page.getByRole('button', { name: 'OK', exact: true }).click();
  });

  it('tell no value when one cell is pasted', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await select('List', 'A2');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(200);
    await select('List', 'F2');
    await page.keyboard.press('Control+v');
    await expectEdits([{ a1: 'F2' }]);
    expect(await cell(1, 5)).toBe('Acme');
  });

  it('on a sheet a person adds reach onEdit and the model', async () => {
    const box = await page.locator('#grid').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 50, (box?.y ?? 0) + (box?.height ?? 0) - 18);
    await page.waitForTimeout(300);
    await page.keyboard.type('new');
    await page.keyboard.press('Enter');
    await expectEdits([{ a1: 'A1', value: 'new' }]);
    const book = await snapshot();
    expect(book.sheets.map(({ cells }) => cells[0]?.[0]?.value)).toEqual(['Account', 'new']);
  });

  it('raise nothing when undone', async () => {
    await select('List', 'C3');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await edits(1);
    await page.keyboard.press('Control+z');
    expect(await edits(1)).toHaveLength(1);
    expect(await cell(2, 2)).toBe(30);
  });

  it('are not raised by what a script writes', async () => {
    await handle((workbench) => workbench.runMenu('writeCells'));
    await expectEdits([]);
    expect(await cell(9, 0)).toBe('written');
  });
});

describe('the hand-over', () => {
  inFreshBrowser('?empty');

  it('returns a workbook as it was given', async () => {
    await load(plain);
    await page.waitForTimeout(500);
    expect(await snapshot()).toEqual(plain);
  });

  it('says what the grid cannot draw of the sheet in view', async () => {
    const [sheet] = plain.sheets;
    if (!sheet) throw new Error('The workbook has a sheet.');
    await load({ ...plain, sheets: [{ ...sheet, rightToLeft: true }] });
    await expectText('#badges', 'Right-to-left in Google Sheets');
    await load(plain);
    await page.locator('#badges').waitFor({ state: 'hidden' });
  });

  it('lets a script read what was typed a moment before', async () => {
    await load(plain);
    await select('List', 'A2');
    await page.keyboard.type('Fresh');
    await handle((workbench) => workbench.runMenu('copyFirst'));
    expect(await cell(9, 5)).toBe('Fresh');
  });

  it('carries column metadata along when a column is deleted, and back on undo', async () => {
    await load(plain);
    await columnMenu(0, 'Delete Selected Column');
    const location = async () => (await snapshot()).metadata?.map((item) => item.location);
    expect(await location()).toEqual([{ type: 'COLUMN', sheetId: 3, index: 1, count: 1 }]);
    await columnMenu(1, 'Delete Selected Column');
    expect((await snapshot()).metadata ?? []).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await location()).toEqual([{ type: 'COLUMN', sheetId: 3, index: 1, count: 1 }]);
    await expectEdits([]);
  });
});

describe('the sheets', () => {
  inFreshBrowser('?empty');

  const second = {
    id: 9,
    name: 'Report',
    rowCount: 40,
    columnCount: 6,
    hiddenGridlines: true,
    rowHeights: { 0: 21 },
    cells: {
      0: { 0: { value: 'Wrapped '.repeat(30), style: { wrap: 'WRAP' } } },
      1: { 0: { value: 'Wrapped '.repeat(30), style: { wrap: 'WRAP' } } },
    },
  } as const;
  beforeEach(async () => {
    await load({ ...plain, sheets: [...plain.sheets, second] });
  });
  const expectShown = (name: string): Promise<void> => expectText('[role="tab"][aria-selected="true"]', name);

  it('are walked through with Alt and the arrows, and an entry under way is entered', async () => {
    await select('List', 'A2');
    await page.keyboard.type('Typed');
    await page.keyboard.press('Alt+ArrowDown');
    await expectShown('Report');
    await page.keyboard.press('Alt+ArrowUp');
    await expectShown('List');
    expect(await cell(1, 0)).toBe('Typed');
  });

  it('fit rows that nobody sized to their text, without taking that for a wish', async () => {
    await select('Report', 'C1');
    const box = await page.locator('[id^="univer-sheet-main-canvas_"]').boundingBox();
    // Under the column letters and the first row of 21 pixels, well within the wrapped second one.
    await page.mouse.click((box?.x ?? 0) + 90, (box?.y ?? 0) + 20 + 21 + 150);
    expect(await page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('A2');
    expect((await snapshot()).sheets[1]).toEqual(second);
  });
});

describe('the add-on’s pages', () => {
  inFreshBrowser('?sample');
  beforeEach(async () => {
    await handle((workbench) => workbench.runMenu('openMap'));
  });

  it('get results, failures and the user object through google.script.run', async () => {
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('button', { name: 'Fail' }).click();
    await sidebar.getByText('ScriptError: Error: No such sheet. for me').waitFor();
    await sidebar.getByRole('button', { name: 'Date' }).click();
    await sidebar.getByText('got null').waitFor();
    await sidebar.getByRole('button', { name: 'Illegal' }).click();
    await sidebar.getByText('Failed due to illegal value in property: 0').waitFor();
  });

  it('are replaced by the next sidebar and closed by google.script.host', async () => {
    await handle((workbench) => workbench.runMenu('openMap'));
    expect(await page.locator('#sidebar iframe').count()).toBe(1);
    await page.frameLocator('#sidebar iframe').getByRole('button', { name: 'Close' }).click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('are 300 pixels wide in the sidebar, and as large as asked in a dialog that Escape closes', async () => {
    expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    await handle((workbench) => workbench.runMenu('openDialog'));
    const frame = page.locator('dialog iframe');
    expect((await frame.boundingBox())?.height).toBe(500);
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Fail' }).focus();
    await page.keyboard.press('Escape');
    await frame.waitFor({ state: 'detached' });
  });

  it('ask a question and go on with the answer', async () => {
    await handle(async (workbench) => {
      void workbench.runMenu('askName');
    });
    await page.getByRole('dialog').getByRole('textbox').fill('Ada');
    await page.keyboard.press('Enter');
    await expectText('#status', 'askName finished');
    expect(await cell(19, 0)).toBe('OK Ada');
  });
});

describe('the page around the grid', () => {
  inFreshBrowser('?sample');

  it('has no fault that axe can find, menus and dialogs open', async () => {
    await page.addScriptTag({ content: axe.source });
    const faults = (): Promise<string[]> =>
      page.evaluate(async () => {
        // Univer's own markup and the add-on's page are judged elsewhere.
        const context = {
          include: ['body'],
          exclude: ['#grid', 'iframe', '[data-u-comp]', '[class*="univer-"]'],
        };
        const { violations } = await (window as unknown as { axe: AxeApi }).axe.run(context, {
          iframes: false,
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
    await page.click('#executions-toggle');
    expect(await faults()).toEqual([]);
    await page.getByRole('menuitem', { name: 'File' }).click();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await importText('people.csv', 'id;name\n1;Ada\n');
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('the menus', () => {
  inFreshBrowser('?sample');
  it('run an entry by keyboard alone', async () => {
    await page.getByRole('menuitem', { name: 'File' }).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'End', 'ArrowRight', 'Enter']) {
      await page.keyboard.press(key);
    }
    await expectText('#status', 'writeCells finished');
  });
});

describe('files', () => {
  inFreshBrowser('?empty');
  it('come back as they were saved', async () => {
    await load(plain);
    const download = page.waitForEvent('download');
    await chooseMenu('File', /^Save as/);
    const path = await (await download).path();
    await load({
      ...plain,
      id: 'other',
      name: 'Other',
      sheets: [{ ...plain.sheets[0], cells: {} }],
    } as WorkbookSnapshot);
    const chooser = page.waitForEvent('filechooser');
    await chooseMenu('File', /^Open/);
    await (await chooser).setFiles({
      name: 'Plain.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    });
    await expectText('#status', 'Opened Plain.xlsx');
    expect((await snapshot()).sheets).toEqual(plain.sheets);
    expect((await snapshot()).metadata).toEqual(plain.metadata);
  });

  it('of text become a new sheet in which ids keep their zeros', async () => {
    await importText('people.csv', 'id;name\n007;=1+1\n');
    await page.getByRole('button', { name: 'Import as a new sheet' }).click();
    await expectText('#status', 'Imported people.csv');
    const sheet = (await snapshot()).sheets.find(({ name }) => name === 'people');
    expect(sheet?.cells[1]).toEqual({ 0: { value: '007' }, 1: { value: '=1+1' } });
  });

  it('dropped on the grid open too, with what was guessed corrected by hand', async () => {
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a|b;c\n1|2;3\n'], 'dropped.txt'));
      return data;
    });
    await page.dispatchEvent('#grid', 'drop', { dataTransfer: transfer });
    await page.getByLabel('Separator').selectOption(';');
    await page.getByLabel('Convert text to numbers, dates and formulas').check();
    await page.getByRole('button', { name: 'Import as a new sheet' }).click();
    await expectText('#status', 'Imported dropped.txt');
    const sheet = (await snapshot()).sheets.find(({ name }) => name === 'dropped');
    expect(sheet?.cells[1]).toEqual({ 0: { value: '1|2' }, 1: { value: 3 } });
  });

  it('that cannot be read are refused with a remedy, and nothing is lost', async () => {
    await load(plain);
    const chooser = page.waitForEvent('filechooser');
    await chooseMenu('File', /^Open/);
    await (await chooser).setFiles({
      name: 'broken.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no workbook'),
    });
    await page.getByRole('dialog').getByText('Nothing in the workbook was changed.').waitFor();
    await page.keyboard.press('Enter');
    expect((await snapshot()).name).toBe('Plain');
  });
});

async function expectText(selector: string, text: string): Promise<void> {
  await page.locator(selector, { hasText: text }).waitFor({ timeout: 10_000 });
}

async function chooseMenu(menu: string, entry: RegExp): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function importText(name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await chooseMenu('File', /^Import/);
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Pixels on the page; columns are 100 wide here, rows 21 high, headers 46 wide and 20 high. */
async function place(column: number, fromTop: number): Promise<[number, number]> {
  const box = await page.locator('[id^="univer-sheet-main-canvas_"]').first().boundingBox();
  return [(box?.x ?? 0) + 46 + column * 100 + 50, (box?.y ?? 0) + fromTop];
}

async function clickCell(row: number, column: number): Promise<void> {
  await page.mouse.click(...(await place(column, 20 + row * 21 + 11)));
}

async function columnMenu(column: number, entry: string): Promise<void> {
  const [x, y] = await place(column, 10);
  await page.mouse.click(x, y);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByText(entry, { exact: true }).click();
  await page.waitForTimeout(300);
}
