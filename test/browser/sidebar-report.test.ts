/** The print-ready page in a real browser: everything a document holds, both directions, paper, files, tools, hostile text. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ReportDocument } from '../../src/domain/report/document';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { readPdf } from './pdf-text';
import { everything, reportAnswers } from './report-answers';
import { refusal } from './sidebar-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';
import { artefact } from './visit';

jest.setTimeout(180_000);

const open = pagesOfTheirOwn();
const start = { view: 'report', container: 'dialog', account: 'Northwind', report: 'reviewPack' };
const opening = (document: ReportDocument, more: Opening = {}): Opening => ({
  start,
  width: 1000,
  height: 900,
  ...more,
  answers: { ...reportAnswers(document), ...more.answers },
});

async function openReport(document: ReportDocument, more: Opening = {}) {
  const opened = await open(opening(document, more));
  await opened.page.locator('article h1').waitFor();
  if (document.internalMark !== null && document.blocks.some((block) => block.kind === 'picture'))
    await opened.page.locator('.map-picture svg, .picture-map .nothing').first().waitFor();
  return opened;
}
const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
const simple = (blocks: ReportDocument['blocks'], more: Partial<ReportDocument> = {}): ReportDocument => ({
  ...everything('en'),
  blocks,
  ...more,
});

describe('a report with everything', () => {
  it.each([
    ['en', 'dark'],
    ['fa', 'light'],
  ] as const)('is drawn without a finding of axe, in %s in the %s', async (language, colours) => {
    const { page, surprises } = await openReport(everything(language), { language, colours });
    expect(await page.locator('article').getAttribute('dir')).toBe(language === 'fa' ? 'rtl' : 'ltr');
    expect(await page.locator('article [role="img"]').count()).toBeGreaterThan(8);
    for (const drawing of await page.locator('.drawing').all()) {
      expect((await drawing.locator('> title').textContent())?.trim()).toBeTruthy();
      expect((await drawing.locator('> desc').textContent())?.trim()).toBeTruthy();
    }
    // Paper is white in the dark as well.
    expect(await page.evaluate(`getComputedStyle(document.querySelector('article')).backgroundColor`)).toBe(
      'rgb(255, 255, 255)',
    );
    for (const details of await page.locator('.picture-data').all()) await details.locator('summary').click();
    expect(await axeFindings(page)).toEqual([]);
    for (const details of await page.locator('.picture-data').all()) await details.locator('summary').click();
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: artefact(`report-page-${language}-${colours}.png`), fullPage: true });
    expect(surprises).toEqual([]);
  });

  it('keeps every text of a drawing inside it, and no name upon another in the two-by-two', async () => {
    for (const language of ['en', 'fa'] as const) {
      const { page } = await openReport(everything(language), { language });
      const outside = await page.evaluate(`[...document.querySelectorAll('.drawing')].flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 3 || box.right > frame.right + 3 || box.bottom > frame.bottom + 3;
        }).map((text) => drawing.querySelector('title').textContent + ': ' + text.textContent);
      })`);
      expect(outside).toEqual([]);
      const upon = await page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll('.picture-twoByTwo text.plain')].map((text) => [text.textContent, text.getBoundingClientRect()]);
        return boxes.flatMap(([name, one], place) => boxes.slice(place + 1).filter(([, other]) =>
          one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 3 && other.top < one.bottom - 3).map(([other]) => name + ' / ' + other));
      })()`);
      expect(upon).toEqual([]);
    }
  });

  it('writes numbers in their style and currency, days in the language, and keeps what is unknown quiet', async () => {
    const { page } = await openReport(everything('en'));
    const facts = page.locator('.facts dd');
    expect(await facts.allTextContents()).toEqual([
      'Anna Kowalska',
      '€1,234,567',
      '43%',
      'Mar 1, 2027',
      '–',
      'n/a: nothing to compare with',
    ]);
    const [first] = await page.locator('table.rows tbody tr').all();
    expect(await first?.locator('td').allTextContents()).toEqual([
      'Head of Network Procurement and Supplier Relations for the Nordic and Baltic Markets',
      'n/a: nothing to compare with',
      '$0',
      '–',
    ]);
    expect(await first?.locator('td.quiet').count()).toBe(2);
    const missing = page.getByText('2 are not drawn, without a date or ending before they start');
    expect(await missing.textContent()).toContain('No date, Reversed');
    expect(await page.locator('.picture-bars .drawing text', { hasText: 'n/a' }).count()).toBe(1);
  });
});

describe('print', () => {
  const papers = [
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
    ['A4, on its side', [842, 595]],
  ] as const;
  it.each(papers)(
    'fills pages of %s with selectable, tagged text, marked and numbered',
    async (paper, size) => {
      const { page } = await openReport(everything('en'), { colours: 'dark' });
      await page.getByLabel('Paper').selectOption(paper);
      await page.waitForFunction('document.getAnimations().length === 0');
      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
      const { pages } = pdf;
      expect(pages.length).toBeGreaterThan(5);
      for (const [place, text] of pages.entries()) {
        expect(pdf.sizes[place]).toEqual(size);
        expect(text).toContain('Internal only');
        expect(text).toContain('Nov 22, 2026');
        expect(text).toContain(`${place + 1} / ${pages.length}`);
        // More than the running lines.
        expect(text.length).toBeGreaterThan(150);
      }
      for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'Caption', 'L', 'LI'])
        expect(pdf.tags).toContain(tag);
      const whole = pages.join('\n');
      for (let row = 0; row < 60; row += 1) {
        const places = pages.flatMap((text, place) => (text.includes(`Anna Kowalska ${row}`) ? [place] : []));
        expect([row, places.length > 0]).toEqual([row, true]);
      }
      expect(whole).not.toContain('The same as a table');
      expect(whole).not.toContain('Save as a file');
      // Heads of tables are repeated on each page that the table goes on to.
      const withRows = pages.filter((text) => /Anna Kowalska [2-5]\d/.test(text));
      for (const text of withRows) expect(text).toContain('Wholesale');
    },
  );

  it('leaves no heading alone at the end of a page, and cuts no row', async () => {
    const rows = Array.from({ length: 200 }, (_, place) => [
      `from ${place}`,
      `${'a long sentence that goes over several lines of its cell '.repeat(5)} to ${place}`,
    ]);
    const sections = Array.from({ length: 14 }, (_, place): ReportDocument['blocks'] => [
      { kind: 'heading', level: 2, text: `Heading ${place}.` },
      { kind: 'heading', level: 3, text: `Deeper ${place}.` },
      {
        kind: 'table',
        caption: `Caption ${place}.`,
        columns: [{ header: 'One' }, { header: 'Two' }],
        rows: rows.slice(place * 14, place * 14 + 3 + place),
        emptyText: '',
      },
    ]).flat();
    const { page } = await openReport(simple(sections));
    const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pages.length).toBeGreaterThan(3);
    for (const text of pages) {
      const heading = /(Heading|Deeper|Caption) \d+\.(?!.*from \d)/s.exec(text);
      expect(heading?.[0] ?? null).toBeNull();
      const froms = [...text.matchAll(/from (\d+)/g)].map(([, row]) => row);
      const tos = [...text.matchAll(/to (\d+)/g)].map(([, row]) => row);
      expect(tos).toEqual(froms);
    }
  });

  it('has the name of the report for its file, and the mark at the edge where browsers have no running lines', async () => {
    const { page } = await openReport(everything('en'));
    expect(await page.title()).toBe('Fjordline Mobile: review pack 2026-11-22');
    await page.evaluate(`document.querySelector('.report-page').classList.add('has-edge-mark')`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.edge-mark').isVisible()).toBe(true);
    const mark = await page.locator('.edge-mark').boundingBox();
    expect(mark?.height).toBeGreaterThan(mark?.width ?? 0);
    const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const text of pages) expect(text.match(/Internal only/g)?.length).toBeGreaterThan(1);
  });

  it('is asked for by the button', async () => {
    const { page } = await openReport(everything('en'));
    await page.evaluate('window.print = () => { window.printed = true; }');
    await button(page, 'Print').click();
    expect(await page.evaluate('window.printed')).toBe(true);
  });
});

describe('files', () => {
  it('saves one page that stands alone: same text and pictures, no script, nothing to load', async () => {
    const { page, context } = await openReport(everything('en'));
    const file = await saved(page, 'Save as a file');
    expect(file.name).toBe('Fjordline Mobile review pack-2026-11-22.html');
    expect(Buffer.byteLength(file.text)).toBeLessThan(400_000);
    expect(file.text).not.toMatch(/<script|javascript:|src=|href=|url\(["']?(?!#|&quot;#)/i);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.setContent(file.text);
    expect(await alone.title()).toBe('Fjordline Mobile: review pack');
    expect(await alone.locator('article').textContent()).toBe(await page.locator('article').textContent());
    expect(await alone.locator('svg').count()).toBe(await page.locator('article svg').count());
    expect(await alone.getByText('Internal only').first().isVisible()).toBe(true);
    expect(await axeFindings(alone, 'main')).toEqual([]);
    await alone.screenshot({ path: artefact('report-file.png') });
    const { pages } = readPdf(await alone.pdf({ preferCSSPageSize: true }));
    for (const text of pages) expect(text).toContain('Internal only');
    expect(asked).toEqual([]);
  });

  it('stays below 400 kB with a map of 200 people and long tables', async () => {
    const long = everything('en');
    const { page } = await openReport(long, {
      answers: { getMap: () => answerOf(sampleMap(200, 'tree', 5)) },
    });
    const file = await saved(page, 'Save as a file');
    expect(Buffer.byteLength(file.text)).toBeLessThan(400_000);
  });

  it('saves the dates of a calendar', async () => {
    const { page } = await openReport(everything('en'));
    const { name, text } = await saved(page, 'Save dates for a calendar');
    expect(name).toBe('Fjordline Mobile review pack-2026-11-22.ics');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(17);
    expect(text.match(/RRULE:FREQ=YEARLY/g)).toHaveLength(2);
    expect(await page.getByRole('status').last().textContent()).toContain('.ics');
  });

  it('offers no dates where there are none', async () => {
    const { page } = await openReport(simple([{ kind: 'paragraph', text: 'Only words.' }]));
    expect(await button(page, 'Save dates for a calendar').count()).toBe(0);
  });
});

describe('the tools', () => {
  it('ask for another time and other parts with the keyboard, and keep the report meanwhile', async () => {
    const { page, calls } = await openReport(everything('en'), {
      start: {
        ...start,
        wanted: JSON.stringify({ report: 'reviewPack', account: 'Contoso', manager: 'Dana Reed' }),
      },
    });
    const asked = () => calls.filter(({ method }) => method === 'viewReport').map(({ params }) => params);
    expect(asked()).toEqual([{ report: 'reviewPack', account: 'Contoso', manager: 'Dana Reed' }]);
    await page.getByLabel('Period').selectOption('Last year');
    await page.getByText('3 of 3 parts').press('Enter');
    await page.getByRole('checkbox', { name: 'Dates' }).press('Space');
    await button(page, 'Show').press('Enter');
    await page.getByText('2 of 3 parts').waitFor();
    await page.locator('article').waitFor();
    expect(asked()[1]).toEqual({
      report: 'reviewPack',
      account: 'Contoso',
      manager: 'Dana Reed',
      from: '2025-01-01',
      to: '2025-12-31',
      parts: ['glance', 'risks'],
    });
    expect(await page.getByLabel('Period').inputValue()).toBe('lastYear');
    // The keyboard stays where it was, and the same can be asked for again.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Show');
    await page.keyboard.press('Enter');
    for (let tries = 0; asked().length < 3 && tries < 100; tries += 1) await page.waitForTimeout(20);
    expect(asked()[2]).toEqual(asked()[1]);
  });

  it('say what is wrong with days and parts before anything is asked', async () => {
    const { page } = await openReport(everything('en'));
    await page.getByLabel('Period').selectOption('Days of my choice');
    await page.getByLabel('First day').fill('2026-12-01');
    await page.getByLabel('Last day').fill('2026-01-01');
    expect(await page.getByRole('alert').textContent()).toBe(
      'The last day is before the first. Change one of them.',
    );
    expect(await button(page, 'Show').isDisabled()).toBe(true);
    expect(await axeFindings(page, '.report-tools')).toEqual([]);
    await page.getByLabel('Period').selectOption('As the report has it');
    await page.getByText('3 of 3 parts').click();
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    expect(await page.getByRole('alert').textContent()).toBe('Tick at least one part.');
  });

  it('have targets of 24 pixels in a narrow window, in both directions', async () => {
    for (const language of ['en', 'fa'] as const) {
      const { page } = await openReport(everything(language), { language, width: 420, height: 700 });
      await page.locator('.parts-choice summary').click();
      const targets = page.locator(
        '.report-tools :is(button, select, input:not([type=checkbox]), summary, label.checkbox), .picture-data summary',
      );
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        expect(box?.width).toBeGreaterThanOrEqual(24);
      }
      const isWider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(isWider).toBe(false);
      expect(await axeFindings(page, '.report-tools')).toEqual([]);
    }
  });

  it('lay wide tables on their side until somebody chooses otherwise', async () => {
    const wide: ReportDocument['blocks'] = [
      {
        kind: 'table',
        caption: 'Wide',
        columns: Array.from({ length: 14 }, (_, place) => ({ header: `Column ${place}` })),
        rows: [Array.from({ length: 14 }, (_, place) => `W${'x'.repeat(60)} ${place}`)],
        emptyText: '',
      },
    ];
    const { page } = await openReport(simple(wide));
    expect(await page.getByLabel('Paper').inputValue()).toBe('a4Landscape');
    await page.emulateMedia({ media: 'print' });
    const table = await page.locator('table').boundingBox();
    const article = await page.locator('article').boundingBox();
    expect(table?.width).toBeLessThanOrEqual((article?.width ?? 0) + 1);
  });
});

describe('what is missing', () => {
  it('says what to do when no report is chosen, and what was refused', async () => {
    const { page } = await open({ start: { view: 'report', container: 'dialog' }, width: 800 });
    await page.getByText('Open a report from the Reports panel').waitFor();
    const refused = await open(opening(everything('en'), { answers: { viewReport: () => refusal } }));
    await refused.page.getByRole('alert').waitFor();
    expect(await button(refused.page, 'Try again').isVisible()).toBe(true);
  });

  it('teaches the next step where a picture or the whole report is empty', async () => {
    const pictures = everything('en').blocks.flatMap((block) =>
      block.kind === 'picture' ? [{ ...block, items: [] }] : [],
    );
    const { page } = await openReport(simple(pictures), {
      answers: { getMap: () => answerOf(sampleMap(0)) },
    });
    expect(await page.locator('.picture > .nothing').count()).toBe(7);
    const none = await openReport(simple([]));
    expect(await none.page.locator('article').textContent()).toContain('Tick other parts');
  });

  it('without a drawing says where to get a map that would fill dozens of pages', async () => {
    const [map] = everything('en').blocks.filter(
      (block) => block.kind === 'picture' && block.picture === 'map',
    );
    const { page, surprises } = await openReport(simple(map ? [map] : []), {
      answers: { getMap: () => answerOf(sampleMap(6_453, 'tree', 12)) },
    });
    await page.getByText('Choose Large map in the menu').waitFor();
    expect(await page.locator('.map-picture').count()).toBe(0);
    expect(surprises).toEqual([]);
  });

  it('draws no map in what is for the customer', async () => {
    const { page, calls } = await openReport(simple(everything('en').blocks, { internalMark: null }));
    await page.locator('.picture-month .drawing').first().waitFor();
    expect(calls.map(({ method }) => method)).not.toContain('getMap');
    expect(await page.locator('.map-picture, .internal-mark, .edge-mark').count()).toBe(0);
    const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.join('')).not.toContain('Internal only');
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</style><script>alert(1)</script>',
    '";}@page{margin:0}*{display:none}/*',
    '\\"; } body { display: none } /*',
    '\u202eevil\u202c',
    '=HYPERLINK("http://evil.test")',
    'constructor',
    '__proto__',
  ];
  const text = hostile.join(' ');
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        typeof one === 'string' &&
        ['text', 'title', 'label', 'group', 'caption', 'header', 'tone'].includes(key)
          ? `${one} ${text}`
          : swap(one),
      ]),
    );
  };

  it('is only ever text: on the page, in running lines, in the saved file', async () => {
    // The same document with every word of it hostile.
    const document = swap({ ...everything('en'), subtitle: text, internalMark: text }) as ReportDocument;
    const { page, surprises, context } = await openReport(document);
    expect(
      await page.locator('#app :is(script, img, iframe, a, object, embed, style, foreignObject)').count(),
    ).toBe(0);
    expect(await page.locator('#app [onerror], #app [onload]').count()).toBe(0);
    expect(await page.locator('article').isVisible()).toBe(true);
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.sizes[0]).toEqual([595, 842]);
    expect(pdf.pages[0]).toContain('<script>alert(1)</script>');
    const file = await saved(page, 'Save as a file');
    const alone = await context.newPage();
    await alone.setContent(file.text);
    expect(await alone.locator('script, img, iframe, a, object, embed').count()).toBe(0);
    expect(await alone.locator('article').textContent()).toContain('<img src=x onerror=alert(1)>');
    const calendar = await saved(page, 'Save dates for a calendar');
    expect(calendar.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(surprises).toEqual([]);
  });
});
