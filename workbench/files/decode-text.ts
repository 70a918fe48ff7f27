/** Turns the bytes of a text file into text, whatever its encoding, or says that it is no text. */

import { decodeCodePage } from './decode-code-page';
import { FileError } from './file-error';
import { guessCodePage } from './guess-code-page';

export interface DecodedText {
  readonly text: string;
  /** For people, such as `UTF-8` or `Windows-1250 (guessed)`. */
  readonly encoding: string;
}

/**
 * Marks decide first, then valid UTF-8, then zero bytes tell UTF-16, then a Windows code page is guessed.
 * Throws `EMPTY_FILE` for no bytes and `WRONG_ENCODING` for what is not text.
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length === 0) {
    throw new FileError('EMPTY_FILE', `${fileName} is empty.`, 'Export the file again and check its size.');
  }
  const marked = decodeMarked(bytes, fileName);
  if (marked !== undefined) return marked;
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return checked(decode(bytes, utf16), `${labelOf(utf16)} (guessed)`, fileName);
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8', fileName);
  } catch (error) {
    if (error instanceof FileError) throw error;
  }
  const page = guessCodePage(bytes);
  return checked(decodeCodePage(bytes, page), `${labelOf(page)} (guessed)`, fileName);
}

function decodeMarked(bytes: Uint8Array, fileName: string): DecodedText | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return checked(decode(bytes.subarray(3), 'utf-8'), 'UTF-8 with mark', fileName);
  }
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0) return decodeUtf32(bytes, 4, true, fileName);
    return decodeMarkedUtf16(bytes, true, fileName);
  }
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) {
    return decodeUtf32(bytes, 4, false, fileName);
  }
  if (first === 0xfe && second === 0xff) return decodeMarkedUtf16(bytes, false, fileName);
  return undefined;
}

/** Some writers put the mark of UTF-16 before text in UTF-32: then every other unit is zero. */
function decodeMarkedUtf16(bytes: Uint8Array, littleEndian: boolean, fileName: string): DecodedText {
  const body = bytes.subarray(2);
  if (body.length >= 8 && looksUtf32(body)) {
    // The zero units before or after each character tell the order the mark got wrong.
    return decodeUtf32(bytes, 2, body[0] !== 0, fileName);
  }
  const label = littleEndian ? 'utf-16le' : 'utf-16be';
  return checked(decode(body, label), labelOf(label), fileName);
}

function looksUtf32(body: Uint8Array): boolean {
  const units = Math.min(Math.floor(body.length / 4), 1000);
  for (let index = 0; index < units; index++) {
    const at = index * 4;
    const high = body[at] !== 0 || body[at + 1] !== 0;
    const low = body[at + 2] !== 0 || body[at + 3] !== 0;
    if (high === low) return false;
  }
  return units > 0;
}

function decodeUtf32(bytes: Uint8Array, start: number, littleEndian: boolean, fileName: string): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = start; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, littleEndian);
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) throw notText(fileName);
    parts.push(String.fromCodePoint(codePoint));
  }
  return checked(parts.join(''), `UTF-32 ${littleEndian ? 'LE' : 'BE'}`, fileName);
}

/** Most characters of tables are below U+0100, so one byte of each pair is zero in UTF-16 without a mark. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4000);
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

function labelOf(label: string): string {
  return label.startsWith('utf-16')
    ? `UTF-16 ${label.endsWith('le') ? 'LE' : 'BE'}`
    : label.replace('windows', 'Windows');
}

/** Text has no control characters to speak of; a few NULs in hostile cells are still text. */
function checked(text: string, encoding: string, fileName: string): DecodedText {
  const length = Math.min(text.length, 20_000);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls++;
  }
  if (controls > 2 && controls > length * 0.02) throw notText(fileName);
  if (text.length === 0) {
    throw new FileError('EMPTY_FILE', `${fileName} is empty.`, 'Export the file again and check its size.');
  }
  return { text, encoding };
}

function notText(fileName: string): FileError {
  return new FileError(
    'WRONG_ENCODING',
    `${fileName} is not readable as text.`,
    'Save it as CSV in UTF-8, or as an Excel workbook (.xlsx), and open that.',
  );
}
