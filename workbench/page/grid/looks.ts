/** The looks of cells as Univer's shared style records: thousands of cells formatted alike name one record. */

import type { IStyleData } from '@univerjs/core';
import type { CellSnapshot, CellStyle } from '../../google/snapshot';
import { styleToUniver } from './cell-style';

export class Looks {
  /** Style records by the name that cells carry. */
  readonly records: Record<string, IStyleData> = {};
  readonly #byContent = new Map<string, string>();
  readonly #byStyle = new Map<CellStyle | undefined, Map<string | undefined, string | undefined>>();

  /** The name of the cell's look; `undefined` for a cell that looks like any other. */
  of(cell: CellSnapshot): string | undefined {
    // By identity first: the model shares one style object among the cells that were formatted together.
    const byFormat = this.#byStyle.get(cell.style) ?? new Map<string | undefined, string | undefined>();
    this.#byStyle.set(cell.style, byFormat);
    if (byFormat.has(cell.numberFormat)) return byFormat.get(cell.numberFormat);
    const record = styleToUniver(cell.style, cell.numberFormat);
    const name = record && this.#nameOf(record);
    byFormat.set(cell.numberFormat, name);
    return name;
  }

  #nameOf(record: IStyleData): string {
    const content = JSON.stringify(record);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const name = `look-${this.#byContent.size}`;
    this.#byContent.set(content, name);
    this.records[name] = record;
    return name;
  }
}
