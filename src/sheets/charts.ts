/** Puts native charts on a sheet of ours: those of an earlier day are changed, so that none stands there twice. */

import { CHART_LINES, type Page, type PageChart } from '../domain/portfolio/portfolio-page';
import type { GoogleSheet } from './google';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const WIDTH_PX = 560;
const HEIGHT_PX = 320;
/** 1-based, of the left and the right chart of a line. */
const LEFT_COLUMN = 1;
const RIGHT_COLUMN = 6;
const COLOURS = ['#0b57d0', '#c9690f'];

/** Buffered, but for one read. A chart is ours by its title; others on the sheet stay. */
export function putCharts(sheet: GoogleSheet, { charts, chartTitles, chartRow }: Page): void {
  const known = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions()?.get('title') ?? '');
    if (!chartTitles.includes(title)) continue;
    if (known.has(title) || !charts.some((planned) => planned.title === title)) sheet.removeChart(chart);
    else known.set(title, chart);
  }
  charts.forEach((planned, index) => {
    const old = known.get(planned.title);
    const builder = old ? old.modify().clearRanges() : sheet.newChart();
    for (const [row, column, rows, columns] of planned.parts) {
      builder.addRange(sheet.getRange(row, column, rows, columns));
    }
    builder
      .setNumHeaders(1)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setOption('width', WIDTH_PX)
      .setOption('height', HEIGHT_PX)
      .setPosition(
        chartRow + Math.floor(index / 2) * CHART_LINES,
        index % 2 === 0 ? LEFT_COLUMN : RIGHT_COLUMN,
        0,
        0,
      );
    const chart = drawn(builder, planned).build();
    if (old) sheet.updateChart(chart);
    else sheet.insertChart(chart);
  });
}

/** The kind comes first: the plain builder has no titles and no colours (platform 5.5). */
function drawn(builder: Builder, { kind, title, axes: [across, upwards] }: PageChart): Builder {
  const { BOTTOM, NONE } = Charts.Position;
  switch (kind) {
    case 'column':
      return builder
        .asColumnChart()
        .setTitle(title)
        .setColors(COLOURS)
        .setYAxisTitle(upwards)
        .setLegendPosition(BOTTOM);
    case 'bar':
      return builder
        .asBarChart()
        .setTitle(title)
        .setColors(COLOURS)
        .setXAxisTitle(across)
        .setLegendPosition(NONE);
    case 'combo':
      return builder
        .asComboChart()
        .setTitle(title)
        .setColors(COLOURS)
        .setYAxisTitle(upwards)
        .setLegendPosition(BOTTOM)
        .setOption('series', { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } })
        .setOption('vAxes', { 1: { viewWindow: { min: 0, max: 1 }, format: '0%' } });
    case 'scatter':
      return builder
        .asScatterChart()
        .setTitle(title)
        .setColors(COLOURS)
        .setXAxisTitle(across)
        .setYAxisTitle(upwards)
        .setXAxisRange(1, 10)
        .setYAxisRange(0, 100)
        .setLegendPosition(NONE);
  }
}
