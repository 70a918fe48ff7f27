/** Every report of the sample printed from the page: nothing lost, no page without text, headings tagged, the one-page on one page. */

import type { Page } from 'playwright-core';
import type { ReportDocument } from '../../src/domain/report/document';
import { library } from '../../src/schema/reports/library';
import { sampleReport } from '../domain/report/sample-report';
import { readPdf } from './pdf-text';
import { reportAnswers } from './report-answers';
import { pagesOfTheirOwn } from './sidebar-harness';
import { artefact } from './visit';

jest.setTimeout(180_000);
const open = pagesOfTheirOwn();

const ACCOUNT = 'Norvik Mobile';
const print = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
const letters = (text: string): string => text.replace(/\s/gu, '');

/** Whatever a person should find on paper: headings, sentences, flags and the words in tables. */
const textsOf = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind === 'flags') return block.items.map(({ text }) => text);
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? cell : [])));
  });

async function openReport(key: string) {
  const isOfAccount = library.reports.find((report) => report.key === key)?.isOfAccount === true;
  const document = sampleReport(key, isOfAccount ? ACCOUNT : undefined);
  const { page, surprises } = await open({
    start: { view: 'report', container: 'dialog', account: isOfAccount ? ACCOUNT : null, report: key },
    width: 1000,
    height: 900,
    answers: reportAnswers(document),
  });
  await page.locator('article h1').waitFor();
  return { document, page, surprises };
}

it.each(library.reports.map(({ key }) => key))(
  '%s on A4: nothing is lost, each page bears text, headings are headings',
  async (key) => {
    const { document, page, surprises } = await openReport(key);
    await page.screenshot({ path: artefact(`report-${key}.png`), fullPage: true });
    const { pages, sizes, tags } = await print(page);
    for (const sides of sizes)
      expect([...sides].sort((one, other) => one - other).map(Math.round)).toEqual([595, 842]);
    const printed = letters(pages.join(''));
    expect(textsOf(document).filter((text) => !printed.includes(letters(text)))).toEqual([]);
    // Mark, title, day and number stand on empty pages too.
    const least = letters(`${document.internalMark ?? ''}${document.title}`).length + 50;
    for (const text of pages) expect(letters(text).length).toBeGreaterThan(least);
    expect(letters(pages[0] ?? '')).toContain(letters(document.title));
    expect([...tags]).toEqual(expect.arrayContaining(['H1', 'H2']));
    expect(surprises).toEqual([]);
  },
);

it.each(['A4', 'Letter'])('the account on one page takes one page of %s', async (paper) => {
  const { page } = await openReport('accountSummary');
  await page.getByLabel('Paper').selectOption({ label: paper });
  expect((await print(page)).pages.length).toBe(1);
});
