/** The forms of the map in a real browser: by keyboard alone, once, with what hinders them, and undone. */

import type { AnswerOf } from '../../src/rpc/contract';
import type { NewRow } from '../../src/rpc/parameter-kinds';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { type Answers, personView, refusal } from './sidebar-answers';
import { axeFindings, type Opened, type Opening, pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const view = sampleMap(25, 'tree', 2);
const PERSON = 1;
const nameOf = (person: number) => view.people.name[person] ?? '';
/** Somebody whom nobody else is called like, in letters that no sentence has to isolate. */
const reportOf = (manager: number) =>
  view.people.name.findIndex(
    (name, person) =>
      person !== PERSON &&
      view.people.manager[person] === manager &&
      /^[ -ɏ]+$/.test(name) &&
      view.people.name.filter((other) => other === name).length === 1,
  );

const addedFor = (rows: readonly NewRow[]): AnswerOf<'addRows'> => ({
  rows: rows.map(({ sheet }, index) => ({ sheet, row: 18 + index, id: `N${index}` })),
  made: rows.some(({ sheet }) => sheet === 'touchpoints') ? ['Touchpoints'] : [],
});
const answers: Answers = {
  getMap: () => answerOf(view),
  getPerson: ({ id }) => ({ ...personView(String(id)), cells: { reportsTo: 'The boss' } }),
  addRows: ({ rows }) => addedFor(rows as readonly NewRow[]),
  removeRows: ({ rows }) => ({ removed: (rows as readonly unknown[]).length, left: 0 }),
  applyFixes: ({ fixes }) => ({ changed: fixes as AnswerOf<'applyFixes'>['changed'], notes: [] }),
};

const openPage = pagesOfTheirOwn();
const sidebar: Opening = {};
const dialog: Opening = {
  start: { view: 'largeMap', container: 'dialog', account: 'Northwind' },
  width: 1000,
  height: 700,
};
/** With the details of a person. */
const open = async (opening: Opening = sidebar): Promise<Opened> => {
  const opened = await openPage({ height: 800, ...opening, answers: { ...answers, ...opening.answers } });
  await opened.page.locator(`[data-node="${PERSON}"]`).first().click();
  await opened.page.locator('.edit').waitFor();
  return opened;
};
const writes = ({ calls }: Opened) =>
  calls.filter(({ method }) => /^(addRows|removeRows|applyFixes)$/.test(method));
const focusedName = ({ page }: Opened) =>
  page.evaluate('document.activeElement.name || document.activeElement.textContent');
const press = ({ page }: Opened, name: string) =>
  page.locator('.edit').getByRole('button', { name, exact: true }).press('Enter');
/** Types a part of a name and takes the first who is found. */
const choose = async ({ page }: Opened, label: string, name: string) => {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(name);
  await field.press('Enter');
};

describe('Add role', () => {
  it('says what is missing, is sent once, tells where it stands, and is undone', async () => {
    const opened = await open();
    const { page } = opened;
    await press(opened, 'Add role');
    expect(await focusedName(opened)).toBe('project');
    await page.keyboard.press('Enter');
    await page.getByText('Still missing: Project, Role in the decision.').waitFor();
    expect(await focusedName(opened)).toBe('project');
    await page.keyboard.type('  =1+1 <script>alert(1)</script> ');
    await page.getByLabel('Role in the decision').selectOption('Champion');
    await page.getByLabel('Support', { exact: true }).selectOption('Mentor');
    await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await page
      .locator('.edit')
      .getByText(`${nameOf(PERSON)}: added to Roles, row 18.`)
      .waitFor();
    expect(await focusedName(opened)).toBe('Add role');
    const cells = { account: 'Northwind', project: '=1+1 <script>alert(1)</script>', role: 'champion' };
    expect(writes(opened)).toEqual([
      {
        method: 'addRows',
        params: {
          rows: [{ sheet: 'roles', cells: { holder: nameOf(PERSON), support: 'mentor', ...cells } }],
        },
      },
    ]);
    await press(opened, 'Undo');
    await page.locator('.edit').getByText('1 change was taken back.').waitFor();
    // With what was written, so that nothing goes that somebody has added since.
    const [added, undone] = writes(opened).map(
      ({ params }) => params as { readonly rows: readonly NewRow[] },
    );
    expect(undone?.rows).toEqual(added?.rows.map((row) => ({ ...row, id: 'N0' })));
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
    // The map was asked for anew after each.
    expect(opened.calls.filter(({ method }) => method === 'getMap')).toHaveLength(3);
    expect(opened.surprises).toEqual([]);
  });

  it('keeps what was typed when it is refused, and when it is left by Escape', async () => {
    const opened = await open({ answers: { addRows: () => refusal } });
    const { page } = opened;
    await press(opened, 'Add role');
    await page.keyboard.type('Renewal');
    await page.getByLabel('Role in the decision').selectOption('Champion');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText(refusal.remedy).waitFor();
    await page.getByLabel('Project').press('Escape');
    expect(await page.locator('.edit-form').count()).toBe(0);
    expect(await focusedName(opened)).toBe('Add role');
    await press(opened, 'Add role');
    expect(await page.getByLabel('Project').inputValue()).toBe('Renewal');
    expect(await page.getByLabel('Role in the decision').inputValue()).toBe('champion');
  });
});

describe('Move', () => {
  it('makes no circle, and is undone by the way back', async () => {
    const opened = await open();
    const { page } = opened;
    const below = reportOf(PERSON);
    const other = reportOf(0);
    await press(opened, 'Move under…');
    await choose(opened, 'New manager', nameOf(below));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('directly or through others').waitFor();
    expect(writes(opened)).toEqual([]);
    expect(await focusedName(opened)).toBe('manager');
    await choose(opened, 'New manager', nameOf(other));
    await page.keyboard.press('Enter');
    await page
      .locator('.edit')
      .getByText(`now reports to ${nameOf(other)}`)
      .waitFor();
    await press(opened, 'Undo');
    await page.locator('.edit').getByText('1 change was taken back.').waitFor();
    const fix = { sheet: 'contacts', row: 14, id: view.people.id[PERSON], column: 'reportsTo' };
    const there = { ...fix, from: 'The boss', to: nameOf(other) };
    expect(writes(opened).map(({ params }) => params)).toEqual([
      { fixes: [there] },
      { fixes: [{ ...there, from: there.to, to: there.from }] },
    ]);
  });

  it('says when somebody has changed the cell meanwhile', async () => {
    const note = 'One cell has changed meanwhile.';
    const opened = await open({ answers: { applyFixes: () => ({ changed: [], notes: [note] }) } });
    await press(opened, 'Move under…');
    await opened.page.getByRole('combobox', { name: 'New manager' }).click();
    await opened.page.getByRole('option', { name: 'Nobody: at the top' }).click();
    await opened.page.getByRole('button', { name: 'Save', exact: true }).click();
    await opened.page.getByRole('alert').getByText(note).waitFor();
  });
});

describe.each([
  ['sidebar', sidebar],
  ['dialog', dialog],
])('In the %s', (_, opening) => {
  it('a tie, a person and a touchpoint with somebody new are written each in one call', async () => {
    const opened = await open(opening);
    const { page } = opened;
    const other = reportOf(0);
    await press(opened, 'Add tie');
    await choose(opened, 'With whom', nameOf(other));
    await page.getByLabel('Kind of tie').selectOption('Conflict');
    await page.getByRole('group', { name: 'Strength' }).getByLabel('4').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.edit').getByText('added to Relationships, row 18').waitFor();

    await press(opened, 'Add person');
    await page.getByLabel('Vacancy').check();
    await page.getByLabel('Job title').fill('Head of data');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.edit').getByText('added to Contacts, row 18').waitFor();

    // A list that closes leaves what is pressed in its place.
    await press(opened, 'Move under…');
    await page.getByRole('combobox', { name: 'New manager' }).fill('o');
    await page.locator('.edit').getByRole('button', { name: 'Log touchpoint' }).click();
    await page.getByLabel('Date (needed)').fill('2026-10-03');
    await page.getByLabel('What it was about').fill('Lunch');
    await choose(opened, 'Who else of theirs', nameOf(other));
    await page.getByLabel('We met somebody new').fill('Maja \u202eBerg');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('This day is still to come').waitFor();
    await page.getByLabel('Date (needed)').fill('2026-10-01');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.edit').getByText('The sheet Touchpoints was made.').waitFor();

    const self = nameOf(PERSON);
    const account = 'Northwind';
    expect(writes(opened).map(({ params }) => params.rows)).toEqual([
      [
        {
          sheet: 'relationships',
          cells: {
            account,
            from: self,
            to: nameOf(other),
            kind: 'conflict',
            direction: 'mutual',
            strength: 4,
          },
        },
      ],
      [
        {
          sheet: 'contacts',
          cells: {
            account,
            name: 'Head of data (vacant)',
            title: 'Head of data',
            reportsTo: self,
            standing: 'unknownPerson',
          },
        },
      ],
      [
        { sheet: 'contacts', cells: { account, name: 'Maja \u202eBerg' } },
        {
          sheet: 'relationships',
          cells: { account, from: self, to: 'Maja \u202eBerg', kind: 'knows', direction: 'mutual' },
        },
        {
          sheet: 'touchpoints',
          cells: expect.objectContaining({
            date: '2026-10-01',
            person: `${self}; ${nameOf(other)}; Maja \u202eBerg`,
          }),
        },
      ],
    ]);
    expect(opened.surprises).toEqual([]);
  });
});

describe('axe', () => {
  const forms = ['Log touchpoint', 'Add role', 'Add tie', 'Add person', 'Move under…'];
  it.each([
    ['in the sidebar', sidebar],
    ['in the dialog in the dark', { ...dialog, colours: 'dark' as const }],
    ['in Farsi', { ...sidebar, language: 'fa' as const }],
  ])('finds nothing in any form %s', async (_, opening: Opening) => {
    const opened = await open(opening);
    const { page } = opened;
    const found: string[] = [];
    for (const index of forms.keys()) {
      await page.locator('.edit > .edit-bar button').nth(index).click();
      // With the sentence about what is missing; only a new manager may be nobody.
      if (index < forms.length - 1) await page.locator('.edit-form button[type="submit"]').click();
      await page.locator('.edit-form').waitFor();
      await page.waitForFunction('document.getAnimations().length === 0');
      found.push(...(await axeFindings(page, '.details')));
    }
    expect(found).toEqual([]);
    const { width } = await page.evaluate<{ width: number }>(
      '({ width: document.documentElement.scrollWidth })',
    );
    expect(width).toBeLessThanOrEqual(opening.width ?? 300);
  });
});
