/** Puts native charts on sheets of ours; on the Portfolio those of an earlier day are changed, so that none stands there twice. */

import type { Page, PageChart } from '../domain/portfolio/portfolio-page';
import type { GoogleSheet } from './google';

const WIDTH_PX = 475;
const HEIGHT_PX = 320;
/** 1-based: the right one of two side by side. */
const RIGHT_COLUMN = 5;
const GAP_PX = 15;
/** Told apart by people who see few colours, and in grey. */
const COLOURS = ['#0b57d0', '#c9690f', '#12805c', '#7a4ba0', '#5f6b7a', '#b3307a', '#8a6d00', '#3aa6b9'];

/**
 * A chart is ours by its title; others on the sheet stay.
 * @param firstRow 1-based: where the first of them hangs
 */
export function putCharts(
  sheet: GoogleSheet,
  { charts, chartLines, chartTitles }: Page,
  firstRow: number,
): void {
  const known = new Map<string, GoogleAppsScript.Spreadsheet.EmbeddedChart>();
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title'));
    if (!chartTitles.includes(title)) continue;
    if (known.has(title) || !charts.some((planned) => planned.title === title)) sheet.removeChart(chart);
    else known.set(title, chart);
  }
  charts.forEach((planned, index) => {
    const old = known.get(planned.title);
    const builder = old ? old.modify().clearRanges() : sheet.newChart();
    const isLeft = index % 2 === 0;
    const row = firstRow + Math.floor(index / 2) * chartLines;
    builder.setPosition(row, isLeft ? 1 : RIGHT_COLUMN, isLeft ? 0 : GAP_PX, 0);
    const chart = drawn(sheet, builder, planned, WIDTH_PX, HEIGHT_PX);
    if (old) sheet.updateChart(chart);
    else sheet.insertChart(chart);
  });
}

/** One more chart at the left edge of a sheet that was made just now. */
export function addChart(sheet: GoogleSheet, planned: PageChart, rowNumber: number, height: number): void {
  const builder = sheet.newChart().setPosition(rowNumber, 1, 0, 0);
  sheet.insertChart(drawn(sheet, builder, planned, 720, height));
}

/** The kind comes first: the plain builder has no titles and no colours (platform 5.5). */
function drawn(
  sheet: GoogleSheet,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { kind, title, axes: [across, upwards], parts }: PageChart,
  width: number,
  height: number,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  for (const part of parts) builder.addRange(sheet.getRange(...part));
  builder
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('width', width)
    .setOption('height', height);
  const typed =
    kind === 'Scatter'
      ? builder.asScatterChart().setXAxisRange(1, 10).setYAxisRange(0, 100)
      : kind === 'Points'
        ? builder.asScatterChart()
        : kind === 'Stacked'
          ? builder.asBarChart().setStacked()
          : builder[`as${kind}Chart`]();
  const hasSeries = !['Bar', 'Scatter', 'Points'].includes(kind);
  typed
    .setTitle(title)
    .setColors(COLOURS)
    .setXAxisTitle(across)
    .setYAxisTitle(upwards)
    .setLegendPosition(hasSeries ? Charts.Position.BOTTOM : Charts.Position.NONE);
  // A time alone between gaps is a point.
  if (kind === 'Line') typed.setOption('pointSize', 5);
  if (kind !== 'Combo') return typed.build();
  return typed
    .setOption('series', { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } })
    .setOption('vAxes', { 1: { viewWindow: { min: 0, max: 1 } } })
    .build();
}
