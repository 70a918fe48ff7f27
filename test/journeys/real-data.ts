/** Real exports with what a correct import must report, found through REAL_DATA_DIR; none where it is unset. */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDelimited } from '../../workbench/files/read-delimited';

export interface Truth {
  readonly file: string;
  /** Absent: a column of the file says it. */
  readonly account?: string;
  readonly columns: Readonly<Record<string, string | string[]>>;
  readonly noManager?: string[];
  readonly rows: number;
  readonly repeatedIds?: readonly string[];
  readonly tops?: number;
  readonly unresolvedManagers?: number;
  readonly widestSpan?: number;
  readonly levels?: number;
}

const folder = process.env.REAL_DATA_DIR ?? '';
const list = join(folder, 'truths.json');
const parsed: unknown = folder !== '' && existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];

/** Written by hand beside the files, in this form. */
export const truths = parsed as readonly Truth[];

export const realPath = (file: string): string => join(folder, file);

/** Rows of a text file among the real data. */
export const realRows = (file: string): readonly (readonly string[])[] =>
  readDelimited(readFileSync(join(folder, file)), file).rows;

export const realText = (file: string): string | null =>
  folder !== '' && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;

/** As the sheet of an opened file is called. */
export const sheetNameOf = ({ file }: Truth): string => basename(file).replace(/\.\w+$/, '');
