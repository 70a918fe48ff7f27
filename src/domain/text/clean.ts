/** Cleans what people and files put into cells: outer spaces and control characters go, everything else stays as typed. */

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** U+000B, U+000C and U+0085 end lines too; Sheets shows them as boxes or nothing. */
const isOddLineBreak = (code: number): boolean => code === 11 || code === 12 || code === 0x85;

const isControl = (code: number): boolean =>
  code < 32 ? code !== TAB && code !== LINE_FEED && code !== CARRIAGE_RETURN : code >= 0x7f && code <= 0x9f;

const withoutControls = (text: string): string => {
  let cleaned = '';
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isControl(code)) continue;
    cleaned += text.slice(start, index);
    if (isOddLineBreak(code)) cleaned += '\n';
    start = index + 1;
  }
  return start === 0 ? text : cleaned + text.slice(start);
};

/** Printable ASCII without a blank at either end: most cells, told by the engine's own loop. */
const CLEAN = /^[!-~](?:[ -~]*[!-~])?$/;
/** The same, and no error such as `#N/A` either. */
const PLAIN = /^[!"$-~](?:[ -~]*[!-~])?$/;
export const isPlainText = (text: string): boolean => PLAIN.test(text);

/**
 * The text without spaces around it (no-break spaces too) and without NUL and other control characters; line breaks and
 * tabs inside stay. Letters are never changed and nothing is cut (B11, B12). `''` for blank text.
 */
export const cleanText = (raw: string): string => (CLEAN.test(raw) ? raw : withoutControls(raw).trim());
