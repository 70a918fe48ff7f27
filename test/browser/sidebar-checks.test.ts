/** The checks panel in a real browser: groups, pages, fixes with undo, mutes, and the list that follows the sheet. */

import type { IssuesView } from '../../src/rpc/contract';
import { fewIssues, issuesView, manyIssues, sharedOutside } from '../sidebar/issues';
import type { Answers } from './sidebar-answers';
import { type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const openPage = pagesOfTheirOwn();

/** A server whose list a test may change; it counts writes as revisions. */
function workbook(first: IssuesView) {
  let view = first;
  let written = 0;
  const revision = () => `revision ${written}`;
  const write = (change: (now: IssuesView) => IssuesView) => {
    view = change(view);
    written += 1;
  };
  const answers: Answers = {
    listIssues: () => ({ ...view, revision: revision() }),
    issuesRevision: () => ({ revision: revision() }),
    applyFixes: ({ fixes }) => {
      write((now) => issuesView(now.issues.filter((issue) => !issue.isSafe)));
      // The page sends what it was given.
      return { changed: fixes as never, notes: ['1 cell was kept: the row is gone.'] };
    },
    muteRule: ({ code, account, reason }) => {
      const muted = [
        { code: String(code), rule: 'A rule', account: String(account), reason: String(reason) },
      ];
      write((now) => ({
        ...now,
        issues: now.issues.filter((issue) => issue.code !== code || issue.account !== account),
        muted,
      }));
      return { muted: true };
    },
    unmuteRule: () => {
      write(() => first);
      return { muted: false };
    },
  };
  return { answers, write };
}

const open = async (opening: Opening): Promise<Opened> => {
  const opened = await openPage({ start: { view: 'checks' }, ...opening });
  await opened.page.locator('.panel h2').first().waitFor();
  return opened;
};
const callsOf = ({ calls }: Opened, method: string) => calls.filter((call) => call.method === method);
const status = ({ page }: Opened, text: string) => page.locator('.status', { hasText: text }).waitFor();
const focusedText = ({ page }: Opened) => page.locator(':focus').textContent();
const never = (): never => {
  throw new Error('The sample has no fix.');
};
const heads = ({ page }: Opened) => page.locator('.group-head bdi').allTextContents();

/** Long enough for a call that must not come to have come. */
const settle = ({ page }: Opened) => page.waitForTimeout(500);
const asked = (opened: Opened) => callsOf(opened, 'issuesRevision').length;
/** Lets the page's clock run on, second by second, until something holds. */
const until = async ({ page }: Opened, holds: () => boolean) => {
  for (let look = 0; look < 120 && !holds(); look += 1) {
    await page.clock.runFor(1_000);
    await page.waitForTimeout(50);
  }
  expect(holds()).toBe(true);
};
const untilAsked = (opened: Opened) => {
  const before = asked(opened);
  return until(opened, () => asked(opened) > before);
};

describe('the list', () => {
  it('is grouped by rule or by account, the worst first', async () => {
    const opened = await open({});
    expect(await heads(opened)).toEqual([
      'Required cells that are blank',
      'Names that are not listed',
      'Ratings that are missing',
    ]);
    await opened.page.getByRole('button', { name: 'By account' }).click();
    expect(await heads(opened)).toEqual(['Northwind', 'Contoso']);
  });

  it.each([300, 10_000])('of %d issues takes at most 250 elements on every page', async (count) => {
    const opened = await open({ answers: { listIssues: () => issuesView(manyIssues(count)) }, height: 900 });
    const { page } = opened;
    const elements = () => page.locator('body *').count();
    const seen = new Set(await heads(opened));
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await elements()).toBeLessThanOrEqual(250);
      await page.getByRole('button', { name: 'Next' }).click();
      for (const name of await heads(opened)) seen.add(name);
    }
    expect(seen.size).toBe(40);
    await page.locator('.group-head').first().click();
    expect(await page.locator('.issue').count()).toBeGreaterThan(5);
    expect(await elements()).toBeLessThanOrEqual(250);
    await page.getByRole('searchbox').fill('row 250 has');
    await page.getByText('Row 250 has').waitFor();
    expect(await page.locator('.issue').count()).toBe(1);
    expect(opened.surprises).toEqual([]);
  });

  it('says at the press of a button that nothing has changed', async () => {
    const opened = await open({});
    await opened.page.getByRole('button', { name: 'Check again' }).press('Enter');
    await status(opened, 'Nothing has changed.');
  });

  it('opens and closes groups by keyboard', async () => {
    const { page } = await open({});
    const head = page.locator('.group-head').nth(1);
    await head.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.issue').count()).toBe(2);
    await page.keyboard.press('Space');
    expect(await page.locator('.issue').count()).toBe(4);
  });
});

describe('fixes', () => {
  it('offers each reading and applies the chosen one', async () => {
    const opened = await open(workbook(issuesView(fewIssues)));
    await opened.page.getByRole('button', { name: 'Change to Oskar Bergh' }).click();
    await status(opened, '1 cell was changed.');
    expect(callsOf(opened, 'applyFixes')[0]?.params).toMatchObject({
      fixes: [{ row: 15, from: 'Oskar Berk', to: 'Oskar Bergh' }],
    });
  });

  it('applies all that need no choice at once, says what was kept, and undoes it', async () => {
    const opened = await open(workbook(issuesView(fewIssues)));
    const { page } = opened;
    await page.getByRole('button', { name: 'Fix 1 clear slip' }).press('Enter');
    await page.getByRole('button', { name: 'Undo 1 change' }).waitFor();
    await page.getByText('1 cell was kept').waitFor();
    expect(await page.locator('.issue').count()).toBe(3);
    // The panel may be left for another view meanwhile.
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('button', { name: 'Undo 1 change' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(callsOf(opened, 'applyFixes').map(({ params }) => params)).toMatchObject([
      { fixes: [{ from: 'Ewa Nowk', to: 'Ewa Nowak' }] },
      { fixes: [{ from: 'Ewa Nowak', to: 'Ewa Nowk' }] },
    ]);
  });

  it('offers to call the owner’s domain ours, and warns without a way to close the warning', async () => {
    const fix = { ...(fewIssues[1]?.fixes[0] ?? never()), to: 'acme.example', label: 'acme.example' };
    const hint = { isWarning: false, message: 'Shared.', remedy: 'Set it.', fix };
    const first = await open(workbook(issuesView([], { sharing: hint })));
    await first.page.getByRole('button', { name: 'acme.example is ours' }).click();
    await status(first, '1 cell was changed.');
    const second = await open({ answers: { listIssues: () => issuesView([], { sharing: sharedOutside }) } });
    expect(await second.page.locator('.sharing').textContent()).toContain('eve@other.example');
    expect(await second.page.locator('.sharing button').count()).toBe(0);
  });
});

describe('muting', () => {
  it('asks for a reason, and can be taken back, by keyboard alone', async () => {
    const opened = await open(workbook(issuesView(fewIssues)));
    const { page } = opened;
    await page.getByRole('button', { name: 'Mute…' }).first().press('Enter');
    const reason = page.getByLabel('Why does “Names that are not listed” not matter for Northwind?');
    expect(await reason.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(callsOf(opened, 'muteRule')).toEqual([]);
    await page.keyboard.type('They are new.');
    await page.keyboard.press('Enter');
    await status(opened, 'is muted for Northwind');
    expect(callsOf(opened, 'muteRule')[0]?.params).toEqual({
      code: 'UNKNOWN_REFERENCE',
      account: 'Northwind',
      reason: 'They are new.',
    });
    expect(await page.getByText('Ewa Nowk').count()).toBe(0);
    await page.locator('.muted-rules summary').press('Enter');
    await page.getByText('They are new.').waitFor();
    await page.getByRole('button', { name: 'Unmute' }).press('Enter');
    await page.getByText('Ewa Nowk').waitFor();
    expect(await page.locator('.muted-rules').count()).toBe(0);
  });

  it('pages through many muted rules', async () => {
    const muted = Array.from({ length: 12 }, (_, index) => ({
      code: `RULE_${index}`,
      rule: `Rule ${index}`,
      account: 'Contoso',
      reason: 'Known.',
    }));
    const { page } = await open({ answers: { listIssues: () => issuesView([], { muted }) } });
    await page.getByText('12 muted rules').click();
    for (const last of ['Rule 4', 'Rule 9', 'Rule 11']) {
      await page.getByText(last, { exact: true }).waitFor();
      const next = page.getByRole('button', { name: 'Next' });
      if (await next.isEnabled()) await next.click();
    }
  });

  it('is not offered for what can never be muted', async () => {
    const { page } = await open({});
    expect(await page.getByRole('button', { name: 'Mute…' }).count()).toBe(2);
  });
});

describe('after an edit in the sheet', () => {
  it('changes without a click and says so, and keeps search, groups and focus', async () => {
    const { answers, write } = workbook(issuesView(fewIssues));
    const opened = await open({ answers });
    const { page } = opened;
    await page.locator('.group-head').first().click();
    await page.getByRole('searchbox').fill('contacts');
    await page.locator('.group-head').first().click();
    await page.locator('.issue', { hasText: 'Ewa Nowk' }).focus();
    write((now) => issuesView(now.issues.filter(({ row }) => row !== 14)));
    await status(opened, '1 problem solved.');
    expect(await page.getByText('Ewa Nowk').count()).toBe(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('contacts');
    expect(await page.locator('.group-head').first().getAttribute('aria-expanded')).toBe('false');
    // What stands in the place of the problem that is gone.
    expect(await focusedText(opened)).toContain('Oskar Berk');
    expect(callsOf(opened, 'listIssues')).toHaveLength(2);
  });

  it('asks for the list only when something was written', async () => {
    const { answers, write } = workbook(issuesView(fewIssues));
    const opened = await open({ answers });
    await opened.page.getByRole('tab', { name: 'Reports' }).click();
    await opened.page.getByRole('combobox').first().waitFor();
    await opened.page.clock.install();
    const before = asked(opened);
    await opened.page.clock.runFor(60_000);
    await settle(opened);
    expect(asked(opened)).toBe(before);
    await opened.page.getByRole('tab', { name: 'Checks' }).click();
    const lists = callsOf(opened, 'listIssues').length;
    for (let look = 0; look < 5; look += 1) await untilAsked(opened);
    await settle(opened);
    expect(callsOf(opened, 'listIssues').length - lists).toBeLessThanOrEqual(1);
    const read = callsOf(opened, 'listIssues').length;
    write((now) => now);
    await untilAsked(opened);
    await until(opened, () => callsOf(opened, 'listIssues').length === read + 1);
  });

  it('asks nothing while the panel is hidden', async () => {
    const opened = await open(workbook(issuesView(fewIssues)));
    const { page } = opened;
    await page.clock.install();
    const becomes = (state: string) =>
      page.evaluate(`
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' });
        document.dispatchEvent(new Event('visibilitychange'));`);
    await becomes('hidden');
    await settle(opened);
    const before = asked(opened);
    await page.clock.runFor(60_000);
    await settle(opened);
    expect(asked(opened)).toBe(before);
    await becomes('visible');
    await untilAsked(opened);
  });

  it('stops asking when nobody has touched the panel for ten minutes, and begins again when somebody does', async () => {
    const { answers } = workbook(issuesView(fewIssues));
    const opened = await open({ answers });
    const { page } = opened;
    await page.clock.install();
    // The watch of a panel that is shown anew runs on the page's new clock.
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await untilAsked(opened);
    await page.clock.fastForward('20:00');
    await settle(opened);
    const idle = asked(opened);
    await page.clock.fastForward('20:00');
    await settle(opened);
    expect(asked(opened)).toBe(idle);
    await page.getByRole('searchbox').focus();
    await untilAsked(opened);
  });
});
