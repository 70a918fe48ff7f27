/** Decodes code pages the same way everywhere. */

/** Code pages of one byte a character that are guessed. */
export type CodePage =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1256'
  | 'windows-874'
  | 'koi8-r'
  | 'macintosh';

/** Bytes 80 to 9F of Windows-1252; some versions of Node read them as the control characters of Latin-1. */
const WESTERN_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @param label as `TextDecoder` takes it */
export function decodeCodePage(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => WESTERN_HIGH.charAt(character.charCodeAt(0) - 0x80));
}
