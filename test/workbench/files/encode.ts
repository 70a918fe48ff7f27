/** Writes text in a code page, by looking up what each of its bytes and pairs of bytes is read as. */

import { decodeCodePage } from '../../../workbench/files/decode-code-page';

const pages = new Map<string, ReadonlyMap<string, readonly number[]>>();

export function encode(text: string, label: string): Uint8Array {
  const page = pages.get(label) ?? readPage(label);
  pages.set(label, page);
  const bytes = Array.from(text, (character) => {
    const found = page.get(character);
    if (found === undefined) throw new Error(`${label} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes.flat());
}

function readPage(label: string): ReadonlyMap<string, readonly number[]> {
  const page = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const text = decodeCodePage(Uint8Array.from(bytes), label);
    if ([...text].length === 1 && text !== '\ufffd' && !page.has(text)) page.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return page;
}
