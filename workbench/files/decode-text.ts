/** Turns the bytes of a text file into text, whatever its encoding, or says that it is no text. */

import { decodeCodePage } from './decode-code-page';
import { encodingName, isEncoding } from './encodings';
import { FileError } from './file-error';
import { guessCodePage } from './guess-code-page';

export interface DecodedText {
  readonly text: string;
  /** For people, such as `UTF-8` or `Windows-1250 (guessed)`. */
  readonly encoding: string;
  /** The encoding was told by the letters only, and may be wrong. */
  readonly isGuess: boolean;
  /** A sentence about characters that could not be read; they are U+FFFD in the text. */
  readonly warning?: string;
}

/** Bytes that were broken on the way are few; more of them mean another encoding. */
const MAX_BROKEN = 3;
const MAX_BROKEN_SHARE = 0.001;
const REPLACEMENT = '\ufffd';

/**
 * Marks decide first, then valid UTF-8, then zero bytes tell UTF-16, then UTF-8 with a few broken bytes, then a code
 * page is guessed. Throws `EMPTY_FILE` for no bytes, `WRONG_ENCODING` for what is not text, and
 * `UNKNOWN_ENCODING` for text in no code page that can be guessed.
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length === 0) {
    throw new FileError('EMPTY_FILE', `${fileName} is empty.`, 'Export the file again and check its size.');
  }
  const marked = decodeMarked(bytes, fileName);
  if (marked !== undefined) return marked;
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return guessed(decode(bytes, utf16), utf16, fileName);
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8', fileName);
  } catch (error) {
    if (error instanceof FileError) throw error;
  }
  const broken = decodeBrokenUtf8(bytes, fileName);
  if (broken !== undefined) return broken;
  const page = guessCodePage(bytes);
  if (page !== undefined) return guessed(decodeCodePage(bytes, page), page, fileName);
  checked(decodeCodePage(bytes, 'windows-1252'), '', fileName);
  throw new FileError(
    'UNKNOWN_ENCODING',
    `The letters of ${fileName} fit no encoding that can be guessed.`,
    'Save it as CSV in UTF-8, or as an Excel workbook (.xlsx), and open that.',
  );
}

/**
 * Decodes as a person said. A mark at the start is left out.
 * Throws `WRONG_ENCODING` when the encoding is unknown here, or the bytes say that it is another.
 */
export function decodeTextAs(bytes: Uint8Array, label: string, fileName: string): DecodedText {
  if (!isEncoding(label)) {
    throw new FileError(
      'WRONG_ENCODING',
      `${label} is not an encoding known here.`,
      'Choose another, or save the file as CSV in UTF-8.',
    );
  }
  const text = decodeCodePage(bytes, label);
  const count = countBroken(text);
  if (!isFew(count, text)) {
    throw new FileError(
      'WRONG_ENCODING',
      `${fileName} is not in ${encodingName(label)}: ${count} characters cannot be read.`,
      'Choose another encoding, or save the file as CSV in UTF-8.',
    );
  }
  return warned(checked(text, encodingName(label), fileName), count, fileName);
}

function guessed(text: string, label: string, fileName: string): DecodedText {
  return { ...checked(text, `${encodingName(label)} (guessed)`, fileName), isGuess: true };
}

/** Undefined when there are too many broken bytes, or too few others beyond ASCII to tell UTF-8. */
function decodeBrokenUtf8(bytes: Uint8Array, fileName: string): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const count = countBroken(text);
  const beyondAscii = (text.match(/[^\0-\x7f\ufffd]/gu) ?? []).length;
  if (!isFew(count, text) || beyondAscii < 2 || beyondAscii < 4 * count) return undefined;
  return warned(checked(text, 'UTF-8', fileName), count, fileName);
}

function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
}

function isFew(count: number, text: string): boolean {
  return count <= Math.max(MAX_BROKEN, text.length * MAX_BROKEN_SHARE);
}

function warned(decoded: DecodedText, count: number, fileName: string): DecodedText {
  if (count === 0) return decoded;
  const what = count === 1 ? '1 character' : `${count} characters`;
  return {
    ...decoded,
    warning: `${what} of ${fileName} cannot be read in ${decoded.encoding} and ${count === 1 ? 'is' : 'are'} shown as ${REPLACEMENT}.`,
  };
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
  return checked(decode(body, label), encodingName(label), fileName);
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
  return { text, encoding, isGuess: false };
}

function notText(fileName: string): FileError {
  return new FileError(
    'WRONG_ENCODING',
    `${fileName} is not readable as text.`,
    'Save it as CSV in UTF-8, or as an Excel workbook (.xlsx), and open that.',
  );
}
