/** The builder of each kind of chart, with exactly the setters Google's published types give that kind. */

import { signatureError } from '../errors';
import { expectArguments } from './arguments';
import { type BuilderClasses, EmbeddedChartBuilder, expectEnum } from './embedded-chart';
import { presented, type Shared } from './google-types';

type Area = GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
type Bar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Column = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Combo = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
type Histogram = GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder;
type Line = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Pie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type Scatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type Table = GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder;

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 15 };

/** What every kind but the table has. */
class TitledBuilder<Self> extends EmbeddedChartBuilder {
  setTitle(chartTitle: string): Self {
    return putText(this, 'setTitle', 'title', chartTitle);
  }

  setBackgroundColor(cssValue: string): Self {
    return putText(this, 'setBackgroundColor', 'backgroundColor', cssValue);
  }

  setColors(cssValues: string[]): Self {
    const areTexts = Array.isArray(cssValues) && cssValues.every((value) => typeof value === 'string');
    if (!areTexts) throw signatureError('SpreadsheetApp.EmbeddedChartBuilder.setColors', [cssValues]);
    return put(this, 'colors', [...cssValues]);
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): Self {
    return put(this, 'legend.position', expectEnum('Position', 'setLegendPosition', position).toLowerCase());
  }
}

class AxesBuilder<Self> extends TitledBuilder<Self> {
  setXAxisTitle(title: string): Self {
    return putText(this, 'setXAxisTitle', 'hAxis.title', title);
  }

  setYAxisTitle(title: string): Self {
    return putText(this, 'setYAxisTitle', 'vAxis.title', title);
  }
}

/** The kinds with one axis of values. */
class ValuesBuilder<Self> extends AxesBuilder<Self> {
  setRange(start: number, end: number): Self {
    return putWindow(this, 'setRange', 'vAxis', start, end);
  }

  useLogScale(): Self {
    return put(this, 'vAxis.logScale', true);
  }

  reverseCategories(): Self {
    return put(this, 'hAxis.direction', -1);
  }
}

class StackedBuilder<Self> extends ValuesBuilder<Self> {
  setStacked(): Self {
    return put(this, 'isStacked', true);
  }
}

export class EmbeddedAreaChartBuilder
  extends StackedBuilder<Area>
  implements Shared<Area, EmbeddedAreaChartBuilder>
{
  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): Area {
    return putPoints(this, style);
  }
}

export class EmbeddedBarChartBuilder
  extends StackedBuilder<Bar>
  implements Shared<Bar, EmbeddedBarChartBuilder>
{
  reverseDirection(): Bar {
    return put(this, 'vAxis.direction', -1);
  }
}

export class EmbeddedColumnChartBuilder
  extends StackedBuilder<Column>
  implements Shared<Column, EmbeddedColumnChartBuilder> {}

export class EmbeddedComboChartBuilder
  extends StackedBuilder<Combo>
  implements Shared<Combo, EmbeddedComboChartBuilder> {}

export class EmbeddedHistogramChartBuilder
  extends StackedBuilder<Histogram>
  implements Shared<Histogram, EmbeddedHistogramChartBuilder> {}

export class EmbeddedLineChartBuilder
  extends ValuesBuilder<Line>
  implements Shared<Line, EmbeddedLineChartBuilder>
{
  setCurveStyle(style: GoogleAppsScript.Charts.CurveStyle): Line {
    const name = expectEnum('CurveStyle', 'setCurveStyle', style);
    return put(this, 'curveType', name === 'SMOOTH' ? 'function' : 'none');
  }

  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): Line {
    return putPoints(this, style);
  }
}

export class EmbeddedPieChartBuilder
  extends TitledBuilder<Pie>
  implements Shared<Pie, EmbeddedPieChartBuilder>
{
  set3D(): Pie {
    return put(this, 'is3D', true);
  }

  reverseCategories(): Pie {
    return put(this, 'reverseCategories', true);
  }
}

export class EmbeddedScatterChartBuilder
  extends AxesBuilder<Scatter>
  implements Shared<Scatter, EmbeddedScatterChartBuilder>
{
  setXAxisRange(start: number, end: number): Scatter {
    return putWindow(this, 'setXAxisRange', 'hAxis', start, end);
  }

  setYAxisRange(start: number, end: number): Scatter {
    return putWindow(this, 'setYAxisRange', 'vAxis', start, end);
  }

  setXAxisLogScale(): Scatter {
    return put(this, 'hAxis.logScale', true);
  }

  setYAxisLogScale(): Scatter {
    return put(this, 'vAxis.logScale', true);
  }

  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): Scatter {
    return putPoints(this, style);
  }
}

/** Its setters for paging and sorting are missing. */
export class EmbeddedTableChartBuilder
  extends EmbeddedChartBuilder
  implements Shared<Table, EmbeddedTableChartBuilder> {}

export const BUILDER_CLASSES: BuilderClasses = {
  AREA: EmbeddedAreaChartBuilder,
  BAR: EmbeddedBarChartBuilder,
  COLUMN: EmbeddedColumnChartBuilder,
  COMBO: EmbeddedComboChartBuilder,
  HISTOGRAM: EmbeddedHistogramChartBuilder,
  LINE: EmbeddedLineChartBuilder,
  PIE: EmbeddedPieChartBuilder,
  SCATTER: EmbeddedScatterChartBuilder,
  TABLE: EmbeddedTableChartBuilder,
};

function put<Self>(builder: EmbeddedChartBuilder, option: string, value: unknown): Self {
  builder.model.options[option] = value;
  return presented(builder);
}

function putText<Self>(builder: EmbeddedChartBuilder, method: string, option: string, text: unknown): Self {
  expectArguments(`EmbeddedChartBuilder.${method}`, [text], ['string']);
  return put(builder, option, text);
}

function putWindow<Self>(
  builder: EmbeddedChartBuilder,
  method: string,
  axis: string,
  start: unknown,
  end: unknown,
): Self {
  expectArguments(`EmbeddedChartBuilder.${method}`, [start, end], ['number', 'number']);
  return put(builder, `${axis}.viewWindow`, { min: start, max: end });
}

function putPoints<Self>(builder: EmbeddedChartBuilder, style: unknown): Self {
  return put(builder, 'pointSize', POINT_SIZES[expectEnum('PointStyle', 'setPointStyle', style)] ?? 0);
}
