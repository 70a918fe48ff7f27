/** The dialog around the chart: tools and side by keyboard, the way shown, the tray, the legend, the levels beside ours. */

import type { Page } from 'playwright-core';
import { answerOf, emptyMap, sampleMap } from '../sidebar/sample-map';
import { hostile, networkAnswers } from './network-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const large: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  answers: networkAnswers,
  width: 1000,
  height: 700,
};

const open = pagesOfTheirOwn();
const openLarge = async (changes: Partial<Opening> = {}) => {
  const opened = await open({ ...large, ...changes });
  await opened.page.getByRole('tree').waitFor();
  return opened;
};

const focused = (page: Page): Promise<string> =>
  // A string, because the function would otherwise need the types of two worlds.
  page.evaluate('document.activeElement.textContent || document.activeElement.getAttribute("aria-label")');
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

describe('the dialog of the map', () => {
  it('leads from a parent company without people to those of its group', async () => {
    const { page } = await open({
      ...large,
      answers: { ...networkAnswers, getMap: ({ isGroup }) => answerOf(isGroup ? sampleMap(5) : emptyMap) },
    });
    await page.getByText('No people yet').waitFor();
    await page.getByLabel('All companies of the group').click();
    await page.getByRole('tree').waitFor();
  });
  it('leads from the search into the chart with Down, and to the next who was found with Enter', async () => {
    const { page } = await openLarge();
    const search = page.getByRole('searchbox');
    await search.fill('person');
    await search.press('Enter');
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(true);
    await search.press('ArrowDown');
    expect(await page.getByRole('tree').evaluate((tree) => tree === document.activeElement)).toBe(true);
  });
  it('opens the filters with the keyboard, and gives the focus back with Escape', async () => {
    const { page, calls } = await openLarge();
    const filter = page.getByRole('button', { name: 'Filter' });
    await filter.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByLabel('Project').waitFor();
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('Project');
    await page.getByLabel('All companies of the group').check();
    await page.getByText('No other company of its group is known.').waitFor();
    expect(calls.filter(({ params }) => params.isGroup === true)).toHaveLength(1);
    await page.getByLabel('Buying team only').check();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Project').count()).toBe(0);
    expect(await focused(page)).toBe('Filter (1)');
    await page.getByRole('button', { name: 'Filter (1)' }).click();
    await page.getByRole('tree').click({ position: { x: 5, y: 5 } });
    expect(await page.getByLabel('Project').count()).toBe(0);
  });

  it('finds the way to the chosen person and shows it on the map until it is hidden', async () => {
    const { page } = await openLarge();
    await page.locator('[data-node="0"]').click();
    await page.getByRole('button', { name: 'Find a way to this person' }).click();
    await page.getByText('Best way to Person 0').waitFor();
    expect(await focused(page)).toBe('Answers');
    await page.getByRole('button', { name: 'Show on map' }).first().click();
    await page.locator('.card.is-way').first().waitFor();
    expect(await page.locator('.card.is-way').count()).toBe(2);
    await page.getByRole('button', { name: 'Hide the way' }).click();
    expect(await page.locator('.card.is-way').count()).toBe(0);
    // A name in an answer leads to the person, and the focus goes along.
    await page.locator('.way').first().getByRole('button', { name: 'Person 4' }).click();
    await page.getByRole('heading', { name: 'Person 4' }).waitFor();
    expect(await focused(page)).toBe('Person');
  });

  it('lists who hangs in no tree with the reason, and takes the side away and back', async () => {
    const { page } = await openLarge();
    await tab(page, 'Person').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Unplaced (2)');
    await page.getByText('who is not in Contacts').waitFor();
    await page.locator('.tray button').first().click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const side = page.getByRole('button', { name: 'Side panel' });
    await side.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('complementary').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('complementary').count()).toBe(1);
  });

  it('colours people as chosen, says so in the legend, and draws ties as asked', async () => {
    const { page } = await openLarge();
    await tab(page, 'Legend').click();
    const legend = page.locator('.legend');
    for (const [colouring, entry] of [
      ['Support', 'Mentor'],
      ['Coverage', 'In depth'],
      ['Our person', 'Dana Reed'],
      ['Role', 'Champion'],
    ] as const) {
      await page.getByLabel('Colour').selectOption({ label: colouring });
      await legend.locator('ul').first().getByText(entry).waitFor();
    }
    const ties = page.getByRole('button', { name: 'All ties' });
    expect(await ties.getAttribute('aria-pressed')).toBe('true');
    await ties.click();
    expect(await ties.getAttribute('aria-pressed')).toBe('false');
  });

  it('shows their levels beside ours: meetings, gaps, who else is there, and lines for the eye', async () => {
    const { page, surprises } = await openLarge();
    await page.getByRole('button', { name: 'Levels' }).click();
    const table = page.getByRole('table', { name: 'Who of Northwind meets whom of ours' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Level',
      'Their people',
      'Meetings',
      'Our people',
    ]);
    const board = table.getByRole('row', { name: /^Board/ });
    expect(await board.textContent()).toContain('Person 3 – Dana Reed');
    expect(await board.textContent()).toContain('was due on');
    const managers = table.getByRole('row', { name: /^Manager/ });
    // Whoever meets us comes first, then key players.
    expect(await managers.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Person 3'),
      expect.stringContaining('Person 1'),
      expect.stringContaining('Person 2'),
      expect.stringContaining('Dana Reed'),
    ]);
    await page.getByText('Meetings that name neither a level nor anybody in Contacts').waitFor();
    await page.getByText(hostile).waitFor();
    await page.waitForFunction(`document.querySelector('.pair-lines path').getAttribute('d') !== ''`);
    const path = await page.locator('.pair-lines path').getAttribute('d');
    expect(path?.match(/M/g)).toHaveLength(2);
    await page.getByRole('button', { name: /Show \d+ more: Level not given/ }).click();
    await managers.getByRole('button', { name: 'Person 3' }).click();
    await page.getByRole('heading', { name: 'Person 3' }).waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByRole('tree').waitFor();
    expect(surprises).toEqual([]);
  });

  it('says what to enter where nothing is paired yet', async () => {
    const { page } = await openLarge({ answers: {} });
    await page.getByRole('button', { name: 'Levels' }).click();
    await page.getByText('Give people a level in the Contacts and Team sheets').waitFor();
  });

  it.each<[string, Opening]>([
    ['in English', {}],
    ['in Farsi in the dark', { language: 'fa', colours: 'dark' }],
  ])('leaves axe nothing to find in any state %s', async (_, opening) => {
    const { page } = await openLarge(opening);
    const found: Record<string, readonly string[]> = {};
    const check = async (state: string) => {
      await page.waitForFunction('document.getAnimations().length === 0');
      found[state] = await axeFindings(page);
    };
    await check('nobody chosen');
    await page.locator('.popover > button').first().click();
    await check('filters');
    await page.keyboard.press('Escape');
    for (const state of ['tray', 'legend', 'answers']) {
      await page.locator(`#tab-${state}`).click();
      await check(state);
    }
    const question = page.locator('.answers select').first();
    for (const key of ['starters', 'approvals', 'stakes', 'quiet', 'gaps', 'ways']) {
      await question.selectOption(key);
      await check(key);
    }
    const target = page.locator('.answers input').first();
    await target.click();
    await target.fill('Person 0');
    await target.press('Enter');
    await page.locator('.way').first().waitFor();
    await check('a way');
    await page.locator('.switch button').nth(1).click();
    await page.locator('.pairing table').waitFor();
    await check('levels');
    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});
