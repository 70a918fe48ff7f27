/** Sheet names Excel accepts, for names Google accepts: at most 31 characters, fewer signs. */

/** Very hidden sheet with what xlsx cannot hold. */
export const KEPT_SHEET_NAME = '_account_atlas_workbench';
/** Very hidden sheet with drop-down lists too long for a validation. */
export const LISTS_SHEET_NAME = '_account_atlas_lists';

const MAX_LENGTH = 31;

/** Names in the file by Google's name, unique without regard to case, in the same order. */
export function excelSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  // "History" is a name Excel keeps for itself.
  const taken = new Set([KEPT_SHEET_NAME, LISTS_SHEET_NAME, 'history']);
  const result = new Map<string, string>();
  for (const name of names) {
    const allowed = name.replace(/[*?:/\\[\]\p{Cc}]/gu, '_').replace(/^'|'$/g, '_') || '_';
    let candidate = cut(allowed, MAX_LENGTH);
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) {
      candidate = `${cut(allowed, MAX_LENGTH - 5)} (${copy})`;
    }
    taken.add(candidate.toLowerCase());
    result.set(name, candidate);
  }
  return result;
}

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
