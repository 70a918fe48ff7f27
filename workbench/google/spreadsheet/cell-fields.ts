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

/** Style properties to set; null takes one away, an absent one stays. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

/** The style after the patch; undefined when nothing is left. */
export function patchStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const merged: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = value;
  }
  // Both sources have the properties of a style only.
  return Object.keys(merged).length === 0 ? undefined : (merged as CellStyle);
}

/** The cell without value, formula or error; format, style and note stay. */
export function withoutContent(cell: CellSnapshot | undefined): CellSnapshot | undefined {
  return cell && withFields(cell, { value: undefined, error: undefined, formula: undefined });
}

/** The cell without number format and style; content and note stay. */
export function withoutFormat(cell: CellSnapshot | undefined): CellSnapshot | undefined {
  return cell && withFields(cell, { numberFormat: undefined, style: undefined });
}
