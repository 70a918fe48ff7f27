/** Builds cells with some fields replaced. It knows no sheet. */

import type { CellSnapshot, CellStyle } from '../snapshot';

type Fields<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The cell with the given fields replaced; `undefined` removes a field. */
export function withFields(cell: CellSnapshot | undefined, fields: Fields<CellSnapshot>): CellSnapshot {
  return makeCell(
    'value' in fields ? fields.value : cell?.value,
    'error' in fields ? fields.error : cell?.error,
    'formula' in fields ? fields.formula : cell?.formula,
    'numberFormat' in fields ? fields.numberFormat : cell?.numberFormat,
    'style' in fields ? fields.style : cell?.style,
    'note' in fields ? fields.note : cell?.note,
  );
}

/** A cell of just the fields that are there. Written out, because it runs for every cell of every write. */
export function makeCell(
  value: CellSnapshot['value'] | undefined,
  error: string | undefined,
  formula: string | undefined,
  numberFormat: string | undefined,
  style: CellStyle | undefined,
  note: string | undefined,
): CellSnapshot {
  const cell: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = {};
  if (value !== undefined) cell.value = value;
  if (error !== undefined) cell.error = error;
  if (formula !== undefined) cell.formula = formula;
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (style !== undefined) cell.style = style;
  if (note !== undefined) cell.note = note;
  return cell;
}

/**
 * The same change for many cells: cells and styles that were one object stay one, so that a formatted column of empty
 * cells costs one cell. Allowed because neither is ever changed in place.
 */
export function remembering<From, To>(change: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const changed = change(from);
    made.set(from, changed);
    return changed;
  };
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
