/** The charts of a sheet: starting one, and putting it on the sheet, changing it there and taking it away. */

import { GoogleException, signatureError } from '../errors';
import { type StructureChange, shiftArea } from '../values/formula';
import { shiftSpan } from '../values/structure-change';
import { BUILDER_CLASSES } from './chart-builders';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { presented } from './google-types';
import type { Session } from './session';
import type { ChartModel, SheetModel } from './sheet-model';
import { copyChart } from './sheet-snapshot';
import type { Workbook } from './workbook';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export function newChart(session: Session): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const model: ChartModel = {
    id: 0,
    type: '',
    ranges: [],
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    numHeaders: -1,
    transpose: false,
  };
  return presented(new EmbeddedChartBuilder(session, model, BUILDER_CLASSES));
}

export function chartsOf(session: Session, sheetId: number): GoogleChart[] {
  return session.readExtent(sheetId, (sheet) =>
    sheet.charts.map((model) =>
      presented<GoogleChart>(new EmbeddedChart(session, copyChart(model), BUILDER_CLASSES)),
    ),
  );
}

/** Puts a new chart on the sheet; it gets an id now. */
export function insertChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('insertChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    sheet.charts.push({ ...placed(model, sheet), id: session.workbook.newId() });
  });
}

/** Replaces the chart of the same id. */
export function updateChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('updateChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    if (!sheet.charts.some(({ id }) => id === model.id)) {
      throw new GoogleException('Embedded charts must be modified before being updated.');
    }
    const changed = placed(model, sheet);
    sheet.charts = sheet.charts.map((each) => (each.id === model.id ? changed : each));
  });
}

export function removeChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('removeChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    sheet.charts = sheet.charts.filter(({ id }) => id !== model.id);
  });
}

/** Makes the places of charts follow a change of lines: their data in every sheet, their anchors in the sheet itself. */
export function shiftCharts(workbook: Workbook, sheet: SheetModel, change: StructureChange): void {
  for (const each of workbook.sheets) {
    for (const chart of each.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const shifted = shiftArea(range.area, change);
        return shifted === null ? [] : [{ ...range, area: shifted }];
      });
    }
  }
  for (const chart of sheet.charts) {
    const at = chart.position[change.axis];
    // A chart whose anchor is deleted stays, at the line that took its place.
    const to = shiftSpan({ start: at, end: at + 1 }, change)?.start ?? change.start;
    const last = (change.axis === 'row' ? sheet.rowCount : sheet.columnCount) - 1;
    chart.position = { ...chart.position, [change.axis]: Math.min(to, last) };
  }
}

function expectChart(method: string, argument: unknown): EmbeddedChart {
  if (argument instanceof EmbeddedChart) return argument;
  throw signatureError(`SpreadsheetApp.Sheet.${method}`, [argument]);
}

/** A chart whose kind nobody chose is a column chart. Its anchor must lie on the sheet. */
function placed(model: ChartModel, sheet: SheetModel): ChartModel {
  const { row, column } = model.position;
  if (row >= sheet.rowCount || column >= sheet.columnCount) {
    throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { ...copyChart(model), type: model.type || 'COLUMN' };
}
