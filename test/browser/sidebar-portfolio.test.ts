/** The portfolio in the sidebar: figures, bars with who is above capacity, curve and picture with their words, the sheet. */

import { portfolioView } from './portfolio-answers';
import { type Answers, refusal } from './sidebar-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);
const openPage = pagesOfTheirOwn();
const open = (opening: Opening = {}) =>
  openPage({ ...opening, start: { view: 'portfolio', ...opening.start } });
const blank: Answers = {
  getPortfolio: () => ({
    ...portfolioView,
    revenue: null,
    known: 0,
    cuts: [],
    pareto: null,
    ratios: [],
    spots: [],
    notes: [],
  }),
};

describe('The portfolio panel', () => {
  it('tells in words who is above capacity, and shows another cut when one is chosen', async () => {
    const { page } = await open();
    const bars = page.locator('.parts .part');
    await bars.first().waitFor();
    expect(await bars.first().textContent()).toContain('Over capacity: 12, with room for 10');
    expect(await bars.nth(1).textContent()).toContain('80% of the target of €1.2M');
    await page.getByLabel('Show by').selectOption('division');
    expect(await bars.count()).toBe(2);
    await page.getByText('An account counts in every kind its manager works by.').waitFor();
  });

  it('says what its pictures show, and opens the account behind each number by keyboard', async () => {
    const { page } = await open();
    await page.getByRole('img', { name: '2 of 7 accounts bring 64% of the revenue.' }).waitFor();
    const picture = page.getByRole('img', { name: /Grow together: 1, Build the relationship: 2/ });
    expect(await picture.locator('.mark').count()).toBe(5);
    const second = page.locator('.spots button').nth(1);
    await second.focus();
    await page.keyboard.press('Enter');
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Balance of support: 61%').waitFor();
    await page.getByText('Contact with key players: unknown').waitFor();
    expect(await picture.locator('.mark.is-open text').textContent()).toBe('2');
  });

  it('names no more than thirty in its picture, and says how many are left', async () => {
    const spots = Array.from({ length: 1000 }, (_, index) => ({
      account: `Account ${index}`,
      attractiveness: 5,
      health: 50,
      isKey: false,
      revenue: null,
      parts: {},
    }));
    const { page } = await open({ answers: { getPortfolio: () => ({ ...portfolioView, spots }) } });
    await page.getByText('and 970 more').waitFor();
    expect(await page.locator('.mark').count()).toBe(30);
  });

  it('writes the sheet and says so, or says what hinders it', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'Write the Portfolio sheet' }).click();
    await page.getByText('The sheet “Portfolio” is up to date.').waitFor();
    expect(calls.filter(({ method }) => method === 'writePortfolio')).toHaveLength(1);
    const hindered = await open({ answers: { writePortfolio: () => refusal } });
    await hindered.page.getByRole('button', { name: 'Write the Portfolio sheet' }).click();
    await hindered.page.getByText(refusal.remedy).waitFor();
  });

  it('takes names as text', async () => {
    const account = '<img src=x onerror=alert(1)>';
    const [spot] = portfolioView.spots;
    const spots = spot ? [{ ...spot, account }] : [];
    const { page, surprises } = await open({
      answers: { getPortfolio: () => ({ ...portfolioView, spots }) },
    });
    await page.getByText(account).waitFor();
    expect(surprises).toEqual([]);
  });

  it('says what is missing where there is nothing to show', async () => {
    const { page } = await open({ answers: blank });
    await page.getByText('At least five accounts have to say their revenue in Accounts.').waitFor();
    await page.getByText('An account stands here once it is rated', { exact: false }).waitFor();
    const none = await open({ answers: { getPortfolio: () => ({ ...portfolioView, accounts: 0 }) } });
    await none.page.getByText('No accounts yet').waitFor();
  });

  it.each<[string, Opening]>([
    ['full', {}],
    ['without figures', { answers: blank }],
    ['in Farsi in the dark', { language: 'fa', colours: 'dark' }],
  ])('has nothing for axe to find, %s', async (_, opening) => {
    const { page } = await open(opening);
    await page.locator('h2').first().waitFor();
    const spot = page.locator('.spots button').first();
    if ((await spot.count()) > 0) await spot.click();
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
  });
});
