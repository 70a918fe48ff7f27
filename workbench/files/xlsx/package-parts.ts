/** Finds the parts of an xlsx package: workbook, sheets and what belongs to each, by relationships. */

import { FileError } from '../file-error';
import { MAX_SHEETS } from '../limits';
import { walkXml, type XmlHandler } from '../xml';
import { ZipArchive } from '../zip';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** The workbook's own number of the sheet; undefined when it is not a number. */
  readonly fileId: number | undefined;
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly activeIndex: number;
  /** Excel for the Macintosh once counted days from 1904. */
  readonly startsIn1904: boolean;
  /** Paths by kind: `sharedStrings`, `styles`, `theme`. */
  readonly related: ReadonlyMap<string, string>;
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
}

/** The package opened, and a way to walk through its parts. */
export class XlsxPackage {
  private readonly zip: ZipArchive;

  constructor(
    bytes: Uint8Array,
    readonly fileName: string,
  ) {
    this.zip = new ZipArchive(bytes, fileName);
  }

  /** Walks through a part; nothing happens when there is none. Throws `BROKEN_FILE` when it is not XML. */
  async walk(path: string | undefined, handler: XmlHandler): Promise<void> {
    const xml = path === undefined ? undefined : await this.zip.text(path);
    if (xml === undefined) return;
    try {
      walkXml(xml, handler);
    } catch (cause) {
      if (cause instanceof FileError) throw cause;
      throw brokenWorkbook(this.fileName, cause);
    }
  }

  async readWorkbook(): Promise<WorkbookParts> {
    const root = await this.relationships('');
    const path = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.target;
    if (path === undefined || !this.zip.has(path)) throw notExcel(this.fileName, this.zip.names());
    const relationships = await this.relationships(path);
    const sheets: SheetPart[] = [];
    const definedNames: DefinedName[] = [];
    let activeIndex = 0;
    let startsIn1904 = false;
    let name: string | undefined;
    let reference = '';
    await this.walk(path, {
      open(element, attributes) {
        if (element === 'workbookPr') startsIn1904 = isTrue(attributes.get('date1904'));
        if (element === 'workbookView') activeIndex = Number(attributes.get('activeTab') ?? 0) || 0;
        if (element === 'sheet') {
          const related = relationships.get(attributes.get('id') ?? '');
          if (related?.kind !== 'worksheet') return;
          const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
          const number = Number(attributes.get('sheetId'));
          const fileId = Number.isInteger(number) ? number : undefined;
          sheets.push({ name: attributes.get('name') ?? '', path: related.target, fileId, hidden });
        }
        if (element === 'definedName') {
          name = attributes.get('name') ?? '';
          reference = '';
        }
      },
      text(text) {
        if (name !== undefined) reference += text;
      },
      close(element) {
        if (element !== 'definedName' || name === undefined) return;
        definedNames.push({ name, reference });
        name = undefined;
      },
    });
    if (sheets.length === 0) throw notExcel(this.fileName, this.zip.names());
    if (sheets.length > MAX_SHEETS) {
      throw new FileError(
        'TOO_LARGE',
        `${this.fileName} has ${sheets.length} sheets; at most ${MAX_SHEETS} can be opened.`,
        'Delete the sheets that are not needed.',
      );
    }
    const related = new Map([...relationships.values()].map(({ kind, target }) => [kind, target]));
    return { sheets, definedNames, activeIndex, startsIn1904, related };
  }

  /** Path of the notes of a sheet. */
  async commentsOf(sheetPath: string): Promise<string | undefined> {
    const relationships = await this.relationships(sheetPath);
    return [...relationships.values()].find(({ kind }) => kind === 'comments')?.target;
  }

  private async relationships(path: string): Promise<ReadonlyMap<string, Relationship>> {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const result = new Map<string, Relationship>();
    await this.walk(`${folder}_rels/${path.slice(slash)}.rels`, {
      open(element, attributes) {
        if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        const type = attributes.get('Type') ?? '';
        const target = resolvePath(folder, attributes.get('Target') ?? '');
        result.set(attributes.get('Id') ?? '', { kind: type.slice(type.lastIndexOf('/') + 1), target });
      },
    });
    return result;
  }
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function brokenWorkbook(fileName: string, cause: unknown): FileError {
  return new FileError(
    'BROKEN_FILE',
    `${fileName} is damaged and cannot be read.`,
    'Open it in Excel or Google Sheets, save it anew as .xlsx, and open that copy.',
    { cause },
  );
}

function notExcel(fileName: string, partNames: readonly string[]): FileError {
  const kind = partNames.includes('content.xml')
    ? 'an OpenDocument file'
    : partNames.some((name) => name.endsWith('.iwa'))
      ? 'an Apple Numbers file'
      : partNames.some((name) => name.endsWith('workbook.bin'))
        ? 'a binary Excel workbook (.xlsb)'
        : partNames.some((name) => name.startsWith('word/'))
          ? 'a Word document'
          : undefined;
  return kind === undefined
    ? new FileError(
        'BROKEN_FILE',
        `${fileName} is not a complete Excel workbook.`,
        'Open it in Excel or Google Sheets, save it anew as .xlsx, and open that copy.',
      )
    : new FileError(
        'UNKNOWN_FILE_TYPE',
        `${fileName} is ${kind}, which cannot be opened here.`,
        'Export it from its program as an Excel workbook (.xlsx) or as CSV, and open that.',
      );
}
