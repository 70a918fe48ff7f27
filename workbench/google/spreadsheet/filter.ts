/** The basic filter of a sheet, and filter criteria. */

import { GoogleException, signatureError } from '../errors';
import type { Area } from '../snapshot';
import { expectArguments } from './arguments';
import { type Condition, ConditionBuilder, criteriaType, criteriaValues } from './condition-builder';
import { type GoogleRange, presented, type Shared } from './google-types';
import type { Session } from './session';
import type { FilterColumn, FilterModel } from './sheet-model';
import { isRangeSortable, sortRows } from './sorting';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export class FilterCriteria implements Shared<GoogleCriteria, FilterCriteria> {
  constructor(
    readonly session: Session,
    readonly column: FilterColumn,
  ) {}

  copy(): GoogleBuilder {
    return presented(new FilterCriteriaBuilder(this.session, this.column));
  }

  getCriteriaType(): BooleanCriteria {
    return typeOf(conditionOf(this.column));
  }

  getCriteriaValues(): unknown[] {
    const condition = conditionOf(this.column);
    return condition === null ? [] : criteriaValues(this.session, condition);
  }

  getHiddenValues(): string[] {
    return [...(this.column.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.column.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilder
  extends ConditionBuilder<GoogleBuilder>
  implements Shared<GoogleBuilder, FilterCriteriaBuilder>
{
  values: Pick<FilterColumn, 'hiddenValues' | 'visibleValues'>;

  constructor(session: Session, { hiddenValues, visibleValues, ...column }: FilterColumn = {}) {
    super(session);
    this.condition = conditionOf(column);
    this.values = { ...(hiddenValues && { hiddenValues }), ...(visibleValues && { visibleValues }) };
  }

  build(): GoogleCriteria {
    return presented(new FilterCriteria(this.session, { ...this.values, ...this.condition }));
  }

  copy(): GoogleBuilder {
    return presented(new FilterCriteriaBuilder(this.session, { ...this.values, ...this.condition }));
  }

  getCriteriaType(): BooleanCriteria {
    return typeOf(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return this.condition === null ? [] : criteriaValues(this.session, this.condition);
  }

  getHiddenValues(): string[] {
    return [...(this.values.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.values.visibleValues ?? [])];
  }

  setHiddenValues(values: string[]): GoogleBuilder {
    expectArguments('FilterCriteriaBuilder.setHiddenValues', [values], ['array']);
    this.values = { hiddenValues: values.map(String) };
    return presented(this);
  }

  setVisibleValues(values: string[]): GoogleBuilder {
    expectArguments('FilterCriteriaBuilder.setVisibleValues', [values], ['array']);
    this.values = { visibleValues: values.map(String) };
    return presented(this);
  }
}

export class Filter implements Shared<GoogleFilter, Filter> {
  constructor(
    readonly session: Session,
    readonly sheetId: number,
  ) {}

  getRange(): GoogleRange {
    return this.session.range(this.sheetId, modelOf(this).area);
  }

  /** @param columnPosition 1-based column of the sheet */
  getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    const column = modelOf(this).columns.get(columnIn(this, columnPosition));
    return column === undefined ? null : presented(new FilterCriteria(this.session, column));
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: GoogleCriteria | null): GoogleFilter {
    const index = columnIn(this, columnPosition);
    if (filterCriteria !== null && !(filterCriteria instanceof FilterCriteria)) {
      throw signatureError('SpreadsheetApp.Filter.setColumnFilterCriteria', [columnPosition, filterCriteria]);
    }
    const column: unknown = filterCriteria;
    this.session.writeSheet(this.sheetId, (sheet) => {
      if (column instanceof FilterCriteria) sheet.filter?.columns.set(index, column.column);
      else sheet.filter?.columns.delete(index);
    });
    return presented(this);
  }

  removeColumnFilterCriteria(columnPosition: number): GoogleFilter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  sort(columnPosition: number, ascending: boolean): GoogleFilter {
    const column = columnIn(this, columnPosition);
    const { area } = modelOf(this);
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    if (isRangeSortable(body)) {
      this.session.write(this.sheetId, body, (sheet) => sortRows(sheet, body, [{ column, ascending }]));
    }
    return presented(this);
  }

  remove(): void {
    this.session.writeSheet(this.sheetId, (sheet) => {
      sheet.filter = null;
    });
  }
}

/** Puts a filter on the area; a sheet has at most one (platform 5.2). */
export function createFilter(session: Session, sheetId: number, area: Area): GoogleFilter {
  session.changeSheet(sheetId, (sheet) => {
    if (sheet.filter !== null) {
      throw new GoogleException("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = { area, columns: new Map() };
  });
  return presented(new Filter(session, sheetId));
}

export function filterOf(session: Session, sheetId: number): GoogleFilter | null {
  return session.readExtent(sheetId, ({ filter }) =>
    filter === null ? null : presented(new Filter(session, sheetId)),
  );
}

function modelOf({ session, sheetId }: Filter): FilterModel {
  const filter = session.readExtent(sheetId, (sheet) => sheet.filter);
  if (filter === null) throw new GoogleException('The filter does not exist anymore.');
  return filter;
}

function columnIn(filter: Filter, columnPosition: number): number {
  expectArguments('Filter.getColumnFilterCriteria', [columnPosition], ['number']);
  const { area } = modelOf(filter);
  const index = columnPosition - 1;
  if (index < area.column || index >= area.column + area.columnCount) {
    throw new GoogleException('Those columns are out of bounds.');
  }
  return index;
}

function conditionOf({ criteria, args = [] }: FilterColumn): Condition | null {
  return criteria === undefined ? null : { criteria, args };
}

/** Live null when only values are listed; the published type knows no null, hence the assertion. */
function typeOf(condition: Condition | null): BooleanCriteria {
  return condition === null ? (null as unknown as BooleanCriteria) : criteriaType(condition);
}
