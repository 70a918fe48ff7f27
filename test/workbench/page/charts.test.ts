import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../workbench/google/snapshot';
import type { ChartModel } from '../../../workbench/google/spreadsheet/sheet-model';
import { readChartTable } from '../../../workbench/page/charts/chart-table';
import { drawChart } from '../../../workbench/page/charts/draw-chart';
import { shorten, textWidth } from '../../../workbench/page/charts/shape';
import { valueScale } from '../../../workbench/page/charts/value-scale';

type Content = string | number | CellSnapshot;

const LINES: readonly (readonly Content[])[] = [
  ['Manager', 'Accounts', 'Capacity'],
  ['Ada', 4, 6],
  ['Bo', 7, 6],
];

function bookOf(lines: readonly (readonly Content[])[], rest: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  lines.forEach((line, row) => {
    cells[row] = Object.fromEntries(
      line.map((item, column) => [column, typeof item === 'object' ? item : { value: item }]),
    );
  });
  const sheet: SheetSnapshot = { id: 1, name: 'Data', rowCount: 50, columnCount: 9, cells, ...rest };
  return { id: 'b', name: 'B', locale: 'en_US', timeZone: 'Etc/GMT', activeSheetId: 1, sheets: [sheet] };
}

/** @param a1 rows and columns of each range: top, left, bottom, right, 0-based, ends exclusive */
function chartOf(type: string, rest: Partial<ChartModel> = {}, ...areas: readonly number[][]): ChartModel {
  const given = areas.length === 0 ? [[0, 0, 20, 3]] : areas;
  return {
    id: 1,
    type,
    ranges: given.map(([row = 0, column = 0, end = 0, right = 0]) => ({
      sheetId: 1,
      area: { row, column, rowCount: end - row, columnCount: right - column },
    })),
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    numHeaders: -1,
    transpose: false,
    ...rest,
  };
}

describe('the data of a chart', () => {
  const check = (chart: ChartModel, book: WorkbookSnapshot, labels: string[], series: unknown[][]) => {
    const table = readChartTable(chart, book);
    expect(table.domain.labels).toEqual(labels);
    expect(table.series.map(({ name, values }) => [name, ...values])).toEqual(series);
  };
  const both = [
    ['Accounts', 4, 7],
    ['Capacity', 6, 6],
  ];

  it('is read by columns, with a header that shows itself, down to the last row filled', () => {
    check(chartOf('COLUMN'), bookOf(LINES), ['Ada', 'Bo'], both);
    check(chartOf('COLUMN', {}, [0, 0, 3, 1], [0, 1, 3, 3]), bookOf(LINES), ['Ada', 'Bo'], both);
  });

  it('takes as many headers as the script says', () => {
    check(
      chartOf('COLUMN', { numHeaders: 0 }),
      bookOf(LINES),
      ['Manager', 'Ada', 'Bo'],
      [
        ['', null, 4, 7],
        ['', null, 6, 6],
      ],
    );
    check(
      chartOf('COLUMN', { numHeaders: 2 }),
      bookOf(LINES),
      ['Bo'],
      [
        ['Accounts 4', 7],
        ['Capacity 6', 6],
      ],
    );
  });

  it('is turned round and stacked when the script says so', () => {
    check(
      chartOf('COLUMN', { transpose: true }, [0, 0, 3, 3]),
      bookOf(LINES),
      ['Accounts', 'Capacity'],
      [
        ['Ada', 4, 6],
        ['Bo', 7, 6],
      ],
    );
    const halves = chartOf('COLUMN', { mergeStrategy: 'MERGE_ROWS' }, [0, 0, 2, 2], [2, 0, 3, 2]);
    check(halves, bookOf(LINES), ['Ada', 'Bo'], [['Accounts', 4, 7]]);
  });

  it('leaves hidden rows and columns out, unless the script wants them', () => {
    const book = bookOf(LINES, { hiddenRows: [1], hiddenColumns: [2] });
    check(chartOf('BAR'), book, ['Bo'], [['Accounts', 7]]);
    check(chartOf('BAR', { hiddenStrategy: 'SHOW_BOTH' }), book, ['Ada', 'Bo'], both);
    check(chartOf('BAR', { hiddenStrategy: 'IGNORE_COLUMNS' }), book, ['Ada', 'Bo'], [['Accounts', 4, 7]]);
  });

  it('numbers its rows when no column can name them', () => {
    const numbers = bookOf([
      [1, 2],
      [3, 4],
    ]);
    check(
      chartOf('LINE'),
      numbers,
      ['1', '2'],
      [
        ['', 1, 3],
        ['', 2, 4],
        ['', null, null],
      ],
    );
    const named = chartOf('LINE', { options: { useFirstColumnAsDomain: true } }, [0, 0, 2, 2]);
    check(named, numbers, ['1', '3'], [['', 2, 4]]);
  });

  it('shows labels as the sheet does', () => {
    const date = { value: 45_000, numberFormat: 'yyyy-mm-dd' };
    check(chartOf('LINE', {}, [0, 0, 1, 2]), bookOf([[date, 5]]), ['2023-03-15'], [['', 5]]);
  });

  it('of a sheet that is gone is none', () => {
    const chart = chartOf('LINE', {
      ranges: [{ sheetId: 7, area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } }],
    });
    check(chart, bookOf(LINES), [], []);
    expect(textsOf(drawChart(chart, bookOf(LINES)))).toEqual([
      'No numbers to show in the ranges of this chart',
    ]);
  });
});

describe('an axis of values', () => {
  const check = (values: number[], fromZero: boolean, ticks: number[], window = {}) =>
    expect(valueScale(values, window, fromZero).ticks).toEqual(ticks);

  it('has round ticks around its values', () => {
    check([4, 14], true, [0, 5, 10, 15]);
    check([1, 3], true, [0, 1, 2, 3]);
    check([0.1, 0.92], true, [0, 0.2, 0.4, 0.6, 0.8, 1]);
    check([-5, 5], true, [-6, -4, -2, 0, 2, 4, 6]);
    check([1000, 1010], false, [1000, 1002, 1004, 1006, 1008, 1010]);
  });

  it('ends where the script says', () => check([4, 14], true, [0, 3, 6, 9, 12], { min: 0, max: 12 }));

  it('stands with no values, one, or all alike', () => {
    check([], true, [0, 1]);
    check([7], false, [6, 8]);
    check([0, 0], true, [0, 1]);
  });
});

type Picture = ReturnType<typeof drawChart>;
const textsOf = ({ shapes }: Picture) =>
  shapes.flatMap(({ tag, text }) => (tag === 'text' ? (text ?? '') : []));
const marksOf = ({ shapes }: Picture) =>
  shapes.flatMap(({ tag, text, attributes }) =>
    tag !== 'text' && text !== undefined ? [{ tag, text, attributes }] : [],
  );

describe('the picture of a chart', () => {
  it('is named by title and kind', () => {
    const check = (type: string, options: ChartModel['options'], name: string) =>
      expect(drawChart(chartOf(type, { options }), bookOf(LINES)).name).toBe(name);
    check('COLUMN', { title: 'Load' }, 'Load, column chart');
    check('STEPPED_AREA', {}, 'Untitled stepped area chart');
  });

  it('has a mark for each number, which tells it', () => {
    const check = (type: string, options: ChartModel['options'], marks: string[]) =>
      expect(
        marksOf(drawChart(chartOf(type, { options }), bookOf(LINES))).map(
          ({ tag, text }) => `${tag} ${text}`,
        ),
      ).toEqual(marks);
    const bars = [
      'rect Ada, Accounts: 4',
      'rect Bo, Accounts: 7',
      'rect Ada, Capacity: 6',
      'rect Bo, Capacity: 6',
    ];
    check('COLUMN', {}, bars);
    check('BAR', { isStacked: true }, bars);
    check('COMBO', { series: { 1: { type: 'line' } } }, [bars[0] ?? '', bars[1] ?? '', 'path Capacity']);
    check('LINE', { pointSize: 3, series: { 1: { pointSize: 0 } } }, [
      'path Accounts',
      'circle Ada, Accounts: 4',
      'circle Bo, Accounts: 7',
      'path Capacity',
    ]);
    check('PIE', {}, ['path Ada: 4 (36.4%)', 'path Bo: 7 (63.6%)']);
  });

  it('draws columns as high as their numbers, and stacks them when asked', () => {
    const heights = (options: ChartModel['options']) =>
      marksOf(drawChart(chartOf('COLUMN', { options }), bookOf(LINES))).map(({ attributes }) => attributes);
    const [ada, bo] = heights({});
    expect(Number(bo?.height) / Number(ada?.height)).toBeCloseTo(7 / 4, 1);
    const threefold = bookOf([
      ['Manager', 'A', 'B', 'C', 'D'],
      ['Ada', 2, 3, -1, 4],
    ]);
    const stacked = chartOf('COLUMN', { options: { isStacked: true } }, [0, 0, 2, 5]);
    const bars = marksOf(drawChart(stacked, threefold)).map(({ attributes }) => attributes);
    const topOf = (index: number) => Number(bars[index]?.y);
    const footOf = (index: number) => topOf(index) + Number(bars[index]?.height);
    expect(footOf(1)).toBeCloseTo(topOf(0), 1);
    expect(footOf(3)).toBeCloseTo(topOf(1), 1);
    expect(topOf(2)).toBeCloseTo(footOf(0), 1);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
  });

  it('places the points of a scatter chart by both numbers, within the ends that are set', () => {
    const options = {
      'hAxis.viewWindow': { min: 0, max: 10 },
      'vAxis.viewWindow': { min: 0, max: 10 },
      'legend.position': 'none',
    };
    const chart = chartOf('SCATTER', { options }, [0, 1, 3, 3]);
    const [first, second] = marksOf(drawChart(chart, bookOf(LINES))).map(({ attributes }) => attributes);
    expect(first?.cy).toBe(second?.cy);
    const picture = drawChart(chart, bookOf(LINES));
    const at = (text: string) =>
      picture.shapes.find((shape) => shape.text === text && shape.attributes['text-anchor'] === 'middle')
        ?.attributes.x;
    expect(Number(first?.cx) - Number(at('0'))).toBeCloseTo((Number(at('10')) - Number(at('0'))) * 0.4, 0);
  });

  it('writes title, axis titles, legend and labels, and what it leaves out', () => {
    const options = {
      title: 'Load',
      'hAxis.title': 'Manager',
      vAxes: { 0: { title: 'Count' }, 1: { title: 'Share', format: '0%', viewWindow: { min: 0, max: 1 } } },
      series: { 1: { type: 'line', targetAxisIndex: 1, labelInLegend: 'Room' } },
      trendlines: { 0: { type: 'linear' } },
    };
    const texts = textsOf(drawChart(chartOf('COMBO', { options }), bookOf(LINES)));
    expect(texts).toEqual(
      expect.arrayContaining(['Load', 'Manager', 'Count', 'Share', '100%', 'Ada', 'Bo', 'Accounts', 'Room']),
    );
    expect(texts.at(-1)).toBe('Options not drawn here: trendlines.0.type');
  });

  it('begins at the right on a sheet that runs from the right', () => {
    const chart = chartOf('COLUMN', { options: { title: 'بار' } });
    const anchor = (isRightToLeft: boolean) =>
      drawChart(chart, bookOf(LINES), isRightToLeft).shapes[0]?.attributes['text-anchor'];
    expect([anchor(false), anchor(true)]).toEqual(['start', 'end']);
  });

  it('says so when the kind is not drawn here', () => {
    expect(textsOf(drawChart(chartOf('TREEMAP'), bookOf(LINES)))).toEqual([
      'A treemap chart: drawn in Google Sheets',
    ]);
  });

  it('takes nothing for a colour that is none, and no size that cannot be', () => {
    const options = { colors: ['url(http://x)'], backgroundColor: 'red;}', width: 1e9, height: -1 };
    const picture = drawChart(chartOf('COLUMN', { options }), bookOf(LINES));
    expect([picture.background, picture.width, picture.height]).toEqual([undefined, 4000, 120]);
    expect(marksOf(picture)[0]?.attributes.fill).toBe('#4285f4');
  });

  it('has finite places only, whatever the numbers', () => {
    const check = (lines: Content[][]) => {
      for (const type of ['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'SCATTER', 'PIE']) {
        for (const isStacked of [false, true]) {
          const picture = drawChart(chartOf(type, { options: { isStacked } }), bookOf(lines));
          expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|"(x|y|cx|cy|width|height)":null/);
        }
      }
    };
    check([
      ['a', 0, 0],
      ['b', 0, -3],
    ]);
    check([['a', 1e300, 1e-300]]);
    check([
      ['a', { error: '#N/A' }, 5],
      ['b', 'text', 6],
    ]);
    check([[1, 2, 3]]);
    check(Array.from({ length: 500 }, (_, row) => [`row ${row}`, row, -row]));
  });
});

test('text is cut between letters, wherever it is written', () => {
  const check = (text: string, width: number, shown: string) => {
    expect(shorten(text, width)).toBe(shown);
    expect(textWidth(shown)).toBeLessThanOrEqual(width);
  };
  check('Accounts', 100, 'Accounts');
  check('Accounts per manager', 60, 'Accounts…');
  check('王小明王小明', 40, '王小明…');
  check('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, '👩‍👩‍👧‍👦…');
});
