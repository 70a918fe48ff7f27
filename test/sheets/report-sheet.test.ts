/** Reports as sheets: native numbers and days, whole tables, tones by sign and colour, charts, texts as texts, few round trips. */

import type { ReportDocument } from '../../src/domain/report/document';
import type { SheetSnapshot } from '../../workbench/google/snapshot';
import { AddOnBed } from '../journeys/run-add-on';
import { reportAddOn } from './report-add-on';
import { fullDocument } from './report-document';

class ReportBed extends AddOnBed {
  constructor(documents: readonly ReportDocument[], isRightToLeft = false) {
    const files = reportAddOn(documents, isRightToLeft);
    const { 'Code.js': code = '', 'appsscript.json': manifest = '', 'looks.html': looks = '' } = files;
    super({ addOn: { code, manifest, html: { looks } } });
  }
}

interface Chart {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ranges: readonly { readonly area: Readonly<Record<string, number>> }[];
  readonly position: { readonly row: number };
}
const chartsOf = ({ charts = [] }: SheetSnapshot) => charts as readonly Chart[];
const NAME = 'Account review Northwind 2026-11-22';
const written = (document = fullDocument, isRightToLeft = false) => {
  const bed = new ReportBed([document], isRightToLeft).menu('loadSample');
  const sheet = bed.sheet(
    bed.snapshot.sheets.map(({ name }) => name).find((name) => name !== 'Sheet1') ?? NAME,
  );
  return { bed, sheet };
};
/** Lines that hold something, as far as they hold it. */
const linesOf = ({ cells }: SheetSnapshot) =>
  Object.entries(cells).flatMap(([row, line]) => {
    const values = Object.values(line).map(({ value }) => value ?? null);
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values.length === 0 ? [] : { row: Number(row), line, values };
  });
/** The first line that begins with a text. */
const lineOf = (sheet: SheetSnapshot, start: string) => {
  const found = linesOf(sheet).find(({ values }) => String(values[0]).startsWith(start));
  if (!found) throw new Error(`No line begins with ${start}.`);
  return found;
};

describe('A report as a sheet', () => {
  const { bed, sheet } = written();

  test('bears title, subtitle, mark and time, and is named after its day', () => {
    expect(sheet.name).toBe(NAME);
    expect(
      linesOf(sheet)
        .slice(0, 4)
        .map(({ values }) => values[0]),
    ).toEqual([
      'Account review: Northwind',
      'Who decides, who supports us, what comes next',
      'Internal only',
      '2025-11-23 – 2026-11-22 · EUR',
    ]);
  });

  test('keeps numbers and days what they are, each in its format, and names another currency', () => {
    const at = (start: string, column: number) => lineOf(sheet, start).line[column];
    expect(at('Revenue', 1)).toMatchObject({ value: 1_290_000, numberFormat: '#,##0' });
    expect(at('Revenue abroad', 1)).toMatchObject({ value: 45_500, numberFormat: '#,##0 "USD"' });
    expect(at('Margin', 1)).toMatchObject({ value: 0.314, numberFormat: '0%' });
    expect(at('Margin', 3)).toMatchObject({ value: 'n/a: no rows with a value', numberFormat: '@' });
    expect(at('Next review', 1)).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
    expect(typeof at('Next review', 1)?.value).toBe('number');
  });

  test('cuts no table, wide as it is', () => {
    expect(lineOf(sheet, 'Person').values).toEqual([
      'Person',
      'Title',
      'Roles',
      'Support',
      'Coverage',
      'Last contact',
      'Pain',
      'Reports',
    ]);
    expect(lineOf(sheet, 'Anna').line[7]).toMatchObject({ value: 12 });
  });

  test('teaches the next step where a table has nothing', () => {
    expect(lineOf(sheet, 'No challenge').values).toEqual([
      'No challenge is written down. Add one in the sheet Challenges.',
    ]);
  });

  test('tells tones by a sign and by a colour', () => {
    const [good, fair, bad] = ['✓ Three', '! Nobody', '✖ The tender'].map(
      (start) => lineOf(sheet, start).line[0],
    );
    expect(new Set([good, fair, bad].map((cell) => JSON.stringify(cell?.style))).size).toBe(3);
    const filled = linesOf(sheet).find(({ values }) => values.includes('✖ Competitor'));
    expect(filled?.values).toEqual(['Retail', '· White', '✖ Competitor', '· Blocked']);
  });

  test('takes texts as texts, formulas and markup among them', () => {
    expect(
      linesOf(sheet).flatMap(({ line }) => Object.values(line).flatMap(({ formula }) => formula ?? [])),
    ).toEqual([]);
    expect(lineOf(sheet, '=1+1').values).toContain('<b>Head of networks</b>');
    expect(lineOf(sheet, '· =HYPERLINK').values).toHaveLength(1);
  });

  test('goes on below where a text is wider than the page, and loses no word', () => {
    const paragraph = fullDocument.blocks.find((block) => block.kind === 'paragraph');
    if (paragraph?.kind !== 'paragraph') throw new Error('The document has a paragraph.');
    const all = linesOf(sheet).map(({ values }) => String(values[0]));
    const start = all.findIndex((text) => paragraph.text.startsWith(text) && text.length > 40);
    const lines = all.slice(start, start + 4);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ').startsWith(paragraph.text)).toBe(true);
  });

  test('hangs native charts over their own cells, gaps left blank', () => {
    const charts = chartsOf(sheet);
    expect(charts.map(({ type, options }) => [type, options.title])).toEqual([
      ['LINE', 'Requests by month'],
      ['BAR', 'Revenue by unit'],
      ['SCATTER', 'Where accounts stand'],
    ]);
    const [trend, bars, points] = charts;
    expect(trend?.ranges[0]?.area).toMatchObject({ column: 0 });
    for (const { ranges, position, options } of charts) {
      const { row = 0, rowCount = 0 } = ranges[0]?.area ?? {};
      const end = position.row + Number(options.height) / 21;
      expect(position.row).toBeGreaterThanOrEqual(row + rowCount);
      const covered = linesOf(sheet).filter((line) => line.row >= row + rowCount && line.row < end);
      expect(covered.map(({ values }) => values)).toEqual([]);
    }
    expect(bars?.options.isStacked ?? bars?.options.stacked).toBeTruthy();
    expect(points?.ranges[0]?.area).toMatchObject({ column: 1, columnCount: 2 });
    expect(lineOf(sheet, 'Aug 2026').values).toEqual(['Aug 2026', 6]);
  });

  test('lists what has no chart: steps with days, the map on the print page', () => {
    expect(lineOf(sheet, 'Step').values).toEqual(['Step', 'Kind', 'From', 'Until', 'Owner']);
    expect(lineOf(sheet, '✖ Reference visit').values).toHaveLength(5);
    expect(lineOf(sheet, 'The print page').values).toHaveLength(1);
  });

  test('costs at most six round trips', () => {
    expect(bed.last.roundTrips).toBeLessThanOrEqual(6);
  });
});

describe('Reports in one file', () => {
  test('never write over each other, whatever their names hold', () => {
    const bed = new ReportBed([{ ...fullDocument, title: `[A]/B: ${'x'.repeat(200)}` }]);
    for (let run = 0; run < 3; run += 1) bed.menu('loadSample');
    const names = bed.snapshot.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');
    expect(names).toHaveLength(3);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[[\]*?:/\\']/);
    }
  });

  test('stand one below the other on one sheet, a tall and a wide one too', () => {
    const table = (rows: number, columns: number): ReportDocument => ({
      ...fullDocument,
      title: `${rows} rows`,
      blocks: [
        {
          kind: 'table',
          caption: 'Much',
          columns: Array.from({ length: columns }, (_, index) => ({ header: `Column ${index}` })),
          rows: Array.from({ length: rows }, (_, row) =>
            Array.from({ length: columns }, (_, column) => `${row} ${column}`),
          ),
          emptyText: '',
        },
      ],
    });
    const bed = new ReportBed([table(3, 4), table(1200, 4), table(2, 40)]).menu('writeAll');
    const sheet = bed.sheet('All');
    for (const title of ['3 rows', '1200 rows', '2 rows']) lineOf(sheet, title);
    expect(linesOf(sheet).find(({ values }) => values[0] === '1199 0')).toBeDefined();
    expect(linesOf(sheet).find(({ values }) => values.length === 40)?.line[39]).toMatchObject({
      value: 'Column 39',
    });
  });

  test('are mirrored for languages from right to left', () => {
    const { sheet } = written(fullDocument, true);
    expect(JSON.stringify(sheet)).toContain('"rightToLeft":true');
  });

  test('hold a report without anything', () => {
    const { sheet } = written({ ...fullDocument, blocks: [], internalMark: null, currency: '' });
    expect(linesOf(sheet)).toHaveLength(3);
  });
});
