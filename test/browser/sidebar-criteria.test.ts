/** The criteria in a real browser: picked, moved by keyboard, kept until they are saved. */

import type { CriterionEdit } from '../../src/rpc/score-views';
import { criteriaAnswers, criteriaView } from './criteria-answers';
import { refusal } from './sidebar-answers';
import { axeFindings, type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();
const open = async (opening: Opening = {}): Promise<Opened> => {
  const opened = await openPage({
    start: { view: 'criteria' },
    ...opening,
    answers: { ...criteriaAnswers(), ...opening.answers },
  });
  await opened.page.locator('main :is(h2, [role="alert"])').first().waitFor();
  return opened;
};
const press = ({ page }: Opened, name: string) => page.getByRole('button', { name }).first().click();
const names = ({ page }: Opened) => page.locator('.criterion .group-head bdi').allTextContents();
const plan = ({ page }: Opened) => page.locator('.result li').allTextContents();
const saved = ({ calls }: Opened) =>
  calls
    .filter(({ method }) => method === 'saveCriteria')
    .map(({ params }) => params.criteria as readonly CriterionEdit[]);
const focused = ({ page }: Opened) =>
  page.evaluate('document.activeElement.ariaLabel || document.activeElement.textContent');

describe('the criteria', () => {
  it('stand in order with their shares, the retired ones last', async () => {
    const opened = await open();
    expect(await names(opened)).toEqual(criteriaView.criteria.map(({ name }) => name));
    expect(await opened.page.locator('.group-count').allTextContents()).toEqual(['30%', '50%', '20%', '–']);
    expect(await opened.page.getByRole('button', { name: 'Save criteria' }).count()).toBe(0);
  });

  it.each(['en', 'fa'] as const)(
    'begin at the same edge whatever script they are in, in %s',
    async (language) => {
      const { page } = await open({ language });
      const places = await page
        .locator('.criterion .group-head bdi')
        .evaluateAll((all: { getBoundingClientRect(): { left: number; right: number } }[]) =>
          all.map((one) => one.getBoundingClientRect()),
        );
      const edges = places.map(({ left, right }) => Math.round(language === 'fa' ? right : left));
      expect(edges).toEqual(edges.map(() => edges[0]));
      const widths = places.map(({ left, right }) => Math.round(right - left));
      expect(new Set(widths).size).toBeGreaterThan(1);
    },
  );

  it('are moved by keyboard, keep the focus and say where they are', async () => {
    const opened = await open();
    await opened.page.getByRole('button', { name: 'Move Strategic partner up' }).press('Enter');
    expect(await focused(opened)).toBe('Move Strategic partner up');
    await opened.page.getByText('Strategic partner is now 2 of 3.').waitFor();
    await opened.page.keyboard.press('Enter');
    expect(await focused(opened)).toBe('Move Strategic partner down');
    expect((await names(opened))[0]).toBe('Strategic partner');
    expect(await plan(opened)).toEqual(['Changes the order of rows and rating columns.']);
  });

  it('are picked, changed and retired; shares and notes follow, and saving sends them all', async () => {
    const opened = await open();
    const { page } = opened;
    await page.locator('summary').click();
    await page.getByRole('searchbox').fill('SEVERAL customers');
    expect(await page.locator('.add-criterion .issue').count()).toBe(1);
    await press(opened, 'Referred customers');
    expect(await page.getByLabel('What 10 means').inputValue()).toBe('Sends us several customers every year');
    await page.getByLabel('Weight').fill('۳٫۵');
    await page.locator('.criterion .group-head').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Turnover');
    await press(opened, 'Retire');
    expect(await page.locator('.group-count').allTextContents()).toEqual(['48%', '19%', '33%', '–', '–']);
    await page.getByLabel('Weight').fill('30');
    expect(await page.locator('.notes li').allTextContents()).toEqual([expect.stringContaining('Turnover')]);
    await press(opened, 'Retire');
    expect(await plan(opened)).toEqual([
      'Adds Referred customers. Accounts have no score until they are rated on this too.',
      'Retires Turnover.',
    ]);
    await press(opened, 'Save criteria');
    await page.getByText('Saved. The sheets Criteria and Scoring follow.').waitFor();
    const [list = []] = saved(opened);
    expect(list.map(({ id, name, weight }) => [id, name, weight])).toEqual([
      ['own-1', 'دسترسی به هیئت مدیره', 5],
      ['partner', 'Strategic partner', 2],
      ['referrals', 'Referred customers', 3.5],
      ['revenue', 'Turnover', 0],
      ['own-2', 'Prestige', 0],
    ]);
    expect(await page.getByRole('button', { name: 'Discard' }).count()).toBe(0);
  });

  it('that are not saved outlast another view and a refusal, and can be discarded', async () => {
    const opened = await open({ answers: { saveCriteria: () => refusal } });
    const { page } = opened;
    await press(opened, 'Move Strategic partner up');
    await press(opened, 'Ranking');
    await page.getByRole('table').waitFor();
    await press(opened, 'Criteria');
    expect((await names(opened))[1]).toBe('Strategic partner');
    await press(opened, 'Save criteria');
    await page.getByText(refusal.message).waitFor();
    expect((await names(opened))[1]).toBe('Strategic partner');
    await press(opened, 'Discard');
    expect(await names(opened)).toEqual(criteriaView.criteria.map(({ name }) => name));
    expect(await page.getByText(refusal.message).count()).toBe(0);
  });

  it('of the team’s own are named where they are added, and removed before they are saved', async () => {
    const opened = await open({ answers: { getCriteria: () => ({ ...criteriaView, criteria: [] }) } });
    const { page } = opened;
    await page.getByText('Add three to five').waitFor();
    await press(opened, 'One of your own');
    expect(await focused(opened)).toContain('(no name)');
    await page.getByRole('textbox', { name: 'Name' }).fill('<b>Reach</b>');
    expect(await names(opened)).toEqual(['<b>Reach</b>']);
    await press(opened, 'Remove');
    expect(await names(opened)).toEqual([]);
    expect(opened.surprises).toEqual([]);
  });

  it('leave axe nothing to find, opened, in both directions and in the dark', async () => {
    for (const opening of [{}, { language: 'fa', colours: 'dark' }] as const) {
      const opened = await open(opening);
      const { page } = opened;
      await page.locator('.criterion .group-head').nth(1).click();
      await page.locator('summary').click();
      await page.locator('.is-up').nth(2).click();
      await page.locator('.status:not(.is-shown)').waitFor({ state: 'attached' });
      await page.waitForFunction('document.getAnimations().length === 0');
      expect(await axeFindings(page)).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide)).toBe(false);
    }
  });
});
