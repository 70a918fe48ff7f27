/** A tiny add-on that puts one chart of each kind on a sheet, as a script at Google would. */

import type { AddOnFiles } from './serve';
import { smallAddOn } from './small-add-on';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Make charts', 'makeCharts').addToUi();
}
function loadSample() { makeCharts(); }
function openMap() {}
function makeCharts() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getActiveSheet().setName('Charts');
  sheet.getRange(1, 1, 6, 4).setValues([
    ['Manager', 'Accounts', 'Capacity', 'Share'],
    ['Ada Lovelace', 14, 12, 0.35], ['Bo <b>Derek</b>', 9, 12, 0.6], ['Cy', 8, 10, 0.78],
    ['فاطمه رضایی', 6, 12, 0.92], ['王小明', 3, 8, 1]
  ]);
  sheet.getRange('D2:D6').setNumberFormat('0%');
  sheet.setFrozenRows(1);
  var data = function (columns) { return sheet.getRange(columns); };
  sheet.insertChart(sheet.newChart().asComboChart().setTitle('Accounts per manager')
    .addRange(data('A1:C6')).setNumHeaders(1).setOption('series', { 1: { type: 'line' } })
    .setXAxisTitle('Manager').setYAxisTitle('Accounts')
    .setLegendPosition(Charts.Position.TOP).setPosition(8, 1, 0, 0)
    .setOption('width', 520).setOption('height', 320).build());
  sheet.insertChart(sheet.newChart().asComboChart().setTitle('Pareto of accounts')
    .addRange(data('A1:B6')).addRange(data('D1:D6')).setNumHeaders(1)
    .setOption('series', { 1: { type: 'line', targetAxisIndex: 1, pointSize: 5 } })
    .setOption('vAxes', { 0: { title: 'Accounts' }, 1: { title: 'Share of all' } })
    .setPosition(8, 7, 10, 0).setOption('width', 560).setOption('height', 320).build());
  sheet.insertChart(sheet.newChart().asScatterChart().setTitle('Load against capacity')
    .addRange(data('C1:C6')).addRange(data('B1:B6')).setNumHeaders(1)
    .setXAxisTitle('Capacity').setYAxisTitle('Accounts').setXAxisRange(0, 14)
    .setColors(['#0b8043']).setLegendPosition(Charts.Position.NONE)
    .setPosition(25, 1, 0, 0).setOption('width', 520).setOption('height', 320)
    .setOption('trendlines', { 0: { type: 'linear' } }).build());
  sheet.insertChart(sheet.newChart().asBarChart().setTitle('Bars, stacked')
    .addRange(data('A1:C6')).setStacked().setLegendPosition(Charts.Position.BOTTOM)
    .setPosition(25, 7, 10, 0).setOption('width', 560).setOption('height', 320).build());
  sheet.insertChart(sheet.newChart().asPieChart().setTitle('Pie').addRange(data('A1:B6'))
    .setPosition(42, 1, 0, 0).setOption('width', 520).setOption('height', 320).build());
  sheet.insertChart(sheet.newChart().asLineChart().setTitle('Lines').addRange(data('A1:C6'))
    .setBackgroundColor('#fff8e1').setPosition(42, 7, 10, 0)
    .setOption('width', 560).setOption('height', 320).build());
}
function insertRow() {
  SpreadsheetApp.getActiveSheet().insertRowBefore(2);
}
function addSheet() {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other');
}
function removeCharts() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getCharts().forEach(function (chart) { sheet.removeChart(chart); });
}
`;

export const chartAddOn: AddOnFiles = { ...smallAddOn, 'Code.js': code };
