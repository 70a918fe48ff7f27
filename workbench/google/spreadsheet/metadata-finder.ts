/** DeveloperMetadataFinder: searches the metadata of a spreadsheet, a sheet or a range. */

import { signatureError } from '../errors';
import type { Area } from '../snapshot';
import { contains, intersect } from './areas';
import { expectArguments } from './arguments';
import { DeveloperMetadata, expectVisibility, type MetadataLocation } from './developer-metadata';
import { enumName } from './enums';
import { presented, type Shared } from './google-types';
import type { Session } from './session';
import { linesArea } from './structure';
import type { MetadataModel } from './workbook';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Where a finder looks: everywhere, on a sheet with its rows and columns, or within an area. */
export type FinderScope =
  | { readonly type: 'ALL' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'AREA'; readonly sheetId: number; readonly area: Area };

export class DeveloperMetadataFinder implements Shared<GoogleFinder, DeveloperMetadataFinder> {
  wanted: Partial<Pick<MetadataModel, 'id' | 'key' | 'value' | 'visibility'>> & {
    readonly type?: MetadataLocation['type'];
  } = {};
  intersecting = false;

  constructor(
    readonly session: Session,
    readonly scope: FinderScope,
  ) {}

  withId(id: number): GoogleFinder {
    expectArguments('DeveloperMetadataFinder.withId', [id], ['number']);
    return narrow(this, { id });
  }

  withKey(key: string): GoogleFinder {
    expectArguments('DeveloperMetadataFinder.withKey', [key], ['string']);
    return narrow(this, { key });
  }

  withValue(value: string): GoogleFinder {
    expectArguments('DeveloperMetadataFinder.withValue', [value], ['string']);
    return narrow(this, { value });
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GoogleFinder {
    return narrow(this, {
      visibility: expectVisibility('DeveloperMetadataFinder.withVisibility', visibility),
    });
  }

  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GoogleFinder {
    const type = enumName('DeveloperMetadataLocationType', locationType);
    if (type === null) {
      throw signatureError('SpreadsheetApp.DeveloperMetadataFinder.withLocationType', [locationType]);
    }
    return narrow(this, { type });
  }

  /** Takes in what merely overlaps the range, and not only what lies within it. */
  onIntersectingLocations(): GoogleFinder {
    this.intersecting = true;
    return presented(this);
  }

  /** In the order added. A fact of structure: one round trip after a change. */
  find(): GoogleMetadata[] {
    return this.session.readStructure(() =>
      this.session.workbook.metadata
        .filter((item) => isWanted(this, item) && isInScope(this, item.location))
        .map((item) => presented<GoogleMetadata>(new DeveloperMetadata(this.session, item))),
    );
  }
}

function narrow(finder: DeveloperMetadataFinder, wanted: DeveloperMetadataFinder['wanted']): GoogleFinder {
  finder.wanted = { ...finder.wanted, ...wanted };
  return presented(finder);
}

function isWanted({ wanted }: DeveloperMetadataFinder, item: MetadataModel): boolean {
  return (
    (wanted.id === undefined || wanted.id === item.id) &&
    (wanted.key === undefined || wanted.key === item.key) &&
    (wanted.value === undefined || wanted.value === item.value) &&
    (wanted.visibility === undefined || wanted.visibility === item.visibility) &&
    (wanted.type === undefined || wanted.type === item.location.type)
  );
}

function isInScope(
  { session, scope, intersecting }: DeveloperMetadataFinder,
  place: MetadataLocation,
): boolean {
  if (scope.type === 'ALL') return true;
  if (place.type === 'SPREADSHEET' || place.sheetId !== scope.sheetId) return false;
  if (scope.type === 'SHEET') return true;
  const sheet = session.peek(scope.sheetId);
  const area =
    place.type === 'SHEET'
      ? sheet.wholeArea
      : linesArea(sheet, place.type === 'ROW' ? 'row' : 'column', place.index, place.count);
  return intersecting ? intersect(area, scope.area) !== null : contains(scope.area, area);
}
