/** Charts as recorded objects: what a script set is kept and can be read back; nothing is drawn. */

import { GoogleException, signatureError } from '../errors';
import { sameArea } from './areas';
import { expectArguments, wholeNumber } from './arguments';
import { type GoogleRange, presented, type Shared } from './google-types';
import { expectRange } from './range-core';
import type { Session } from './session';
import type { ChartModel } from './sheet-model';
import { copyChart } from './sheet-snapshot';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;

export class EmbeddedChart implements Shared<GoogleChart, EmbeddedChart> {
  constructor(
    readonly session: Session,
    readonly model: ChartModel,
  ) {}

  /** null until the chart was inserted. */
  getChartId(): number | null {
    return this.model.id === 0 ? null : this.model.id;
  }

  getNumHeaders(): number {
    return this.model.numHeaders;
  }

  getRanges(): GoogleRange[] {
    return this.model.ranges.map(({ sheetId, area }) => this.session.range(sheetId, area));
  }

  getTransposeRowsAndColumns(): boolean {
    return this.model.transpose;
  }

  modify(): GoogleBuilder {
    return presented(new EmbeddedChartBuilder(this.session, copyChart(this.model)));
  }
}

/** The builder before a kind of chart was chosen: it has no titles and colours, as live (platform 5.5). */
export class EmbeddedChartBuilder implements Shared<GoogleBuilder, EmbeddedChartBuilder> {
  constructor(
    readonly session: Session,
    readonly model: ChartModel,
  ) {}

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return typed(this, 'AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return typed(this, 'BAR');
  }

  asColumnChart(): GoogleColumnBuilder {
    return typed(this, 'COLUMN');
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return typed(this, 'COMBO');
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return typed(this, 'HISTOGRAM');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return typed(this, 'LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return typed(this, 'PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return typed(this, 'SCATTER');
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return typed(this, 'TABLE');
  }

  addRange(range: GoogleRange): GoogleBuilder {
    const { sheetId, area } = expectRange('EmbeddedChartBuilder.addRange', range);
    this.model.ranges.push({ sheetId, area });
    return presented(this);
  }

  removeRange(range: GoogleRange): GoogleBuilder {
    const { sheetId, area } = expectRange('EmbeddedChartBuilder.removeRange', range);
    this.model.ranges = this.model.ranges.filter(
      (each) => each.sheetId !== sheetId || !sameArea(each.area, area),
    );
    return presented(this);
  }

  clearRanges(): GoogleBuilder {
    this.model.ranges = [];
    return presented(this);
  }

  getRanges(): GoogleRange[] {
    return this.model.ranges.map(({ sheetId, area }) => this.session.range(sheetId, area));
  }

  setNumHeaders(headers: number): GoogleBuilder {
    expectArguments('EmbeddedChartBuilder.setNumHeaders', [headers], ['number']);
    this.model.numHeaders = wholeNumber(headers);
    return presented(this);
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    this.model.transpose = transpose;
    return presented(this);
  }

  /** @param value plain data; kept under the option's name as given */
  setOption(option: string, value: unknown): GoogleBuilder {
    expectArguments('EmbeddedChartBuilder.setOption', [option], ['string']);
    setOption(this, option, value);
    return presented(this);
  }

  /** Rows and columns 1-based, offsets in pixels. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    const args = [anchorRowPos, anchorColPos, offsetX, offsetY];
    expectArguments('EmbeddedChartBuilder.setPosition', args, ['number', 'number', 'number', 'number']);
    if (anchorRowPos < 1 || anchorColPos < 1) {
      throw new GoogleException('The coordinates or dimensions of the range are invalid.');
    }
    this.model.position = { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY };
    return presented(this);
  }

  build(): GoogleChart {
    return presented(new EmbeddedChart(this.session, copyChart(this.model)));
  }
}

/** The builder of one kind of chart, with what most kinds have in common. */
export class EmbeddedTypedChartBuilder
  extends EmbeddedChartBuilder
  implements Shared<GoogleColumnBuilder, EmbeddedTypedChartBuilder>
{
  setTitle(chartTitle: string): GoogleColumnBuilder {
    return setOption(this, 'title', chartTitle);
  }

  setXAxisTitle(title: string): GoogleColumnBuilder {
    return setOption(this, 'hAxis.title', title);
  }

  setYAxisTitle(title: string): GoogleColumnBuilder {
    return setOption(this, 'vAxis.title', title);
  }

  setColors(cssValues: string[]): GoogleColumnBuilder {
    return setOption(this, 'colors', [...cssValues]);
  }

  setBackgroundColor(cssValue: string): GoogleColumnBuilder {
    return setOption(this, 'backgroundColor', cssValue);
  }

  setRange(start: number, end: number): GoogleColumnBuilder {
    return setOption(this, 'vAxis.viewWindow', { min: start, max: end });
  }

  setStacked(): GoogleColumnBuilder {
    return setOption(this, 'isStacked', true);
  }

  reverseCategories(): GoogleColumnBuilder {
    return setOption(this, 'hAxis.direction', -1);
  }
}

export function newChart(session: Session): GoogleBuilder {
  const model: ChartModel = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    numHeaders: 0,
    transpose: false,
  };
  return presented(new EmbeddedChartBuilder(session, model));
}

export function chartsOf(session: Session, sheetId: number): GoogleChart[] {
  return session.readExtent(sheetId, (sheet) =>
    sheet.charts.map((model) => presented<GoogleChart>(new EmbeddedChart(session, model))),
  );
}

/** Puts a new chart on the sheet; it gets an id now. */
export function insertChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('Sheet.insertChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    sheet.charts.push({ ...copyChart(model), id: session.workbook.newId() });
  });
}

/** Replaces the chart of the same id. */
export function updateChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('Sheet.updateChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    if (!sheet.charts.some(({ id }) => id === model.id)) {
      throw new GoogleException('Embedded charts must be modified before being updated.');
    }
    sheet.charts = sheet.charts.map((each) => (each.id === model.id ? copyChart(model) : each));
  });
}

export function removeChart(session: Session, sheetId: number, chart: unknown): void {
  const { model } = expectChart('Sheet.removeChart', chart);
  session.changeSheet(sheetId, (sheet) => {
    sheet.charts = sheet.charts.filter(({ id }) => id !== model.id);
  });
}

function expectChart(method: string, argument: unknown): EmbeddedChart {
  if (argument instanceof EmbeddedChart) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}

function typed<Google>({ session, model }: EmbeddedChartBuilder, type: string): Google {
  return presented(new EmbeddedTypedChartBuilder(session, { ...copyChart(model), type }));
}

function setOption(builder: EmbeddedChartBuilder, option: string, value: unknown): GoogleColumnBuilder {
  builder.model.options[option] = value;
  return presented(builder);
}
