/** Charts as scripts make and change them. Each group names where Google's behaviour is known from. */

import { CHART_ENUMS } from '../../../workbench/google/services/charts';
import { presented } from '../../../workbench/google/spreadsheet/google-types';
import { expectRefusal, openDocument, openSheet, reopen, type Sheet, sheetOf } from './document';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Enums = Pick<GoogleAppsScript.Charts.Charts, keyof typeof CHART_ENUMS>;

const Charts = presented<Enums>(CHART_ENUMS);
const LINES = [
  ['Manager', 'Accounts', 'Capacity'],
  ['Ada', 4, 6],
  ['Bo', 7, 6],
];

const insert = (sheet: Sheet, a1 = 'A1:C3'): Chart => {
  const built = sheet.newChart().asColumnChart().setTitle('Load').addRange(sheet.getRange(a1));
  sheet.insertChart(built.setPosition(5, 2, 10, 20).build());
  return last(sheet);
};
const last = (sheet: Sheet): Chart => {
  const chart = sheet.getCharts().at(-1);
  if (!chart) throw new Error('The sheet has no chart.');
  return chart;
};
const rangesOf = (chart: Chart) =>
  chart.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
const anchorOf = (chart: Chart) => {
  const place = chart.getContainerInfo();
  return [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
};

describe("Google's reference of EmbeddedChart: a chart on a sheet", () => {
  it('reads back what was set', () => {
    const chart = insert(openSheet(LINES).sheet);
    expect(anchorOf(chart)).toEqual([5, 2, 10, 20]);
    expect(rangesOf(chart)).toEqual(['Data!A1:C3']);
    expect(chart.getOptions().get('title')).toBe('Load');
    expect(chart.getOptions().get('subtitle')).toBeNull();
    expect(chart.getChartId()).toBeGreaterThan(0);
    expect(chart.modify().getChartType()).toBe(Charts.ChartType.COLUMN);
    expect(chart.getMergeStrategy()).toBe(Charts.ChartMergeStrategy.MERGE_COLUMNS);
    expect(chart.getHiddenDimensionStrategy()).toBe(Charts.ChartHiddenDimensionStrategy.IGNORE_BOTH);
  });

  it('has no id before it is inserted, and changes only once it is updated', () => {
    const { sheet } = openSheet(LINES);
    expect(sheet.newChart().asPieChart().build().getChartId()).toBeNull();
    const chart = insert(sheet);
    const changed = chart.modify().setOption('title', 'New').setPosition(1, 1, 0, 0).build();
    expect(last(sheet).getOptions().get('title')).toBe('Load');
    sheet.updateChart(changed);
    expect([last(sheet).getOptions().get('title'), ...anchorOf(last(sheet))]).toEqual(['New', 1, 1, 0, 0]);
    expect(sheet.getCharts()).toHaveLength(1);
    sheet.removeChart(last(sheet));
    expect(sheet.getCharts()).toEqual([]);
  });

  it('takes a range once, and gives ranges back one by one', () => {
    const { sheet } = openSheet(LINES);
    const builder = sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'));
    expect(builder.addRange(sheet.getRange('A1:A3')).getRanges()).toHaveLength(2);
    expect(builder.removeRange(sheet.getRange('A1:A3')).getRanges()).toHaveLength(1);
    expect(builder.clearRanges().getRanges()).toEqual([]);
  });

  it('finds an option by its dotted name, however it was set', () => {
    const { sheet } = openSheet(LINES);
    const check = (name: string, value: unknown, asked: string, wanted: unknown) =>
      expect(sheet.newChart().setOption(name, value).build().getOptions().get(asked)).toEqual(wanted);
    check('vAxes.0.title', 'Share', 'vAxes.0.title', 'Share');
    check('vAxes', { 0: { title: 'Share' } }, 'vAxes.0.title', 'Share');
    check('vAxes.0', { title: 'Share' }, 'vAxes.0.title', 'Share');
    check('vAxes', { 0: { title: 'Share' } }, 'vAxes.1.title', null);
  });
});

describe("Google's published types: the builder of each kind", () => {
  const { sheet } = openSheet(LINES);
  const check = (kind: object, has: readonly string[], lacks: readonly string[]) => {
    expect(has.filter((name) => !(name in kind))).toEqual([]);
    expect(lacks.filter((name) => name in kind)).toEqual([]);
  };
  const titles = ['setTitle', 'setColors', 'setBackgroundColor', 'setLegendPosition'];
  const axes = ['setXAxisTitle', 'setYAxisTitle'];
  const values = ['setRange', 'useLogScale', 'reverseCategories'];
  const windows = ['setXAxisRange', 'setYAxisRange'];

  it('has the setters of that kind and no others', () => {
    const start = sheet.newChart();
    check(start, ['addRange', 'setChartType'], [...titles, ...axes, ...values, ...windows, 'setStacked']);
    check(start.asColumnChart(), [...titles, ...axes, ...values, 'setStacked'], windows);
    check(start.asBarChart(), [...titles, ...axes, ...values, 'setStacked', 'reverseDirection'], windows);
    check(start.asComboChart(), [...titles, ...axes, ...values, 'setStacked'], windows);
    check(start.asAreaChart(), [...titles, ...axes, ...values, 'setStacked', 'setPointStyle'], windows);
    check(
      start.asLineChart(),
      [...titles, ...axes, ...values, 'setCurveStyle', 'setPointStyle'],
      [...windows, 'setStacked'],
    );
    check(start.asScatterChart(), [...titles, ...axes, ...windows], [...values, 'setStacked']);
    check(start.asPieChart(), [...titles, 'set3D', 'reverseCategories'], [...axes, 'setRange', 'setStacked']);
    check(start.asTableChart(), ['addRange', 'setPosition'], titles);
  });

  it('goes on with the same chart', () => {
    const builder = sheet.newChart().setOption('title', 'Before');
    builder.asScatterChart().setXAxisRange(0, 10).setYAxisRange(0, 5);
    const chart = builder.build();
    expect(builder.getChartType()).toBe(Charts.ChartType.SCATTER);
    expect(chart.getOptions().get('title')).toBe('Before');
    expect(chart.getOptions().get('hAxis.viewWindow.max')).toBe(10);
  });
});

describe('platform 5.5, 5.2: wrong arguments', () => {
  const document = openSheet(LINES, { rowCount: 30, columnCount: 6 });
  const { sheet } = document;
  const check = (call: () => unknown, method: string, types: string) =>
    expectRefusal(
      document,
      call,
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`,
    );
  const wrong = <T>(value: unknown): T => value as T;

  it('raise the signature error', () => {
    const of = 'EmbeddedChartBuilder';
    const column = () => sheet.newChart().asColumnChart();
    check(() => sheet.newChart().addRange(wrong('A1')), `${of}.addRange`, 'String');
    check(() => sheet.newChart().setChartType(wrong('COLUMN')), `${of}.setChartType`, 'String');
    check(() => sheet.newChart().setMergeStrategy(wrong('MERGE_ROWS')), `${of}.setMergeStrategy`, 'String');
    check(() => column().setLegendPosition(wrong('top')), `${of}.setLegendPosition`, 'String');
    check(
      () => column().setLegendPosition(wrong(Charts.ChartType.BAR)),
      `${of}.setLegendPosition`,
      '(class)',
    );
    check(() => column().setHiddenDimensionStrategy(wrong(1)), `${of}.setHiddenDimensionStrategy`, 'Number');
    check(() => column().setTitle(wrong(5)), `${of}.setTitle`, 'Number');
    check(() => column().setColors(wrong('#fff')), `${of}.setColors`, 'String');
    check(() => column().setRange(0, wrong('9')), `${of}.setRange`, 'Number,String');
    check(() => column().setNumHeaders(wrong('1')), `${of}.setNumHeaders`, 'String');
    check(() => column().setTransposeRowsAndColumns(wrong(1)), `${of}.setTransposeRowsAndColumns`, 'Number');
    check(() => column().setOption(wrong(1), 2), `${of}.setOption`, 'Number');
    check(() => column().setOption('title', undefined), `${of}.setOption`, 'String,null');
    check(() => column().setPosition(1, 1, 0, wrong(null)), `${of}.setPosition`, 'Number,Number,Number,null');
    check(() => sheet.insertChart(wrong(sheet.newChart())), 'Sheet.insertChart', '(class)');
    check(() => sheet.updateChart(wrong({})), 'Sheet.updateChart', '(class)');
    check(() => sheet.removeChart(wrong(null)), 'Sheet.removeChart', 'null');
  });

  it('refuse a place that is no cell of the sheet', () => {
    const at = (row: number, column: number) =>
      sheet.insertChart(sheet.newChart().setPosition(row, column, 0, 0).build());
    expectRefusal(document, () => at(0, 1), 'The coordinates or dimensions of the range are invalid.');
    expectRefusal(
      document,
      () => at(31, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(sheet.getCharts()).toEqual([]);
  });

  it('refuse a way to treat hidden rows where the kind has none', () => {
    const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
    expectRefusal(document, () => sheet.newChart().setHiddenDimensionStrategy(SHOW_BOTH), 'Unexpected error');
    expectRefusal(
      document,
      () => sheet.newChart().asPieChart().setHiddenDimensionStrategy(SHOW_BOTH),
      'Unexpected error',
    );
    const chart = sheet.newChart().asBarChart().setHiddenDimensionStrategy(SHOW_BOTH).build();
    expect(chart.getHiddenDimensionStrategy()).toBe(SHOW_BOTH);
  });

  it('refuse to update a chart that is not on the sheet', () => {
    expectRefusal(
      document,
      () => sheet.updateChart(sheet.newChart().build()),
      'Embedded charts must be modified before being updated.',
    );
  });
});

describe('Sheets as a person sees it: a chart', () => {
  it('goes with its cells when rows and columns are inserted, deleted and moved', () => {
    const { sheet } = openSheet(LINES);
    insert(sheet);
    const check = (change: () => unknown, range: string, row: number, column: number) => {
      change();
      expect([rangesOf(last(sheet)), anchorOf(last(sheet)).slice(0, 2)]).toEqual([[range], [row, column]]);
    };
    check(() => sheet.insertRowsBefore(1, 2), 'Data!A3:C5', 7, 2);
    check(() => sheet.insertRowAfter(3), 'Data!A3:C6', 8, 2);
    check(() => sheet.deleteRow(4), 'Data!A3:C5', 7, 2);
    check(() => sheet.insertColumnBefore(1), 'Data!B3:D5', 7, 3);
    check(() => sheet.moveColumns(sheet.getRange('B:D'), 8), 'Data!E3:G5', 7, 6);
    check(() => sheet.deleteRows(6, 5), 'Data!E3:G5', 6, 6);
  });

  it('loses the data of deleted rows, and stays', () => {
    const { sheet } = openSheet(LINES);
    insert(sheet);
    sheet.deleteRows(1, 3);
    expect(rangesOf(last(sheet))).toEqual([]);
  });

  it('is copied with its sheet, reads the copy, and goes with the sheet', () => {
    const { spreadsheet, sheet } = openSheet(LINES);
    insert(sheet);
    const copy = spreadsheet.duplicateActiveSheet();
    expect(rangesOf(last(copy))).toEqual(['Copy of Data!A1:C3']);
    expect(last(copy).getChartId()).not.toBe(last(sheet).getChartId());
    spreadsheet.deleteSheet(copy);
    expect(spreadsheet.getSheets().flatMap((each) => each.getCharts())).toHaveLength(1);
  });

  it('of another sheet’s data loses it with that sheet', () => {
    const { spreadsheet, sheet } = openDocument([sheetOf(1, 'Data', LINES), sheetOf(2, 'Report', [])]);
    const report = spreadsheet.getSheetByName('Report');
    if (!report) throw new Error('There is a sheet Report.');
    report.insertChart(report.newChart().addRange(sheet.getRange('A1:C3')).build());
    expect(rangesOf(last(report))).toEqual(['Data!A1:C3']);
    spreadsheet.deleteSheet(sheet);
    expect(rangesOf(last(report))).toEqual([]);
  });

  it('survives being stored', () => {
    const { workbook, sheet } = openSheet(LINES);
    const builder = sheet.newChart().asBarChart().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS);
    sheet.insertChart(builder.setNumHeaders(1).setTransposeRowsAndColumns(true).build());
    const again = openDocument(workbook.toSnapshot().sheets).sheet;
    const chart = last(again);
    expect(chart.getMergeStrategy()).toBe(Charts.ChartMergeStrategy.MERGE_ROWS);
    expect([chart.getNumHeaders(), chart.getTransposeRowsAndColumns()]).toEqual([1, true]);
    expect(chart.modify().getChartType()).toBe(Charts.ChartType.BAR);
  });

  it('costs a round trip when it is inserted, and none while it is built', () => {
    const { workbook, sheet: first } = openSheet(LINES);
    insert(first);
    const { context, sheet } = reopen(workbook);
    const builder = sheet.newChart().asLineChart().setTitle('t').addRange(sheet.getRange('A1:B3'));
    const chart = builder.build();
    const before = context.roundTrips;
    sheet.insertChart(chart);
    expect(context.roundTrips - before).toBe(1);
  });
});
