/** Reports through the bundle: who they are about, what is remembered, and many accounts on one sheet whatever happens in between. */

import { language as english } from '../../src/locales/en/language';
import { reports } from '../../src/locales/en/reports/all';
import { library } from '../../src/schema/reports/library';
import { ExecutionKilled } from '../../workbench/google/host/execution';
import { builtAddOn } from '../built-add-on';
import { type AddOnBed, AddOnBed as Bed, sampleBed, setUpBed } from './run-add-on';

const SUMMARY = 'accountSummary';
const TITLE = new RegExp(`^${(reports[`${SUMMARY}.title`] ?? '').replace('{account}', '(.*)')}$`);

/** Texts of the first column of a tab, from top to bottom. */
const firstColumn = (bed: AddOnBed, name: string): string[] =>
  Object.values(bed.sheet(name).cells).map((cells) => String(cells[0]?.value ?? ''));
const titles = (bed: AddOnBed, name: string): string[] =>
  firstColumn(bed, name).flatMap((text) => TITLE.exec(text)?.[1] ?? []);

describe('Reports', () => {
  test('are listed with the managers, and with what was chosen last: never a name', () => {
    const bed = sampleBed();
    const first = bed.ask('listReports', {});
    expect(first.managers).toEqual(['Elena Fischer', 'Marek Zieliński']);
    expect(first.chosen).toBeNull();
    expect(first.reports.map(({ report }) => report)).toEqual(library.reports.map(({ key }) => key));
    expect(first.reports.filter(({ isForCustomer }) => isForCustomer).map(({ report }) => report)).toEqual([
      'customerProgress',
    ]);
    const time = { from: '2026-01-01', to: '2026-06-30' };
    const [part = ''] = first.reports[0]?.parts.map((one) => one.part) ?? [];
    const wanted = {
      report: SUMMARY,
      account: 'Norvik Mobile',
      manager: 'Elena Fischer',
      ...time,
      parts: [part],
    };
    bed.ask('openReport', wanted);
    expect(bed.ask('listReports', {}).chosen).toEqual({ report: SUMMARY, ...time, parts: [part] });
    bed.ask('buildReports', { report: 'accountPlan', manager: 'Elena Fischer' });
    expect(bed.ask('listReports', {}).chosen).toEqual({ report: 'accountPlan' });
  });

  test('chosen last are forgotten when what is kept is rubbish', () => {
    const { code, ...files } = builtAddOn();
    for (const kept of ['', '{', '7', '[]', '{"report":7}', '{"report":"kpis","from":"soon"}']) {
      const spoil = `function spoil() { PropertiesService.getUserProperties().setProperty('report', ${JSON.stringify(kept)}); }`;
      const bed = new Bed({ addOn: { ...files, code: `${code}\n${spoil}` } }).menu('spoil');
      expect([kept, bed.ask('listReports', {}).chosen]).toEqual([kept, null]);
    }
  });

  test('open the page with everything that was chosen', () => {
    const bed = sampleBed();
    const wanted = { report: SUMMARY, account: 'Norvik Mobile', from: '2026-01-01' };
    bed.ask('openReport', wanted);
    const surface = bed.seen.surfaces[0];
    expect(surface).toMatchObject({ title: english.messages.titles.report });
    const [, json = '{}'] = /id="start">(.*)<\/script>/.exec(surface?.html ?? '') ?? [];
    const start = JSON.parse(json);
    expect(start).toMatchObject({ view: 'report', report: SUMMARY, account: 'Norvik Mobile' });
    expect(JSON.parse(start.wanted)).toEqual(wanted);
    bed.ask('openReport', { report: 'customerProgress', account: 'Norvik Mobile' });
    expect(bed.seen.surfaces[1]).toMatchObject({ title: english.messages.titles.customerReport });
  });

  test('refuse a time that ends before it begins, an account that is not there, and no account', () => {
    const bed = sampleBed();
    const before = bed.snapshot.sheets.length;
    const wanted = { report: SUMMARY, account: 'Norvik Mobile' };
    expect(bed.rpc('buildReport', { ...wanted, from: '2026-06-30', to: '2026-01-01' })).toMatchObject({
      code: 'DATES_REVERSED',
      message: 'The time ends (2026-01-01) before it begins (2026-06-30).',
    });
    expect(bed.rpc('viewReport', { ...wanted, from: '2026-06-30', to: '2026-01-01' })).toMatchObject({
      code: 'DATES_REVERSED',
    });
    for (const account of ['Nobody', '', undefined])
      expect(
        bed.rpc('buildReport', { report: SUMMARY, ...(account === undefined ? {} : { account }) }),
      ).toMatchObject({
        code: 'NO_SUCH_ACCOUNT',
      });
    expect(bed.rpc('buildReport', { report: 'nothing' })).toMatchObject({ code: 'NO_SUCH_REPORT' });
    expect(bed.snapshot.sheets.length).toBe(before);
  });

  test('have a menu item each, which opens the panel with the report chosen', () => {
    const bed = sampleBed();
    const [menu] = bed.seen.menu.filter(({ caption }) => caption === english.messages.reports);
    const items = menu?.entries?.map(({ functionName, caption }) => [functionName, caption]);
    // In the order of the list, under the names that the panel shows.
    expect(items).toEqual([
      ['openReports', english.messages.menu.openReports],
      ...library.reports.map(({ key }) => [
        `report${key.charAt(0).toUpperCase()}${key.slice(1)}`,
        reports[`${key}.name`],
      ]),
    ]);
    bed.menu('reportReviewPack');
    expect(bed.seen.surfaces[0]?.html).toMatch(/"view":"reports".*"report":"reviewPack"/);
  });
});

describe('The review pack', () => {
  test('is about the time since the last review before today, and opens with what has changed', () => {
    const bed = sampleBed();
    const account = 'Norvik Mobile';
    expect(bed.ask('viewReport', { report: 'reviewPack', account }).from).toBe('2026-08-23');
    bed.ask('closeReview', {});
    expect(bed.ask('viewReport', { report: 'reviewPack', account }).from).toBe('2026-08-23');
    // A pack of an earlier time goes back to the review before its own end.
    const earlier = { report: 'reviewPack', account, to: '2026-08-23' };
    expect(bed.ask('viewReport', earlier).from).toBe('2026-05-25');
    const own = { report: 'reviewPack', account, from: '2026-11-21' };
    const row = bed.rows('Contacts').findIndex((person) => person.Account === account);
    const name = String(bed.rows('Contacts')[row]?.Name);
    expect(JSON.stringify(bed.ask('viewReport', own))).not.toContain('Somebody else');
    bed.type('Contacts', row + 2, 'Job title', 'Somebody else');
    const [, summary] = bed.ask('viewReport', { ...own, parts: ['reviewSummary', 'reviewChanges'] }).blocks;
    expect(summary).toBeDefined();
    const changed = bed.ask('viewReport', { ...own, parts: ['reviewChanges'] }).blocks[1];
    expect(changed?.kind === 'table' && changed.rows).toEqual([
      ['People', name, 'Changed', 'Job title', expect.any(String), 'Somebody else'],
    ]);
  });

  test('still tells of people who are gone, and of none when the kept state was damaged', () => {
    const bed = sampleBed();
    bed.ask('closeReview', {});
    const own = {
      report: 'reviewPack',
      account: 'Norvik Mobile',
      from: '2026-11-21',
      parts: ['reviewChanges'],
    };
    const row = bed.rows('Contacts').findIndex(({ Account }) => Account === 'Norvik Mobile');
    const name = String(bed.rows('Contacts')[row]?.Name);
    bed.type('Contacts', row + 2, 'Account', 'Baltra Energy');
    const [, changes] = bed.ask('viewReport', own).blocks;
    expect(JSON.stringify(changes)).toContain(`["People","${name}","Gone"`);
    const kept = bed.rows('History').findIndex((known) => String(known.Snapshot).includes(name));
    expect(kept).toBeGreaterThan(0);
    const last = bed.rows('History').length - 1;
    for (let index = 0; index <= last; index += 1)
      if (bed.rows('History')[index]?.Snapshot) bed.type('History', index + 2, 'Snapshot', '[1,[["contacts"');
    expect(bed.ask('viewReport', own).blocks[1]).toMatchObject({ rows: [] });
    const odd = '[1,[["goals","goal","due"]],[0,"g","Kept","31st"],[0,"h","Of old","1970-01-01"]]';
    for (let index = 0; index <= last; index += 1)
      if (bed.rows('History')[index]?.Snapshot) bed.type('History', index + 2, 'Snapshot', odd);
    const told = JSON.stringify(bed.ask('viewReport', own).blocks[1]);
    expect(told).toContain('"31st"');
    expect(told).toContain('Jan 1, 1970');
  });
});

describe('Reports of many accounts', () => {
  const wanted = { report: SUMMARY };
  const accounts = (count: number) =>
    Array.from({ length: count }, (_, index) => `Account ${String(index).padStart(3, '0')}`);
  const bedOf = (count: number): AddOnBed => {
    const bed = setUpBed();
    bed.paste(
      'Accounts',
      2,
      'Account',
      accounts(count).map((name) => [name]),
    );
    return bed;
  };

  test('stand one below the other on one new sheet, those of a manager only when one is chosen', () => {
    const bed = sampleBed();
    const before = bed.snapshot.sheets;
    const all = bed.ask('buildReports', wanted);
    expect([all.done, all.of]).toEqual([8, 8]);
    expect(new Set(titles(bed, all.sheet)).size).toBe(8);
    expect(bed.snapshot.sheets.filter(({ name }) => name !== all.sheet)).toEqual(before);
    const own = bed.ask('buildReports', { ...wanted, manager: 'marek zieliński' });
    expect(own.of).toBeLessThan(8);
    expect(titles(bed, own.sheet).length).toBe(own.of);
    // All are there: asking again for that sheet writes nothing, asking without it begins anew.
    expect(bed.ask('buildReports', { ...wanted, sheet: all.sheet })).toEqual(all);
    expect(titles(bed, all.sheet).length).toBe(8);
    expect(bed.ask('buildReports', wanted).sheet).not.toBe(all.sheet);
  });

  test('are written to no sheet of the team’s, and refused without an account', () => {
    const bed = setUpBed();
    expect(bed.rpc('buildReports', wanted)).toMatchObject({ code: 'NO_SUCH_ACCOUNT' });
    bed.type('Accounts', 2, 'Account', 'Norvik');
    const before = JSON.stringify(bed.snapshot.sheets);
    expect(bed.rpc('buildReports', { ...wanted, sheet: 'Accounts' })).toMatchObject({
      code: 'NO_SUCH_SHEET',
    });
    expect(JSON.stringify(bed.snapshot.sheets)).toBe(before);
  });

  test('stop by themselves before time is up, and go on where they stopped', () => {
    const bed = bedOf(12);
    // A slow day: each time something is sent takes fifty seconds.
    bed.workbench.hooks = {
      afterCall: (_, name) => {
        if (name.includes('flush')) bed.workbench.clock.advance(50_000);
      },
    };
    let job = bed.ask('buildReports', wanted);
    expect(job.done).toBeGreaterThan(0);
    expect(job.done).toBeLessThan(12);
    for (let calls = 0; job.done < job.of && calls < 12; calls += 1) {
      const { sheet, done } = job;
      job = bed.ask('buildReports', { ...wanted, sheet });
      expect(job.sheet).toBe(sheet);
      expect(job.done).toBeGreaterThan(done);
      expect(bed.last.milliseconds).toBeLessThan(330_000);
    }
    expect(titles(bed, job.sheet)).toEqual(accounts(12));
  });

  test('end with every account exactly once, wherever an execution was killed', () => {
    const start = bedOf(3).snapshot;
    const watched = new Bed({ snapshot: start });
    const names: string[] = [];
    watched.workbench.hooks = { afterCall: (_, name) => void names.push(name) };
    const clean = firstColumn(watched, watched.ask('buildReports', wanted).sheet);
    const first = names.findIndex((name) => name.includes('insertSheet')) + 1;
    expect(first).toBeGreaterThan(0);
    for (let call = names.length; call >= first; call -= 11) {
      const bed = new Bed({ snapshot: start });
      let seen = 0;
      bed.workbench.hooks = {
        afterCall: () => {
          seen += 1;
          if (seen === call) throw new ExecutionKilled('process gone');
        },
      };
      const { state } = bed.workbench.callServer('rpc', [
        JSON.stringify({ method: 'buildReports', params: wanted }),
      ]);
      bed.workbench.hooks = {};
      const job = bed.ask('buildReports', wanted);
      expect([call, state, job.done, firstColumn(bed, job.sheet)]).toEqual([call, 'failed', 3, clean]);
    }
  });

  test('of 100 accounts come to their end though one execution after the other is killed', () => {
    const bed = bedOf(100);
    let killed = 0;
    for (let limit = 700; ; limit += 37) {
      let seen = 0;
      bed.workbench.hooks = {
        afterCall: () => {
          seen += 1;
          if (seen === limit) throw new ExecutionKilled('process gone');
        },
      };
      const { state } = bed.workbench.callServer('rpc', [
        JSON.stringify({ method: 'buildReports', params: wanted }),
      ]);
      bed.workbench.hooks = {};
      if (state === 'done') break;
      killed += 1;
      if (killed > 60) throw new Error('It does not come to its end.');
    }
    expect(killed).toBeGreaterThan(3);
    const [sheet = '', ...more] = bed.snapshot.sheets
      .map(({ name }) => name)
      .filter((name) => name.includes('All accounts'));
    expect(more).toEqual([]);
    expect(titles(bed, sheet)).toEqual(accounts(100));
  }, 120_000);
});
