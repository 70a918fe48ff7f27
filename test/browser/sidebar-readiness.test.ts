/** The readiness check in a real browser: answers, the exception when it matters, the verdict. */

import { ratingAnswers } from './rating-answers';
import { refusal } from './sidebar-answers';
import { axeFindings, type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();
const open = async (opening: Opening = {}): Promise<Opened> => {
  const opened = await openPage({
    start: { view: 'choosing' },
    ...opening,
    answers: {
      ...ratingAnswers(),
      listChoices: () => ({
        choices: [],
        watch: [],
        keyAccounts: 0,
        limits: { cap: 10, minimumScore: 6 },
        reviews: [],
      }),
      ...opening.answers,
    },
  });
  await opened.page.locator('.readiness strong').waitFor();
  return opened;
};
const answer = ({ page }: Opened, question: string, choice: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: choice }).check();
const questions = ({ page }: Opened) => page.locator('.readiness fieldset').count();
const saved = ({ calls }: Opened) =>
  calls.filter(({ method }) => method === 'saveReadiness').map(({ params }) => params);

describe('the readiness check', () => {
  it('asks five questions, and the sixth where customers will buy no more', async () => {
    const opened = await open();
    expect(await questions(opened)).toBe(5);
    await answer(opened, 'Do our customers have more to buy from us?', 'No');
    await answer(opened, 'Can we grow into their other units?', 'No');
    expect(await questions(opened)).toBe(6);
    const exception = opened.page.getByRole('group', { name: 'Does a customer who buys little' });
    expect(await exception.getByRole('radio').count()).toBe(2);
    expect(saved(opened)).toEqual([]);
  });

  it('saves what was answered, and takes the focus to the verdict', async () => {
    const opened = await open();
    const { page } = opened;
    await answer(opened, 'Does our selling take time', 'Yes');
    await answer(opened, 'Does the whole company back it', 'Partly');
    await page.getByRole('button', { name: 'Save answers' }).press('Enter');
    await page.getByText('It suits us in part').waitFor();
    await page.getByText('The backing is not complete.').waitFor();
    expect(saved(opened)).toEqual([
      { answers: { readinessSalesProcess: 'yes', readinessCapacity: 'partly' } },
    ]);
    await page.waitForFunction('document.activeElement.textContent === "It suits us in part"');
    expect(await page.getByRole('button', { name: 'Save answers' }).count()).toBe(0);
  });

  it('keeps answers that could not be saved', async () => {
    const opened = await open({ answers: { saveReadiness: () => refusal } });
    const { page } = opened;
    await answer(opened, 'Does our selling take time', 'No');
    await page.getByRole('button', { name: 'Save answers' }).click();
    await page.locator('.status', { hasText: 'Wait a few seconds' }).waitFor();
    await page.getByRole('button', { name: 'Save answers' }).waitFor();
    await page.getByRole('button', { name: 'Criteria' }).click();
    await page.getByRole('button', { name: 'Choose' }).click();
    const group = page.getByRole('group', { name: 'Does our selling take time' });
    await group.waitFor();
    expect(await group.getByRole('radio', { name: 'No' }).isChecked()).toBe(true);
  });

  it.each([
    ['light', {}],
    ['dark, in Farsi', { language: 'fa', colours: 'dark' }],
  ] as const)('shows nothing that axe could find, %s, in 300 pixels', async (_, opening) => {
    const { page, surprises } = await open(opening);
    await page.locator('.readiness input').first().check();
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.querySelector(".view").scrollWidth')).toBeLessThanOrEqual(300);
    expect(surprises).toEqual([]);
  });
});
