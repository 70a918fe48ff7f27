/** Unpacks zip archives from strangers: every size is checked while unpacking, names are only ever keys of a map. */

import { FileError } from './file-error';
import { MAX_UNPACKED_BYTES } from './limits';

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const MAX_ENTRIES = 20_000;
const UNKNOWN_32 = 0xffffffff;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Parts of an archive by name; unpacks one when asked. */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry>();
  private unpackedBytes = 0;

  /** Throws `BROKEN_FILE` when the directory cannot be read. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly fileName: string,
  ) {
    for (const entry of readDirectory(bytes, fileName)) this.entries.set(normalise(entry.name), entry);
  }

  has(name: string): boolean {
    return this.entries.has(normalise(name));
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** Text of a part in UTF-8 (or UTF-16 with a mark); undefined when there is no such part. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.entries.get(normalise(name));
    if (entry === undefined) return undefined;
    const content = await this.unpack(entry);
    const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content);
  }

  private async unpack(entry: ZipEntry): Promise<Uint8Array> {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (entry.offset + 30 > this.bytes.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
      throw brokenZip(this.fileName);
    }
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.compressedSize > this.bytes.length) throw brokenZip(this.fileName);
    const packed = this.bytes.slice(start, start + entry.compressedSize);
    if (entry.method === 0) {
      this.count(packed.length);
      return packed;
    }
    if (entry.method !== 8) throw brokenZip(this.fileName);
    return this.inflate(packed);
  }

  private async inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    // A failure shows at the reader; without these handlers the writer's copy of it would count as unhandled.
    writer.write(packed).catch(() => undefined);
    writer.close().catch(() => undefined);
    const reader = stream.readable.getReader();
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw brokenZip(this.fileName);
      });
      if (done) break;
      const chunk: Uint8Array = value;
      chunks.push(chunk);
      length += chunk.length;
      try {
        this.count(chunk.length);
      } catch (error) {
        await reader.cancel();
        throw error;
      }
    }
    const content = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      content.set(chunk, at);
      at += chunk.length;
    }
    return content;
  }

  private count(bytes: number): void {
    this.unpackedBytes += bytes;
    if (this.unpackedBytes > MAX_UNPACKED_BYTES) {
      throw new FileError(
        'TOO_LARGE',
        `${this.fileName} unpacks to more than 300 MB.`,
        'Delete sheets that are not needed, or save the sheet you need as CSV.',
      );
    }
  }
}

function normalise(name: string): string {
  return name.replace(/^\/+/, '').replaceAll('\\', '/').toLowerCase();
}

function readDirectory(bytes: Uint8Array, fileName: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw brokenZip(fileName);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((count === 0xffff || at === UNKNOWN_32) && end >= 20) {
    if (view.getUint32(end - 20, true) !== END64_LOCATOR_SIGNATURE) throw brokenZip(fileName);
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (end64 + 56 > bytes.length) throw brokenZip(fileName);
    count = Number(view.getBigUint64(end64 + 32, true));
    at = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > MAX_ENTRIES) throw brokenZip(fileName);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw brokenZip(fileName);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + 46 + nameLength + extraLength > bytes.length) throw brokenZip(fileName);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw encryptedFile(fileName);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength);
    entries.push({ name, method: view.getUint16(at + 10, true), ...readSizes(view, at, extra) });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** Java's writers put 64-bit sizes into the extra field even of small archives. */
function readSizes(
  view: DataView,
  at: number,
  extra: DataView,
): { readonly compressedSize: number; readonly offset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const uncompressedSize = view.getUint32(at + 24, true);
  for (let field = 0; field + 4 <= extra.byteLength; ) {
    const size = extra.getUint16(field + 2, true);
    if (extra.getUint16(field, true) === 1 && field + 4 + size <= extra.byteLength) {
      let value = field + 4;
      const last = value + size - 8;
      if (uncompressedSize === UNKNOWN_32) value += 8;
      if (compressedSize === UNKNOWN_32 && value <= last) {
        compressedSize = Number(extra.getBigUint64(value, true));
        value += 8;
      }
      if (offset === UNKNOWN_32 && value <= last) offset = Number(extra.getBigUint64(value, true));
    }
    field += 4 + size;
  }
  return { compressedSize, offset };
}

export function encryptedFile(fileName: string): FileError {
  return new FileError(
    'ENCRYPTED_FILE',
    `${fileName} is protected with a password.`,
    'Open it in the program it comes from, save it without a password, and open that copy.',
  );
}

function brokenZip(fileName: string): FileError {
  return new FileError(
    'BROKEN_FILE',
    `${fileName} is damaged and cannot be read.`,
    'Download or export it again; if it opens in Excel or Google Sheets, save it anew there.',
  );
}
