/** What a chart's options ask for, in the drawing's own terms, and which of them the drawing does not know. */

import { readChartOption } from '../../google/spreadsheet/chart-options';
import type { ChartModel } from '../../google/spreadsheet/sheet-model';
import type { Window } from './value-scale';

export type SeriesKind = 'bars' | 'line' | 'area' | 'points';
export type LegendPlace = 'top' | 'right' | 'bottom' | 'left' | 'none';

export interface SeriesLook {
  readonly kind: SeriesKind;
  readonly color: string;
  /** 1: the axis at the right. */
  readonly axis: 0 | 1;
  readonly lineWidth: number;
  readonly pointSize: number;
  readonly isDashed: boolean;
  readonly isInLegend: boolean;
}

const PALETTE = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#71c287',
];
const KINDS: Readonly<Record<string, SeriesKind>> = {
  AREA: 'area',
  LINE: 'line',
  SCATTER: 'points',
  bars: 'bars',
  columns: 'bars',
  column: 'bars',
  line: 'line',
  area: 'area',
  scatter: 'points',
};
const PLACES: readonly unknown[] = ['top', 'bottom', 'left', 'none'];
/** The size of a chart that a script gives none. */
const WIDTH = 600;
const HEIGHT = 371;
const SMALLEST = 120;
const LARGEST = 4000;
/** Drawn, or without an effect on a still picture. */
const KNOWN =
  /^(title|subtitle|colors(\.\d+)?|backgroundColor|width|height|legend|legend\.position|isStacked|useFirstColumnAsDomain|seriesType|curveType|pointSize|lineWidth|pieHole|(hAxis|vAxis|vAxes\.\d+)\.(title|direction|format|minValue|maxValue|viewWindow\.(min|max))|series\.\d+\.(type|color|targetAxisIndex|lineWidth|pointSize|lineDashStyle|visibleInLegend|labelInLegend)|(animation|tooltip)\..*)$/;

export class ChartLook {
  readonly #chart: ChartModel;

  constructor(chart: ChartModel) {
    this.#chart = chart;
  }

  get title(): string {
    return this.text('title');
  }

  get width(): number {
    return this.#size('width', WIDTH);
  }

  get height(): number {
    return this.#size('height', HEIGHT);
  }

  get background(): string | undefined {
    const color = this.#option('backgroundColor') ?? this.#option('backgroundColor.fill');
    return isColor(color) ? color : undefined;
  }

  get legend(): LegendPlace {
    const wish = this.#option('legend.position') ?? this.#option('legend');
    return PLACES.includes(wish) ? (wish as LegendPlace) : 'right';
  }

  get isStacked(): boolean {
    return [true, 'true', 'absolute'].includes(this.#option('isStacked') as boolean | string);
  }

  get pieHole(): number {
    return Math.min(0.9, Math.max(0, this.#number('pieHole') ?? 0));
  }

  /** `''` when it is not set. */
  text(...names: readonly string[]): string {
    const found = names.map((name) => this.#option(name)).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : '';
  }

  /** The ends of an axis that the script set. */
  window(...axes: readonly string[]): Window {
    const end = (side: 'min' | 'max') =>
      axes
        .flatMap((axis) => [`${axis}.viewWindow.${side}`, `${axis}.${side}Value`])
        .map((name) => this.#number(name))
        .find((value) => value !== undefined);
    return { min: end('min'), max: end('max') };
  }

  isReversed(axis: string): boolean {
    return this.#number(`${axis}.direction`) === -1;
  }

  /** A pattern for the labels of an axis; names of formats, such as `percent`, are not known here. */
  format(...axes: readonly string[]): string | undefined {
    const pattern = this.text(...axes.map((axis) => `${axis}.format`));
    return /[0#]/.test(pattern) ? pattern : undefined;
  }

  color(index: number): string {
    const colors = this.#option('colors');
    const wish: unknown = Array.isArray(colors) ? colors[index % Math.max(1, colors.length)] : undefined;
    return isColor(wish) ? wish : (PALETTE[index % PALETTE.length] ?? '#4285f4');
  }

  series(index: number): SeriesLook {
    const own = (name: string) => this.#option(`series.${index}.${name}`);
    const { type } = this.#chart;
    const wish = own('type') ?? (type === 'COMBO' ? this.#option('seriesType') : type);
    const kind = KINDS[String(wish)] ?? 'bars';
    const color = own('color');
    return {
      kind,
      color: isColor(color) ? color : this.color(index),
      axis: this.#number(`series.${index}.targetAxisIndex`) === 1 ? 1 : 0,
      lineWidth: this.#number(`series.${index}.lineWidth`) ?? this.#number('lineWidth') ?? 2,
      pointSize:
        this.#number(`series.${index}.pointSize`) ?? this.#number('pointSize') ?? (kind === 'points' ? 7 : 0),
      isDashed: Array.isArray(own('lineDashStyle')),
      isInLegend: own('visibleInLegend') !== false,
    };
  }

  /** A name that stands for the header's in the legend. */
  seriesName(index: number): string {
    return this.text(`series.${index}.labelInLegend`);
  }

  /** Names of the options that have no effect here. */
  get unknown(): readonly string[] {
    return leaves(this.#chart.options).filter((name) => !KNOWN.test(name));
  }

  #option(name: string): unknown {
    return readChartOption(this.#chart.options, name);
  }

  #number(name: string): number | undefined {
    const value = this.#option(name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  #size(name: string, standard: number): number {
    return Math.min(LARGEST, Math.max(SMALLEST, this.#number(name) ?? standard));
  }
}

/** Only what cannot be anything else than a colour goes into the picture. */
function isColor(value: unknown): value is string {
  return typeof value === 'string' && /^(#[\da-f]{3,8}|[a-z]{3,30})$/i.test(value);
}

function leaves(options: object, path = ''): string[] {
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, `${path}${name}.`)
      : [`${path}${name}`],
  );
}
