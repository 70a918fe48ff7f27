/** Archives made by hand, for files that no program would write. */

import { deflateRawSync } from 'node:zlib';

/** @param damage bytes to overwrite in the directory's entry, by offset: flags are at 8, sizes at 20 and 24 */
export function zipOf(
  parts: Readonly<Record<string, string>>,
  damage: Readonly<Record<number, number>> = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(content), 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    for (const [at, byte] of Object.entries(damage)) entry[Number(at)] = byte;
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A minimal workbook of one sheet. @param sheet content of its `worksheet` element */
export function xlsxOf(
  sheet: string,
  more: Readonly<{ workbook?: string; sheetName?: string; parts?: Readonly<Record<string, string>> }> = {},
): Uint8Array {
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/Sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r">${more.workbook ?? ''}<sheets><sheet name="${more.sheetName ?? 'Data'}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/Sheet1.xml': `<?xml version="1.0"?>\n<x:worksheet xmlns:x="s">${sheet}</x:worksheet>`,
    ...more.parts,
  });
}
