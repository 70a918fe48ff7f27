/** What a person reads about one account's score, in a real browser: what would change it, in words and figures. */

import type { ScoreExplanation } from '../../src/domain/score/explain-score';
import { plainAnswers } from './sidebar-answers';
import { axeFindings, type Opening, pagesOfTheirOwn } from './sidebar-harness';
import { artefact } from './visit';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();
const usual = plainAnswers.explainScore?.({ account: 'Northwind' });
if (usual === undefined || 'ok' in usual) throw new Error('There is an explanation among the answers.');

const open = async (changed: Partial<ScoreExplanation>, opening: Opening = {}) => {
  const opened = await openPage({
    start: { view: 'scores' },
    ...opening,
    answers: { explainScore: () => ({ ...usual, ...changed }) },
  });
  await opened.page.getByRole('button', { name: 'Northwind' }).click();
  await opened.page.locator('.outlook').waitFor();
  return opened;
};
const linesIn = async ({ page }: Awaited<ReturnType<typeof open>>) =>
  page.locator('.outlook :is(p, li)').allTextContents();

const LIMITS = 'At most 10 key accounts, each with a score of 6 or more (Settings).';

describe('The explanation of a score', () => {
  it('says how far a key account may fall, and which rating alone would do it', async () => {
    const opened = await open({});
    expect(await linesIn(opened)).toEqual([
      'It stays key as long as the score does not fall below 6.2.',
      'Contoso has the same score; the higher potential here goes first.',
      LIMITS,
      'One of these ratings would be enough to lose it:',
      'Revenue9 to 5',
    ]);
    await opened.page.screenshot({ path: artefact('explanation-key.png'), fullPage: true });
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  it('says who is on the last place, and which rating alone would be enough', async () => {
    const opened = await open({
      score: 5.8,
      rank: 12,
      rankedAccounts: 30,
      tier: 'other',
      tie: null,
      change: {
        keyFrom: 6.2,
        isEnough: false,
        rival: 'Contoso',
        changes: [{ criterion: 'Growth potential', from: 7, to: 9 }],
      },
    });
    expect(await linesIn(opened)).toEqual([
      'All 10 places are taken, the last by Contoso.',
      'The score is below 6, the least a key account needs.',
      'It becomes key with a score above 6.2.',
      LIMITS,
      'One of these ratings is enough:',
      'Growth potential7 to 9',
    ]);
    await opened.page.screenshot({ path: artefact('explanation-other.png'), fullPage: true });
  });

  it('says what missing ratings may bring', async () => {
    const opened = await open({
      score: null,
      rank: null,
      tier: null,
      tie: null,
      change: null,
      range: {
        lowest: { score: 4.3, rank: 22, isKey: false },
        highest: { score: 8.8, rank: 1, isKey: true },
      },
    });
    expect(await linesIn(opened)).toEqual([
      'With the missing ratings it may end anywhere from 4.3 (rank 22) to 8.8 (rank 1).',
      'High ratings make it a key account by score.',
      LIMITS,
    ]);
  });

  it('says that several rows rate the account', async () => {
    const opened = await open({
      score: null,
      rank: null,
      tier: null,
      tie: null,
      change: null,
      isRepeated: true,
    });
    expect((await linesIn(opened))[0]).toBe(
      'Several rows of Scoring rate this account, so it has no score. Keep one of them.',
    );
  });

  it('reads from right to left in Farsi, in the dark too', async () => {
    const opened = await open({}, { language: 'fa', colours: 'dark' });
    expect(await opened.page.evaluate('getComputedStyle(document.querySelector(".outlook")).direction')).toBe(
      'rtl',
    );
    await opened.page.screenshot({ path: artefact('explanation-fa.png'), fullPage: true });
    expect(await axeFindings(opened.page)).toEqual([]);
  });
});
