/** One sheet of the workbook model: cells, sizes and the rules that lie on areas. It knows nothing of scripts. */

import type { Area, ConditionalFormatSnapshot, ProtectionSnapshot, ValidationSnapshot } from '../snapshot';
import { boundingArea } from './areas';
import { type Cell, CellGrid } from './cell-grid';

/** A protection that service objects hold on to; `area` absent: the whole sheet. */
export type ProtectionModel = { -readonly [Key in keyof ProtectionSnapshot]: ProtectionSnapshot[Key] };

/** Alternating colours; row colours or column colours, each null when unset. */
export interface BandingModel {
  area: Area;
  rows: BandColors | null;
  columns: BandColors | null;
}
export interface BandColors {
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

export interface FilterModel {
  area: Area;
  /** Criteria by 0-based column of the sheet. */
  columns: Map<number, FilterColumn>;
}
export interface FilterColumn {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly criteria?: string;
  readonly args?: readonly unknown[];
}

export interface ColumnGroupModel {
  start: number;
  count: number;
  collapsed: boolean;
}

/** A chart as a script set it. */
export interface ChartModel {
  /** 0 until it is inserted. */
  readonly id: number;
  /** Name of a `Charts.ChartType`; empty until a kind is chosen. */
  type: string;
  ranges: { readonly sheetId: number; readonly area: Area }[];
  options: Record<string, unknown>;
  /** The anchor cell, 0-based, and the distance from its corner in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** Negative: to be found out. */
  numHeaders: number;
  transpose: boolean;
  /** Name of a `Charts.ChartMergeStrategy`; absent: `MERGE_COLUMNS`. */
  mergeStrategy?: string;
  /** Name of a `Charts.ChartHiddenDimensionStrategy`; absent: `IGNORE_BOTH`. */
  hiddenStrategy?: string;
}

/** Beyond this many separate areas only their bounding rectangle is kept for `takeChanges`. */
const MAX_CHANGED_AREAS = 64;

export class SheetModel {
  cells = new CellGrid();
  hidden = false;
  tabColor: string | null = null;
  rightToLeft = false;
  hiddenGridlines = false;
  frozenRows = 0;
  frozenColumns = 0;
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  merges: Area[] = [];
  validations: ValidationSnapshot[] = [];
  conditionalFormats: ConditionalFormatSnapshot[] = [];
  protections: ProtectionModel[] = [];
  bandings: BandingModel[] = [];
  filter: FilterModel | null = null;
  columnGroups: ColumnGroupModel[] = [];
  charts: ChartModel[] = [];
  private changed: Area[] = [];

  constructor(
    readonly id: number,
    public name: string,
    public rowCount: number,
    public columnCount: number,
  ) {}

  get wholeArea(): Area {
    return { row: 0, column: 0, rowCount: this.rowCount, columnCount: this.columnCount };
  }

  /** Replaces cells and remembers the area as changed: the only way cells are written. */
  mapCells(
    area: Area,
    change: (cell: Cell | undefined, row: number, column: number) => Cell | undefined,
  ): void {
    this.cells.map(area, change);
    this.touch(area);
  }

  /** The same for the stored cells only: for clearing, whatever the size of the area. */
  mapStoredCells(area: Area, change: (cell: Cell) => Cell | undefined): void {
    this.cells.mapStored(area, change);
    this.touch(area);
  }

  touch(area: Area): void {
    this.changed.push(area);
    if (this.changed.length > MAX_CHANGED_AREAS) {
      const around = boundingArea(this.changed);
      this.changed = around === null ? [] : [around];
    }
  }

  takeChangedAreas(): Area[] {
    const areas = this.changed;
    this.changed = [];
    return areas;
  }
}
