/** What axe finds in every view, full and empty, light and dark, left-to-right and right-to-left: nothing. */

import { fewIssues, issuesView, sharedOutside } from '../sidebar/issues';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { choosingAnswers, manyChoices } from './choosing-answers';
import { type Answers, refusal, scoreRow } from './sidebar-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const largeMap: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  width: 1200,
  height: 800,
};

const open = pagesOfTheirOwn();

describe('axe', () => {
  const empty: Answers = {
    getMap: () => answerOf(sampleMap(0)),
    listIssues: () => issuesView([]),
    listScores: () => ({ rows: [], criteria: [], limits: { cap: 10, minimumScore: 6 }, notes: [] }),
    listReports: () => ({ reports: [], managers: [], chosen: null }),
    listImportSheets: () => [],
  };
  const cases: [string, Opening][] = [];
  for (const view of ['map', 'checks', 'scores', 'reports', 'import']) {
    cases.push([view, { start: { view } }]);
    cases.push([`${view}, empty`, { start: { view }, answers: empty }]);
  }
  cases.push(['map in Farsi', { language: 'fa' }]);
  cases.push(['map in the dark', { colours: 'dark' }]);
  cases.push(['map with filters in Farsi in the dark', { language: 'fa', colours: 'dark' }]);
  cases.push(['checks in the dark', { start: { view: 'checks' }, colours: 'dark' }]);
  const full: Answers = {
    listIssues: () =>
      issuesView(fewIssues, {
        sharing: sharedOutside,
        muted: [{ code: 'X', rule: 'Goals without an owner', account: 'Contoso', reason: 'They have none.' }],
      }),
  };
  cases.push(['checks, shared and muted', { start: { view: 'checks' }, answers: full }]);
  cases.push([
    'checks in Farsi in the dark',
    { start: { view: 'checks' }, answers: full, language: 'fa', colours: 'dark' },
  ]);
  const ranked: Answers = {
    listScores: () => ({
      rows: [scoreRow('Northwind', 5.4, 1, [9, 3]), { ...scoreRow('Contoso', 5, 2, [2, 7]), tier: 'other' }],
      criteria: [
        { id: 'a', name: 'Revenue', weight: 2, share: 0.4, family: 'revenue' },
        { id: 'b', name: 'Potential', weight: 3, share: 0.6, family: 'potential' },
      ],
      limits: { cap: 1, minimumScore: 5 },
      notes: [],
    }),
  };
  const whatIf: Opening = { start: { view: 'scores' }, answers: ranked };
  cases.push(['what if', whatIf]);
  cases.push(['what if in Farsi in the dark', { ...whatIf, language: 'fa', colours: 'dark' }]);
  const choosing: Opening = { start: { view: 'choosing' }, answers: choosingAnswers() };
  cases.push(['choosing', choosing]);
  cases.push(['choosing, two lists of pages', { ...choosing, answers: choosingAnswers(manyChoices(12)) }]);
  cases.push(['choosing in Farsi in the dark', { ...choosing, language: 'fa', colours: 'dark' }]);
  cases.push(['an obstacle', { answers: { getMap: () => refusal } }]);
  cases.push(['an obstacle in the dark', { answers: { getMap: () => refusal }, colours: 'dark' }]);
  cases.push(['large map', largeMap]);
  cases.push(['large map in the dark', { ...largeMap, colours: 'dark' }]);
  cases.push([
    'large map of 10,000',
    { ...largeMap, answers: { getMap: () => answerOf(sampleMap(10_000, 'tree', 40)) } },
  ]);
  cases.push([
    'report',
    { start: { view: 'report', container: 'dialog', account: 'Northwind', report: 'accountReview' } },
  ]);

  it.each(cases)('finds nothing in the view %s', async (name, opening) => {
    const { page } = await open(opening);
    await page.locator('main :is(h2, [role="treeitem"], [role="alert"], h1)').first().waitFor();
    if (name.startsWith('map') && !name.includes('empty')) await page.locator('[data-node="1"]').click();
    if (name.includes('filters')) {
      await page.locator('.map-switch [aria-expanded]').click();
      await page.locator('.filters select').last().selectOption('units');
    }
    if (name.startsWith('what if')) {
      await page.locator('.fix-bar .chip').click();
      await page.getByRole('slider').first().press('Home');
      await page.locator('.moved').first().waitFor();
    }
    if (name === 'import') {
      await page.getByLabel('Sheet to import from').selectOption('CRM export');
      await page.getByText('What will happen').waitFor();
    }
    // The status line fades: half-way its contrast would be judged on mixed colours.
    await page.waitForFunction('document.getAnimations().length === 0');
    expect(await axeFindings(page)).toEqual([]);
  });
});
