/** Bytes as Apps Script has them, signed from -128 to 127, and base64 by hand (platform 1.2). */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes 0–255 as Java's signed ones. */
export function toSigned(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte << 24) >> 24);
}

/** Bytes of any sign as 0–255. */
export function toUnsigned(bytes: readonly number[]): number[] {
  return bytes.map((byte) => byte & 0xff);
}

/** @param bytes 0–255 */
export function base64Encode(bytes: readonly number[], webSafe: boolean): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const given = Math.min(3, bytes.length - index);
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let place = 0; place < 4; place++) {
      text += place <= given ? ALPHABET.charAt((group >> (18 - 6 * place)) & 63) : '=';
    }
  }
  return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
}

/** Bytes 0–255; null when the text is no base64. Takes both alphabets. */
export function base64Decode(text: string): number[] | null {
  const digits = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return null;
  const bytes: number[] = [];
  let bits = 0;
  let width = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    width += 6;
    if (width >= 8) {
      width -= 8;
      bytes.push((bits >> width) & 0xff);
    }
  }
  return bytes;
}
