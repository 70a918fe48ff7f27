/** The questions to the network in a real browser: each answered, with reasons and a way back to the map. */

import type { Page } from 'playwright-core';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { networkAnswers } from './network-answers';
import { pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const open = pagesOfTheirOwn();

const ask = async (page: Page, question: string) => {
  await page.getByLabel('Question').selectOption({ label: question });
};
const reach = async (page: Page, name: string) => {
  const field = page.getByRole('combobox', { name: 'Whom do we want to reach?' });
  await field.click();
  await field.fill(name);
  await field.press('Enter');
};
const text = (page: Page) => page.locator('.answers').textContent();

describe('the answers in the sidebar', () => {
  it('lead to a person step by step, with the reason of each, and show the way on the map', async () => {
    const { page, surprises } = await open({ answers: networkAnswers });
    await page.getByRole('button', { name: 'Answers' }).click();
    await page.getByText('Choose a person to see who can introduce us.').waitFor();
    await reach(page, 'Person 0');
    await page.getByText('Best way to Person 0').waitFor();
    const steps = await page.locator('.way').first().locator('li').allInnerTexts();
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain('Dana Reed');
    expect(steps[1]).toContain('Our person for Person 4 · Well known · In depth');
    expect(steps[2]).toContain('Influences · Positive · strength 4 of 5');
    await page.getByRole('button', { name: 'Show on map' }).first().click();
    await page.getByRole('tree').waitFor();
    await page.getByRole('button', { name: 'Answers' }).click();
    // What was asked is still there.
    await page.getByText('Best way to Person 0').waitFor();
    await page.locator('.way').first().getByRole('button', { name: 'Person 4' }).click();
    await page.getByRole('heading', { name: 'Person 4' }).waitFor();
    expect(surprises).toEqual([]);
  });

  it('say what to do where no way leads', async () => {
    const { page } = await open({ answers: { getMap: () => answerOf(sampleMap(3)) } });
    await page.getByRole('button', { name: 'Answers' }).click();
    const name = sampleMap(3).people.name[2] ?? '';
    await reach(page, name);
    await page.locator('.answers .gap-line').waitFor();
    expect(await text(page)).toMatch(/Contacts|Relationships/);
  });

  it('name who must say yes, who could derail it, whom to start with, who counts and what is missing', async () => {
    const { page } = await open({ answers: networkAnswers });
    await page.getByRole('button', { name: 'Answers' }).click();
    await ask(page, 'Who must say yes?');
    await page.getByText('Nobody known yet. Find out who approves here.').waitFor();
    const approvers = await page.locator('.answers section > ol > li').allInnerTexts();
    expect(approvers.map((one) => one.slice(0, 8).trim())).toEqual([
      'Person 1',
      'Person 0',
      '? · Assu',
      '<img src',
    ]);
    expect(approvers[3]).toContain('Not in Contacts: nobody to speak to yet.');
    expect(approvers[3]).toContain('Its place in the order is not given.');
    expect(approvers[0]).toContain('Is against us');
    await ask(page, 'Who could derail it, whom to build, whom to keep?');
    await page.getByText('Could derail it (1)').waitFor();
    expect(await text(page)).toContain('Enemy in Renewal 2027 (+2)');
    await ask(page, 'Where do we start in …?');
    await page.getByText('Best people to start with').waitFor();
    expect(await page.locator('.ranked li').first().textContent()).toContain('Mentor (+4)');
    await ask(page, 'Who counts without a title?');
    await page.getByText('Tied with 2 people').waitFor();
    expect(await text(page)).toContain('betweenness centrality (Freeman 1977)');
    await ask(page, 'What is missing?');
    await page.getByText('Renewal 2027: nobody is known who pays.').waitFor();
    const folded = page.locator('.answers details').first();
    await folded.locator('summary').click();
    await folded.getByRole('button').first().click();
    await page.getByRole('tree').waitFor();
  });

  it('answer about 10,000 people without holding up the page', async () => {
    const view = sampleMap(10_000, 'tree', 40);
    const { page, surprises } = await open({ answers: { getMap: () => answerOf(view) } });
    await page.getByRole('button', { name: 'Answers' }).click();
    for (const [question, answer] of [
      ['Who could derail it, whom to build, whom to keep?', 'Could derail it ('],
      ['Where do we start in …?', 'Best people to start with'],
      ['Who counts without a title?', 'Freeman'],
      ['What is missing?', 'Their pain is not noted'],
    ] as const) {
      await ask(page, question);
      await page.locator('.answers').getByText(answer).first().waitFor();
      expect(await page.locator('body *').count()).toBeLessThanOrEqual(250);
    }
    expect(surprises).toEqual([]);
  });
});
