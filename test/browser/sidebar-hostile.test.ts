/** Text from files and people is shown as text in every view, and nothing of it runs. */

import type { MapView } from '../../src/domain/map/map-view';
import { aFix, anIssue, issuesView } from '../sidebar/issues';
import { answerOf, sampleMap } from '../sidebar/sample-map';
import { type Answers, refusal, scoreRow } from './sidebar-answers';
import { pagesOfTheirOwn } from './sidebar-harness';

jest.setTimeout(120_000);

const open = pagesOfTheirOwn();

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "javascript:alert('1')",
    '</script><script>alert(1)</script>',
    '<!-- <style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}}',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '\u202eevil\u202c',
    '=HYPERLINK("http://evil.test")',
    'constructor',
    '__proto__',
    'Null',
  ];
  const base = sampleMap(hostile.length, 'star');
  const view: MapView = {
    ...base,
    account: hostile[0] ?? '',
    people: {
      ...base.people,
      name: hostile,
      title: hostile,
      unit: hostile,
      ourPerson: hostile,
      standing: ['outsider', 'outsider', ...hostile.slice(2)],
      outsiderTie: hostile,
      coverage: hostile,
      level: hostile,
      acquaintance: hostile,
      knowsUs: hostile,
      relationLevel: hostile,
      wantedRelationLevel: hostile,
      functions: hostile.map((entry) => [entry]),
      hasPain: hostile.map(() => true),
    },
    team: hostile.map((name) => ({ name, function: name, level: name })),
    units: hostile.map((name, person) => ({
      name,
      account: 0,
      type: name,
      parentUnit: hostile[person + 1] ?? '',
      head: person,
      weSellHere: null,
      influences: hostile,
    })),
    competitors: hostile.map((competitor) => ({
      competitor,
      unit: competitor,
      backedBy: hostile.map((_, person) => person),
      contractEnd: competitor,
    })),
    roles: hostile.map((text, person) => ({
      person,
      holder: text,
      project: text,
      role: text,
      family: text,
      support: text,
      formality: text,
      politicalStatus: text,
      decisionOrientation: text,
      isAssumed: false,
      row: 2,
    })),
    ties: hostile.slice(1).map((text, index) => ({
      from: index + 1,
      to: 0,
      kind: text,
      feeling: text,
      strength: 1,
      isMutual: false,
      row: 2,
    })),
    unattached: [{ person: 3, reason: 'managerNotFound', detail: hostile[1] ?? '' }],
  };
  const text = hostile.join(' ');
  const answers: Answers = {
    getSession: () => ({
      version: '1',
      language: 'en',
      isSetUp: true,
      accounts: hostile,
      account: hostile[0] ?? '',
    }),
    getMap: () => answerOf(view),
    getPerson: ({ id }) => ({
      sheet: hostile[2] ?? '',
      row: 3,
      id: String(id),
      cells: {},
      values: Object.fromEntries(
        ['pain', 'offer', 'note', 'email', 'phone', 'linkedin', 'birthday', 'hobbies'].map((key) => [
          key,
          text,
        ]),
      ),
      touchpoints: hostile.map((entry) => ({
        row: 2,
        date: entry,
        kind: entry,
        subject: entry,
        ours: entry,
        outcome: entry,
        nextStep: entry,
        nextStepDate: entry,
      })),
    }),
    listIssues: () =>
      issuesView(
        hostile.map((entry, index) =>
          anIssue({
            sheet: entry,
            row: index + 1,
            column: entry,
            account: entry,
            message: entry,
            remedy: entry,
            rule: entry,
            canMute: true,
            fixes: [aFix(index + 1, entry, entry)],
          }),
        ),
        {
          muted: hostile.map((entry) => ({ code: entry, rule: entry, account: entry, reason: entry })),
          sharing: { isWarning: true, message: text, remedy: text, fix: aFix(2, '', text) },
        },
      ),
    listScores: () => ({
      rows: hostile.map((account, index) =>
        scoreRow(
          account,
          5,
          index + 1,
          hostile.map((_, place) => 1 + ((index * place) % 10)),
        ),
      ),
      criteria: hostile.map((entry) => ({ id: entry, name: entry, weight: 1, share: 0.1, family: entry })),
      limits: { cap: 10, minimumScore: 6 },
      notes: hostile,
    }),
    viewReport: () => ({
      report: text,
      account: text,
      title: text,
      subtitle: text,
      date: text,
      from: text,
      to: text,
      language: text,
      currency: text,
      internalMark: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'facts', items: [{ label: text, value: text }] },
        {
          kind: 'table',
          caption: text,
          columns: [{ header: text }],
          rows: hostile.map((entry) => [entry]),
          emptyText: '',
        },
      ],
    }),
    listReports: () => ({
      reports: hostile.map((entry) => ({
        report: entry,
        label: entry,
        isOfAccount: true,
        isForCustomer: false,
        months: 12,
        isAhead: false,
        parts: hostile.map((part) => ({ part, label: part })),
      })),
      managers: hostile,
      chosen: null,
    }),
    planImport: () => ({ ...refusal, message: text, remedy: text }),
    listImportSheets: () => hostile.map((sheet) => ({ sheet, rows: 1 })),
  };

  it.each(['map', 'largeMap', 'checks', 'scores', 'reports', 'report', 'import'])(
    'is shown as text in the view %s',
    async (name) => {
      const { page, surprises } = await open({
        start: {
          view: name,
          container: name === 'largeMap' || name === 'report' ? 'dialog' : 'sidebar',
          account: hostile[0] ?? '',
          report: hostile[1] ?? '',
        },
        answers,
        width: 900,
      });
      await page.locator('main').getByText('onerror=alert(1)').first().waitFor({ state: 'attached' });
      if (name === 'map' || name === 'largeMap') {
        await page.locator('[data-node="1"]').click();
        await page.getByRole('button', { name: 'Show in sheet' }).waitFor();
        await page.locator('.details').getByText('onerror=alert(1)').last().waitFor({ state: 'attached' });
      }
      if (name === 'map') {
        await page.locator('.details').getByText('{{constructor').last().waitFor({ state: 'attached' });
        await page
          .locator('.details-body')
          .getByRole('button', { name: hostile[2] ?? '' })
          .last()
          .waitFor();
        await page.getByRole('button', { name: 'Filter' }).click();
        await page.getByLabel('Project').selectOption('constructor');
        await page.getByLabel('Role').selectOption('__proto__');
        await page.getByText('Nobody').first().waitFor();
        await page.getByLabel('Role').selectOption('constructor');
        await page.getByLabel('Arrange by').selectOption('units');
        await page.getByText('1 person found').waitFor();
        expect(await page.locator('.tree').textContent()).not.toMatch(/function|\[object/);
      }
      if (name === 'scores') {
        await page.getByRole('button', { name: 'What if' }).click();
        for (const criterion of ['__proto__', 'constructor']) {
          const slider = page.getByRole('slider', { name: criterion, exact: true });
          await slider.press('End');
          expect(await slider.inputValue()).toBe('2');
        }
      }
      if (name === 'import') {
        await page.getByLabel('Sheet to import from').selectOption(hostile[1] ?? '');
        await page.getByRole('alert').waitFor();
      }
      expect(await page.locator('#app :is(script, img, iframe, a, object, embed, style)').count()).toBe(0);
      expect(await page.locator('#app [onerror], #app [onload]').count()).toBe(0);
      expect(surprises).toEqual([]);
    },
  );

  it('stands in the page exactly as it was given', async () => {
    const { page, surprises } = await open({ answers });
    await page.locator('[data-node="1"]').waitFor();
    expect(await page.locator('[data-node="1"] .row-name').textContent()).toBe(hostile[1]);
    expect(surprises).toEqual([]);
  });
});
