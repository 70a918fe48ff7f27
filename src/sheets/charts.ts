/** Puts native charts on a sheet of ours: those of an earlier day are changed, so that none stands there twice. */

import type { Page, PageChart } from '../domain/portfolio/portfolio-page';
import type { GoogleSheet } from './google';

const WIDTH_PX = 475;
const HEIGHT_PX = 320;
/** 1-based: the right one of two side by side. */
const RIGHT_COLUMN = 5;
const GAP_PX = 15;
const COLOURS = ['#0b57d0', '#c9690f'];

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
    for (const part of planned.parts) builder.addRange(sheet.getRange(...part));
    const isLeft = index % 2 === 0;
    const row = firstRow + Math.floor(index / 2) * chartLines;
    builder
      .setNumHeaders(1)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setOption('width', WIDTH_PX)
      .setOption('height', HEIGHT_PX)
      .setPosition(row, isLeft ? 1 : RIGHT_COLUMN, isLeft ? 0 : GAP_PX, 0);
    const chart = drawn(builder, planned).build();
    if (old) sheet.updateChart(chart);
    else sheet.insertChart(chart);
  });
}

/** The kind comes first: the plain builder has no titles and no colours (platform 5.5). */
function drawn(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { kind, title, axes: [across, upwards] }: PageChart,
) {
  const typed =
    kind === 'Scatter'
      ? builder.asScatterChart().setXAxisRange(1, 10).setYAxisRange(0, 100)
      : builder[`as${kind}Chart`]();
  const hasSeries = kind === 'Column' || kind === 'Combo';
  typed
    .setTitle(title)
    .setColors(COLOURS)
    .setXAxisTitle(across)
    .setYAxisTitle(upwards)
    .setLegendPosition(hasSeries ? Charts.Position.BOTTOM : Charts.Position.NONE);
  if (kind !== 'Combo') return typed;
  return typed
    .setOption('series', { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } })
    .setOption('vAxes', { 1: { viewWindow: { min: 0, max: 1 } } });
}
