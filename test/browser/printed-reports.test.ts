/** Every report of the sample printed from the page: no page without text, headings tagged, the one-page on one page. */

import type { Page } from 'playwright-core';
import { library } from '../../src/schema/reports/library';
import { sampleReport } from '../domain/report/sample-report';
import { readPdf } from './pdf-text';
import { reportAnswers } from './report-answers';
import { pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(180_000);
const open = pagesOfTheirOwn();

const ACCOUNT = 'Norvik Mobile';
const print = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
const letters = (text: string): string => text.replace(/\s/gu, '');

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
  '%s: each page bears text, and its headings are headings',
  async (key) => {
    const { document, page, surprises } = await openReport(key);
    const { pages, tags } = await print(page);
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
