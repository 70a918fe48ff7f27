/** Charts from inside a script: the global `Charts`, and what the border between script and host makes of them. */

import { createBench } from './bench';

function check(body: string, answer: unknown): void {
  const { workbench } = createBench(
    `function run() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
  );
  const outcome = workbench.callServer('run', []);
  expect(outcome.state === 'failed' ? outcome.message : outcome).toEqual(
    typeof answer === 'string' && answer.includes(': ') ? answer : expect.objectContaining({ value: answer }),
  );
}

test('a script makes a chart, finds it and takes it away', () => {
  check(
    `var builder = sheet.newChart().asComboChart().setTitle('Load').addRange(sheet.getRange('A1:B2'))
      .setOption('series', { 0: { type: 'line' } }).setPosition(3, 1, 0, 0);
    sheet.insertChart(builder.setNumHeaders(1).build());
    var chart = sheet.getCharts()[0];
    var options = chart.getOptions();
    var seen = [options.get('title'), options.get('series.0.type'), chart.getContainerInfo().getAnchorRow()];
    sheet.removeChart(chart);
    return seen.concat(sheet.getCharts().length);`,
    ['Load', 'line', 3, 0],
  );
});

test('constants of Charts are objects with names, and the same ones each time', () => {
  check(
    `return [String(Charts.ChartType.COLUMN), Charts.Position.TOP === Charts.Position.TOP,
      sheet.newChart().setChartType(Charts.ChartType.PIE).getChartType() === Charts.ChartType.PIE,
      String(Charts), Object.keys(Charts).length];`,
    ['COLUMN', true, true, 'Charts', 0],
  );
});

test('what the stand-in lacks is named', () => {
  check(
    "sheet.newChart().setTitle('x');",
    'Exception: not implemented in the workbench: EmbeddedChartBuilder.setTitle',
  );
  check(
    'sheet.newChart().asColumnChart().setXAxisRange(1, 2);',
    'Exception: not implemented in the workbench: EmbeddedColumnChartBuilder.setXAxisRange',
  );
  check('Charts.newTextStyle();', 'Exception: not implemented in the workbench: Charts.newTextStyle');
  check('Charts.ChartType.DONUT;', 'Exception: not implemented in the workbench: Charts.ChartType.DONUT');
});

test('every call on a builder is counted as a service call', () => {
  const count = (body: string) => {
    const { workbench, records } = createBench(
      `function run() { var builder = SpreadsheetApp.getActiveSheet().newChart(); ${body} }`,
    );
    workbench.callServer('run', []);
    return records.at(-1)?.serviceCalls ?? 0;
  };
  expect(count("builder.asPieChart().setTitle('t').build();") - count('')).toBe(3);
});
