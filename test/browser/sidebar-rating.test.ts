/** Rating an account in a real browser: step by step, by keyboard, kept until it is saved. */

import { ratingAnswers } from './rating-answers';
import { refusal } from './sidebar-answers';
import { axeFindings, type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();
const open = async (opening: Opening = {}): Promise<Opened> => {
  const opened = await openPage({
    start: { view: 'rate' },
    ...opening,
    answers: { ...ratingAnswers(), ...opening.answers },
  });
  await opened.page.locator('main :is(h2, [role="alert"])').first().waitFor();
  return opened;
};
const callsOf = ({ calls }: Opened, method: string) =>
  calls.filter((call) => call.method === method).map(({ params }) => params);
const chosen = ({ page }: Opened) =>
  page.evaluate('document.querySelector("input[type=radio]:checked")?.value ?? null');
const focused = ({ page }: Opened) =>
  page.evaluate('document.activeElement.value || document.activeElement.textContent');
const choose = ({ page }: Opened, rating: number) => page.locator(`input[value="${rating}"]`).check();
const press = (opened: Opened, name: string) => opened.page.getByRole('button', { name }).click();
const step = ({ page }: Opened, text: string) => page.getByText(text, { exact: false }).first().waitFor();

describe('rating an account', () => {
  it('begins at the first criterion without a rating, with its texts, the account’s figures and a suggestion', async () => {
    const opened = await open();
    const { page } = opened;
    await step(opened, 'Criterion 1 of 3, weight 50%');
    expect(await page.getByRole('radio').count()).toBe(10);
    expect(await chosen(opened)).toBeNull();
    expect(await page.locator('.radio-group li').nth(1).textContent()).toBe(
      '5 means: About 5% of our revenue',
    );
    expect(await page.locator('.counts').textContent()).toContain('Present worthunknown');
    await press(opened, 'Suggested: 8. Place 3 of 14 by Revenue: €1,200,000');
    expect(await chosen(opened)).toBe('8');
    expect(callsOf(opened, 'rateAccount')).toEqual([]);
  });

  it('is done by keyboard alone: digits rate, Enter goes on, the focus follows', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('7');
    expect([await chosen(opened), await focused(opened)]).toEqual(['7', '7']);
    await page.keyboard.press('ArrowRight');
    expect(await chosen(opened)).toBe('8');
    await page.keyboard.press('Enter');
    await step(opened, 'Criterion 2 of 3');
    expect(await focused(opened)).toBe('1');
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await step(opened, 'Criterion 3 of 3');
    expect([await chosen(opened), await focused(opened)]).toEqual(['10', '10']);
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '۳', bubbles: true }))`,
    );
    await page.keyboard.press('Enter');
    await step(opened, 'With these ratings the score is 7.6 of 10.');
    expect(await focused(opened)).toBe('All ratings');
    await page.getByLabel('Rated by').fill('Elena');
    await page.keyboard.press('Enter');
    await step(opened, 'The ratings are saved.');
    expect(callsOf(opened, 'rateAccount')).toEqual([
      { account: 'Northwind', ratings: { revenue: 8, 'own-1': 10, partner: 3 }, ratedBy: 'Elena' },
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await step(opened, 'Last rated on March 1, 2025');
    expect(await page.locator('h2').first().textContent()).toBe('Contoso');
    expect(await page.getByLabel('Rated by').inputValue()).toBe('Elena');
  });

  it('keeps what is not saved: in another view, at another account, and through a refresh', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(opened, 4);
    await press(opened, 'Next');
    await press(opened, 'Criteria');
    await page.getByRole('heading', { name: 'Criteria' }).waitFor();
    await page.getByRole('button', { name: 'Rate', exact: true }).click();
    await step(opened, 'Criterion 2 of 3');
    await page.getByLabel('Account', { exact: true }).selectOption('Contoso');
    await step(opened, 'Last rated on March 1, 2025');
    await page.getByLabel('Account', { exact: true }).selectOption('Northwind');
    await press(opened, 'Refresh');
    await step(opened, 'Criterion 2 of 3');
    await press(opened, 'Back');
    expect(await chosen(opened)).toBe('4');
    expect(callsOf(opened, 'rateAccount')).toEqual([]);
  });

  it('hands what is not saved over to the page that takes its place, and takes it back', async () => {
    const opened = await open();
    await choose(opened, 4);
    await press(opened, 'Next');
    await opened.page.getByRole('tab', { name: 'Map' }).click();
    await opened.page.waitForTimeout(100);
    const handed = opened.calls.find(({ method }) => method === 'showView')?.params ?? {};
    expect(handed).toMatchObject({ view: 'map', account: 'Northwind' });
    const back = await open({ start: { view: 'rate', account: 'Northwind', drafts: handed.drafts } });
    await step(back, 'Criterion 2 of 3');
    expect(await back.page.evaluate('document.activeElement.textContent')).toBe('Scores');
    await press(back, 'Back');
    expect(await chosen(back)).toBe('4');
  });

  it('shows an account that is rated as a whole, each rating a step away, and confirms it as it is', async () => {
    const opened = await open({ start: { view: 'rate', account: 'Contoso' } });
    await press(opened, 'Strategic partner');
    expect(await chosen(opened)).toBe('10');
    await press(opened, 'Take the rating away');
    expect(await chosen(opened)).toBeNull();
    await press(opened, 'Next');
    await step(opened, '5.8 of 10 so far. 1 rating is missing');
    await press(opened, 'Back');
    await opened.page.keyboard.press('9');
    await press(opened, 'Next');
    await press(opened, 'Save ratings');
    await step(opened, 'All accounts are rated.');
    expect(callsOf(opened, 'rateAccount')).toEqual([
      { account: 'Contoso', ratings: { partner: 9 }, ratedBy: 'Elena Fischer' },
    ]);
  });

  it('loses nothing when saving is refused', async () => {
    let isBusy = true;
    const server = ratingAnswers();
    const opened = await open({
      start: { view: 'rate', account: 'Contoso' },
      answers: {
        ...server,
        rateAccount: (params) => (isBusy ? refusal : server.rateAccount(params)),
      },
    });
    await press(opened, 'Recurring revenue');
    await opened.page.keyboard.press('2');
    await press(opened, 'Next');
    await press(opened, 'Next');
    await press(opened, 'Next');
    await press(opened, 'Save ratings');
    await step(opened, 'Wait a few seconds and try again.');
    isBusy = false;
    await press(opened, 'Save ratings');
    await step(opened, 'The ratings are saved.');
    expect(callsOf(opened, 'rateAccount')).toHaveLength(2);
    expect(callsOf(opened, 'rateAccount')[1]).toMatchObject({ ratings: { revenue: 2 } });
  });

  it('shows names and texts as text, and rates a criterion of any id', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const [first, ...others] = ratingAnswers().getRatings({ account: text }).ratings;
    if (!first) throw new Error('No criterion.');
    const suggestion = { rating: 4, reason: text };
    const opened = await open({
      answers: {
        getRatings: ({ account }) => ({
          ...ratingAnswers().getRatings({ account }),
          account: text,
          figures: [{ label: text, value: text }],
          ratings: [
            { ...first, id: '__proto__', criterion: text, meanings: [text, text, text], suggestion },
            { ...first, id: 'constructor', criterion: 'constructor', rating: null },
            ...others.map((other) => ({ ...other, rating: 10 })),
          ],
        }),
      },
    });
    const { page, surprises } = opened;
    await page.getByRole('button', { name: 'Suggested: 4' }).click();
    await press(opened, 'Next');
    expect(await chosen(opened)).toBeNull();
    for (let turn = 0; turn < 3; turn += 1) await press(opened, 'Next');
    await press(opened, 'Save ratings');
    await page.getByText('The ratings are saved.', { exact: true }).waitFor();
    expect(JSON.stringify(callsOf(opened, 'rateAccount')[0]?.ratings)).toBe('{"__proto__":4}');
    expect(await page.locator('#app :is(img, script)').count()).toBe(0);
    expect(surprises).toEqual([]);
  });

  it('says what could not be written', async () => {
    const server = ratingAnswers();
    const kept = '1 cell was kept: a formula of yours stands there.';
    const opened = await open({
      start: { view: 'rate', account: 'Contoso' },
      answers: {
        rateAccount: (params) => ({ ...server.rateAccount(params), notes: [kept] }),
      },
    });
    await press(opened, 'Save ratings');
    await step(opened, kept);
  });

  it('stays where it says so after saving with a rating missing', async () => {
    const opened = await open();
    for (let turn = 0; turn < 3; turn += 1) await press(opened, 'Next');
    await press(opened, 'Save ratings');
    await step(opened, 'The ratings are saved.');
    await opened.page.getByRole('button', { name: 'Next account: Contoso' }).waitFor();
    expect(callsOf(opened, 'rateAccount')).toEqual([{ account: 'Northwind', ratings: {}, ratedBy: '' }]);
  });

  it('says what to do where nothing can be rated', async () => {
    const none = await open({
      answers: {
        getRatings: (params) => ({ ...ratingAnswers().getRatings(params), ratings: [] }),
      },
    });
    await step(none, 'No criteria yet');
    const twice = {
      ok: false,
      code: 'ACCOUNT_REPEATED',
      message: '“Northwind” stands in several rows of Scoring: 5, 9.',
      remedy: 'Keep the one that holds.',
    } as const;
    const opened = await open({ answers: { getRatings: () => twice } });
    await step(opened, 'stands in several rows of Scoring: 5, 9.');
    await opened.page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it.each([
    ['a criterion', {}, 'radio'],
    ['a criterion in Farsi', { language: 'fa' }, 'radio'],
    ['a criterion in the dark', { colours: 'dark' }, 'radio'],
    ['all ratings', { start: { view: 'rate', account: 'Contoso' } }, 'textbox'],
    [
      'all ratings in Farsi in the dark',
      { start: { view: 'rate', account: 'Contoso' }, language: 'fa', colours: 'dark' },
      'textbox',
    ],
  ] as const)('shows %s without anything axe could find, in 300 pixels', async (_, opening, role) => {
    const opened = await open(opening);
    const { page, surprises } = opened;
    await page.getByRole(role).first().waitFor();
    if (role === 'radio') await choose(opened, 8);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.querySelector(".view").scrollWidth')).toBeLessThanOrEqual(300);
    const small = `[...document.querySelectorAll('.view :is(button, .tiles label)')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => height > 0 && Math.min(width, height) < 24).length`;
    expect(await page.evaluate(small)).toBe(0);
    expect(surprises).toEqual([]);
  });
});
