/** The global `Charts`: the enumerations that charts on a sheet take. Charts of its own, drawn outside sheets, are missing. */

import { GoogleEnum, googleEnum } from './google-enum';

/** In the order of Google's published types. */
export const CHART_ENUMS = {
  ChartHiddenDimensionStrategy: googleEnum('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'),
  ChartMergeStrategy: googleEnum('MERGE_COLUMNS', 'MERGE_ROWS'),
  ChartType: googleEnum(
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ),
  ColumnType: googleEnum('DATE', 'NUMBER', 'STRING'),
  CurveStyle: googleEnum('NORMAL', 'SMOOTH'),
  PointStyle: googleEnum('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'),
  Position: googleEnum('TOP', 'RIGHT', 'BOTTOM', 'NONE'),
} as const;

type EnumType = keyof typeof CHART_ENUMS;

export class Charts {
  constructor() {
    Object.assign(this, CHART_ENUMS);
  }
}

/** Name of an argument when it is a constant of that enumeration; null otherwise: texts are not taken (platform 5.5). */
export function chartEnumName(type: EnumType, argument: unknown): string | null {
  const constants: readonly unknown[] = Object.values(CHART_ENUMS[type]);
  return argument instanceof GoogleEnum && constants.includes(argument) ? argument.name() : null;
}

/** The constant of that name; undefined for a name the enumeration lacks. */
export function chartEnumConstant(type: EnumType, name: string): GoogleEnum | undefined {
  const constants: Readonly<Record<string, GoogleEnum>> = CHART_ENUMS[type];
  return Object.hasOwn(constants, name) ? constants[name] : undefined;
}
