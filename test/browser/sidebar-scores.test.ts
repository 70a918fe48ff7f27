/** The ranking in a real browser: the line, pages and search, other weights tried without a write, and what is taught. */

import { scoreAccounts } from '../../src/domain/score/score-accounts';
import type { ScoreRow, ScoresView } from '../../src/rpc/score-views';
import { type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();

const criteria = [
  { id: 'now', name: 'Revenue', weight: 50, share: 0.5, family: 'revenue' },
  { id: 'later', name: 'Room to grow', weight: 50, share: 0.5, family: 'potential' },
];

/** The view that the server would answer with. */
function viewOf(
  accounts: readonly (readonly [name: string, ...ratings: (number | null)[]])[],
  limits = { cap: 2, minimumScore: 5 },
): ScoresView {
  const rated = accounts.map(([account, ...ratings]) => ({ account, potential: null, ratings }));
  const scores = scoreAccounts(
    criteria,
    rated.map((row) => ({
      ...row,
      ratings: new Map(criteria.map(({ id }, at) => [id, row.ratings[at] ?? null])),
    })),
    limits,
  );
  const rows = rated.flatMap((row, index): ScoreRow[] => {
    const score = scores[index];
    return score ? [{ ...score, ...row, missing: score.missing.length }] : [];
  });
  const last = 1e9;
  return {
    rows: rows.sort((one, other) => (one.rank ?? last) - (other.rank ?? last)),
    criteria,
    limits,
    notes: [],
  };
}

const few = viewOf([
  ['Acme', 9, 3],
  ['Beta', 6, 6],
  ['Gamma', 2, 9],
  ['Delta', 1, 1],
  ['Epsilon', 4, null],
]);

const open = async (view: ScoresView, more: Opening = {}): Promise<Opened> => {
  const opened = await openPage({ start: { view: 'scores' }, answers: { listScores: () => view }, ...more });
  await opened.page.locator('.panel h2, .empty-state h2').first().waitFor();
  return opened;
};
const rowTexts = ({ page }: Opened) => page.locator('.ranking tbody tr').allTextContents();
const names = ({ page }: Opened) => page.locator('.ranking tbody bdi').allTextContents();

describe('the ranking', () => {
  it('draws the line below the key accounts, with its reason', async () => {
    const opened = await open(few);
    const rows = await rowTexts(opened);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      '1Acme',
      '2Beta',
      'Key a',
      '3Gamm',
      '4Delt',
      '–Epsi',
    ]);
    expect(rows[2]).toBe('Key accounts end here: Settings allows 2.');
    expect(rows[0]).toContain('Key by score');
    expect(rows[3]).not.toContain('Key by score');
    expect(rows[5]).toContain('1 rating missing');
    const byScore = await open({
      ...few,
      ...viewOf([
        ['Acme', 9, 3],
        ['Delta', 1, 1],
      ]),
    });
    expect((await rowTexts(byScore))[1]).toBe('Key accounts end here: below, no score reaches 5.0.');
  });

  it('marks accounts that the weights may carry over the line, and counts those that are safe', async () => {
    const { page } = await open(few);
    // 6 and 6 stay 6 whatever the weights; 9 and 3 are 5.4 to 6.6, 2 and 9 are 4.8 to 6.2.
    expect(await page.locator('.may-rank').allTextContents()).toEqual([
      'May rank 1 to 3',
      'May rank 1 to 3',
      'May rank 1 to 3',
    ]);
    await page.getByText('at least 0 of 2 key accounts stay key').waitFor();
    const safe = await open(
      viewOf([
        ['Acme', 9, 9],
        ['Beta', 8, 8],
        ['Gamma', 2, 2],
      ]),
    );
    await safe.page.getByText('at least 2 of 2 key accounts stay key').waitFor();
    expect(await safe.page.locator('.may-rank').count()).toBe(0);
  });

  it('of a thousand accounts takes at most 250 elements on every page, and finds each', async () => {
    const accounts = Array.from(
      { length: 1000 },
      (_, index) => [`Account ${index}`, 1 + (index % 10), 1 + ((index * 7) % 10)] as const,
    );
    const opened = await open(viewOf(accounts));
    const { page } = opened;
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await page.locator('body *').count()).toBeLessThanOrEqual(250);
      await page.getByRole('button', { name: 'Next' }).click();
    }
    expect((await names(opened)).length).toBe(15);
    const third = await names(opened);
    await page.getByRole('button', { name: third[4] ?? '', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    await page.locator('.ranking').waitFor();
    expect(await names(opened)).toEqual(third);
    expect(await page.locator(':focus').textContent()).toBe(third[4]);
    await page.getByRole('searchbox').fill('account 977');
    expect(await names(opened)).toEqual(['Account 977']);
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('No account matches').waitFor();
    expect(opened.surprises).toEqual([]);
  });
});

describe('what if', () => {
  it('moves the ranking with the keyboard, says what changes, writes nothing, and goes back', async () => {
    const opened = await open(few);
    const { page, calls } = opened;
    const before = calls.length;
    await page.getByRole('button', { name: 'What if' }).press('Enter');
    await page.getByText('Nothing is written.').waitFor();
    const change = page.getByRole('status').filter({ hasText: /place|ranking/ });
    expect(await change.textContent()).toBe('The ranking stays as it is.');
    const revenue = page.getByRole('slider', { name: 'Revenue' });
    expect(await revenue.getAttribute('aria-valuetext')).toBe('50%');
    await revenue.press('Home');
    expect(await revenue.getAttribute('aria-valuetext')).toBe('left out');
    expect(await names(opened)).toEqual(['Gamma', 'Beta', 'Acme', 'Delta', 'Epsilon']);
    expect((await change.textContent())?.replace(/[\u2068\u2069]/g, '')).toBe(
      '2 accounts change place. Would become key: Gamma. Would no longer be key: Acme.',
    );
    const [gamma] = await rowTexts(opened);
    expect(gamma).toContain('2 places up');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await names(opened)).toEqual(['Acme', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
    expect(await revenue.inputValue()).toBe('50');
    expect(calls.length).toBe(before);
  });

  it('tries the most key accounts and the minimum score too', async () => {
    const opened = await open(few);
    const { page } = opened;
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByRole('slider', { name: 'Most key accounts' }).fill('1');
    expect((await rowTexts(opened))[1]).toBe('Key accounts end here: Settings allows 1.');
    await page.getByRole('slider', { name: 'Minimum score' }).fill('6.5');
    expect((await rowTexts(opened))[0]).toBe('Key accounts end here: below, no score reaches 6.5.');
    await page.getByText('Would no longer be key: ').waitFor();
  });

  it('of all weights at zero ranks nobody', async () => {
    const opened = await open(few);
    const { page } = opened;
    await page.getByRole('button', { name: 'What if' }).click();
    for (const slider of ['Revenue', 'Room to grow'])
      await page.getByRole('slider', { name: slider }).fill('0');
    expect((await rowTexts(opened)).every((row) => row.includes('Incomplete'))).toBe(true);
  });
});

describe('what is missing', () => {
  it('leads from an empty ranking to rating', async () => {
    const { page } = await open({ ...few, rows: [] });
    await page.getByRole('button', { name: 'Rate an account' }).click();
    expect(await page.locator('[aria-current="page"]').textContent()).toBe('Rate');
  });
  it('says when no account has all its ratings', async () => {
    const { page } = await open(viewOf([['Acme', 9, null]]));
    await page.getByText('No account has all its ratings yet').waitFor();
    await page.getByRole('button', { name: 'Rate an account' }).waitFor();
  });
  it('leads to the criteria when none counts', async () => {
    const rows = few.rows.map((row) => ({ ...row, score: null, rank: null, tier: null, ratings: [] }));
    const { page } = await open({ ...few, rows, criteria: [] });
    expect(await page.getByRole('button', { name: 'What if' }).count()).toBe(0);
    await page.locator('.panel').getByRole('button', { name: 'Criteria' }).click();
    expect(await page.locator('[aria-current="page"]').textContent()).toBe('Criteria');
  });
  it('says of an account with several rows that none counts', async () => {
    const { page } = await open(
      viewOf([
        ['Acme', 9, 9],
        ['acme', 1, 1],
        ['Beta', 5, 5],
      ]),
    );
    expect(await page.getByText('Several rows in Scoring: none counts').count()).toBe(2);
  });
});
