/** Decides who may edit what. Protection keeps others from editing, never from reading. */

import { GoogleException } from '../errors';
import type { Area } from '../snapshot';
import { contains, intersect, subtractFromAll } from './areas';
import type { ProtectionModel, SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

/** The execution's user, as far as rights are concerned. */
export interface Editor {
  readonly workbook: Workbook;
  readonly isOwner: boolean;
  readonly context: { readonly user: string };
}

/** The owner always may; for others a warning only asks, so a script passes (platform 5.5). */
export function mayEditProtected(editor: Editor, protection: ProtectionModel): boolean {
  return (
    editor.isOwner ||
    protection.warningOnly === true ||
    (protection.editors ?? []).includes(editor.context.user)
  );
}

/** Raises Google's refusal when a protection covers a cell of the area and leaves the user out (platform 5.2). */
export function assertMayEdit(editor: Editor, sheet: SheetModel, area: Area): void {
  if (!isEditable(editor, sheet, area)) throw protectedError();
}

export function isEditable(editor: Editor, sheet: SheetModel, area: Area): boolean {
  return sheet.protections.every((protection) => {
    if (mayEditProtected(editor, protection)) return true;
    const guarded = intersect(area, protection.area ?? sheet.wholeArea);
    if (guarded === null) return true;
    const open = protection.unprotected ?? [];
    const left = open.reduce((areas: readonly Area[], hole) => subtractFromAll(areas, hole), [guarded]);
    return left.length === 0;
  });
}

/** The same for changes of the sheet as a whole: renaming, deleting, moving its rows. */
export function assertMayChangeSheet(editor: Editor, sheet: SheetModel): void {
  const closed = sheet.protections.some(
    ({ area, ...protection }) =>
      (area === undefined || contains(area, sheet.wholeArea)) && !mayEditProtected(editor, protection),
  );
  if (closed) throw protectedError();
}

export function protectedError(): GoogleException {
  return new GoogleException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
