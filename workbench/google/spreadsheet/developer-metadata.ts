/** DeveloperMetadata: key and value that stay with a spreadsheet, sheet, whole row or whole column (platform 5.5). */

import { GoogleException, signatureError } from '../errors';
import type { MetadataSnapshot } from '../snapshot';
import { expectArguments } from './arguments';
import { enumConstant, enumName } from './enums';
import {
  type GoogleRange,
  type GoogleSheet,
  type GoogleSpreadsheet,
  presented,
  type Shared,
} from './google-types';
import { expectRange, type RangeCore } from './range-core';
import type { Session } from './session';
import { expectSheet } from './sheet-core';
import type { MetadataModel } from './workbook';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GoogleVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GoogleLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
export type MetadataLocation = MetadataSnapshot['location'];

/** Characters of keys and values at one place (platform 5.5). */
const MAX_CHARACTERS = 30_000;

export class DeveloperMetadata implements Shared<GoogleMetadata, DeveloperMetadata> {
  constructor(
    readonly session: Session,
    readonly model: MetadataModel,
  ) {}

  getId(): number {
    return this.model.id;
  }

  getKey(): string {
    return this.model.key;
  }

  setKey(key: string): GoogleMetadata {
    expectArguments('DeveloperMetadata.setKey', [key], ['string']);
    return change(this, { key });
  }

  /** null when it was added without a value. */
  getValue(): string | null {
    return this.model.value === '' ? null : this.model.value;
  }

  setValue(value: string): GoogleMetadata {
    expectArguments('DeveloperMetadata.setValue', [value], ['string']);
    return change(this, { value });
  }

  getVisibility(): GoogleVisibility {
    return presented(enumConstant('DeveloperMetadataVisibility', this.model.visibility));
  }

  setVisibility(visibility: GoogleVisibility): GoogleMetadata {
    return change(this, { visibility: expectVisibility('DeveloperMetadata.setVisibility', visibility) });
  }

  getLocation(): GoogleLocation {
    return presented(new DeveloperMetadataLocation(this.session, this.model.location));
  }

  moveToColumn(column: GoogleRange): GoogleMetadata {
    const location = locationOf(expectRange('DeveloperMetadata.moveToColumn', column));
    if (location.type !== 'COLUMN') throw arbitraryRange();
    return change(this, { location });
  }

  moveToRow(row: GoogleRange): GoogleMetadata {
    const location = locationOf(expectRange('DeveloperMetadata.moveToRow', row));
    if (location.type !== 'ROW') throw arbitraryRange();
    return change(this, { location });
  }

  moveToSheet(sheet: GoogleSheet): GoogleMetadata {
    const { sheetId } = expectSheet('DeveloperMetadata.moveToSheet', sheet);
    return change(this, { location: { type: 'SHEET', sheetId } });
  }

  moveToSpreadsheet(): GoogleMetadata {
    return change(this, { location: { type: 'SPREADSHEET' } });
  }

  remove(): void {
    this.session.changeWorkbook((workbook) => {
      workbook.metadata = workbook.metadata.filter((each) => each !== this.model);
    });
  }
}

export class DeveloperMetadataLocation implements Shared<GoogleLocation, DeveloperMetadataLocation> {
  constructor(
    readonly session: Session,
    readonly location: MetadataLocation,
  ) {}

  getLocationType(): GoogleLocationType {
    return presented(enumConstant('DeveloperMetadataLocationType', this.location.type));
  }

  getColumn(): GoogleRange | null {
    const { location } = this;
    if (location.type !== 'COLUMN') return null;
    const area = { row: 0, column: location.index, columnCount: location.count };
    return this.session.range(location.sheetId, area);
  }

  getRow(): GoogleRange | null {
    const { location } = this;
    if (location.type !== 'ROW') return null;
    return this.session.range(location.sheetId, { row: location.index, column: 0, rowCount: location.count });
  }

  getSheet(): GoogleSheet | null {
    const { location } = this;
    return location.type === 'SHEET' ? this.session.factory.sheet(this.session, location.sheetId) : null;
  }

  getSpreadsheet(): GoogleSpreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.session.factory.spreadsheet(this.session) : null;
  }
}

/** The place of a whole row or column; any other range is refused with Google's text (platform 5.2). */
export function locationOf({ sheetId, open }: RangeCore): MetadataLocation & { readonly sheetId: number } {
  if (open.rowCount === undefined && open.row === 0 && open.columnCount === 1) {
    return { type: 'COLUMN', sheetId, index: open.column, count: open.columnCount };
  }
  if (open.columnCount === undefined && open.column === 0 && open.rowCount === 1) {
    return { type: 'ROW', sheetId, index: open.row, count: open.rowCount };
  }
  throw arbitraryRange();
}

function arbitraryRange(): GoogleException {
  return new GoogleException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `addDeveloperMetadata(key, value?, visibility?)`: value and visibility may each be left out. */
export function addMetadata(
  session: Session,
  owner: string,
  location: MetadataLocation,
  args: readonly unknown[],
): void {
  const method = `${owner}.addDeveloperMetadata`;
  const [key, second, third] = args;
  const [value, chosen] = typeof second === 'string' ? [second, third] : ['', second];
  const isExtra = typeof second !== 'string' && third !== undefined;
  if (typeof key !== 'string' || isExtra) throw signatureError(`SpreadsheetApp.${method}`, args);
  const visibility = chosen === undefined ? 'DOCUMENT' : expectVisibility(method, chosen);
  session.changeWorkbook((workbook) => {
    const added: MetadataModel = { id: workbook.newId(), key, value, visibility, location };
    assertSize([...workbook.metadata, added], added);
    workbook.metadata.push(added);
  });
}

/** Metadata at exactly this place. */
export function metadataAt(session: Session, location: MetadataLocation): GoogleMetadata[] {
  return session.readStructure(() =>
    session.workbook.metadata
      .filter((item) => isSamePlace(item.location, location))
      .map((item) => presented<GoogleMetadata>(new DeveloperMetadata(session, item))),
  );
}

function isSamePlace(one: MetadataLocation, other: MetadataLocation): boolean {
  if (one.type === 'SPREADSHEET' || other.type === 'SPREADSHEET') return one.type === other.type;
  if (one.type !== other.type || one.sheetId !== other.sheetId) return false;
  if (one.type === 'SHEET' || other.type === 'SHEET') return true;
  return one.index === other.index && one.count === other.count;
}

export function expectVisibility(method: string, argument: unknown): 'DOCUMENT' | 'PROJECT' {
  const name = enumName('DeveloperMetadataVisibility', argument);
  if (name === null) throw signatureError(`SpreadsheetApp.${method}`, [argument]);
  return name;
}

function change({ session, model }: DeveloperMetadata, fields: Partial<MetadataModel>): GoogleMetadata {
  session.changeWorkbook((workbook) => {
    assertSize(workbook.metadata, { ...model, ...fields });
    Object.assign(model, fields);
  });
  return presented(new DeveloperMetadata(session, model));
}

function assertSize(items: readonly MetadataModel[], changed: MetadataModel): void {
  const others = items.filter(
    (item) => item.id !== changed.id && isSamePlace(item.location, changed.location),
  );
  const size = [...others, changed].reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (size > MAX_CHARACTERS) {
    throw new GoogleException(`Developer metadata exceeds the limit of ${MAX_CHARACTERS} characters.`);
  }
}
