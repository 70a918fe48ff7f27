/** The reports panel: what can be chosen, what it promises, one report, many with a bar and a stop, obstacles, keyboard, axe. */

import type { Page } from 'playwright-core';
import type { ReportsJob } from '../../src/rpc/contract';
import { choosableReports } from './reports-panel-answers';
import { type Answers, refusal } from './sidebar-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);
const openPage = pagesOfTheirOwn();
const open = async (opening: Opening = {}) => {
  const opened = await openPage({ ...opening, start: { view: 'reports', ...opening.start } });
  await opened.page.locator('.report-panel').waitFor();
  return opened;
};
const button = (page: Page, name: string) => page.getByRole('button', { name });
const report = (page: Page) => page.getByLabel('Report', { exact: true });
const MANY = 'Write all on one sheet';

/** Answers of `buildReports` one after the other; the last one again and again. */
const jobs = (...steps: readonly (ReportsJob | typeof refusal)[]): Answers => {
  let call = 0;
  return {
    buildReports: () => {
      const step = steps[Math.min(call, steps.length - 1)];
      call += 1;
      if (!step) throw new Error('No step.');
      return step;
    },
  };
};
const job = (done: number): ReportsJob => ({ sheet: 'All accounts', done, of: 8 });
const chooseMany = async (page: Page) => {
  await page.getByLabel('About').selectOption({ label: 'All accounts, one by one' });
  await button(page, MANY).click();
};

describe('The reports panel', () => {
  it('groups the reports, and says what the chosen one holds and does', async () => {
    const { page } = await open();
    const groups = await report(page)
      .locator('optgroup')
      .evaluateAll((found) => found.map((group) => group.getAttribute('label')));
    expect(groups).toEqual(['Of this account', 'Of the portfolio', 'For the customer']);
    await page
      .getByText('Holds: At a glance, People, Gaps, Goals, Late actions, Money, and 2 more parts.')
      .waitFor();
    await page.getByText('Internal only: not for the customer.').waitFor();
    await page.getByText('Nothing else is changed.', { exact: false }).waitFor();
  });

  it('says clearly what is for the customer, of this account alone', async () => {
    const { page } = await open();
    await report(page).selectOption('customerProgress');
    await page.getByText('For the customer: nothing internal is in it.', { exact: false }).waitFor();
    expect(await page.getByText('Internal only: not for the customer.').count()).toBe(0);
    expect(await page.getByLabel('About').count()).toBe(0);
  });

  it('writes a report, says in which sheet, and opens the page to print', async () => {
    const { page, calls } = await open();
    await button(page, 'Write sheet').click();
    await page
      .getByText('The report is in the new sheet “Account review 2026-11-21”.', { exact: false })
      .waitFor();
    await button(page, 'Open print page').click();
    const params = { report: 'accountReview', account: 'Northwind' };
    await page.waitForFunction('document.querySelector(".report-panel .busy") === null');
    expect(calls.slice(-2)).toEqual([
      { method: 'buildReport', params },
      { method: 'openReport', params },
    ]);
  });

  it('asks for the chosen time and parts of a manager’s accounts', async () => {
    const { page, calls } = await open({ start: { report: 'portfolio' } });
    expect(await report(page).inputValue()).toBe('portfolio');
    await page.getByLabel('About').selectOption({ label: 'Accounts of Dana Reed' });
    await page.getByLabel('Period').selectOption({ label: 'Days of my choice' });
    await page.getByLabel('First day').fill('2026-02-01');
    await page.getByLabel('Last day').fill('2026-01-01');
    await page.getByText('The last day is before the first.', { exact: false }).waitFor();
    expect(await button(page, 'Write sheet').isDisabled()).toBe(true);
    await page.getByLabel('Last day').fill('2026-03-31');
    await page.getByText('All 2 parts').click();
    await page.getByLabel('Capacity').uncheck();
    await page.getByText('1 of 2 parts').waitFor();
    await button(page, 'Write sheet').click();
    await page.getByText('The report is in the new sheet', { exact: false }).waitFor();
    expect(calls[calls.length - 1]?.params).toEqual({
      report: 'portfolio',
      manager: 'Dana Reed',
      from: '2026-02-01',
      to: '2026-03-31',
      parts: ['ranking'],
    });
  });

  it('writes nothing without a part', async () => {
    const { page } = await open();
    await page.getByText('All 8 parts').click();
    await page.getByLabel('All parts').uncheck();
    await page.getByText('Tick at least one part.').waitFor();
    expect(await button(page, 'Write sheet').isDisabled()).toBe(true);
    expect(await button(page, 'Open print page').isDisabled()).toBe(true);
  });

  it('begins with what was chosen last, and keeps it while views are switched', async () => {
    const chosen = { report: 'calendar', parts: ['list'] };
    const { page } = await open({ answers: { listReports: () => ({ ...choosableReports, chosen }) } });
    expect(await report(page).inputValue()).toBe('calendar');
    await page.getByText('1 of 2 parts').waitFor();
    await page.getByText('The 3 months ahead').waitFor({ state: 'attached' });
    await report(page).selectOption('portfolio');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('tab', { name: 'Reports' }).click();
    expect(await report(page).inputValue()).toBe('portfolio');
  });

  it('says what hinders, and tries again', async () => {
    let isBusy = true;
    const { page } = await open({
      answers: {
        buildReport: () => {
          if (isBusy) return refusal;
          throw new Error('not reached');
        },
        openReport: () => ({ shown: true }),
      },
    });
    await button(page, 'Write sheet').click();
    await page.getByText(refusal.remedy).waitFor();
    isBusy = false;
    await button(page, 'Open print page').click();
    await page.getByText(refusal.remedy).waitFor({ state: 'detached' });
  });
});

describe('All accounts', () => {
  it('are written by calls that follow one another, on one sheet', async () => {
    const { page, calls } = await open({ answers: jobs(job(3), job(6), job(8)) });
    await chooseMany(page);
    await page
      .getByText('The reports of 8 accounts are in the new sheet “All accounts”.', { exact: false })
      .waitFor();
    expect(calls.filter(({ method }) => method === 'buildReports').map(({ params }) => params)).toEqual([
      { report: 'accountReview' },
      { report: 'accountReview', sheet: 'All accounts' },
      { report: 'accountReview', sheet: 'All accounts' },
    ]);
    expect(await button(page, 'Open print page').count()).toBe(0);
  });

  it('show how far it is, stop when asked, and go on from there', async () => {
    const { page, calls } = await open({ answers: jobs(job(2), job(5), job(8)) });
    // The second answer waits until the person has stopped.
    await page.evaluate(`(() => {
      const ask = window.fakeServer;
      let count = 0;
      window.fakeServer = async (request) => {
        if (request.includes('"buildReports"') && ++count === 2)
          await new Promise((go) => { window.letGo = go; });
        return ask(request);
      };
    })()`);
    await chooseMany(page);
    const bar = page.getByRole('progressbar', { name: 'Writing the reports…' });
    await page.getByText('2 of 8 accounts written').waitFor();
    expect(
      await bar.evaluate((element) => [element.getAttribute('value'), element.getAttribute('max')]),
    ).toEqual(['2', '8']);
    expect(await report(page).isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Stop').click();
    await page.getByText('Stopping as soon as', { exact: false }).waitFor();
    await page.evaluate('window.letGo()');
    await page
      .getByText('So far 5 of 8 accounts are in the sheet “All accounts”.', { exact: false })
      .waitFor();
    expect(await bar.count()).toBe(0);
    await button(page, 'Continue').click();
    await page.getByText('The reports of 8 accounts', { exact: false }).waitFor();
    expect(calls[calls.length - 1]?.params).toEqual({ report: 'accountReview', sheet: 'All accounts' });
  });

  it('go on after an obstacle, and do not go on for ever without headway', async () => {
    const { page, calls } = await open({ answers: jobs(job(4), refusal, job(4), job(4), job(8)) });
    await chooseMany(page);
    await page.getByText(refusal.remedy).waitFor();
    await page.getByText('So far 4 of 8 accounts', { exact: false }).waitFor();
    await button(page, 'Continue').click();
    await page.getByText(refusal.remedy).waitFor({ state: 'detached' });
    await button(page, 'Continue').waitFor();
    expect(calls.filter(({ method }) => method === 'buildReports')).toHaveLength(3);
  });
});

describe('The keyboard and axe', () => {
  it('reach everything', async () => {
    const { page } = await open();
    await report(page).focus();
    const reached: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      reached.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.tagName === 'SELECT' ? 'SELECT' : (activeElement?.textContent ?? '');
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(['SELECT', 'SELECT', 'SELECT', 'All 8 parts', 'Write sheet', 'Open print page']);
  });

  it.each<[string, Opening]>([
    ['as it opens', {}],
    ['in Farsi in the dark', { language: 'fa', colours: 'dark' }],
    ['for the customer', { start: { report: 'customerProgress' } }],
    ['with a failure', { answers: { listReports: () => choosableReports, buildReport: () => refusal } }],
  ])('find nothing wrong %s', async (_, opening) => {
    const { page } = await open(opening);
    const parts = page.locator('.report-parts summary');
    if ((await parts.count()) > 0) await parts.click();
    await page.locator('.report-panel select').last().selectOption('own');
    await page.locator('.report-actions .primary').click();
    await page.locator('.result, .error-box').first().waitFor();
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});
