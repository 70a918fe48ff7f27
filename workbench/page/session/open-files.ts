/** Opens and imports files a person chose or dropped, and saves the workbook; every refusal is a sentence with a remedy. */

import { toSheetSnapshot } from '../../files/delimited-sheet';
import { FileError } from '../../files/file-error';
import { sheetNameOf } from '../../files/read-delimited';
import { readXlsx } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../google/snapshot';
import { askImport } from '../chrome/import-dialog';
import { tell } from '../chrome/question-dialog';
import type { Session } from './session';

export class Files {
  readonly #session: Session;
  readonly #say: (sentence: string) => void;

  constructor(session: Session, say: (sentence: string) => void) {
    this.#session = session;
    this.#say = say;
  }

  /** Opens by the file's ending: a workbook replaces what is open, a text file becomes a new sheet. */
  async open(file: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (/\.(csv|tsv|tab|txt)$/i.test(file.name)) await this.#import(file.name, bytes);
      else if (/\.xlsx$/i.test(file.name)) await this.#openWorkbook(file.name, bytes);
      else {
        throw new FileError(
          'UNKNOWN_FILE_TYPE',
          `${file.name} cannot be opened here.`,
          'Open an Excel workbook (.xlsx) or a text file (.csv, .tsv).',
        );
      }
    } catch (error) {
      await this.#refuse(file.name, error);
    }
  }

  async save(): Promise<void> {
    try {
      const snapshot = await this.#session.snapshot();
      const bytes = await writeXlsx(snapshot);
      const url = URL.createObjectURL(
        new Blob([new Uint8Array(bytes)], {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        }),
      );
      const link = document.createElement('a');
      link.href = url;
      link.download = `${snapshot.name.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'Workbook'}.xlsx`;
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
      this.#say(`Saved ${link.download}.`);
    } catch (error) {
      await this.#refuse('The workbook', error);
    }
  }

  async #openWorkbook(fileName: string, bytes: Uint8Array): Promise<void> {
    const snapshot = await readXlsx(bytes, {
      fileName,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    await this.#session.load(snapshot);
    this.#say(`Opened ${fileName}.`);
  }

  async #import(fileName: string, bytes: Uint8Array): Promise<void> {
    const chosen = await askImport(fileName, bytes);
    if (!chosen) return;
    let name = '';
    await this.#session.change((snapshot) => {
      const sheet = newSheet(snapshot, fileName, chosen);
      name = sheet.name;
      return { ...snapshot, sheets: [...snapshot.sheets, sheet], activeSheetId: sheet.id };
    });
    this.#say(`Imported ${fileName} as the sheet ${name}.`);
  }

  async #refuse(fileName: string, error: unknown): Promise<void> {
    if (error instanceof FileError) {
      await tell(
        'The file was not opened',
        `${error.message} ${error.remedy} Nothing in the workbook was changed.`,
      );
      return;
    }
    console.error(error);
    await tell(
      'The file was not opened',
      `${fileName} could not be read. Save it again in the program it comes from, and open that. Nothing in the workbook was changed.`,
    );
  }
}

function newSheet(
  snapshot: WorkbookSnapshot,
  fileName: string,
  chosen: { readonly rows: readonly (readonly string[])[]; readonly convert: boolean },
): SheetSnapshot {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  const wanted = sheetNameOf(fileName);
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  const id = 1 + snapshot.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0);
  return toSheetSnapshot(chosen.rows, {
    id,
    name,
    convert: chosen.convert,
    locale: snapshot.locale,
    timeZone: snapshot.timeZone,
  });
}
