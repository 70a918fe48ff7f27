/** The portfolio: the figures in the panel, and the sheet with its formulas and charts, written anew in its place. */

import { ExecutionKilled } from '../../workbench/google/host/execution';
import type { WorkbookSnapshot } from '../../workbench/google/snapshot';
import { renameSheetByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const SHEET = 'Portfolio';
const textsOf = (bed: AddOnBed) =>
  Object.values(bed.sheet(SHEET).cells).flatMap((row) =>
    Object.values(row).flatMap(({ value, formula }) => (formula ? [] : (value ?? []))),
  );
interface Chart {
  readonly id: number;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ranges: readonly { readonly area: { readonly row: number; readonly column: number } }[];
  readonly position: { readonly row: number };
}
// A snapshot leaves the form of charts to those who draw them.
const chartsOf = (bed: AddOnBed) => (bed.sheet(SHEET).charts ?? []) as readonly Chart[];
const written = (): AddOnBed => {
  const bed = sampleBed();
  bed.ask('writePortfolio', {});
  return bed;
};

describe('The panel of the portfolio', () => {
  test('shows the sample: what is known, who has room, where each account stands, and what is missing', () => {
    const view = sampleBed().ask('getPortfolio', {});
    expect(view).toMatchObject({ accounts: 8, revenue: 2_253_000, known: 7, currency: 'EUR' });
    expect(view.pareto).toMatchObject({ top: 2, of: 7 });
    expect(view.cuts.map(({ label }) => label)).toEqual([
      'Account manager',
      'Region',
      'Segment',
      'Sub-segment',
      'Industry',
      'Portfolio by',
      'Authority',
      'Status',
    ]);
    expect(view.cuts[0]?.groups[1]).toMatchObject({
      name: 'Marek Zieliński',
      load: 3,
      capacity: 12,
      target: 1_200_000,
    });
    expect(view.spots.map(({ account }) => account)).toContain('Norvik Mobile');
    expect(view.spots.length + view.offPicture.length).toBe(8);
    expect(view.offPicture.every(({ reason }) => reason.endsWith('.'))).toBe(true);
    expect(view.notes).toEqual(['7 of 8 accounts say their revenue; the sums are of those.']);
  });

  test('says who looks after more than there is room for, one by one and all together (G5)', () => {
    const bed = sampleBed();
    for (const row of [2, 3]) bed.type('Team', row, 'Capacity', 1);
    expect(bed.ask('getPortfolio', {}).notes.slice(0, 2)).toEqual([
      '2 people look after more accounts than there is room for, such as Elena Fischer, Marek Zieliński.',
      '7 accounts, and room for 2 in all: count in detail what each of them brings and costs.',
    ]);
  });

  test('reads each sheet once, and is there before anything was typed', () => {
    const bed = setUpBed();
    expect(bed.ask('getPortfolio', {})).toMatchObject({
      accounts: 0,
      revenue: null,
      cuts: [],
      pareto: null,
      spots: [],
    });
    expect(bed.last.reads).toBeLessThanOrEqual(9);
  });
});

describe('The Portfolio sheet', () => {
  test('holds numbers as formulas only, beside names and headers, and four charts of its tables', () => {
    const bed = written();
    expect(textsOf(bed).filter((value) => typeof value === 'number')).toEqual([]);
    expect(bed.formulas(SHEET).length).toBeGreaterThan(150);
    expect(textsOf(bed)).toEqual(
      expect.arrayContaining(['Nordics', 'Elena Fischer', 'Internal only. Not for the customer.']),
    );
    const cells = bed.sheet(SHEET).cells;
    const drawn = chartsOf(bed).map(({ type, options, ranges, position }) => [
      type,
      options.title,
      ranges.map(({ area }) => cells[area.row]?.[area.column]?.value),
      position.row < Math.min(...ranges.map(({ area }) => area.row)),
    ]);
    expect(drawn).toEqual([
      ['COLUMN', 'Accounts and capacity of each manager', ['Account manager', 'Load without SMB'], true],
      ['BAR', 'Revenue by region', ['Region', 'Revenue (EUR)'], true],
      ['COMBO', 'Where the revenue comes from', ['Account', 'Revenue (EUR)'], true],
      ['SCATTER', 'Attractiveness and relationship', ['Score (1–10)'], true],
    ]);
  });

  test('leaves room for its charts: they cover no cell that says anything', () => {
    const bed = written();
    const { cells } = bed.sheet(SHEET);
    for (const { position } of chartsOf(bed)) {
      const covered = Array.from({ length: 16 }, (_, row) => cells[position.row + row] ?? {});
      expect(
        covered
          .flatMap((row) => Object.values(row))
          .filter(({ value }) => value !== undefined && value !== ''),
      ).toEqual([]);
    }
  });

  test('is written anew in its place, with the charts it had', () => {
    const bed = written();
    const before = bed.snapshot;
    bed.ask('writePortfolio', {});
    expect(bed.snapshot).toEqual(before);
    for (const row of [2, 3, 4, 5, 6, 7, 8, 9]) bed.type('Accounts', row, 'Region', null);
    bed.ask('writePortfolio', {});
    expect(chartsOf(bed).map(({ type }) => type)).toEqual(['COLUMN', 'COMBO', 'SCATTER']);
    expect(textsOf(bed)).not.toContain('Region');
  });

  test('is found under another name', () => {
    const bed = written();
    bed.byPerson((workbook) => renameSheetByPerson(workbook, bed.sheet(SHEET).id, 'Our customers'));
    expect(bed.ask('writePortfolio', {})).toEqual({ sheet: 'Our customers' });
    expect(bed.snapshot.sheets.some(({ name }) => name === SHEET)).toBe(false);
  });

  test('never takes the place of a sheet of the team’s own with its name', () => {
    const bed = sampleBed().addTexts('portfolio', [['Shares'], ['12']]);
    const before = bed.snapshot;
    expect(bed.rpc('writePortfolio', {})).toMatchObject({ ok: false, code: 'SHEET_NAME_TAKEN' });
    expect(bed.snapshot).toEqual(before);
  });

  test('that is protected is left as it is, with a remedy', () => {
    const { snapshot } = written();
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === SHEET ? { ...sheet, protections: [{ editors: [] }] } : sheet,
    );
    const shared: WorkbookSnapshot = {
      ...snapshot,
      sheets,
      owner: 'owner@example.com',
      editors: ['me@example.com'],
    };
    const bed = new AddOnBed({ snapshot: shared, user: 'me@example.com' });
    const before = bed.snapshot;
    expect(bed.rpc('writePortfolio', {})).toMatchObject({ ok: false, code: 'PROTECTED' });
    expect(bed.snapshot).toEqual(before);
  });

  test('takes names as text, whatever they look like', () => {
    const hostile = [
      '=1+1',
      '=HYPERLINK("https://evil.example","x")',
      '"&A1&"',
      "'quoted'",
      '*',
      '__proto__',
      '<b>x</b>',
    ];
    const bed = setUpBed();
    bed.paste(
      'Accounts',
      2,
      'Account',
      hostile.map((name) => [name]),
    );
    bed.paste(
      'Accounts',
      2,
      'Region',
      hostile.map((name) => [name]),
    );
    bed.paste(
      'Accounts',
      2,
      'Revenue',
      hostile.map((_, index) => [index]),
    );
    bed.ask('writePortfolio', {});
    expect(bed.rows('Accounts').map(({ Account }) => Account)).toEqual(hostile);
    expect(hostile.filter((name) => !textsOf(bed).includes(name))).toEqual([]);
    const formulas = bed.formulas(SHEET).map((formula) => formula.replace(/"(?:[^"]|"")*"/g, ''));
    expect(formulas.filter((formula) => /HYPERLINK|evil/.test(formula))).toEqual([]);
  });
});

describe('Writing the Portfolio sheet', () => {
  const costs = new Map<number, { trips: number; calls: number }>();
  for (const count of [100, 1000]) {
    test(`takes at most eight round trips beyond reading, with ${count} accounts too`, () => {
      const bed = setUpBed();
      const column = (header: string, cellOf: (index: number) => string | number) =>
        bed.paste(
          'Accounts',
          2,
          header,
          Array.from({ length: count }, (_, index) => [cellOf(index)]),
        );
      column('Account', (index) => `Account ${index}`);
      column('Revenue', (index) => index * 10);
      column('Region', (index) => `Region ${index % 60}`);
      bed.ask('getPortfolio', {});
      const reading = bed.last.roundTrips;
      bed.ask('writePortfolio', {});
      costs.set(count, { trips: bed.last.roundTrips, calls: bed.last.serviceCalls });
      expect(bed.last.roundTrips - reading).toBeLessThanOrEqual(8);
      bed.ask('writePortfolio', {});
      expect(bed.last.roundTrips - reading).toBeLessThanOrEqual(8);
    });
  }

  test('takes no more for a thousand than for a hundred', () => {
    expect(costs.get(1000)).toEqual(costs.get(100));
  });

  test('that was killed at any point is made right by doing it again', () => {
    const start = sampleBed().snapshot;
    const whole = written();
    const read = (bed: AddOnBed) => [
      bed.formulas(SHEET),
      textsOf(bed),
      chartsOf(bed).map(({ ranges, id: _, ...chart }) => chart),
    ];
    let points = 0;
    for (let at = 1; at < 2000; at += 101) {
      const bed = new AddOnBed({ snapshot: start });
      let wasKilled = false;
      bed.workbench.hooks = {
        beforeCall: (number, _name, execution) => {
          if (number < at || execution.record().writes === 0) return;
          wasKilled = true;
          throw new ExecutionKilled('killed');
        },
      };
      try {
        bed.rpc('writePortfolio', {});
      } catch {
        // The page would see that the server did not answer.
      }
      bed.workbench.hooks = {};
      if (!wasKilled) break;
      points += 1;
      const again = new AddOnBed({ snapshot: bed.snapshot });
      again.ask('writePortfolio', {});
      expect([at, read(again)]).toEqual([at, read(whole)]);
      expect(again.snapshot.sheets.map(({ name }) => name)).toEqual(
        whole.snapshot.sheets.map(({ name }) => name),
      );
    }
    expect(points).toBeGreaterThan(7);
  });
});
