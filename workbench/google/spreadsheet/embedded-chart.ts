/** A chart on a sheet and the builder before a kind was chosen: what a script set is kept and can be read back. */

import { GoogleException, signatureError } from '../errors';
import { chartEnumConstant, chartEnumName } from '../services/charts';
import { sameArea } from './areas';
import { expectArguments, wholeNumber } from './arguments';
import { readChartOption } from './chart-options';
import { type GoogleRange, presented, type Shared } from './google-types';
import { expectRange } from './range-core';
import type { Session } from './session';
import type { ChartModel } from './sheet-model';
import { copyChart } from './sheet-snapshot';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;

/** The kinds that have a builder of their own. */
export type BuiltKind =
  | 'AREA'
  | 'BAR'
  | 'COLUMN'
  | 'COMBO'
  | 'HISTOGRAM'
  | 'LINE'
  | 'PIE'
  | 'SCATTER'
  | 'TABLE';

/** The builders by kind; passed in, so that they need not be imported by what they extend. */
export type BuilderClasses = Readonly<
  Record<BuiltKind, new (session: Session, model: ChartModel, classes: BuilderClasses) => object>
>;

/** Kinds for which hidden rows cannot be treated, `''` among them: none was chosen yet (platform 5.5). */
const WITHOUT_HIDDEN_STRATEGY = new Set(['', 'PIE', 'TABLE']);

export class ContainerInfo implements Shared<GoogleContainer, ContainerInfo> {
  constructor(readonly position: ChartModel['position']) {}

  getAnchorRow(): number {
    return this.position.row + 1;
  }

  getAnchorColumn(): number {
    return this.position.column + 1;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

export class ChartOptions implements Shared<GoogleOptions, ChartOptions> {
  constructor(readonly options: ChartModel['options']) {}

  /** null for an option that was not set. */
  get(option: string): unknown {
    expectArguments('ChartOptions.get', [option], ['string']);
    return readChartOption(this.options, option) ?? null;
  }
}

export class EmbeddedChart implements Shared<GoogleChart, EmbeddedChart> {
  constructor(
    readonly session: Session,
    readonly model: ChartModel,
    readonly classes: BuilderClasses,
  ) {}

  /** null until the chart was inserted. */
  getChartId(): number | null {
    return this.model.id === 0 ? null : this.model.id;
  }

  getContainerInfo(): GoogleContainer {
    return presented(new ContainerInfo({ ...this.model.position }));
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return constant('ChartHiddenDimensionStrategy', this.model.hiddenStrategy ?? 'IGNORE_BOTH');
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return constant('ChartMergeStrategy', this.model.mergeStrategy ?? 'MERGE_COLUMNS');
  }

  getNumHeaders(): number {
    return this.model.numHeaders;
  }

  getOptions(): GoogleOptions {
    return presented(new ChartOptions({ ...this.model.options }));
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.session, this.model);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.model.transpose;
  }

  modify(): GoogleBuilder {
    return presented(new EmbeddedChartBuilder(this.session, copyChart(this.model), this.classes));
  }
}

/** Without a kind it has no titles and colours, as live (platform 5.5). */
export class EmbeddedChartBuilder implements Shared<GoogleBuilder, EmbeddedChartBuilder> {
  constructor(
    readonly session: Session,
    readonly model: ChartModel,
    readonly classes: BuilderClasses,
  ) {}

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return become(this, 'AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return become(this, 'BAR');
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return become(this, 'COLUMN');
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return become(this, 'COMBO');
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return become(this, 'HISTOGRAM');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return become(this, 'LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return become(this, 'PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return become(this, 'SCATTER');
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return become(this, 'TABLE');
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return constant('ChartType', this.model.type || 'COLUMN');
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    this.model.type = expectEnum('ChartType', 'setChartType', type);
    return presented(this);
  }

  /** A range the chart has already is not added again, as Google documents. */
  addRange(range: GoogleRange): GoogleBuilder {
    const { sheetId, area } = expectRange('EmbeddedChartBuilder.addRange', range);
    const isThere = this.model.ranges.some((each) => each.sheetId === sheetId && sameArea(each.area, area));
    if (!isThere) this.model.ranges.push({ sheetId, area });
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
    return rangesOf(this.session, this.model);
  }

  getContainer(): GoogleContainer {
    return presented(new ContainerInfo({ ...this.model.position }));
  }

  /** A negative number lets Google find the headers itself. */
  setNumHeaders(headers: number): GoogleBuilder {
    expectArguments('EmbeddedChartBuilder.setNumHeaders', [headers], ['number']);
    this.model.numHeaders = wholeNumber(headers);
    return presented(this);
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    expectArguments('EmbeddedChartBuilder.setTransposeRowsAndColumns', [transpose], ['boolean']);
    this.model.transpose = transpose;
    return presented(this);
  }

  setMergeStrategy(mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy): GoogleBuilder {
    this.model.mergeStrategy = expectEnum('ChartMergeStrategy', 'setMergeStrategy', mergeStrategy);
    return presented(this);
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GoogleBuilder {
    const name = expectEnum('ChartHiddenDimensionStrategy', 'setHiddenDimensionStrategy', strategy);
    if (WITHOUT_HIDDEN_STRATEGY.has(this.model.type)) throw new GoogleException('Unexpected error');
    this.model.hiddenStrategy = name;
    return presented(this);
  }

  /** @param value plain data; kept under the option's name as given */
  setOption(option: string, value: unknown): GoogleBuilder {
    expectArguments('EmbeddedChartBuilder.setOption', [option], ['string']);
    if (value === undefined) {
      throw signatureError('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
    }
    this.model.options[option] = value;
    return presented(this);
  }

  /** Rows and columns 1-based, offsets in pixels. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    const args = [anchorRowPos, anchorColPos, offsetX, offsetY];
    expectArguments('EmbeddedChartBuilder.setPosition', args, ['number', 'number', 'number', 'number']);
    if (anchorRowPos < 1 || anchorColPos < 1) {
      throw new GoogleException('The coordinates or dimensions of the range are invalid.');
    }
    this.model.position = {
      row: wholeNumber(anchorRowPos) - 1,
      column: wholeNumber(anchorColPos) - 1,
      offsetX: wholeNumber(offsetX),
      offsetY: wholeNumber(offsetY),
    };
    return presented(this);
  }

  build(): GoogleChart {
    return presented(new EmbeddedChart(this.session, copyChart(this.model), this.classes));
  }
}

/** Name of the enumeration's constant given to a builder's method. */
export function expectEnum(
  type: Parameters<typeof chartEnumName>[0],
  method: string,
  argument: unknown,
): string {
  const name = chartEnumName(type, argument);
  if (name === null) throw signatureError(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [argument]);
  return name;
}

/** The same chart in the builder of a kind: what one sets, the other has. */
function become<Google>({ session, model, classes }: EmbeddedChartBuilder, kind: BuiltKind): Google {
  model.type = kind;
  return presented(new classes[kind](session, model, classes));
}

function constant<Google>(type: Parameters<typeof chartEnumConstant>[0], name: string): Google {
  const found = chartEnumConstant(type, name);
  if (found === undefined) throw new Error(`no ${type}.${name}`);
  return presented(found);
}

/** Without those of sheets that a person has deleted since. */
function rangesOf(session: Session, { ranges }: ChartModel): GoogleRange[] {
  return ranges
    .filter(({ sheetId }) => session.workbook.sheet(sheetId) !== undefined)
    .map(({ sheetId, area }) => session.range(sheetId, area));
}
