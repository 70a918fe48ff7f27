/** The checks panel beside the sheet: it follows an edit by itself, fixes and undoes, mutes and hears again. */

import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';
import { type ServedPage, servePage } from './serve';
import { expectSoon, faultsIn, typeInto, type Visit, valueAt, visit } from './visit';

jest.setTimeout(90_000);

let served: ServedPage;
let browser: Browser;
let atlas: Visit;

beforeAll(async () => {
  served = await servePage();
  browser = await launchBrowser();
  atlas = await visit(browser, served.url, 'checks');
});
afterAll(async () => {
  await browser?.close();
  served?.stop();
});

const button = (name: string | RegExp) => atlas.sidebar.getByRole('button', { name });
const search = (text: string) => atlas.sidebar.getByRole('searchbox').fill(text);
const emailOf = (row: number) => valueAt(atlas.page, 'Contacts', row, 'Email');

describe('the checks panel beside the sheet', () => {
  it('lists a slip seconds after it was typed, without a click', async () => {
    await atlas.sidebar.getByRole('tab', { name: 'Checks' }).click();
    await search('mailto');
    await atlas.sidebar.getByText('Nothing matches').waitFor();
    await typeInto(atlas.page, 'Contacts', 'K5', 'mailto:oskar@norvik.example');
    await button(/mailto:oskar@norvik\.example/).waitFor();
    await atlas.shoot('listed-by-itself');
    expect(await faultsIn(atlas, 'sidebar')).toEqual([]);
  });

  it('fixes all clear slips that the search finds, and undoes them', async () => {
    await typeInto(atlas.page, 'Contacts', 'K6', 'mailto:lena@norvik.example');
    await button('Fix all 2 clear slips').click();
    await button('Undo 2 changes').waitFor();
    expect([await emailOf(5), await emailOf(6)]).toEqual(['oskar@norvik.example', 'lena@norvik.example']);
    await atlas.sidebar.getByText('Nothing matches').waitFor();
    await atlas.shoot('fixed');
    await button('Undo 2 changes').click();
    await button(/mailto:lena/).waitFor();
    await expectSoon(() => emailOf(5), 'mailto:oskar@norvik.example');
    await button('Fix all 2 clear slips').click();
    await expectSoon(() => emailOf(5), 'oskar@norvik.example');
  });

  it('mutes a rule for an account with a reason, and lets it speak again', async () => {
    await search('');
    await button('By account').click();
    await search('norvik');
    await button(/^Norvik Mobile/)
      .first()
      .click();
    const mute = button('Mute…').first();
    await mute.click();
    const { rule, count } = await atlas.sidebar.locator('body').evaluate((body) => ({
      rule: body.querySelector('.mute-form label')?.textContent ?? '',
      count: Number(body.querySelector('.group-head[aria-expanded="true"] .group-count')?.textContent),
    }));
    expect(rule).toMatch(/^Why does “.+” not matter for Norvik Mobile\?$/);
    await atlas.page.keyboard.type('Agreed with Dana.');
    await atlas.page.keyboard.press('Enter');
    await atlas.sidebar.getByText('1 muted rule').click();
    await atlas.sidebar.getByText('Agreed with Dana.').waitFor();
    const left = () => atlas.sidebar.locator('.group-head[aria-expanded="true"] .group-count').textContent();
    expect(Number(await left())).toBeLessThan(count);
    await atlas.shoot('muted');
    await button('Unmute').click();
    await expectSoon(left, String(count));
    await atlas.sidebar.getByText('1 muted rule').waitFor({ state: 'detached' });
  });

  it('raises no error that nobody handles', () => {
    expect(atlas.errors).toEqual([]);
  });
});
