/** The map in the sidebar as a journey: search, filter, details, a newer map, and what is wrong with the data. */

import type { Page } from 'playwright-core';
import type { MapView } from '../../src/domain/map/map-view';
import { anIssue, issuesView } from '../sidebar/issues';
import { answerOf, emptyMap, sampleMap } from '../sidebar/sample-map';
import { type Answers, personView, refusal } from './sidebar-answers';
import { axeFindings, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const open = pagesOfTheirOwn();
const withMap = (view: MapView): Answers => ({ getMap: () => answerOf(view) });
const tree = (page: Page) => page.getByRole('tree');
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const focused = (page: Page) => page.locator('.row.is-active').getAttribute('aria-label');
const elements = (page: Page) => page.locator('body *').count();
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction(`document.activeElement?.matches(${JSON.stringify(selector)})`);

/** Everything that a person can have, about person 1. */
function richMap(): MapView {
  const plain = sampleMap(25, 'tree', 2);
  const put = <T>(column: readonly T[], values: Readonly<Record<number, T>>): readonly T[] =>
    column.map((value, person) => values[person] ?? value);
  const role = { ...plain.roles[0], holder: '', role: 'champion', project: 'Warehouse', row: 90 };
  return {
    ...plain,
    team: [{ name: 'Omid Karimi', function: 'seller', level: null }],
    people: {
      ...plain.people,
      name: put(plain.people.name, { 1: 'Ann Lee', 3: 'Ann Lee', 6: 'Head of data' }),
      title: put(plain.people.title, { 1: 'Head of IT', 3: 'Buyer' }),
      standing: put(plain.people.standing, { 3: 'outsider', 6: 'unknownPerson' }),
      outsiderTie: put(plain.people.outsiderTie, { 3: 'consultant' }),
      level: put(plain.people.level, { 1: 'board' }),
      functions: put(plain.people.functions, { 1: ['payer'] }),
      relationLevel: put(plain.people.relationLevel, { 1: 'vendor' }),
      wantedRelationLevel: put(plain.people.wantedRelationLevel, { 1: 'trustedAdvisor' }),
    },
    roles: [
      ...plain.roles.filter(({ person }) => person !== 1),
      {
        ...role,
        person: 1,
        family: 'forUs',
        support: 'supporter',
        formality: 'unofficial',
        politicalStatus: 'innerCircle',
        decisionOrientation: 'business',
        isAssumed: true,
      },
    ],
    ties: [
      { from: 1, to: 3, kind: 'influences', feeling: 'positive', strength: 4, isMutual: false, row: 2 },
      { from: 25, to: 1, kind: 'knows', feeling: null, strength: null, isMutual: true, row: 3 },
    ],
    competitors: [{ competitor: 'Contender', unit: '', backedBy: [1], contractEnd: null }],
  };
}

describe('a journey by keyboard', () => {
  it('searches, goes from match to match, chooses, reads and comes back', async () => {
    const { page, calls, surprises } = await open({ answers: withMap(richMap()) });
    const box = page.getByRole('searchbox');
    await box.focus();
    await page.keyboard.type('ann lee');
    const status = page.locator('.map-tools [role="status"]');
    await status.getByText('2 people found').waitFor();
    await page.keyboard.press('Enter');
    await status.getByText('1 of 2: Ann Lee').waitFor();
    expect(await focused(page)).toContain('Head of IT');
    await page.keyboard.press('Enter');
    await status.getByText('2 of 2: Ann Lee').waitFor();
    expect(await focused(page)).toContain('Buyer');
    await page.keyboard.press('Enter');
    await status.getByText('1 of 2: Ann Lee').waitFor();
    await page.keyboard.press('ArrowDown');
    await hasFocus(page, '[role="tree"]');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Ann Lee' }).waitFor();
    await page.getByText('Invoices arrive two weeks late.').waitFor();
    await page.keyboard.press('Tab');
    await hasFocus(page, '.details button');
    await page.keyboard.press('Escape');
    await hasFocus(page, '[role="tree"]');
    expect(await details(page).count()).toBe(0);
    // Asked once and kept by id.
    await page.keyboard.press('Enter');
    await page.getByText('Invoices arrive two weeks late.').waitFor();
    expect(calls.filter(({ method }) => method === 'getPerson')).toHaveLength(1);
    expect(calls.filter(({ method }) => method === 'listIssues')).toHaveLength(1);
    expect(surprises).toEqual([]);
  });

  it('opens, sets and clears the filters, together with the search', async () => {
    const { page } = await open({ answers: withMap(richMap()) });
    await page.getByRole('button', { name: 'Filter' }).press('Enter');
    await page.getByLabel('Project').selectOption('Warehouse');
    expect(await page.getByRole('treeitem').count()).toBeGreaterThan(5);
    await page.getByLabel('Buying team only').press('Space');
    await page.getByText('1 person found').waitFor();
    expect(await page.locator('.row').count()).toBe(2);
    expect(await page.locator('.row.is-path').count()).toBe(1);
    expect(await page.locator('[data-node="1"]').getAttribute('data-sign')).toBe('+');
    await page.getByRole('searchbox').fill('buyer');
    await page.getByText('Nobody passes the search and the filters').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Arrange by').selectOption('units');
    await page.locator('.row-unit, .row-noUnit').first().waitFor();
    await page.getByRole('button', { name: 'Filter (2)' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('button', { name: 'Filter', exact: true }).waitFor();
    await page.getByLabel('Gaps only').check();
    await page.getByText(/people found/).waitFor();
    expect(await page.locator('.row:not(.is-path):not(.row-group) .has-gaps').count()).toBe(
      await page.locator('.row:not(.is-path):not(.row-group)').count(),
    );
  });

  it('shows the companies of the group, and says when there is none', async () => {
    const alone = sampleMap(5);
    const { page, calls } = await open({ answers: withMap(alone) });
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('All companies of the group').check();
    await page.getByText('No other company of its group is known').waitFor();
    expect(calls.at(-1)?.params).toEqual({ account: 'Northwind', isGroup: true });
  });

  it('leads from a parent company without people to those of its group', async () => {
    const { page } = await open({
      answers: { getMap: ({ isGroup }) => answerOf(isGroup ? sampleMap(5) : emptyMap) },
    });
    await page.getByText('No people yet').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('All companies of the group').click();
    await tree(page).waitFor();
  });
});

describe('the details', () => {
  it('say everything that is known, tell two people of one name apart and lead to the other', async () => {
    const { page, calls } = await open({
      answers: {
        ...withMap(richMap()),
        listIssues: () =>
          issuesView([anIssue({ message: 'The level is new.', remedy: 'Choose one.', row: 14 })]),
      },
      height: 1400,
    });
    await page.locator('[data-node="1"]').click();
    await page.getByText('Send the telecom case').waitFor();
    const text = (await details(page).textContent())?.replace(/\s+/g, ' ');
    for (const fact of [
      'Head of IT',
      'Board',
      'Payer',
      'Vendor, wanted: Trusted advisor',
      'Contender',
      'Champion · Warehouse · Supporter · Unofficial · Inner circle · Business · assumed',
      'InfluencesAnn Lee Buyer · Positive · strength 4 of 5',
      'With our peopleOmid Karimi · Known by · mutual',
      'piotr@northwind.test',
      'Renewal talk · September 30, 2026 · Meeting · Dana Reed · Wants a reference.',
      'The level is new.',
      'Choose one.',
    ]) {
      expect(text).toContain(fact);
    }
    expect(await details(page).getByText('Sailing').isVisible()).toBe(false);
    await details(page).getByText('Personal').click();
    expect(await details(page).getByText('Sailing').isVisible()).toBe(true);
    await details(page).getByRole('button', { name: 'Spotlight' }).click();
    await page.locator('.row.is-path').first().waitFor();
    const lit = await page.locator('.row:not(.is-path)').all();
    expect(await Promise.all(lit.map((row) => row.getAttribute('data-node')))).toEqual(['0', '1']);
    await details(page).getByRole('button', { name: 'Ann Lee' }).click();
    await details(page).getByText('outsider: consultant').waitFor();
    await details(page).getByRole('button', { name: 'Find a way to this person' }).click();
    expect(await page.getByRole('button', { name: 'Answers' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'People' }).click();
    await details(page).getByRole('button', { name: 'Show in sheet' }).click();
    await page.getByText('is selected in the sheet').waitFor();
    expect(calls.filter(({ method }) => method === 'showPerson').at(-1)?.params).toEqual({ id: 'C3' });
  });

  it('stay usable when the row cannot be read, and try again', async () => {
    let isBusy = true;
    const { page } = await open({ answers: { getPerson: () => (isBusy ? refusal : personView('C1')) } });
    await page.locator('[data-node="1"]').click();
    await details(page).getByText(refusal.remedy).waitFor();
    await details(page).getByRole('heading', { name: 'Roles' }).waitFor();
    isBusy = false;
    await details(page).getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Invoices arrive two weeks late.').waitFor();
  });

  it('never show the row of somebody else who stands there now', async () => {
    const other = { ...personView(''), cells: { name: 'Somebody else' } };
    const { page } = await open({ answers: { getPerson: () => other } });
    await page.locator('[data-node="1"]').click();
    await details(page).getByText('is not on this map').waitFor();
    expect(await page.getByText('Invoices arrive two weeks late.').count()).toBe(0);
  });
});

describe('a newer map', () => {
  it('keeps what is open, focused, chosen and searched, by id, while the old one stays in sight', async () => {
    const before = sampleMap(200);
    const shift = (view: MapView): MapView => {
      const plain = sampleMap(200);
      const manager = [-1, ...plain.people.manager.map((above) => (above < 0 ? -1 : above + 1))];
      const grow = <T>(first: T, column: readonly T[]) => [first, ...column];
      return {
        ...view,
        people: {
          ...sampleMap(201).people,
          id: grow('NEW', plain.people.id),
          name: grow('Somebody new', plain.people.name),
          title: grow('', plain.people.title),
          manager,
        },
        roles: [],
        ties: [],
      };
    };
    let view = before;
    const { page, calls } = await open({ answers: { getMap: () => answerOf(view) } });
    await page.locator('[data-node="3"] [data-twisty="true"]').click();
    const report = page.locator('.row[aria-level="3"]').first();
    const node = Number(await report.getAttribute('data-node'));
    await report.click();
    await page.getByText('Invoices arrive two weeks late.').waitFor();
    const rows = await page.locator('.row').count();
    view = shift(before);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('treeitem', { name: /Somebody new/ }).waitFor({ state: 'attached' });
    await page.waitForFunction(`document.querySelector('.row.is-chosen').dataset.node === '${node + 1}'`);
    expect(await page.locator('.row.is-active').getAttribute('data-node')).toBe(String(node + 1));
    expect(await page.locator('[data-node="4"]').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(rows);
    expect(await details(page).count()).toBe(1);
    for (const asked of ['getMap', 'getPerson', 'listIssues']) {
      expect(calls.filter(({ method }) => method === asked)).toHaveLength(2);
    }
  });

  it('that does not come leaves the old one with the reason above it', async () => {
    let isBusy = false;
    const { page } = await open({ answers: { getMap: () => (isBusy ? refusal : answerOf(sampleMap(5))) } });
    await page.getByRole('treeitem').first().waitFor();
    isBusy = true;
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('alert').getByText(refusal.remedy).waitFor();
    expect(await page.getByRole('treeitem').count()).toBe(5);
    isBusy = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('in pieces is put together, and asked for again when the sheets change between them', async () => {
    const json = JSON.stringify(answerOf(sampleMap(30)));
    const hash = (text: string) => {
      let sum = 0x811c9dc5;
      for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      return `${(sum >>> 0).toString(36)}-${text.length}`;
    };
    let asked = 0;
    const { page, calls } = await open({
      answers: {
        getMap: ({ piece }) => {
          asked += 1;
          const half = Math.floor(json.length / 2);
          const part = piece === 2 ? json.slice(half) : json.slice(0, half);
          const stamp = asked === 1 ? 'of before' : hash(json);
          return { ...answerOf(sampleMap(0)), piece: { json: part, pieces: 2, stamp } };
        },
      },
    });
    await page.getByText('30 people').waitFor();
    expect(calls.filter(({ method }) => method === 'getMap')).toHaveLength(4);
  });
});

describe('large and bad data', () => {
  it('draws at most 250 elements with everything open and somebody with 3,000 ties chosen', async () => {
    const plain = sampleMap(10_000, 'tree', 40);
    const ties = Array.from({ length: 3000 }, (_, place) => ({
      from: 0,
      to: place + 1,
      kind: ['influences', 'knows', 'conflict', 'family'][place % 4] ?? 'knows',
      feeling: null,
      strength: null,
      isMutual: false,
      row: place + 2,
    }));
    const { page, surprises } = await open({ answers: withMap({ ...plain, ties }), height: 900 });
    await page.getByRole('button', { name: 'Expand all' }).click();
    await tree(page).evaluate((element) => element.scrollTo(0, 4000));
    await page.locator('.sticky bdi').first().waitFor();
    expect(await elements(page)).toBeLessThanOrEqual(250);
    await page.locator('.sticky bdi').first().click();
    await page.getByText('Invoices arrive two weeks late.').waitFor();
    expect(await elements(page)).toBeLessThanOrEqual(250);
    await page.getByRole('searchbox').fill('مریم');
    await page.getByText(/people found/).waitFor();
    expect(await elements(page)).toBeLessThanOrEqual(250);
    expect(surprises).toEqual([]);
  });

  it('names the level beyond the last indent of a chain of 200, in Farsi too', async () => {
    const { page } = await open({ answers: withMap(sampleMap(200, 'chain')), language: 'fa' });
    await page.getByRole('button', { name: 'باز کردن همه' }).click();
    await tree(page).focus();
    await page.keyboard.press('End');
    expect(await page.locator('.row.is-active').getAttribute('aria-level')).toBe('200');
    expect(await page.locator('.row.is-active .signs').getAttribute('data-sign')).toBe('↧۲۰۰');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('teaches the next step where nobody is known yet', async () => {
    const { page, calls } = await open({ answers: withMap(sampleMap(0)) });
    await page.getByText('No people yet').waitFor();
    await page.getByRole('button', { name: 'Refresh' }).last().click();
    await page.getByText('No people yet').waitFor();
    await page.waitForFunction('true');
    expect(calls.filter(({ method }) => method === 'getMap').length).toBeGreaterThan(1);
  });
});
