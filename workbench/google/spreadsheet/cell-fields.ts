/** Builds cells with some fields replaced. It knows no sheet. */

import type { CellSnapshot, CellStyle } from '../snapshot';

type Fields<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The cell with the given fields replaced; `undefined` removes a field. */
export function withFields(cell: CellSnapshot | undefined, fields: Fields<CellSnapshot>): CellSnapshot {
  const merged: Fields<CellSnapshot> = { ...cell, ...fields };
  const result: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = {};
  if (merged.value !== undefined) result.value = merged.value;
  if (merged.error !== undefined) result.error = merged.error;
  if (merged.formula !== undefined) result.formula = merged.formula;
  if (merged.numberFormat !== undefined) result.numberFormat = merged.numberFormat;
  if (merged.style !== undefined) result.style = merged.style;
  if (merged.note !== undefined) result.note = merged.note;
  return result;
}

/** The style with one property replaced; null removes it. Answers undefined when nothing is left. */
export function withStyle<Key extends keyof CellStyle>(
  style: CellStyle | undefined,
  key: Key,
  value: CellStyle[Key] | null,
): CellStyle | undefined {
  const result: { -readonly [Each in keyof CellStyle]: CellStyle[Each] } = { ...style };
  if (value === null || value === undefined) delete result[key];
  else result[key] = value;
  return Object.keys(result).length === 0 ? undefined : result;
}

/** The cell without value, formula or error; format, style and note stay. */
export function withoutContent(cell: CellSnapshot | undefined): CellSnapshot | undefined {
  return cell && withFields(cell, { value: undefined, error: undefined, formula: undefined });
}

/** The cell without number format and style; content and note stay. */
export function withoutFormat(cell: CellSnapshot | undefined): CellSnapshot | undefined {
  return cell && withFields(cell, { numberFormat: undefined, style: undefined });
}
