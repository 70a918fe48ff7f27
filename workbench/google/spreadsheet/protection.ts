/** Protection of a sheet or a range (platform 5.5). */

import { GoogleException, signatureError } from '../errors';
import { sameArea } from './areas';
import { expectArguments } from './arguments';
import { expectRanges } from './criteria-arguments';
import { enumConstant, enumName } from './enums';
import { type GoogleRange, type GoogleUser, presented, type Shared } from './google-types';
import { assertMayEdit, mayEditProtected, protectedError } from './protection-rules';
import { expectRange, type RangeCore } from './range-core';
import type { Session } from './session';
import type { ProtectionModel, SheetModel } from './sheet-model';
import { emailOf, toUser } from './user';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleType = GoogleAppsScript.Spreadsheet.ProtectionType;

export class Protection implements Shared<GoogleProtection, Protection> {
  constructor(
    readonly session: Session,
    readonly sheetId: number,
    readonly model: ProtectionModel,
  ) {}

  getProtectionType(): GoogleType {
    return presented(enumConstant('ProtectionType', this.model.area === undefined ? 'SHEET' : 'RANGE'));
  }

  getRange(): GoogleRange {
    const { area } = this.model;
    return this.session.range(this.sheetId, area ?? { row: 0, column: 0 });
  }

  setRange(range: GoogleRange): GoogleProtection {
    const { area } = expectRange('Protection.setRange', range);
    return change(this, (model) => {
      model.area = area;
    });
  }

  /** The name of the named range that lies exactly here; null for none. */
  getRangeName(): string | null {
    const { area } = this.model;
    const named = this.session.workbook.namedRanges.find(
      (each) => each.sheetId === this.sheetId && area !== undefined && sameArea(each.area, area),
    );
    return named?.name ?? null;
  }

  getDescription(): string {
    return this.model.description ?? '';
  }

  setDescription(description: string): GoogleProtection {
    expectArguments('Protection.setDescription', [description], ['string']);
    return change(this, (model) => {
      model.description = description;
    });
  }

  isWarningOnly(): boolean {
    return this.model.warningOnly ?? false;
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    expectArguments('Protection.setWarningOnly', [warningOnly], ['boolean']);
    return change(this, (model) => {
      model.warningOnly = warningOnly;
    });
  }

  /** The owner may always edit, though `getEditors` never names them. */
  canEdit(): boolean {
    return mayEditProtected(this.session, this.model);
  }

  canDomainEdit(): boolean {
    return false;
  }

  getEditors(): GoogleUser[] {
    return (this.model.editors ?? []).map(toUser);
  }

  addEditor(user: string | GoogleUser): GoogleProtection {
    return changeEditors(this, 'addEditor', [user], (editors, emails) => [...editors, ...emails]);
  }

  addEditors(emailAddresses: string[]): GoogleProtection {
    return changeEditors(this, 'addEditors', emailAddresses, (editors, emails) => [...editors, ...emails]);
  }

  removeEditor(user: string | GoogleUser): GoogleProtection {
    return this.removeEditors([user]);
  }

  removeEditors(users: readonly (string | GoogleUser)[]): GoogleProtection {
    return changeEditors(this, 'removeEditors', users, (editors, emails) =>
      editors.filter((email) => !emails.includes(email)),
    );
  }

  getUnprotectedRanges(): GoogleRange[] {
    return (this.model.unprotected ?? []).map((area) => this.session.range(this.sheetId, area));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    expectArguments('Protection.setUnprotectedRanges', [ranges], ['array']);
    const areas = expectRanges('Protection.setUnprotectedRanges', ranges).map(({ area }) => area);
    if (this.model.area !== undefined) {
      throw new GoogleException('Unprotected ranges can only be set on sheet protections.');
    }
    return change(this, (model) => {
      model.unprotected = areas;
    });
  }

  remove(): void {
    this.session.writeSheet(
      this.sheetId,
      (sheet) => {
        sheet.protections = sheet.protections.filter((each) => each !== this.model);
      },
      () => assertMayChange(this),
    );
  }
}

/** Protects an area, or with null the sheet; a sheet has one protection, and asking again answers it. */
export function protect(session: Session, sheetId: number, place: RangeCore | null): GoogleProtection {
  const existing =
    place === null
      ? session.readExtent(sheetId, ({ protections }) => protections.find(({ area }) => area === undefined))
      : undefined;
  if (existing !== undefined) return presented(new Protection(session, sheetId, existing));
  const others = session.workbook.editors.filter((email) => email !== session.workbook.owner);
  const self = session.isOwner || others.includes(session.context.user) ? [] : [session.context.user];
  const model: ProtectionModel = { editors: [...others, ...self] };
  if (place !== null) model.area = place.area;
  session.writeSheet(
    sheetId,
    (target) => {
      target.protections.push(model);
    },
    (target) => assertMayEdit(session, target, place?.area ?? target.wholeArea),
  );
  return presented(new Protection(session, sheetId, model));
}

/** The protections of one kind on these sheets. */
export function protectionsOf(
  session: Session,
  sheets: readonly SheetModel[],
  type: unknown,
): GoogleProtection[] {
  const name = enumName('ProtectionType', type);
  if (name === null) throw signatureError('SpreadsheetApp.Sheet.getProtections', [type]);
  return sheets.flatMap((sheet) =>
    sheet.protections
      .filter(({ area }) => (name === 'SHEET') === (area === undefined))
      .map((model) => presented<GoogleProtection>(new Protection(session, sheet.id, model))),
  );
}

function assertMayChange({ session, model }: Protection): void {
  if (!mayEditProtected(session, model)) throw protectedError();
}

function change(protection: Protection, apply: (model: ProtectionModel) => void): GoogleProtection {
  assertMayChange(protection);
  // The object answers from the model at once, so the change cannot wait; sending it is still a write.
  apply(protection.model);
  protection.session.writeSheet(protection.sheetId, () => undefined);
  return presented(protection);
}

function changeEditors(
  protection: Protection,
  method: string,
  users: unknown,
  combine: (editors: readonly string[], emails: readonly string[]) => readonly string[],
): GoogleProtection {
  const emails = Array.isArray(users) ? users.map(emailOf) : [null];
  const known = emails.filter((email) => email !== null);
  if (known.length < emails.length) throw signatureError(`SpreadsheetApp.Protection.${method}`, [users]);
  const { owner } = protection.session.workbook;
  return change(protection, (model) => {
    const combined = combine(model.editors ?? [], known).filter((email) => email !== owner);
    model.editors = [...new Set(combined)];
  });
}
