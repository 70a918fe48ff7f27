/** The tabs: adding, naming, ordering, copying and deleting sheets on the model. */

import { GoogleException } from '../errors';
import type { SheetSnapshot } from '../snapshot';
import { moveEntries } from './cell-grid';
import { forgetSheetInFormulas, renameSheetInFormulas } from './formula-references';
import { assertRoom, DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT } from './grid-size';
import { assertMayChangeSheet, type Editor } from './protection-rules';
import { SheetModel } from './sheet-model';
import { sheetFromSnapshot, sheetToSnapshot } from './sheet-snapshot';
import { isRangeArgument } from './validation-rules';
import type { MetadataModel, Workbook } from './workbook';

/** Longest sheet name (platform 5.3). */
const MAX_NAME_LENGTH = 100;

export function renameSheet(editor: Editor, sheet: SheetModel, name: string): void {
  assertName(editor.workbook, name, sheet);
  assertMayChangeSheet(editor, sheet);
  const oldName = sheet.name;
  sheet.name = name;
  renameSheetInFormulas(editor.workbook, oldName, name);
}

function assertName(workbook: Workbook, name: string, except?: SheetModel): void {
  if (name.trim() === '') throw new GoogleException('The name of the sheet cannot be empty.');
  if (name.length > MAX_NAME_LENGTH) {
    throw new GoogleException(`The name of the sheet cannot be longer than ${MAX_NAME_LENGTH} characters.`);
  }
  if (workbook.isNameTaken(name, except)) {
    throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Adds an empty sheet and makes it active. `name` null: the next free `Sheet7`. `position` is 0-based. */
export function addSheet(workbook: Workbook, name: string | null, position: number): SheetModel {
  const chosen = name ?? freeName(workbook, 'Sheet', workbook.sheets.length + 1);
  assertName(workbook, chosen);
  assertRoom(workbook, null, DEFAULT_ROW_COUNT, DEFAULT_COLUMN_COUNT);
  const sheet = new SheetModel(workbook.newId(), chosen, DEFAULT_ROW_COUNT, DEFAULT_COLUMN_COUNT);
  place(workbook, sheet, position);
  return sheet;
}

function place(workbook: Workbook, sheet: SheetModel, position: number): void {
  const index = Math.min(Math.max(0, position), workbook.sheets.length);
  workbook.sheets.splice(index, 0, sheet);
  workbook.activeSheetId = sheet.id;
}

function freeName(workbook: Workbook, stem: string, first: number): string {
  let number = first;
  while (workbook.isNameTaken(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/**
 * Copies a sheet with its cells, rules, names and metadata to the 0-based `position` and makes the copy active.
 * Metadata gets new ids but keeps its keys (platform 5.5). Protections stay behind, as scripts find at Google.
 */
export function copySheet(
  workbook: Workbook,
  source: SheetModel,
  name: string | null,
  position: number,
): SheetModel {
  const chosen = name ?? copyName(workbook, source.name);
  assertName(workbook, chosen);
  assertRoom(workbook, null, source.rowCount, source.columnCount);
  const id = workbook.newId();
  const snapshot = sheetToSnapshot(source);
  const { cells } = snapshot;
  const sheet = sheetFromSnapshot({ ...rulesForCopy(snapshot, id), cells, id, name: chosen, hidden: false });
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, id: workbook.newId() }));
  place(workbook, sheet, position);
  copyNames(workbook, source, sheet);
  copyMetadata(workbook, source.id, id);
  return sheet;
}

/** The sheet without its cells and protections; ranges in rules that point at the sheet itself point at the copy. */
function rulesForCopy(
  { cells: _cells, protections: _protections, ...rules }: SheetSnapshot,
  id: number,
): Omit<SheetSnapshot, 'cells'> {
  const text = JSON.stringify(rules, (key, value: unknown) =>
    key === 'sheetId' && value === rules.id ? id : value,
  );
  return JSON.parse(text);
}

function copyName(workbook: Workbook, name: string): string {
  const first = `Copy of ${name}`.slice(0, MAX_NAME_LENGTH);
  return workbook.isNameTaken(first) ? freeName(workbook, `${first} `, 2) : first;
}

function copyNames(workbook: Workbook, source: SheetModel, copy: SheetModel): void {
  const copies = workbook.namedRanges
    .filter((named) => named.sheetId === source.id)
    .map((named) => ({ ...named, sheetId: copy.id, name: `'${copy.name}'!${localName(named.name)}` }));
  workbook.namedRanges.push(...copies);
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1);
}

function copyMetadata(workbook: Workbook, sourceId: number, copyId: number): void {
  const own = workbook.metadata.filter(
    ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === sourceId,
  );
  for (const item of own) {
    if (item.location.type === 'SPREADSHEET') continue;
    const copy: MetadataModel = {
      ...item,
      id: workbook.newId(),
      location: { ...item.location, sheetId: copyId },
    };
    workbook.metadata.push(copy);
  }
}

/** Removes the sheet with its names and metadata; references to it become `#REF!`. The last visible one stays. */
export function deleteSheet(editor: Editor, sheet: SheetModel): void {
  const { workbook } = editor;
  const visible = workbook.sheets.filter((each) => each !== sheet && !each.hidden);
  if (visible.length === 0) {
    throw new GoogleException("You can't remove all the sheets in a document.");
  }
  assertMayChangeSheet(editor, sheet);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheetId !== sheet.id);
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
  );
  if (workbook.activeSheetId === sheet.id) {
    const next = workbook.sheets.slice(index).find((each) => !each.hidden) ?? visible.at(-1);
    workbook.activeSheetId = next?.id ?? 0;
  }
  forgetSheetInFormulas(workbook, sheet.name);
  for (const each of workbook.sheets) {
    each.validations = each.validations.map((rule) => ({
      ...rule,
      args: rule.args.map((arg) => (isRangeArgument(arg) && arg.sheetId === sheet.id ? '#REF!' : arg)),
    }));
    for (const chart of each.charts) {
      chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheet.id);
    }
  }
}

/** Moves the sheet to the 0-based place. */
export function moveSheet(workbook: Workbook, sheet: SheetModel, position: number): void {
  const from = workbook.sheets.indexOf(sheet);
  const to = Math.min(Math.max(0, position), workbook.sheets.length - 1);
  moveEntries(workbook.sheets, from, 1, to > from ? to + 1 : to);
}

export function hideSheet(workbook: Workbook, sheet: SheetModel): void {
  const next = workbook.sheets.find((each) => each !== sheet && !each.hidden);
  if (next === undefined) throw new GoogleException("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
}
