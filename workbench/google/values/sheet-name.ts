/** Quoting of sheet names in references. It knows nothing of the reference behind the name. */

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LOOKS_LIKE_REFERENCE = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc]|true|false)$/i;

/** The name as a formula writes it before `!`: quoted where Google quotes it, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  if (PLAIN_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

/** The bare name of the text before `!`; null when the quotes are unbalanced or the text is empty. */
export function unquoteSheetName(text: string): string | null {
  if (!text.startsWith("'")) return text === '' || text.includes("'") ? null : text;
  return /^'(?:[^']|'')+'$/.test(text) ? text.slice(1, -1).replace(/''/g, "'") : null;
}

/** Whether two names mean the same sheet: Google ignores case (platform 5.3). */
export function sameSheetName(first: string, second: string): boolean {
  return first === second || first.toLowerCase() === second.toLowerCase();
}
