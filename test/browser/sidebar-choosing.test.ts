/** Choosing key accounts in a real browser: cards with reasons, decisions, what must be confirmed, the history. */

import { choosingAnswers, choosingView, manyChoices } from './choosing-answers';
import { refusal } from './sidebar-answers';
import { axeFindings, type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();
const open = async (opening: Opening = {}): Promise<Opened> => {
  const opened = await openPage({
    start: { view: 'choosing' },
    height: 1200,
    ...opening,
    answers: { ...choosingAnswers(), ...opening.answers },
  });
  await opened.page.locator('main :is(h2, [role="alert"])').first().waitFor();
  return opened;
};
const callsOf = ({ calls }: Opened, method: string) =>
  calls.filter((call) => call.method === method).map(({ params }) => params);
const card = ({ page }: Opened, account: string) => page.locator('.choice', { hasText: account });
const status = ({ page }: Opened, text: string) => page.locator('.status', { hasText: text }).waitFor();
const focused = ({ page }: Opened) => page.locator(':focus').textContent();

describe('the cards', () => {
  it('say how many are key, what to decide and why, and who is worth an eye', async () => {
    const opened = await open();
    const { page } = opened;
    expect(await page.locator('.score-figure').textContent()).toBe(
      '1 of 10 key accountsLast review: May 25, 2026',
    );
    expect(await page.locator('.choosing h3').allTextContents()).toEqual([
      'To decide (2)',
      'Worth an eye (1)',
      'Review',
      expect.any(String),
    ]);
    expect(await card(opened, 'Contoso').locator('p, li').allTextContents()).toEqual([
      'Key account · Rank 9, score 4.0 · 2 places down · Last decision: Promote',
      'The score of 4 is below the lowest of a key account, 6.',
    ]);
    expect(await card(opened, 'Contoso').getByRole('button').allTextContents()).toEqual([
      'Scale down…',
      'Keep',
      'Watch…',
      'History',
    ]);
  });

  it.each([
    ['en', 'light'],
    ['fa', 'dark'],
  ] as const)('have no faults in %s, %s, with a form and a history open', async (language, colours) => {
    const opened = await open({ language, colours });
    const { page } = opened;
    await card(opened, 'Contoso').getByRole('button').first().click();
    await card(opened, 'Northwind').getByRole('button').last().click();
    await page.locator('.review-history .part').first().waitFor();
    await page.locator('.choosing > details > summary').click();
    await page.locator('.choosing > details select').selectOption('Fabrikam <b>');
    expect(await page.locator('.choosing b').count()).toBe(0);
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
    expect(opened.surprises).toEqual([]);
  });

  it('say that nothing is to be decided, and teach what to do where nothing is rated', async () => {
    const [first] = choosingView().choices.slice(3);
    const calm = choosingView({ choices: first ? [first] : [], watch: [] });
    const { page } = await open({ answers: { listChoices: () => calm } });
    expect(await page.getByText('Nothing at present.').count()).toBe(2);
    const empty = await open({ answers: { listChoices: () => choosingView({ choices: [], watch: [] }) } });
    expect(await empty.page.locator('h2').first().textContent()).toBe('Nothing to rank yet');
    expect(await axeFindings(empty.page)).toEqual([]);
  });

  it('of a thousand accounts stand on pages', async () => {
    const opened = await open({ answers: { listChoices: () => manyChoices(1000) } });
    const { page } = opened;
    await page.getByText('To decide (1000)').waitFor();
    expect(await page.locator('body *').count()).toBeLessThanOrEqual(400);
    await page.getByRole('button', { name: 'Next' }).first().click();
    await page.locator('.choice h4', { hasText: 'Account 5' }).first().waitFor();
    expect(await page.locator('.choice').count()).toBe(10);
  });
});

describe('a decision', () => {
  it('to promote takes one press, gives the reasons shown, and moves the focus to the next card', async () => {
    const opened = await open();
    await card(opened, 'Northwind').getByRole('button', { name: 'Promote' }).press('Enter');
    await status(opened, 'Northwind: Promote is written down.');
    expect(callsOf(opened, 'decide')).toEqual([
      {
        account: 'Northwind',
        decision: 'promote',
        reason: 'Rank 1 of 3 with a score of 7.85. Brings 500,000 a year.',
        isConfirmed: false,
      },
    ]);
    expect(await focused(opened)).toBe('Contoso');
    expect(await opened.page.locator('.score-figure strong').textContent()).toBe('2 of 10 key accounts');
  });

  it('is not undone by an answer that was asked for before it and comes later', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'Criteria' }).click();
    await page.evaluate(`{
      const { fakeServer } = window;
      window.fakeServer = async (request) => {
        const answer = await fakeServer(request);
        if (request.includes('listChoices')) await new Promise((open) => { window.openGate = open; });
        return answer;
      };
    }`);
    await page.getByRole('button', { name: 'Choose', exact: true }).click();
    await card(opened, 'Northwind').getByRole('button', { name: 'Promote' }).click();
    await status(opened, 'Northwind: Promote is written down.');
    await page.evaluate('window.openGate()');
    await page.evaluate('new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame))');
    expect(callsOf(opened, 'listChoices')).toHaveLength(2);
    expect(await page.locator('.score-figure strong').textContent()).toBe('2 of 10 key accounts');
  });

  it('to scale down asks why, says that it is internal, and goes by keyboard alone', async () => {
    const opened = await open();
    const { page } = opened;
    await card(opened, 'Contoso').getByRole('button', { name: 'Scale down…' }).press('Enter');
    await page.getByText('never of a demotion').waitFor();
    await page.keyboard.press('Enter');
    expect(callsOf(opened, 'decide')).toEqual([]);
    await page.keyboard.type('Stable for years');
    await page.keyboard.press('Enter');
    await status(opened, 'Contoso: Scale down is written down.');
    expect(callsOf(opened, 'decide')).toEqual([
      { account: 'Contoso', decision: 'scaleDown', reason: 'Stable for years', isConfirmed: true },
    ]);
    expect(await focused(opened)).toBe('Northwind');
  });

  it('can be left with Escape', async () => {
    const opened = await open();
    await card(opened, 'شرکت پارس').getByRole('button', { name: 'Scale down…' }).click();
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.locator('.choice-form').count()).toBe(0);
    expect(await focused(opened)).toBe('شرکت پارس');
    expect(callsOf(opened, 'decide')).toEqual([]);
  });

  it('to promote beyond the cap is asked about first', async () => {
    const full = choosingView({ keyAccounts: 10 });
    const opened = await open({ answers: choosingAnswers(full) });
    await card(opened, 'Northwind').getByRole('button', { name: 'Promote…' }).click();
    await opened.page.getByText('Be sparing').waitFor();
    expect(callsOf(opened, 'decide')).toEqual([]);
  });

  it('that is refused says why, and keeps what was typed', async () => {
    const opened = await open({ answers: { decide: () => refusal } });
    const { page } = opened;
    await card(opened, 'Contoso').getByRole('button', { name: 'Scale down…' }).click();
    await page.getByLabel('Why?').fill('Stable');
    await page.keyboard.press('Enter');
    await status(opened, refusal.message);
    expect(await page.getByLabel('Why?').inputValue()).toBe('Stable');
  });
});

describe('the reviews', () => {
  it('show what was kept of an account, newest first', async () => {
    const opened = await open();
    await card(opened, 'Northwind').getByRole('button', { name: 'History' }).click();
    await opened.page.locator('.review-history .part').first().waitFor();
    expect(await opened.page.locator('.review-history .part').first().locator('*').allTextContents()).toEqual(
      [
        'May 25, 2026',
        'Rank 2, score 6.5 · By figures: Key · Candidate',
        'Keep: One more review',
        'Revenue 480,000 · Revenue to cost 3.2',
        'Revenue 7 (60%) · Potential – (40%)',
      ],
    );
    expect(await opened.page.locator('.sparkline').textContent()).toBe('·▅▆');
  });

  it('are closed by one press, which says so', async () => {
    const opened = await open();
    await opened.page.getByRole('button', { name: 'Close the review' }).press('Enter');
    await status(opened, 'The review of November 21, 2026 is kept.');
    expect(await opened.page.locator('.score-figure').textContent()).toContain(
      'Last review: November 21, 2026',
    );
    expect(callsOf(opened, 'closeReview')).toEqual([{}]);
  });
});
